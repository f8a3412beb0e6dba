/*
 * What the browser keeps for an attempt, under `<kind>:<attempt>:<step>`. The id of an attempt is known to nobody who does
 * not have its cookie. Where the browser keeps nothing, as in a private window, nothing is kept and nobody is bothered.
 */

/** `draft`: being written, kept for days. `answer`: given but not sent yet, kept as long as its tab. */
const shelves = { draft: () => localStorage, answer: () => sessionStorage } as const;
type Kind = keyof typeof shelves;
const kinds: readonly Kind[] = ['draft', 'answer'];
const lifetime = 3 * 24 * 3_600_000;

/** Which moment something was kept for. */
export interface Moment {
  readonly attempt: string;
  readonly step: string;
}

const keyOf = ({ attempt, step }: Moment): string => `${attempt}:${step}`;

export function keep(kind: Kind, moment: Moment, fields: URLSearchParams): void {
  const value = new URLSearchParams([['at', String(Date.now())], ...fields]).toString();
  using(kind, (shelf) => shelf.setItem(`${kind}:${keyOf(moment)}`, value));
}

/** What was kept for a moment; nothing in it when nothing was. */
export function kept(kind: Kind, moment: Moment): URLSearchParams {
  return new URLSearchParams(using(kind, (shelf) => shelf.getItem(`${kind}:${keyOf(moment)}`)) ?? '');
}

export function forget(kind: Kind, moment: Moment): void {
  using(kind, (shelf) => shelf.removeItem(`${kind}:${keyOf(moment)}`));
}

/** All of an attempt, but for the step that it is at. */
export function forgetAttempt(attempt: string, step?: string): void {
  sweep((rest) => rest.startsWith(`${attempt}:`) && rest !== `${attempt}:${step}`);
}

export const forgetEverything = (): void => sweep(() => true);

/** What has been lying about for days: the case was left, or is gone on with elsewhere. */
export const forgetOld = (): void =>
  sweep((_rest, value) => !(Number(new URLSearchParams(value).get('at')) > Date.now() - lifetime));

function sweep(isOld: (rest: string, value: string) => boolean): void {
  for (const kind of kinds) {
    using(kind, (shelf) => {
      for (const [key, value] of Object.entries<string>(shelf)) {
        if (key.startsWith(`${kind}:`) && isOld(key.slice(kind.length + 1), value)) shelf.removeItem(key);
      }
    });
  }
}

/** Only to look at a storage throws where cookies are blocked. */
function using<T>(kind: Kind, act: (shelf: Storage) => T): T | undefined {
  try {
    return act(shelves[kind]());
  } catch {
    return undefined;
  }
}
