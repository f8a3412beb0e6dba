import type { AttemptId } from '../../domain/attempt.ts';
import type { Membership } from '../../domain/group.ts';
import type { LocalCard } from '../../domain/local-card.ts';
import type { Journal } from '../../engine/journal.ts';
import { decodeJournal, encodeEntry } from '../../engine/path.ts';
import { isDecision, type LoadedProgram } from '../../engine/program.ts';
import { recall, type State } from '../../engine/state.ts';
import { replay } from '../../engine/step.ts';
import { readAttemptCookie } from '../../http/attempt-cookie.ts';
import { type AttemptToken, openAttempt } from '../../http/attempt-token.ts';
import type { Validity } from '../../http/token.ts';
import type { SavedState } from '../../ui/notice/saved.tsx';
import type { Deps } from '../deps.ts';

/** An attempt under way, as a page or a cookie carries it: its signed token, and the state that this replays to. */
export interface Playing {
  readonly token: AttemptToken;
  /** The token as it was signed. */
  readonly sealed: string;
  readonly program: LoadedProgram;
  readonly state: State;
  /** What the learner's group filled in about its own region, where it did. */
  readonly card?: LocalCard;
}

export const validity = ({ clock, config }: Deps): Validity => ({
  now: Math.floor(clock() / 1_000),
  lifetime: config.retentionDays * 86_400,
});

/** How many days an attempt is kept: in a group as long as that says, and never longer than anything else. */
export const daysKept = ({ config }: Deps, membership: Pick<Membership, 'keepDays'> | undefined): number =>
  Math.min(membership?.keepDays ?? config.retentionDays, config.retentionDays);

/** The token that this browser's cookie carries for an attempt, if it carries a good one. */
export async function carriedToken(
  deps: Deps,
  cookies: string | undefined,
  attempt: AttemptId,
): Promise<Pick<Playing, 'token' | 'sealed'> | undefined> {
  const sealed = readAttemptCookie(cookies, attempt);
  if (sealed === undefined) return undefined;
  const opened = await openAttempt(deps.config.keyring, sealed, validity(deps));
  return opened.ok && opened.value.attempt === attempt ? { token: opened.value, sealed } : undefined;
}

/** Loads the program of a token and the state that its path leads to; nothing when the program is not here. */
export async function resume(
  deps: Deps,
  { token, sealed }: Pick<Playing, 'token' | 'sealed'>,
): Promise<Playing | undefined> {
  const program = await deps.programs.load(token.revision);
  const state = program && stateOf(program, token);
  if (program && state) return { token, sealed, program, state };
  deps.log({ event: 'program-missing', detail: token.revision });
  return undefined;
}

/** A remembered state needs no reading of the path: states are remembered under checked paths only. */
function stateOf(program: LoadedProgram, token: AttemptToken): State | undefined {
  const known = recall(program, token.path);
  if (known) return known;
  const journal = journalOf(program, token);
  const state = journal && replay(program, journal);
  return state?.ok ? state.value : undefined;
}

/** The journal of a token; nothing when its path is not one of this program. */
export function journalOf(program: LoadedProgram, { path, measures, notes }: AttemptToken): Journal | undefined {
  const journal = decodeJournal(program, path, measures, notes);
  return journal.ok ? journal.value : undefined;
}

/** How many answers a token carries: its measures have one letter for each. */
export const lengthOf = (token: AttemptToken): number => token.measures.length;

/** How many decisions were taken; scenes that only go on are answered too, and are not counted. */
export const decisionsIn = ({ program, token }: Pick<Playing, 'program' | 'token'>): number =>
  (journalOf(program, token) ?? []).filter(({ scene }) => {
    const asked = program.scenes[scene];
    return asked && isDecision(asked);
  }).length;

/** The part of a token's path and measures that its first `length` answers make. */
export function shortened(program: LoadedProgram, token: AttemptToken, length: number): AttemptToken | undefined {
  const journal = journalOf(program, token)?.slice(0, length);
  if (!journal) return undefined;
  const path = journal.map((entry) => encodeEntry(program, entry)).join('');
  const notes = Object.entries(token.notes).filter(([at]) => Number(at) < length);
  return { ...token, path, measures: token.measures.slice(0, length), notes: Object.fromEntries(notes) };
}

/** Whether what the store acknowledged is all there is; unknown before the first answer, and in practice. */
export function savedState(token: AttemptToken): SavedState | undefined {
  if (token.practice || lengthOf(token) === 0) return undefined;
  if (token.confirmed >= lengthOf(token)) return 'saved';
  return token.limit ? 'limit' : 'unsaved';
}
