import { routes } from '../../src/routes.ts';
import { choiceForm } from '../browser/support/play.ts';

/** What the first scene of a case may weigh, with everything that it loads. */
export const bars = { bytes: 25 * 1_024, requests: 3, taps: 2 } as const;

/** What must be painted before a scene can be read: where we are, the question, the options. */
export const readable = ['main h1', `${choiceForm} legend`, `${choiceForm} label`];

/** What to tap from the catalogue to the first scene of a case. */
export const fromCatalogue = (caseId: string): readonly string[] => [
  `a.case-card__link[href="${routes.brief.href('nl', { case: caseId })}"]`,
  beginning(caseId),
];

/** What to tap from the join link of a group, once it is open. */
export const fromGroup = (caseId: string): readonly string[] => [`.case-card__start button[value="${caseId}"]`];

/** What to tap on the brief of a case. */
export const beginning = (caseId: string): string =>
  `form[action="${routes.start.href('nl', { case: caseId })}"] button`;
