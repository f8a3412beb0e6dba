import { choiceIdPattern } from '../../domain/attempt.ts';
import { type Certainty, certainties } from '../../domain/case.ts';
import { longestJournal } from '../../engine/journal.ts';

/** The longest note, in characters as people count them. */
export const longestNote = 280;
const mostChoices = 9;

/** What the form of a scene sends. */
export interface AnswerForm {
  readonly token: string;
  /** How many answers the page knew. */
  readonly step: number;
  readonly choices: readonly string[];
  readonly certainty?: Certainty;
  readonly note?: string;
}

/** Reads the form of a scene; nothing when it does not hold what our page puts in it. */
export function readAnswer(fields: URLSearchParams): AnswerForm | undefined {
  const step = readStep(fields);
  const choices = fields.getAll('choice');
  const certainty = certainties.find((known) => known === fields.get('certainty'));
  const note = fields.get('note')?.trim().replace(/\s+/g, ' ');
  const sound =
    step !== undefined &&
    choices.length <= mostChoices &&
    choices.every((choice) => choiceIdPattern.test(choice)) &&
    (certainty !== undefined || !fields.get('certainty'));
  if (!sound) return undefined;
  return {
    token: fields.get('csrf_token') ?? '',
    step,
    choices,
    ...(certainty ? { certainty } : {}),
    ...(note ? { note } : {}),
  };
}

/** The step that a form or an address names: a whole number that a journal can reach. */
export function readStep(fields: URLSearchParams): number | undefined {
  const step = /^\d{1,3}$/.test(fields.get('step') ?? '') ? Number(fields.get('step')) : Number.NaN;
  return step <= longestJournal ? step : undefined;
}
