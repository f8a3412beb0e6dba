import { encodeEntry } from '../../src/engine/path.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { Device, type Network } from './device.ts';
import type { Finding } from './findings.ts';
import { answersOf } from './letters.ts';
import type { Page } from './page.ts';

/** What a learner knows of an attempt: what was sent, and what pages said. The store is not asked. */
export interface Attempt {
  readonly id: string;
  readonly caseId: string;
  /** Every answer that was sent, by its place in the journal. */
  readonly sent: Map<number, Set<string>>;
  /** Every journal that a page called saved. */
  readonly confirmed: Set<string>;
  /** The forms that this learner has had on screen, by step: an old one may still be open in a tab. */
  readonly forms: Map<number, Page>;
  /** The journal on the newest page. */
  journal: string;
  revision: string;
  /** Two different answers were sent to one scene, so a page may show one branch or the other. */
  isForked: boolean;
  ending: string | undefined;
  /** What the last page said about saving. */
  claim: Page['claim'];
}

export interface Player {
  readonly dice: () => number;
  readonly network: Network;
  readonly programs: ReadonlyMap<string, LoadedProgram>;
  note(finding: Finding): void;
}

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
        sent: new Map(),
        confirmed: new Set(),
        forms: new Map(),
        journal: '',
        revision: page.revision,
        isForked: false,
        ending: undefined,
        claim: undefined,
      };
      this.attempts.push(attempt);
      return { attempt, page: this.see(attempt, page) };
    }
    throw new Error(`${caseId} could not be begun`);
  }

  /** Opens the attempt where it stands. */
  async open(attempt: Attempt, device = this.device): Promise<Page | undefined> {
    const page = await device.get(`/attempts/${attempt.id}`);
    return page && this.see(attempt, page);
  }

  /** Sends an answer with the form on a page; what comes back is looked at. */
  async answer(attempt: Attempt, form: Page, choices: readonly string[], device = this.device) {
    const letters = this.lettersOf(form, choices);
    const sent = attempt.sent.get(form.step) ?? new Set<string>();
    // An old page cannot fork: the cookie knows better. Only the scene that is not answered yet can.
    const isOpen = form.step >= answersOf(attempt.journal).length;
    if (isOpen && sent.size > 0 && !sent.has(letters)) attempt.isForked = true;
    attempt.sent.set(form.step, sent.add(letters));
    const page = await device.post(`/attempts/${attempt.id}`, [
      ['csrf_token', form.token],
      ['step', String(form.step)],
      ...choices.map((choice) => ['choice', choice] as const),
      ['note', 'Volgende keer bel ik eerder een tolk.'],
    ]);
    return page && this.see(attempt, page);
  }

  /** What a page claims is all that counts as confirmed. */
  see(attempt: Attempt, page: Page): Page {
    if (page.scene === undefined && page.ending === undefined) return page;
    this.#checkJournal(attempt, page);
    if (page.journal.length > attempt.journal.length) this.steps += 1;
    attempt.journal = page.journal;
    attempt.revision = page.revision || attempt.revision;
    attempt.claim = page.claim;
    attempt.ending = page.ending;
    if (page.token !== '' && page.ending === undefined) attempt.forms.set(page.step, page);
    if (page.claim === 'saved') attempt.confirmed.add(page.journal);
    return page;
  }

  /** A page may only show what was sent; without a fork, nothing but the same journal or one answer more. */
  #checkJournal(attempt: Attempt, page: Page): void {
    const answers = answersOf(page.journal);
    const foreign = answers.findIndex((answer, place) => !attempt.sent.get(place)?.has(answer));
    if (foreign >= 0) this.#note(attempt, `a page shows answer ${foreign} that was never sent`);
    if (attempt.isForked || page.journal === attempt.journal) return;
    const before = page.journal.slice(0, page.journal.length - (answers.at(-1)?.length ?? 0));
    if (before !== attempt.journal) this.#note(attempt, `a page goes from ${attempt.journal} to ${page.journal}`);
  }

  #note(attempt: Attempt, detail: string): void {
    this.player.note({ rule: 'I2', attempt: attempt.id, detail });
  }

  /** Picks what a page offers, at random; another answer than `not` where there is one. */
  choose(page: Page, not: readonly string[] = []): readonly string[] {
    const { dice } = this.player;
    const { min = 1, max = min } = this.#scene(page)?.pick ?? {};
    const left =
      page.choices.length > not.length ? page.choices.filter((choice) => !not.includes(choice)) : page.choices;
    const pool = left.length >= min ? [...left] : [...page.choices];
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
