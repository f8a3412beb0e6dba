import { err, ok, type Result } from '../lib/result.ts';
import { roles } from './case.ts';
import { type Catalogue, findCase } from './catalogue.ts';
import { daysAfter, isDay } from './day.ts';
import {
  explainTimes,
  type GroupSettings,
  groupDays,
  largestMinimum,
  longestGroupNote,
  mostCasesInGroup,
  smallestMinimum,
} from './group.ts';
import { langs } from './lang.ts';
import { type LocalEntry, localLimits } from './local-card.ts';

/** The form of a group as a trainer filled it in: texts, so that a refused form comes back as it was. */
export interface GroupForm {
  readonly cases: readonly string[];
  readonly explain: string;
  readonly certainty: boolean;
  readonly pseudonyms: boolean;
  readonly lang: string;
  readonly role: string;
  readonly minimum: string;
  readonly endsOn: string;
  readonly keepDays: string;
  readonly note: string;
  readonly card: Readonly<Record<string, Required<LocalEntry>>>;
}

/** What can be wrong with a field. */
export type GroupFormFault =
  | 'no-case'
  | 'many-cases'
  | 'unknown-case'
  | 'other-role'
  | 'no-day'
  | 'past-day'
  | 'far-day'
  | 'bad-minimum'
  | 'bad-keep-days'
  | 'long-note'
  | 'long-name'
  | 'long-phone'
  | 'long-habit'
  | 'not-on-list';

export interface FieldFault {
  /** The id of the field on the page. */
  readonly field: string;
  readonly fault: GroupFormFault;
}

/** What the form is held against. */
export interface GroupRules {
  readonly catalogue: Catalogue;
  /** ISO date, in the Netherlands. */
  readonly today: string;
  readonly retentionDays: number;
  /** Of a group that is there: what it has may stay, also when a day has passed or a case was withdrawn since. */
  readonly cases?: readonly string[];
  readonly settings?: GroupSettings;
}

const parts = ['name', 'phone', 'habit'] as const;

/** The id of a field of the local card. */
export const cardField = (slot: string, part: keyof LocalEntry): string => `card-${slot}-${part}`;

/** What a new group has unless its trainer wants it otherwise. */
export const usualForm = (cases: readonly string[], retentionDays: number): GroupForm => ({
  ...{ cases, explain: 'scene', certainty: true, pseudonyms: true, lang: '', role: '', minimum: '5', endsOn: '' },
  ...{ keepDays: `${Math.min(180, retentionDays)}`, note: '', card: {} },
});

/** The form of a group that is there, filled in with what holds. */
export function formOf(cases: readonly string[], settings: GroupSettings): GroupForm {
  const { explain, certainty, pseudonyms, lang = '', role = '', minimum, endsOn = '', keepDays, note } = settings;
  const card = Object.entries(settings.card).map(([slot, { name = '', phone = '', habit = '' }]) => [
    slot,
    { name, phone, habit },
  ]);
  return {
    ...{ cases, explain, certainty, pseudonyms, lang, role, minimum: `${minimum}`, endsOn, keepDays: `${keepDays}` },
    ...{ note, card: Object.fromEntries(card) },
  };
}

/** Reads the form; whatever it does not know is left alone. */
export function readGroupForm(fields: URLSearchParams, slots: readonly { readonly id: string }[]): GroupForm {
  const text = (name: string): string => plain(fields.get(name) ?? '');
  const entry = (slot: string): Required<LocalEntry> => ({
    name: text(cardField(slot, 'name')),
    phone: text(cardField(slot, 'phone')),
    habit: text(cardField(slot, 'habit')),
  });
  return {
    cases: [...new Set(fields.getAll('case'))],
    explain: text('explain'),
    certainty: fields.has('certainty'),
    pseudonyms: fields.has('pseudonyms'),
    lang: text('lang'),
    role: text('role'),
    minimum: text('minimum'),
    endsOn: text('ends-on'),
    keepDays: text('keep-days'),
    note: text('note'),
    card: Object.fromEntries(slots.map(({ id }) => [id, entry(id)])),
  };
}

/** Lines as we write them, and nothing that cannot be seen. */
const plain = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();

/** The settings that a form asks for, or everything that is wrong with it, from the top down. */
export function checkGroupForm(form: GroupForm, rules: GroupRules): Result<GroupSettings, readonly FieldFault[]> {
  const faults: FieldFault[] = [];
  const found = form.cases.map((id) => findCase(rules.catalogue, id)?.summary);
  const explain = explainTimes.find((known) => known === form.explain);
  const lang = langs.find((known) => known === form.lang);
  const role = roles.find((known) => known === form.role);
  const minimum = whole(form.minimum, smallestMinimum, largestMinimum);
  const keepDays = whole(form.keepDays, 1, rules.retentionDays);
  const refuse = (field: string, fault: GroupFormFault | false | undefined): void => {
    if (fault) faults.push({ field, fault });
  };
  refuse('cases', found.length === 0 && 'no-case');
  refuse('cases', found.length > mostCasesInGroup && 'many-cases');
  refuse('cases', found.includes(undefined) && rules.cases !== form.cases && 'unknown-case');
  refuse('explain', !explain && 'not-on-list');
  refuse('ends-on', dayFault(form.endsOn, rules));
  refuse('role', !role && form.role !== '' && 'not-on-list');
  const isNewRole = role && role !== rules.settings?.role;
  refuse('role', isNewRole && !found.some((summary) => summary?.role === role) && 'other-role');
  refuse('lang', !lang && form.lang !== '' && 'not-on-list');
  refuse('minimum', minimum === undefined && 'bad-minimum');
  refuse('keep-days', keepDays === undefined && 'bad-keep-days');
  refuse('note', form.note.length > longestGroupNote && 'long-note');
  for (const [slot, entry] of Object.entries(form.card)) {
    for (const part of parts) refuse(cardField(slot, part), entry[part].length > localLimits[part] && `long-${part}`);
  }
  if (faults.length > 0 || !explain || minimum === undefined || keepDays === undefined) return err(faults);
  const { certainty, pseudonyms, note, endsOn } = form;
  const asked = { ...(lang ? { lang } : {}), ...(role ? { role } : {}), ...(endsOn ? { endsOn } : {}) };
  return ok({ explain, certainty, pseudonyms, minimum, keepDays, note, ...asked, card: cardOf(form) });
}

function dayFault(day: string, { today, settings }: GroupRules): GroupFormFault | undefined {
  if (day === '' || day === settings?.endsOn) return undefined;
  if (!isDay(day)) return 'no-day';
  if (day < today) return 'past-day';
  return day > daysAfter(today, groupDays) ? 'far-day' : undefined;
}

function whole(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** Only what was filled in. */
function cardOf({ card }: GroupForm): Record<string, LocalEntry> {
  const entries = Object.entries(card).map(([slot, entry]): [string, LocalEntry] => [
    slot,
    Object.fromEntries(parts.filter((part) => entry[part] !== '').map((part) => [part, entry[part]])),
  ]);
  return Object.fromEntries(entries.filter(([, entry]) => Object.keys(entry).length > 0));
}
