import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/content/catalogue.ts';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { present } from '../../src/lib/assert.ts';

type Files = Readonly<Record<string, string>>;

const path = 'modules/eerste/module.yaml';
const options = { today: '2026-11-22', budget: 3_000 };
const change = (from: string, to: string) => edit(from, to, path);
const found = async (files: Files) =>
  (await compileProject(files, options)).diagnostics.filter(({ file }) => file === path).map(({ code }) => code);
const published = async (files: Files) => {
  const project = await compileProject(files, options);
  return readingOf(present(project.modules[0], 'module'), project.facts);
};

const resting = change('[Bel een tolk.]', '[{ text: Bel een tolk., rests-on: [feit-een] }]');

describe('a line of the cheat sheet', () => {
  it('may say which facts it rests on', async () => {
    expect(await found(resting(example))).toEqual(['K703']);
  });

  it('cannot rest on what is not in the register, or on what nobody verified', async () => {
    expect(await found(edit('[feit-een]', '[feit-twee]', path)(resting(example)))).toContain('K202');
    const unverified = edit('verified-in-page', 'unverified', 'modules/facts.yaml');
    expect(await found(unverified(resting(example)))).toContain('K602');
  });

  it('carries the date of the volatile fact that it rests on', async () => {
    const volatile = edit('volatile: false', 'volatile: true', 'modules/facts.yaml');
    expect((await published(volatile(resting(example)))).cheatSheet).toEqual([
      { text: { nl: 'Bel een tolk.' }, asOf: '2025-10' },
    ]);
    expect((await published(resting(example))).cheatSheet).toEqual([{ text: { nl: 'Bel een tolk.' } }]);
  });
});

describe('the dates of a module', () => {
  it('are published, and nobody has reviewed it until somebody is named', async () => {
    expect(await published(example)).toMatchObject({ prepared: '2026-11-22', expires: '2027-11-22' });
    expect(await published(example)).not.toHaveProperty('reviewed');
    const reviewed = change('reviewed:\n', 'reviewed: { on: 2027-02-01, by: ["A. Voorbeeld, huisarts"] }\n');
    expect((await published(reviewed(example))).reviewed).toEqual({
      on: '2027-02-01',
      by: ['A. Voorbeeld, huisarts'],
    });
  });

  it('ask for a name with each review', async () => {
    expect(await found(change('reviewed:\n', 'reviewed: { on: 2027-02-01 }\n')(example))).toContain('K104');
  });

  it('say when it must be read again', async () => {
    expect(await found(change('expires: 2027-11-22', 'expires: 2026-11-22')(example))).toContain('K604');
  });
});
