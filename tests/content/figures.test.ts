import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { figuresOfProject } from '../../src/content/figures/project.ts';
import { syllables } from '../../src/content/measure/readability.ts';
import { compileProject } from '../../src/content/project.ts';
import { present } from '../../src/lib/assert.ts';

type Files = Readonly<Record<string, string>>;

const figuresOf = async (files: Files, today = '2026-11-22') =>
  figuresOfProject(await compileProject(files, { today, budget: 3_000 }), today);
const caseOf = async (files: Files, today?: string) => present((await figuresOf(files, today)).cases[0], 'case');
const goal = async (what: RegExp, files: Files = example, today?: string) =>
  present(
    (await caseOf(files, today)).goals.find((one) => what.test(one.what)),
    `goal ${what}`,
  );

describe('the figures of a case', () => {
  it('count what its file holds', async () => {
    expect(await caseOf(example)).toMatchObject({
      case: 'voorbeeld',
      module: 'eerste',
      role: 'huisarts',
      decisions: 3,
      scenes: 5,
      endings: { strong: 1, mixed: 1, harm: 0 },
      verdicts: { aanbevolen: 3, verdedigbaar: 2, afgeraden: 2, schadelijk: 0 },
      facts: { used: 1, verified: 1, volatile: 0, oldestCheck: '2026-11-22' },
    });
  });

  it('say what is not measured while a case has errors', async () => {
    const { minutes, goals } = await caseOf(edit('to: midden', 'to: miden')(example));
    expect(minutes).toBeUndefined();
    expect(goals.filter(({ goal: number }) => number === 15).map(({ isMet }) => isMet)).toEqual([false, false]);
  });

  it('count a volatile and an unverified fact', async () => {
    const files = [
      edit('volatile: false', 'volatile: true', 'modules/facts.yaml'),
      edit('confidence: verified-in-page', 'confidence: unverified', 'modules/facts.yaml'),
    ].reduce((all, change) => change(all), example);
    expect((await caseOf(files)).facts).toMatchObject({ used: 1, verified: 0, volatile: 1 });
  });

  it('have every goal from 10 to 15, and 17', async () => {
    expect([...new Set((await caseOf(example)).goals.map(({ goal: number }) => number))]).toEqual([
      10, 11, 12, 13, 14, 15, 17,
    ]);
  });
});

describe('a goal', () => {
  it('is met by the number that the lints use', async () => {
    expect(await goal(/beslissingen/)).toMatchObject({ value: '3', asked: '6–10', isMet: false });
    expect(await goal(/langste zin/)).toMatchObject({ isMet: true });
    const long = edit('text: [Er valt een stilte.]', `text: [${'stil '.repeat(20)}stil.]`)(example);
    expect(await goal(/langste zin/, long)).toMatchObject({ value: '21', isMet: false });
  });

  it('counts the longest of any words at once', async () => {
    const long = edit('reaction: Weini knikt.', `reaction: ${'Zij knikt. '.repeat(31)}`)(example);
    expect(await goal(/in een reactie/, long)).toMatchObject({ value: '62', isMet: false });
  });

  it('wants sources that were looked at within twelve months', async () => {
    expect(await goal(/oudste controle/, example, '2027-11-21')).toMatchObject({ isMet: true });
    expect(await goal(/oudste controle/, example, '2027-11-22')).toMatchObject({ isMet: false });
    expect(await goal(/oudste controle/, example, '2028-02-29')).toMatchObject({ asked: 'na 2027-02-28' });
  });

  it('wants a core scene on every route', async () => {
    const around = edit('    heading: De pauze\n', '    heading: De pauze\n    core: true\n')(example);
    expect(await goal(/kernscènes/, around)).toMatchObject({ value: '1', isMet: false });
  });
});

it('translation is counted by file', async () => {
  const files = { ...example, 'modules/eerste/module.en.yaml': 'format: 1\ntitle: { nl: Eerste module, en: First }\n' };
  expect((await figuresOf(files)).translations).toContainEqual({
    name: 'eerste',
    lang: 'en',
    texts: 6,
    current: 1,
    outdated: 0,
  });
});

it.each([
  ['huis', 1],
  ['patiënt', 3],
  ['mevrouw', 2],
  ['ideeën', 3],
  ['situatie', 4],
  ['gesprek', 2],
  ['nee', 1],
  ['drie', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});
