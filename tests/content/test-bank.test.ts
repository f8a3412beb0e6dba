import { describe, expect, it } from 'vitest';
import { publish } from '../../src/content/catalogue.ts';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { soundBank, testPath } from '../../src/content/diagnostics/example-bank.ts';
import { figuresOfProject } from '../../src/content/figures/project.ts';
import { compileProject } from '../../src/content/project.ts';
import { present } from '../../src/lib/assert.ts';

type Files = Readonly<Record<string, string>>;

const options = { today: '2026-11-22', budget: 3_000 };
const compile = (files: Files) => compileProject(files, options);
const whole: Files = { ...example, [testPath]: soundBank() };
const found = async (files: Files) =>
  (await compile(files)).diagnostics.filter(({ file }) => file === testPath).map(({ code }) => code);
const bankOf = async (files: Files) => present((await compile(files)).tests[0]?.bank, 'bank');

describe('a test', () => {
  it('that is sound has nothing to report but its translation', async () => {
    expect(await found(whole)).toEqual(['K703']);
  });

  it('is compiled with its sources, and named by the hash of its content', async () => {
    const bank = await bankOf(whole);
    expect(bank.items).toHaveLength(24);
    expect(bank.items[1]).toMatchObject({
      id: 'vraag-2',
      goal: 'bellen',
      best: 'bel',
      options: [
        { id: 'wacht', say: { nl: 'Ik wacht nog even.' } },
        { id: 'bel', say: { nl: 'Ik bel een tolk.' } },
        { id: 'praat', say: { nl: 'Ik praat wat harder.' } },
      ],
      restsOn: ['feit-een'],
    });
    expect(bank.sources['feit-een']).toMatchObject({ asOf: '2025-10', volatile: false });
    expect(bank.revision).toMatch(/^[\w-]{43}$/);
    expect((await bankOf(edit('Wat doe je bij vraag-1?', 'Wat nu?', testPath)(whole))).revision).not.toBe(
      bank.revision,
    );
  });

  it('with an error is not there', async () => {
    const wrong = edit('best: bel', 'best: bol', testPath)(whole);
    const project = await compile(wrong);
    expect(project.tests.map(({ bank }) => bank)).toEqual([undefined]);
    expect((await publish(project)).catalogue.modules[0]).not.toHaveProperty('test');
  });

  it('is counted in the catalogue for each role', async () => {
    const { modules } = (await publish(await compile(whole))).catalogue;
    expect(modules[0]?.test).toMatchObject({ items: { huisarts: 24, doktersassistent: 24, 'poh-ggz': 24 } });
  });

  it('explains its words and carries them along', async () => {
    const bank = await bankOf({ ...whole, 'modules/glossary.yaml': 'tolk: { forms: [tolk], means: Wie vertaalt. }\n' });
    expect(bank.items[0]?.terms).toEqual({ nl: ['tolk'] });
    expect(bank.terms).toEqual({ tolk: { name: { nl: 'tolk' }, means: { nl: 'Wie vertaalt.' } } });
  });

  it('is translated as a case is', async () => {
    const overlay = `format: 1
items:
  vraag-1:
    options:
      bel: { nl: Ik bel een tolk., en: I call an interpreter. }
`;
    const bank = await bankOf({ ...whole, 'modules/eerste/test.en.yaml': overlay });
    expect(bank.items[0]?.options[0]?.say).toEqual({ nl: 'Ik bel een tolk.', en: 'I call an interpreter.' });
    expect(bank.items[1]?.options[1]?.say).toEqual({ nl: 'Ik bel een tolk.' });
  });

  it('cannot rest on what nobody verified', async () => {
    expect(await found(edit('verified-in-page', 'unverified', 'modules/facts.yaml')(whole))).toContain('K602');
  });

  it('has sentences that can be read', async () => {
    const long = edit('rationale: Zo begrijpen jullie elkaar.', `rationale: ${'Zo '.repeat(21)}.`, testPath)(whole);
    expect(await found(long)).toContain('K502');
  });

  it('must be read again when its date has come', async () => {
    expect(await found(edit('expires: 2027-11-22', 'expires: 2026-11-22', testPath)(whole))).toContain('K604');
  });
});

describe('the roles of an item', () => {
  const onlyFirst = (at: number) => (at === 0 ? { roles: '[huisarts]' } : {});

  it('are counted apart', async () => {
    const project = await compile({ ...example, [testPath]: soundBank(onlyFirst) });
    const { tests } = figuresOfProject(project, options.today);
    expect(tests).toMatchObject([
      {
        module: 'eerste',
        items: 24,
        byRole: { huisarts: 24, doktersassistent: 23, 'poh-ggz': 23 },
        facts: { used: 1, verified: 1, volatile: 0 },
        bestIsLongest: 0,
        bestPlaces: [8, 8, 8],
      },
    ]);
  });

  it('each ask for enough items', async () => {
    const { diagnostics } = await compile({ ...example, [testPath]: soundBank(onlyFirst) });
    const few = diagnostics.filter(({ code }) => code === 'K905').map(({ message }) => message);
    expect(few).toEqual([expect.stringContaining('`doktersassistent`'), expect.stringContaining('`poh-ggz`')]);
  });
});

it('a module without a test is counted with nothing', async () => {
  const { tests } = figuresOfProject(await compile(example), options.today);
  expect(tests).toMatchObject([{ module: 'eerste', items: 0, byRole: { huisarts: 0 } }]);
});
