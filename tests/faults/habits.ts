import type { Device } from './device.ts';
import { type Attempt, isCurrent, type Learner } from './learner.ts';
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
}

type Manner = 'reload' | 'back' | 'oldPage' | 'doubleClick' | 'twoTabs' | 'plain';
/** How the table calls them. */
const named = {
  reload: 'reload',
  back: 'Back',
  oldPage: 'old page',
  doubleClick: 'double click',
  twoTabs: 'two tabs',
} as const satisfies Record<Exclude<Manner, 'plain'>, string>;
type Reached = Page | undefined;

/** More turns than any case has, with reloads and lost answers: whoever needs more is stuck. */
const mostTurns = 150;

/** What one learner does with one attempt on one device. */
export class Play {
  readonly #learner: Learner;
  #habits: Habits;
  readonly attempt: Attempt;
  device: Device;
  page: Reached;

  constructor(learner: Learner, habits: Habits, attempt: Attempt, page: Reached, device = learner.device) {
    this.#learner = learner;
    this.#habits = habits;
    this.attempt = attempt;
    this.page = page;
    this.device = device;
  }

  /** Begins a case with the learner's own device. */
  static async begin(learner: Learner, habits: Habits, caseId: string): Promise<Play> {
    const { attempt, page } = await learner.begin(caseId);
    return new Play(learner, habits, attempt, page);
  }

  /** Goes on in another browser. */
  moveTo(device: Device): void {
    this.device = device;
    this.page = undefined;
  }

  /** From here on without any habits: one answer after the other. */
  calm(): this {
    this.#habits = {};
    return this;
  }

  get isAtEnd(): boolean {
    return this.page?.ending !== undefined;
  }

  /** To the end of the case; `false` when that did not come. */
  async finish(): Promise<boolean> {
    return this.on(Number.POSITIVE_INFINITY);
  }

  /** So many turns on, or to the end when that is nearer; whether the end was reached. */
  async on(turns: number): Promise<boolean> {
    let left = mostTurns;
    for (let taken = 0; taken < turns && left > 0 && !this.isAtEnd && !this.#isGone; left -= 1) {
      // Nothing came, or a page that says what is wrong: people load the page again.
      if (!this.page || !isCurrent(this.page)) this.page = await this.#again();
      else {
        this.page = await this.#turn(this.page);
        taken += 1;
      }
    }
    return this.isAtEnd;
  }

  /** Not in this browser, or erased: loading it again helps nobody. */
  get #isGone(): boolean {
    return this.page?.status === 404 || this.page?.status === 410;
  }

  async #again(): Promise<Reached> {
    await pause(20 + this.#dice() * 80);
    return this.#open();
  }

  #turn(page: Page): Promise<Reached> | Reached {
    const manner = this.#manner();
    if (manner !== 'plain') this.#learner.player.did(named[manner]);
    switch (manner) {
      case 'reload':
        return this.#open();
      case 'back':
        return this.#lookBack(page);
      case 'oldPage':
        return this.#answerOldPage(page);
      case 'doubleClick':
        return this.#doubleClick(page);
      case 'twoTabs':
        return this.#race(page);
      case 'plain':
        return this.#answerOnce(page);
    }
  }

  /** One roll decides: at most one of these happens in a turn. */
  #manner(): Manner {
    const { reload = 0, back = 0, oldPage = 0, doubleClick = 0, twoTabs = 0 } = this.#habits;
    const chances = [
      ['reload', reload],
      ['back', back],
      ['oldPage', oldPage],
      ['doubleClick', doubleClick],
      ['twoTabs', twoTabs],
    ] as const;
    let left = this.#dice();
    for (const [manner, chance] of chances) {
      if (left < chance) return manner;
      left -= chance;
    }
    return 'plain';
  }

  /** Back shows an earlier step, which takes nothing; then on to where the attempt stands. */
  async #lookBack(page: Page): Promise<Reached> {
    const step = Math.floor(this.#dice() * page.step);
    if (page.step > 0) await this.device.get(`/attempts/${this.attempt.id}?step=${step}`);
    return this.#open();
  }

  #answerOldPage(page: Page): Promise<Reached> {
    const old = this.attempt.forms.get(Math.floor(this.#dice() * (page.step + 1))) ?? page;
    return this.#answer(old, this.#learner.choose(old));
  }

  async #doubleClick(page: Page): Promise<Reached> {
    const choices = this.#learner.choose(page);
    const times = 2 + Math.floor(this.#dice() * 4);
    const pages = await Promise.all(Array.from({ length: times }, () => this.#answer(page, choices)));
    return pages.at(-1);
  }

  async #race(page: Page): Promise<Reached> {
    const one = this.#learner.choose(page);
    const other = this.#learner.choose(page, one);
    const pages = await Promise.all([this.#answer(page, one), this.#answer(page, other)]);
    return pages[this.#dice() < 0.5 ? 0 : 1];
  }

  async #answerOnce(page: Page): Promise<Reached> {
    const choices = this.#learner.choose(page);
    const first = this.#answer(page, choices);
    const { impatientAfter, secondThoughts = 0 } = this.#habits;
    if (impatientAfter !== undefined) {
      const isLate = await Promise.race([first.then(() => false), pause(impatientAfter).then(() => true)]);
      if (isLate) return (await Promise.all([first, this.#answer(page, choices)]))[1];
    }
    const answered = await first;
    if (answered) return answered;
    // The page is still there, with its button.
    if (this.#dice() < 0.5) return this.#open();
    const isOther = this.#dice() < secondThoughts;
    return this.#answer(page, isOther ? this.#learner.choose(page, choices) : choices);
  }

  #answer(page: Page, choices: readonly string[]): Promise<Reached> {
    return this.#learner.answer(this.attempt, page, choices, this.device);
  }

  #open(): Promise<Reached> {
    return this.#learner.open(this.attempt, this.device);
  }

  #dice(): number {
    return this.#learner.player.dice();
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
