import type { LoadedProgram } from '../../src/engine/program.ts';
import { openKeyring } from '../../src/http/keyring.ts';
import { noteSeal } from '../../src/http/note-seal.ts';
import { dice } from '../../src/storage/faulty/dice.ts';
import { kvProgressStore } from '../../src/storage/kv/progress.ts';
import { type Bundles, shipped } from './builds.ts';
import type { Design } from './designs/design.ts';
import type { Network } from './device.ts';
import { type Finding, type Rule, rules } from './findings.ts';
import { type Habits, playCase } from './habits.ts';
import { checkAttempt } from './invariants.ts';
import { type Faults, type LocationCounts, noFaults } from './kv/faults.ts';
import { remoteKeyValue } from './kv/remote.ts';
import { Learner } from './learner.ts';
import { type Deployment, startWorld, testKey, type World } from './locations.ts';

export type Size = 'short' | 'long';

/** One row of the campaign: what goes wrong, how learners behave, how many they are, and what is expected. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly learners: Readonly<Record<Size, number>>;
  /** How many cases each plays, one after the other. */
  readonly cases?: Readonly<Record<Size, number>>;
  readonly atOnce?: number;
  readonly faults?: Partial<Faults>;
  /** What is different at the second location. */
  readonly faultsAtB?: Partial<Faults>;
  readonly habits?: Habits;
  /** The chance that a request goes to the other location. */
  readonly roaming?: number;
  /** The chance that an answer is lost on its way back. */
  readonly lostAnswers?: number;
  readonly deployments?: (bundles: Bundles) => Promise<Readonly<Record<string, Deployment>>>;
  readonly programs?: readonly LoadedProgram[];
  /** A store that must be seen to fail: at least this share of the attempts, or the campaign proves nothing. */
  readonly proof?: { readonly design: Design; readonly losesAtLeast: number };
  /** What happens, when it is more than everybody playing their cases. */
  readonly play?: (run: Run) => Promise<void>;
  /** What this row expects beyond the invariants. */
  readonly expect?: (run: Run, counts: LocationCounts) => readonly string[] | Promise<readonly string[]>;
}

export interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly learners: number;
  readonly attempts: number;
  readonly steps: number;
  readonly confirmed: number;
  readonly requests: number;
  readonly finished: number;
  readonly injected: Readonly<Record<string, number>>;
  readonly told: Readonly<Record<string, number>>;
  readonly operations: Readonly<Record<string, number>>;
  readonly violations: Readonly<Record<Rule, number>>;
  readonly findings: readonly Finding[];
  /** Attempts that lost something confirmed. */
  readonly losing: number;
  readonly losesAtLeast: number | undefined;
  readonly passed: boolean;
  readonly seconds: number;
}

/** A row while it runs. */
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
  requests = 0;
  finished = 0;

  constructor(row: Row, size: Size, seed: number, world: World) {
    const published = shipped();
    this.row = row;
    this.size = size;
    this.seed = seed;
    this.world = world;
    this.programs = new Map([...published.programs, ...(row.programs ?? [])].map((one) => [one.revision, one]));
    this.caseIds = published.catalogue.modules.flatMap(({ cases }) => cases.map(({ id }) => id));
  }

  get crowdSize(): number {
    return this.row.learners[this.size];
  }

  /** A learner with dice of their own, whose home is one of the locations. */
  learner(index: number, port = this.#homeOf(index)): Learner {
    const roll = dice(this.seed * 100_003 + index);
    const learner = new Learner({
      dice: roll,
      network: this.network(roll, port),
      programs: this.programs,
      note: (finding) => this.findings.push(finding),
    });
    this.learners.push(learner);
    return learner;
  }

  network(roll: () => number, port: () => number): Network {
    const { lostAnswers = 0 } = this.row;
    return {
      port,
      loses: () => {
        const isLost = lostAnswers > 0 && roll() < lostAnswers;
        if (isLost) count(this.injected, 'lost answer');
        return isLost;
      },
      answered: (request, status, html) => this.#answered(request, status, html),
    };
  }

  #homeOf(index: number): () => number {
    const { roaming = 0 } = this.row;
    const roll = dice(this.seed * 7_919 + index);
    const { a = 0, b = 0 } = this.world.ports;
    const [home, away] = index % 2 === 0 ? [a, b] : [b, a];
    return () => (roaming > 0 && roll() < roaming ? away : home);
  }

  /** So many at once, until everybody has had their turn. */
  async crowd(play: (learner: Learner, index: number) => Promise<void>, size = this.crowdSize): Promise<void> {
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < size) {
        const index = next++;
        await play(this.learner(index), index);
      }
    };
    await Promise.all(Array.from({ length: Math.min(size, this.row.atOnce ?? 96) }, worker));
  }

  /** The next case that a learner plays; whoever cannot finish it is a finding. */
  async playCase(learner: Learner, index: number): Promise<void> {
    const caseId = this.caseIds[index % this.caseIds.length] ?? '';
    const isFinished = await playCase(learner, this.row.habits ?? {}, caseId);
    this.ended(learner, isFinished);
  }

  ended(learner: Learner, isFinished: boolean): void {
    const attempt = learner.attempts.at(-1);
    if (isFinished) this.finished += 1;
    else this.note({ rule: 'row', detail: 'could not be finished', ...(attempt ? { attempt: attempt.id } : {}) });
  }

  note(finding: Finding): void {
    this.findings.push(finding);
  }

  #answered(request: string, status: number, html: string): void {
    this.requests += 1;
    const notice = /data-notice="([^"]*)"/.exec(html)?.[1];
    if (notice) count(this.told, notice);
    if (status === 409) count(this.told, '409');
    const isHonest = status === 503 && html.includes('class="problem"');
    if (isHonest) count(this.told, '503 page');
    if (status >= 500 && !isHonest) this.note({ rule: 'I4', detail: `${request} answered ${status}` });
    if (/\n\s+at \S.*:\d+/.test(html)) this.note({ rule: 'I4', detail: `${request} answered with a stack trace` });
    if ([400, 401, 403, 404, 405, 413, 415].includes(status)) {
      this.note({ rule: 'row', detail: `${request} was refused with ${status}` });
    }
  }
}

export const count = (where: Record<string, number>, what: string, by = 1): void => {
  where[what] = (where[what] ?? 0) + by;
};

async function everybodyPlays(run: Run): Promise<void> {
  const { short = 1, long = 1 } = run.row.cases ?? {};
  await run.crowd(async (learner, index) => {
    for (let played = 0; played < (run.size === 'short' ? short : long); played += 1) {
      await run.playCase(learner, index + played);
    }
  });
}

/** The product at both locations. */
export async function product(bundles: Bundles): Promise<Record<string, Deployment>> {
  return bothRun(bundles, 'src/index.ts');
}

/** One Worker at both locations. */
export async function bothRun(bundles: Bundles, entry: string): Promise<Record<string, Deployment>> {
  const worker = await bundles.worker(entry);
  const assets = bundles.assets();
  return { a: { place: 'A', worker, assets }, b: { place: 'B', worker, assets } };
}

/** Starts the world of a row, lets everybody play, waits for the window to pass, and looks at what is left. */
export async function runRow(row: Row, size: Size, seed: number, bundles: Bundles): Promise<Outcome> {
  const started = performance.now();
  const faults = { ...row.faults, seed };
  const world = await startWorld(bundles, await (row.deployments ?? product)(bundles), faults);
  try {
    if (row.faultsAtB) await world.setFaults(row.faultsAtB, 'B');
    const run = new Run(row, size, seed, world);
    await (row.play ?? everybodyPlays)(run);
    // All browsers are gone now. What was remembered anywhere is forgotten, and late writes have come in.
    await world.setFaults({ ...noFaults, seed });
    await new Promise((done) => setTimeout(done, Math.max(300, row.faults?.staleMs ?? 0)));
    const counts = await world.counts();
    const losing = await check(run);
    for (const detail of (await row.expect?.(run, counts)) ?? []) run.note({ rule: 'row', detail });
    return outcome(run, counts, losing, (performance.now() - started) / 1_000);
  } finally {
    world.stop();
  }
}

async function check(run: Run): Promise<number> {
  const kv = remoteKeyValue(run.world.central);
  const keyring = openKeyring(testKey('k1'));
  if (!keyring.ok) throw new Error('the test key is no key');
  const store = kvProgressStore({
    kv: run.row.proof?.design(kv) ?? kv,
    retentionDays: 180,
    noteSeal: noteSeal(keyring.value),
    pauses: { sleep: async () => {}, random: () => 0 },
  });
  const kept = { store, programs: run.programs, dice: dice(run.seed) };
  const attempts = run.learners.flatMap((learner) => learner.attempts);
  let losing = 0;
  await Promise.all(
    attempts.map(async (attempt) => {
      const findings = await checkAttempt(attempt, kept);
      if (findings.some(({ rule }) => rule === 'I1')) losing += 1;
      run.findings.push(...findings);
    }),
  );
  const broken = run.world.log.filter((line) => /"event":"unexpected"|uncaught/i.test(line));
  for (const line of broken) run.note({ rule: 'I4', detail: line.slice(0, 300) });
  return losing;
}

function outcome(run: Run, counts: LocationCounts, losing: number, seconds: number): Outcome {
  const { row, findings, learners } = run;
  const attempts = learners.flatMap((learner) => learner.attempts);
  const violations = Object.fromEntries(
    rules.map((rule) => [rule, findings.filter((one) => one.rule === rule).length]),
  );
  const injected = { ...counts.injected, ...run.injected };
  const losesAtLeast = row.proof?.losesAtLeast;
  const passed = losesAtLeast === undefined ? findings.length === 0 : losing >= losesAtLeast * attempts.length;
  return {
    name: row.name,
    title: row.title,
    learners: learners.length,
    attempts: attempts.length,
    steps: learners.reduce((sum, { steps }) => sum + steps, 0),
    confirmed: attempts.reduce((sum, { confirmed }) => sum + confirmed.size, 0),
    requests: run.requests,
    finished: run.finished,
    injected,
    told: run.told,
    operations: counts.operations,
    violations: violations as Record<Rule, number>,
    findings,
    losing,
    losesAtLeast,
    passed,
    seconds,
  };
}
