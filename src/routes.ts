import { type Lang, langs } from './domain/lang.ts';

/** The names that a pattern asks for: `'/attempts/:attempt'` → `'attempt'`. */
type ParamName<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamName<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

type Params<Pattern extends string> = Readonly<Record<ParamName<Pattern>, string>>;

type QueryOf<Name extends string> = { readonly [N in Name]?: string | number | undefined };

/** A pattern without names takes no params; a query is only taken where the table lists its keys. */
type HrefArguments<Pattern extends string, Query extends string> = [
  ...([ParamName<Pattern>] extends [never] ? [] : [params: Params<Pattern>]),
  ...([Query] extends [never] ? [] : [query?: QueryOf<Query>]),
];

/** One address of the site, in every language. */
export interface Route<Pattern extends string, Query extends string = never> {
  /** The path without its language prefix, as Hono matches it: mount it once at `/` and once at `/en`. */
  readonly pattern: Pattern;
  /** The path to put in a page or a `Location` header. */
  href(lang: Lang, ...rest: HrefArguments<Pattern, Query>): string;
  /** The params of a path in any language, or nothing when it is another page. */
  match(path: string): Params<Pattern> | undefined;
}

const source: Lang = 'nl';

/** Where a language lives: Dutch at the root, every other under its own name. */
export const prefixes: Readonly<Record<Lang, string>> = { nl: '', en: '/en' };

/** The language that a path is in. */
export function langOfPath(path: string): Lang {
  return langs.find((lang) => lang !== source && new RegExp(`^${prefixes[lang]}(?=[/?#]|$)`).test(path)) ?? source;
}

function withoutPrefix(path: string): string {
  const bare = path.slice(prefixes[langOfPath(path)].length);
  return bare.startsWith('/') ? bare : `/${bare}`;
}

const withPrefix = (lang: Lang, bare: string): string =>
  prefixes[lang] === '' ? bare : prefixes[lang] + bare.replace(/^\/(?=[?#]|$)/, '');

/** One entry of a table of addresses: a pattern as Hono has it, and the keys that its query may have. */
export function route<const Pattern extends string, const Query extends string = never>(
  pattern: Pattern,
  _query: readonly Query[] = [],
): Route<Pattern, Query> {
  const names = [...pattern.matchAll(/:(\w+)/g)].map((found) => found[1] ?? '');
  const literals = pattern.split(/:\w+/);
  const shape = new RegExp(`^${literals.join('([^/]+)')}/?$`);
  const hasParams = (record: Record<string, string>): record is Record<string, string> & Params<Pattern> =>
    names.every((name) => name in record);
  return {
    pattern,
    href(lang, ...rest) {
      const given: readonly (Readonly<Record<string, string | number | undefined>> | undefined)[] = rest;
      const params = names.length > 0 ? given[0] : undefined;
      const query = given[names.length > 0 ? 1 : 0];
      let path = literals[0] ?? '';
      for (const [at, name] of names.entries()) {
        path += encodeURIComponent(params?.[name] ?? '') + (literals[at + 1] ?? '');
      }
      return withPrefix(lang, path) + searchOf(query);
    },
    match(path) {
      const found = shape.exec(withoutPrefix(path).replace(/[?#].*$/, ''));
      if (!found) return undefined;
      const record: Record<string, string> = {};
      for (const [index, name] of names.entries()) record[name] = decode(found[index + 1] ?? '');
      return hasParams(record) ? record : undefined;
    },
  };
}

function searchOf(query: Readonly<Record<string, string | number | undefined>> = {}): string {
  let text = '';
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) text += `${text ? '&' : '?'}${key}=${encodeURIComponent(value)}`;
  }
  return text;
}

/** A stray per cent sign is somebody else's broken link, not a fault of ours: it matches as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The URL contract: every path of the site is built and matched from this table. */
export const routes = {
  /** The catalogue; of one role, or one module. */
  home: route('/', ['role', 'theme']),
  /** A module: goals, cases, literature, dates. */
  module: route('/modules/:module'),
  /** What to keep at hand from a module, on one sheet of paper. */
  cheatSheet: route('/modules/:module/cheat-sheet'),
  /** A page to look something up on. */
  page: route('/pages/:page'),
  /** The brief of a case, before the start. */
  brief: route('/cases/:case'),
  /** Downloads two dates to look back on. */
  reminder: route('/cases/:case/reminder.ics'),
  /** POST: begins an attempt, answers 303 to it. */
  start: route('/cases/:case/attempts'),
  /**
   * The current scene; `step` shows an earlier one, `c` is the end of the path that led there, `told` what happened on
   * the way. POST: an answer.
   */
  attempt: route('/attempts/:attempt', ['step', 'c', 'told']),
  /** What happened, why, and what else was possible. POST: the same, for a browser without cookies. */
  debrief: route('/attempts/:attempt/debrief', ['told']),
  /** POST: tries to store the attempt once more. */
  save: route('/attempts/:attempt/save'),
  /** POST: downloads the attempt as a signed receipt. */
  receipt: route('/attempts/:attempt/receipt'),
  /** POST: shows a code to go on elsewhere. */
  code: route('/attempts/:attempt/code'),
  /** POST: settles a fork for the other branch. */
  branch: route('/attempts/:attempt/branch'),
  /** POST: goes back to a step, as practice. */
  practice: route('/attempts/:attempt/practice'),
  /** Go on here with a code or a receipt. */
  resume: route('/resume'),
  /** The same with the code filled in: the address that a link and a QR code hold. */
  resumeWith: route('/resume/:code'),
  /** What this browser has begun. */
  me: route('/me', ['told']),
  /** Downloads it. */
  exported: route('/me/export'),
  /** POST: erases attempts, here and in the store. */
  erase: route('/me/erase'),
  /** POST: takes everything from this device and leaves the store alone. */
  forget: route('/me/forget'),
  /** A trainer makes a group; POST: made. */
  assign: route('/assign', ['case', 'told']),
  /** Where a spoken code is typed in; POST: the code. */
  join: route('/j', ['code']),
  /** What a join link leads to: title, minutes, what is kept. POST: begins a case of the group. */
  joinWith: route('/j/:link'),
  /** What a manage link leads to. POST: exchanges it for a cookie, answers 303 to the group. */
  trainer: route('/trainer/:link'),
  /** The dashboard of a group; `case` picks one of its cases, `people` a page of names. */
  group: route('/groups/:group', ['case', 'people']),
  /** The links of a group, to hand out and to keep: QR code, mail text, manage link. */
  groupLinks: route('/groups/:group/links', ['told']),
  /** The code and the QR code as large as the wall. */
  groupWall: route('/groups/:group/wall'),
  /** One sheet of paper to hand out or hang up. */
  groupSheet: route('/groups/:group/sheet'),
  /** Downloads the manage link, to keep. */
  groupKeep: route('/groups/:group/manage-link.html'),
  /** The debrief on the wall; `d`, as often as needed, picks the scenes that are discussed. */
  groupDebrief: route('/groups/:group/debrief', ['case']),
  /** Downloads: one row per person per decision. */
  groupCsv: route('/groups/:group/export.csv'),
  groupJson: route('/groups/:group/export.json'),
  /** Settings, end, cancelling links, erasing. POST: changed. */
  groupManage: route('/groups/:group/manage', ['told']),
  /** POST: a new manage link, a new join link, a new code, everything erased, this device signed off. */
  groupRenew: route('/groups/:group/renew'),
  groupErase: route('/groups/:group/erase'),
  groupLeave: route('/groups/:group/leave'),
  /** POST: shares a take-away line with the group. */
  share: route('/attempts/:attempt/share'),
  /** For machines. */
  health: route('/healthz'),
} as const;

/** Whether a path lies in a trainer's place, in any language: problems there are told to a trainer. */
export const isTrainers = (path: string): boolean => /^\/(groups|trainer)(?=[/?#]|$)/.test(withoutPrefix(path));

/** The same page in another language; for an address that only takes POST, the page its form stands on. */
export function inLang(path: string, lang: Lang): string {
  const start = routes.start.match(path);
  if (start) return routes.brief.href(lang, start);
  for (const { match } of [routes.practice, routes.share]) {
    const attempt = match(path);
    if (attempt) return routes.debrief.href(lang, attempt);
  }
  for (const { match } of [routes.save, routes.receipt, routes.code, routes.branch]) {
    const attempt = match(path);
    if (attempt) return routes.attempt.href(lang, attempt);
  }
  for (const { match } of [routes.groupRenew, routes.groupErase, routes.groupLeave]) {
    const group = match(path);
    if (group) return routes.groupManage.href(lang, group);
  }
  if (routes.erase.match(path) || routes.forget.match(path)) return routes.me.href(lang);
  return withPrefix(lang, withoutPrefix(path));
}
