import { type Certainty, certainties } from '../../src/domain/case.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import type { Browser, Page } from './browser.ts';

/** What a learner answered, as they would write it down themselves. */
export interface Answer {
  readonly scene: string;
  readonly choices: readonly string[];
  readonly certainty?: Certainty;
}

/** A learner's own account of one case: what the product must show, seen from outside. */
export interface Journal {
  readonly answers: readonly Answer[];
  /** Absent for who stopped halfway. */
  readonly ending?: string;
  readonly attempt: string;
}

export interface Habits {
  /** Numbers 0 ≤ n < 1: what is chosen, and how surely. */
  readonly dice: () => number;
  /** Stops after so many answers. */
  readonly most?: number;
}

/** Joins by the page of a group, plays one case without script, and keeps a journal; gives the last page beside it. */
export async function joinAndPlay(
  browser: Browser,
  joinPath: string,
  program: LoadedProgram,
  { dice, most = 200 }: Habits,
): Promise<{ page: Page; journal: Journal }> {
  const joined = await browser.get(joinPath);
  let page = await browser.post(joinPath, [
    ['csrf_token', joined.token],
    ['case', program.id],
  ]);
  const answers: Answer[] = [];
  while (page.ending === undefined && answers.length < most) {
    const answer = answerTo(page, program, dice);
    const { certainty, choices } = answer;
    const next = await browser.answer(page, choices, { note: 'Ik bel een tolk.', ...(certainty ? { certainty } : {}) });
    if (next.status !== 200) throw new Error(`${next.status} for ${choices} in ${page.scene}`);
    answers.push(answer);
    page = next;
  }
  const [, , attempt = ''] = new URL(page.url).pathname.split('/');
  return { page, journal: { answers, attempt, ...(page.ending === undefined ? {} : { ending: page.ending }) } };
}

/** As many of what is on offer as the scene wants; a certainty where it asks, three times out of four. */
function answerTo({ scene = '', html, choices }: Page, program: LoadedProgram, dice: () => number): Answer {
  const { min = 1 } = program.scenes[scene]?.pick ?? {};
  const from = Math.floor(dice() * choices.length);
  const chosen = Array.from({ length: min }, (_, at) => choices[(from + at) % choices.length] ?? 'verder');
  const certainty = html.includes('name="certainty"') ? certainties[Math.floor(dice() * 4)] : undefined;
  return { scene, choices: chosen, ...(certainty ? { certainty } : {}) };
}
