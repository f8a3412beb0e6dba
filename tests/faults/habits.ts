import type { Attempt, Learner } from './learner.ts';
import type { Page } from './page.ts';

/** How a learner behaves, as chances per scene; what is left out never happens. */
export interface Habits {
  /** Loads the page again before answering. */
  readonly reload?: number;
  /** Goes back to an earlier step and looks. */
  readonly back?: number;
  /** Answers from a page that was left behind, differently or as before. */
  readonly oldPage?: number;
  /** Sends the same answer two to five times at once. */
  readonly doubleClick?: number;
  /** Two tabs send different answers to the same scene at once. */
  readonly twoTabs?: number;
  /** Chooses something else when an answer does not come back. */
  readonly secondThoughts?: number;
  /** Sends the answer once more when nothing has come back after so many milliseconds. */
  readonly impatientAfter?: number;
  /** Looks back at the end. */
  readonly debrief?: number;
}

/** More turns than any case has, with reloads and lost answers: whoever needs more is stuck. */
const mostTurns = 150;

/** Plays a case to its end in this manner; `false` when that did not come. */
export async function playCase(learner: Learner, habits: Habits, caseId: string): Promise<boolean> {
  const { attempt, page } = await learner.begin(caseId);
  return finish(learner, habits, attempt, page);
}

export async function finish(learner: Learner, habits: Habits, attempt: Attempt, from: Page): Promise<boolean> {
  let page: Page | undefined = from;
  for (let turns = 0; turns < mostTurns; turns += 1) {
    if (page?.ending !== undefined) {
      if (learner.player.dice() < (habits.debrief ?? 0)) await learner.device.get(`/attempts/${attempt.id}/debrief`);
      return true;
    }
    // Nothing came, or a page that says what is wrong: people load the page again.
    if (page?.scene === undefined) page = await again(learner, attempt);
    else page = await turn(learner, habits, attempt, page);
  }
  return false;
}

async function again(learner: Learner, attempt: Attempt): Promise<Page | undefined> {
  await new Promise((done) => setTimeout(done, 20 + learner.player.dice() * 80));
  return learner.open(attempt);
}

type Manner = Exclude<keyof Habits, 'impatientAfter' | 'debrief' | 'secondThoughts'> | 'plain';

async function turn(learner: Learner, habits: Habits, attempt: Attempt, page: Page): Promise<Page | undefined> {
  switch (mannerOf(habits, learner.player.dice())) {
    case 'reload':
      return learner.open(attempt);
    case 'back':
      return lookBack(learner, attempt, page);
    case 'oldPage':
      return answerOldPage(learner, attempt, page);
    case 'doubleClick': {
      const choices = learner.choose(page);
      const times = 2 + Math.floor(learner.player.dice() * 4);
      const pages = await Promise.all(Array.from({ length: times }, () => learner.answer(attempt, page, choices)));
      return pages.at(-1);
    }
    case 'twoTabs': {
      const one = learner.choose(page);
      const other = learner.choose(page, one);
      const pages = await Promise.all([learner.answer(attempt, page, one), learner.answer(attempt, page, other)]);
      return pages[learner.player.dice() < 0.5 ? 0 : 1];
    }
    case 'plain':
      return answerOnce(learner, habits, attempt, page);
  }
}

/** One roll decides: at most one of these happens in a turn. */
function mannerOf({ reload = 0, back = 0, oldPage = 0, doubleClick = 0, twoTabs = 0 }: Habits, roll: number): Manner {
  let left = roll;
  for (const [manner, chance] of Object.entries({ reload, back, oldPage, doubleClick, twoTabs })) {
    if (left < chance) return manner as Manner;
    left -= chance;
  }
  return 'plain';
}

async function answerOnce(learner: Learner, habits: Habits, attempt: Attempt, page: Page): Promise<Page | undefined> {
  const choices = learner.choose(page);
  const first = learner.answer(attempt, page, choices);
  const { impatientAfter, secondThoughts = 0 } = habits;
  if (impatientAfter !== undefined) {
    const waited = await Promise.race([first, pause(impatientAfter)]);
    if (waited === 'too long') {
      const [, second] = await Promise.all([first, learner.answer(attempt, page, choices)]);
      return second;
    }
  }
  const answered = await first;
  if (answered) return answered;
  // The page is still there, with its button.
  if (learner.player.dice() < 0.5) return learner.open(attempt);
  const isOther = learner.player.dice() < secondThoughts;
  return learner.answer(attempt, page, isOther ? learner.choose(page, choices) : choices);
}

const pause = (milliseconds: number) =>
  new Promise<'too long'>((done) => setTimeout(() => done('too long'), milliseconds));

/** Back shows an earlier step, which takes nothing; then on to where the attempt stands. */
async function lookBack(learner: Learner, attempt: Attempt, page: Page): Promise<Page | undefined> {
  const step = Math.floor(learner.player.dice() * page.step);
  if (page.step > 0) await learner.device.get(`/attempts/${attempt.id}?step=${step}`);
  return learner.open(attempt);
}

async function answerOldPage(learner: Learner, attempt: Attempt, page: Page): Promise<Page | undefined> {
  const old = attempt.forms.get(Math.floor(learner.player.dice() * (page.step + 1))) ?? page;
  return learner.answer(attempt, old, learner.choose(old));
}
