import type { LoadedProgram } from '../../../src/engine/program.ts';
import { canonicalJson } from '../../../src/lib/json.ts';
import { type Bundles, type Published, shipped } from '../builds.ts';
import { count, type Run } from '../crowd.ts';
import { edited } from '../edits.ts';
import { begun, type Golden, goldens } from '../golden.ts';
import { remoteKeyValue } from '../kv/remote.ts';
import { type Deployment, places, testKey } from '../locations.ts';
import type { Row } from '../row.ts';

/** Every release has both locations to itself; a learner moves from one to the next in the middle of a case. */
interface Release {
  readonly name: string;
  readonly published: () => Promise<Published>;
  /** In this order nobody is ever refused: the new key is known everywhere before it signs. */
  readonly keys: string;
}

const [old, fresh] = [testKey('k1'), testKey('k2')];

const releases: readonly Release[] = [
  { name: 'first', published: async () => shipped(), keys: old },
  { name: 'edited', published: () => edited(shipped(), ['texts', 'choice-gone']), keys: `${old},${fresh}` },
  { name: 'moved', published: () => edited(shipped(), ['removed', 'renamed']), keys: `${fresh},${old}` },
  { name: 'rollback', published: async () => shipped(), keys: `${fresh},${old}` },
];

/**
 * Deploys in mid-case: cases are edited, lose choices, are renamed and withdrawn, and the release is rolled back; the
 * key is changed on the way. Requests go to both the old and the new release while one follows the other.
 */
export const deploys: Row = {
  name: 'deploys',
  title: 'deploys, rollback, key rotation',
  learners: { short: 120, long: 500 },
  cases: { short: 1, long: 2 },
  habits: { reload: 0.1, back: 0.1, doubleClick: 0.05 },
  programs: async () => [...goldens().map(({ program }) => program), ...(await releasedPrograms())],
  async deployments(bundles) {
    const deployed = await Promise.all(releases.map((release) => deploy(bundles, release)));
    return Object.fromEntries(deployed.flat());
  },
  async play(run) {
    const catalogues = await Promise.all(releases.map(async ({ published }) => (await published()).catalogue));
    await storePrograms(run, await releasedPrograms());
    await run.crowd(async (index) => {
      // The release in force for this learner, and whether the one before still answers some requests.
      let release = index % (releases.length - 1);
      let isRollingOut = false;
      const learner = run.learner(index, () => {
        const behind = isRollingOut && learner.player.dice() < 0.5 ? 1 : 0;
        return portOf(run, Math.max(0, release - behind), learner.player.dice() < 0.9 ? index : index + 1);
      });
      const cases = run.row.cases?.[run.size] ?? 1;
      for (let played = 0; played < cases; played += 1) {
        isRollingOut = false;
        const ids =
          catalogues[release]?.modules.flatMap((learningModule) => learningModule.cases.map(({ id }) => id)) ?? [];
        const play = await run.begin(learner, ids[(index + played) % ids.length] ?? '');
        for (isRollingOut = true; !play.isAtEnd && release < releases.length - 1; release += 1) {
          await play.on(1 + Math.floor(learner.player.dice() * 3));
          if (!play.isAtEnd) count(run.injected, 'deploy in mid-case');
        }
        isRollingOut = false;
        await run.finish(play);
      }
    });
    await storePrograms(
      run,
      goldens().map(({ program }) => program),
    );
    const played = goldens().filter((_, at) => run.size === 'long' || at % 4 === 0);
    await Promise.all(played.map((golden, index) => playGolden(run, golden, index)));
  },
};

const releasedPrograms = async (): Promise<LoadedProgram[]> =>
  (await Promise.all(releases.map(({ published }) => published()))).flatMap(({ programs }) => programs);

/** What was begun on any published revision ends where it ended then, whichever release takes the next request. */
async function playGolden(run: Run, { program, journal, ending }: Golden, index: number): Promise<void> {
  const { token, attempt: id } = await begun(program, old);
  const newest = releases.length - 1;
  const learner = run.learner(index, () => portOf(run, newest - (learner.player.dice() < 0.5 ? 1 : 0), index));
  const { attempt, page: first } = await learner.carryOn(id, program.id, program.revision, token);
  let page = first;
  for (const { choices } of journal) page = page && (await learner.answer(attempt, page, choices));
  run.expect(page?.ending === ending, `golden ${program.id} ends at ${page?.ending}, not ${ending}`, id);
  count(run.injected, 'golden');
}

async function deploy(bundles: Bundles, { name, published, keys }: Release): Promise<[string, Deployment][]> {
  const build = await published();
  const worker = await bundles.worker('src/index.ts', name, build);
  const assets = bundles.assets(name, build);
  return places.map((place) => [`${name}${place}`, { place, worker, assets, variables: { TOKEN_KEYS: keys } }]);
}

/** What the deploy does before it publishes: the compiled cases go into the store. */
async function storePrograms(run: Run, programs: readonly LoadedProgram[]): Promise<void> {
  const central = remoteKeyValue(run.world.central);
  for (const { revision, ...content } of programs) {
    await central.put(`m/${revision}`, canonicalJson(content), { expirationTtl: 86_400, metadata: {} });
  }
}

function portOf(run: Run, release: number, home: number): number {
  return run.world.ports[`${releases[release]?.name}${places[home % places.length]}`] ?? 0;
}
