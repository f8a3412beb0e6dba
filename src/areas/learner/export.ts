import type { Head } from '../../domain/attempt.ts';
import type { Lang } from '../../domain/lang.ts';
import { pseudonymOf } from '../../domain/pseudonym.ts';
import { decodeJournal } from '../../engine/path.ts';
import type { LoadedProgram } from '../../engine/program.ts';
import { textIn } from '../../i18n/index.ts';
import type { Deps } from '../deps.ts';
import { type Carried, gather, headOf } from './gathering.ts';

/** One answer in an export: the author's ids, and the words as the learner read them. */
interface ExportedAnswer {
  readonly scene: string;
  readonly heading: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly certainty?: string | undefined;
  readonly seconds?: number | undefined;
  readonly note?: string | undefined;
}

/** What a learner downloads: everything that this browser and the store have, in words and in ids. */
export interface Exported {
  readonly format: 'kruispunt-export-1';
  /** ISO 8601. */
  readonly written: string;
  readonly attempts: readonly ExportedAttempt[];
}

interface ExportedAttempt {
  readonly attempt: string;
  readonly case: string;
  readonly title: string;
  readonly revision: string;
  /** Of an attempt in a group: who its trainer sees; nothing where the group keeps no pseudonyms. */
  readonly group?: { readonly pseudonym?: string };
  /** ISO 8601: the last step that this browser knows of. */
  readonly lastStep: string;
  /** False when the store could not be asked: then this is what the browser carries. */
  readonly complete: boolean;
  readonly answers: readonly ExportedAnswer[];
  /** Confirmed answers of branches that do not count. */
  readonly otherBranches: readonly (readonly ExportedAnswer[])[];
}

/** Puts every attempt into words. One list an attempt; an attempt whose program is gone stands with its ids only. */
export async function exportOf(
  deps: Deps,
  attempts: readonly Carried[],
  lang: Lang,
  written: string,
): Promise<Exported> {
  const exported = await Promise.all(attempts.map((carried) => attemptOf(deps, carried, lang)));
  return { format: 'kruispunt-export-1', written, attempts: exported };
}

async function attemptOf(deps: Deps, carried: Carried, lang: Lang): Promise<ExportedAttempt> {
  const gathered = await gather(deps, carried);
  const { token } = gathered.ok ? gathered.value : carried;
  const { membership } = token;
  const member = membership?.member;
  const program = await deps.programs.load(token.revision);
  const inWords = (head: Head): readonly ExportedAnswer[] => (program ? answersOf(program, head, lang) : []);
  return {
    attempt: token.attempt,
    case: token.caseId,
    title: program ? textIn(program.title, lang) : token.caseId,
    revision: token.revision,
    ...(membership ? { group: member === undefined ? {} : { pseudonym: pseudonymOf(member, lang) } } : {}),
    lastStep: new Date(token.issuedAt * 1_000).toISOString(),
    complete: gathered.ok && program !== undefined,
    answers: inWords(headOf(token)),
    otherBranches: gathered.ok ? gathered.value.others.map(inWords) : [],
  };
}

function answersOf(program: LoadedProgram, { path, measures, notes }: Head, lang: Lang): readonly ExportedAnswer[] {
  const journal = decodeJournal(program, path, measures, notes);
  if (!journal.ok) return [];
  return journal.value.map(({ scene, choices, certainty, seconds, note }) => {
    const told = program.scenes[scene];
    const textOf = (id: string): string => {
      const say = told?.choices.find((choice) => choice.id === id)?.say;
      return say ? textIn(say, lang) : '';
    };
    return {
      scene,
      heading: told ? textIn(told.heading, lang) : '',
      choices: choices.map((id) => ({ id, text: textOf(id) })),
      ...{ certainty, seconds, note },
    };
  });
}
