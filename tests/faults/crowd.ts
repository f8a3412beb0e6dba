import type { LoadedProgram } from '../../src/engine/program.ts';
import { dice } from '../../src/storage/faulty/dice.ts';
import { shipped } from './builds.ts';
import type { Network } from './device.ts';
import type { Finding } from './findings.ts';
import { Play, pause } from './habits.ts';
import { Learner } from './learner.ts';
import type { World } from './locations.ts';
import type { Row, Size } from './row.ts';

export const count = (where: Record<string, number>, what: string, by = 1): void => {
  where[what] = (where[what] ?? 0) + by;
};

/** A row while it runs: its world, the people in it, and what was found so far. */
export class Run {
  readonly row: Row;
  readonly size: Size;
  readonly seed: number;
  readonly world: World;
  readonly programs: ReadonlyMap<string, LoadedProgram>;
  readonly caseIds: readonly string[];
  readonly learners: Learner[] = [];
  readonly findings: Finding[] = [];
  readonly injected: Record<string, number> = {};
  readonly told: Record<string, number> = {};
  /** Milliseconds of every request. */
  readonly durations: number[] = [];
  /** Answers that this row provokes: a status that is no finding here. */
  readonly tolerated = new Set<number>();
  finished = 0;

  constructor(row: Row, size: Size, seed: number, world: World, programs: readonly LoadedProgram[]) {
    this.row = row;
    this.size = size;
    this.seed = seed;
    this.world = world;
    this.programs = new Map(programs.map((one) => [one.revision, one]));
    this.caseIds = shipped().catalogue.modules.flatMap(({ cases }) => cases.map(({ id }) => id));
  }

  get crowdSize(): number {
    return this.row.learners[this.size];
  }

  /** A learner with dice of their own, whose home is one of the locations. */
  learner(index: number, port = this.portOf(index)): Learner {
    const roll = dice(this.seed * 100_003 + index);
    const learner = new Learner({
      dice: roll,
      network: this.network(port, roll),
      programs: this.programs,
      note: (finding) => this.note(finding),
      did: (what) => count(this.injected, what),
    });
    this.learners.push(learner);
    return learner;
  }

  /** Home and away by turns: even learners live at A, odd ones at B, and roam as the row says. */
  portOf(index: number): () => number {
    const { roaming = 0 } = this.row;
    const roll = dice(this.seed * 7_919 + index);
    const { a = 0, b = 0 } = this.world.ports;
    const [home, away] = index % 2 === 0 ? [a, b] : [b, a];
    return () => (roaming > 0 && roll() < roaming ? away : home);
  }

  network(port: () => number, roll: () => number): Network {
    const { lostAnswers = 0 } = this.row;
    return {
      port,
      loses: () => {
        const isLost = lostAnswers > 0 && roll() < lostAnswers;
        if (isLost) count(this.injected, 'lost answer');
        return isLost;
      },
      broke: () => count(this.injected, 'connection lost'),
      answered: (request, status, html, milliseconds) => this.#answered(request, status, html, milliseconds),
    };
  }

  /** So many at once, until everybody has had their turn. */
  async crowd(play: (index: number) => Promise<void>, size = this.crowdSize, atOnce = this.row.atOnce ?? 96) {
    let next = 0;
    const one = async (): Promise<void> => {
      while (next < size) await play(next++);
    };
    await Promise.all(Array.from({ length: Math.min(size, atOnce) }, one));
  }

  caseFor(index: number): string {
    return this.caseIds[index % this.caseIds.length] ?? '';
  }

  begin(learner: Learner, caseId: string): Promise<Play> {
    return Play.begin(learner, this.row.habits ?? {}, caseId);
  }

  /** Plays to the end; whoever cannot is a finding. */
  async finish(play: Play): Promise<void> {
    if (await play.finish()) this.finished += 1;
    else {
      const at = play.page?.html.match(/<title>([^<]*)/)?.[1] ?? 'no page';
      this.note({ rule: 'row', attempt: play.attempt.id, detail: `could not be finished: ${play.page?.status} ${at}` });
    }
  }

  note(finding: Finding): void {
    this.findings.push(finding);
  }

  expect(holds: boolean, detail: string, attempt?: string): void {
    if (!holds) this.note({ rule: 'row', detail, ...(attempt === undefined ? {} : { attempt }) });
  }

  #answered(request: string, status: number, html: string, milliseconds: number): void {
    this.durations.push(milliseconds);
    const notice = /data-notice="([^"]*)"/.exec(html)?.[1];
    if (notice) count(this.told, notice);
    if (status === 409) count(this.told, 'already chosen');
    const isHonest = status === 503 && html.includes('class="problem"');
    if (isHonest) count(this.told, '503 page');
    if (status >= 500 && !isHonest) this.note({ rule: 'I4', detail: `${request} answered ${status}` });
    if (/\n\s+at \S.*:\d+/.test(html)) this.note({ rule: 'I4', detail: `${request} answered with a stack trace` });
    if (status >= 400 && ![409, 422, 503].includes(status) && status < 500 && !this.tolerated.has(status)) {
      this.note({ rule: 'row', detail: `${request} was refused with ${status}` });
    }
  }
}

/** Everybody plays their cases: what a row does that says nothing else. */
export async function everybodyPlays(run: Run): Promise<void> {
  const cases = run.row.cases?.[run.size] ?? 1;
  await run.crowd(async (index) => {
    const learner = run.learner(index);
    for (let played = 0; played < cases; played += 1)
      await run.finish(await run.begin(learner, run.caseFor(index + played)));
  });
}

/**
 * When everything is quiet again, whoever finished a case looks back at it, from a browser that still has it. It puts
 * the summary right; and what the page says is one more thing that has to be true.
 */
export async function lookBack(run: Run): Promise<Set<string>> {
  const seen = new Set<string>();
  const finished = run.learners.flatMap((learner) =>
    learner.attempts
      .filter((one) => one.ending !== undefined && !one.isErased)
      .map((attempt) => ({ learner, attempt })),
  );
  await run.crowd(
    async (at) => {
      const { learner, attempt } = finished[at] ?? {};
      if (!learner || !attempt) return;
      for (let tries = 0; tries < 5; tries += 1) {
        const page = await learner.device.get(`/attempts/${attempt.id}/debrief`);
        if (page?.html.includes('class="route')) {
          // An end that the store never took, and that nobody pressed to save again, is not summed up either.
          if (page.claim === 'saved') seen.add(attempt.id);
          return;
        }
        // Another device has gone on: what is newer is shown first, and may have to be played to its end.
        if (page) learner.see(attempt, page, learner.device);
        if (page?.ending === undefined) await new Play(learner, {}, attempt, page).finish();
        await pause(20);
      }
    },
    finished.length,
    48,
  );
  return seen;
}
