import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenPaths, problemsIn, readGolden } from '../../src/cli/golden.ts';
import { goldenText, recordGolden, replayGolden } from '../../src/content/golden.ts';
import { goldenFile } from '../../src/content/schema/golden.ts';
import { dice } from '../../src/storage/faulty/dice.ts';
import { arbitraryCase, load } from '../support/arbitrary-case.ts';

describe('every published revision', () => {
  it.each(goldenPaths())('%s replays to the same ends, under its own hash', async (path) => {
    expect(await problemsIn(path)).toEqual([]);
  });

  it.each(goldenPaths())('%s holds every ending, choices of several, certainty, time and words', (path) => {
    const golden = readGolden(path);
    const journals = golden?.journals ?? [];
    const ends = new Set(journals.map(({ at }) => at));
    expect(Object.keys(golden?.program.endings ?? {}).filter((ending) => !ends.has(ending))).toEqual([]);
    const { scenes = {} } = golden?.program ?? {};
    const asks = (kind: string) => Object.values(scenes).some((scene) => scene.kind === kind);
    if (asks('several')) expect(journals.some(({ path: codes }) => codes.includes('~'))).toBe(true);
    if (asks('reflection')) expect(journals.some(({ notes }) => notes)).toBe(true);
    expect(new Set(journals.map(({ measures }) => measures).join('')).size).toBeGreaterThan(10);
    expect(journals.length).toBeGreaterThanOrEqual(24);
  });
});

describe('golden journals', () => {
  it('of any case are read back from their file and replay as they were recorded', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase, fc.nat(), async (file, seed) => {
        const golden = await recordGolden(load(file), {}, [], dice(seed));
        const read = goldenFile.parse(JSON.parse(goldenText(golden)));
        expect(read.journals).toEqual(golden.journals);
        expect(await replayGolden(read)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same each time that a revision is recorded', async () => {
    const [file] = fc.sample(arbitraryCase, { numRuns: 1, seed: 7 });
    const record = async () => file && goldenText(await recordGolden(load(file), {}, [], dice(1)));
    expect(await record()).toBe(await record());
  });

  const [path = ''] = goldenPaths();
  const golden = readGolden(path);
  const [first] = golden?.journals ?? [];

  it('that end elsewhere are told, with what was expected', async () => {
    const moved = golden && first && { ...golden, journals: [{ ...first, at: 'elders' }] };
    expect(moved && (await replayGolden(moved))).toEqual([{ expected: { ...first, at: 'elders' }, found: first }]);
  });

  it('that cannot be read or are refused are told, with the reason', async () => {
    const journals = first
      ? [
          { ...first, path: '??' },
          { ...first, path: first.path.slice(-2) },
        ]
      : [];
    const found = golden && (await replayGolden({ ...golden, journals })).map((deviation) => deviation.found);
    expect(found).toEqual([expect.stringContaining('cannot be read at 0'), expect.stringContaining('wrong-scene')]);
  });

  it('show when a debrief tells something else', async () => {
    const edited = golden && {
      ...golden,
      program: JSON.parse(
        JSON.stringify(golden.program).replace(/"verdict":"aanbevolen"/g, '"verdict":"verdedigbaar"'),
      ),
    };
    const deviations = edited ? await replayGolden(edited) : [];
    expect(deviations.length).toBeGreaterThan(20);
    const [{ expected, found } = {}] = deviations;
    expect(found).toMatchObject({ at: expected?.at, debrief: expect.not.stringMatching(expected?.debrief ?? '') });
  });
});
