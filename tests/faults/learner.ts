import { encodeEntry } from '../../src/engine/path.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { Device, type Network } from './device.ts';
import type { Finding } from './findings.ts';
import { answersOf } from './letters.ts';
import type { Claim, Page } from './page.ts';

/** What a learner knows of an attempt: what was sent, and what pages said. The store is not asked. */
export interface Attempt {
  readonly id: string;
  readonly caseId: string;
  /** The program that it began with: it has to end with the same one. */
  readonly revision: string;
  /** Every answer that was sent, by its place in the journal. */
  readonly sent: Map<number, Set<string>>;
  /** Every journal that a page called saved. */
  readonly confirmed: Set<string>;
  /** The forms that were on screen, by step: an old one may still be open in a tab. */
  readonly forms: Map<number, Page>;
  /** The journal on the newest page of each device. */
  readonly shown: Map<Device, string>;
  /** Two different answers were sent to one open scene: a page may show one branch or the other. */
  isForked: boolean;
  isErased: boolean;
  ending: string | undefined;
  /** What the last page said about saving. */
  claim: Claim | undefined;
}

export interface Player {
  readonly dice: () => number;
  readonly network: Network;
  readonly programs: ReadonlyMap<string, LoadedProgram>;
  note(finding: Finding): void;
  /** Told of what a learner does that a row is about. */
  did(what: string): void;
}

/** Whether a page shows where an attempt stands: a scene with its form, or an ending; not an earlier step, not a problem. */
export const isCurrent = (page: Page): boolean => page.ending !== undefined || !Number.isNaN(page.step);

/** One person with one browser, or with more, who believes what pages say. */
export class Learner {
  readonly attempts: Attempt[] = [];
  readonly device: Device;
  readonly player: Player;
  /** Answers that were taken, each once. */
  steps = 0;

  constructor(player: Player) {
    this.player = player;
    this.device = new Device(player.network);
  }

  /** Begins a case; tried again while answers get lost, as people do. */
  async begin(caseId: string): Promise<{ attempt: Attempt; page: Page }> {
    for (let tries = 0; tries < 20; tries += 1) {
      const brief = await this.device.get(`/cases/${caseId}`);
      const page = brief && (await this.device.post(`/cases/${caseId}/attempts`, [['csrf_token', brief.token]]));
      // The form of a scene goes to the attempt's address.
      const id = /\/attempts\/([0-9a-z]{26})/.exec(page?.html ?? '')?.[1];
      if (page?.scene === undefined || id === undefined) continue;
      const attempt: Attempt = {
        id,
        caseId,
        revision: page.revision,
        sent: new Map(),
        confirmed: new Set(),
        forms: new Map(),
        shown: new Map(),
        isForked: false,
        isErased: false,
        ending: undefined,
        claim: undefined,
      };
      this.attempts.push(attempt);
      return { attempt, page: this.see(attempt, page, this.device) };
    }
    throw new Error(`${caseId} could not be begun`);
  }

  /** Opens the attempt where it stands. */
  async open(attempt: Attempt, device = this.device): Promise<Page | undefined> {
    const page = await device.get(`/attempts/${attempt.id}`);
    return page && this.see(attempt, page, device);
  }

  /** Sends an answer with the form on a page; what comes back is looked at. */
  async answer(attempt: Attempt, form: Page, choices: readonly string[], device = this.device) {
    const letters = this.lettersOf(form, choices);
    const sent = attempt.sent.get(form.step) ?? new Set<string>();
    // A page that this device has left behind cannot fork: its cookie knows better. The scene that is open can.
    const isOpen = form.step >= answersOf(attempt.shown.get(device) ?? '').length;
    if (isOpen && sent.size > 0 && !sent.has(letters)) attempt.isForked = true;
    attempt.sent.set(form.step, sent.add(letters));
    const page = await device.post(`/attempts/${attempt.id}`, [
      ['csrf_token', form.token],
      ['step', String(form.step)],
      ...choices.map((choice) => ['choice', choice] as const),
      ['note', 'Volgende keer bel ik eerder een tolk.'],
    ]);
    const isTold = page?.notice !== undefined || page?.status !== 200;
    if (page && !isTold && !page.journal.startsWith(form.journal + letters)) {
      this.#note(attempt, `answer ${form.step} (${letters}) is not in ${page.journal}, and nobody says so`);
    }
    return page && this.see(attempt, page, device);
  }

  /** Presses the button of a form that has nothing but its token. */
  async press(attempt: Attempt, what: string, page: Page, device = this.device): Promise<Page | undefined> {
    const next = await device.post(`/attempts/${attempt.id}/${what}`, [['csrf_token', page.token]]);
    return next && this.see(attempt, next, device);
  }

  /** What a page claims is all that counts as confirmed. */
  see(attempt: Attempt, page: Page, device: Device): Page {
    if (!isCurrent(page)) return page;
    this.#check(attempt, page, attempt.shown.get(device) ?? '');
    const longest = Math.max(0, ...[...attempt.shown.values()].map((journal) => answersOf(journal).length));
    this.steps += Math.max(0, answersOf(page.journal).length - longest);
    attempt.shown.set(device, page.journal);
    attempt.claim = page.claim;
    attempt.ending = page.ending;
    if (page.scene !== undefined) attempt.forms.set(page.step, page);
    if (page.claim === 'saved') attempt.confirmed.add(page.journal);
    return page;
  }

  /**
   * A page may only show what was sent, in the program that the attempt began with; and without a fork it may not go
   * anywhere but one answer further, unless it says why.
   */
  #check(attempt: Attempt, page: Page, before: string): void {
    const answers = answersOf(page.journal);
    const foreign = answers.findIndex((answer, place) => !attempt.sent.get(place)?.has(answer));
    if (foreign >= 0) this.#note(attempt, `a page shows answer ${foreign} of ${page.journal}, which was never sent`);
    if (page.revision !== attempt.revision) this.#note(attempt, `began with ${attempt.revision}, now ${page.revision}`);
    if (attempt.isForked || page.notice !== undefined || page.journal === before) return;
    const isNext = page.journal === before + (answers.at(-1) ?? '');
    if (!isNext) this.#note(attempt, `a page goes from ${before || 'the start'} to ${page.journal || 'the start'}`);
  }

  #note(attempt: Attempt, detail: string): void {
    this.player.note({ rule: 'I2', attempt: attempt.id, detail });
  }

  /** Picks what a page offers, at random; another answer than `not` where there is one. */
  choose(page: Page, not: readonly string[] = []): readonly string[] {
    const { dice } = this.player;
    const { min = 1, max = min } = this.#scene(page)?.pick ?? {};
    const left = page.choices.filter((choice) => !not.includes(choice));
    const pool = left.length >= min ? left : [...page.choices];
    const many = min + Math.floor(dice() * (Math.min(max, pool.length) - min + 1));
    const picked = new Set<string>();
    while (picked.size < many) picked.add(pool.splice(Math.floor(dice() * pool.length), 1)[0] ?? '');
    return page.choices.filter((choice) => picked.has(choice));
  }

  lettersOf(page: Page, choices: readonly string[]): string {
    const program = this.player.programs.get(page.revision);
    if (!program || page.scene === undefined) throw new Error(`no program ${page.revision}`);
    return encodeEntry(program, { scene: page.scene, choices });
  }

  #scene(page: Page) {
    return this.player.programs.get(page.revision)?.scenes[page.scene ?? ''];
  }
}
