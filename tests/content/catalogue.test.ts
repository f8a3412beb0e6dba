import { describe, expect, it } from 'vitest';
import { publish } from '../../src/content/catalogue.ts';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { casesOf } from '../../src/domain/catalogue.ts';
import { present } from '../../src/lib/assert.ts';
import { hashOfText } from '../../src/lib/hash.ts';
import { catalogue as shipped } from '../support/app.ts';

type Files = Readonly<Record<string, string>>;

const compile = (files: Files) => compileProject(files, { today: '2026-11-22', budget: 3_000 });
const firstOf = async (files: Files) =>
  present(casesOf((await publish(await compile(files))).catalogue)[0], 'case').summary;
const goalOf = (goal: string) => edit('role: huisarts\n', `role: huisarts\ngoal: ${goal}\n`)(example);

describe('the goal of a case', () => {
  it('is told in the words of its module', async () => {
    expect((await firstOf(goalOf('bellen'))).goal).toEqual({ nl: expect.any(String) });
    expect(await firstOf(example)).not.toHaveProperty('goal');
  });

  it('has to be one of its module', async () => {
    const { diagnostics } = await compile(goalOf('belen'));
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'K903', file: 'modules/eerste/cases/voorbeeld.yaml' }),
    );
  });
});

describe('whom you meet first', () => {
  it('is who stands on the card of the first scene, as they seem before anything was said', () => {
    const summaries = casesOf(shipped).map(({ summary }) => summary);
    const met = (id: string) => summaries.find((summary) => summary.id === id)?.met;
    expect(met('mijn-dochter-praat-wel')).toMatchObject({
      name: { nl: 'Mevrouw Weini T.', en: 'Mrs Weini T.' },
      mood: { nl: 'afwachtend' },
    });
    // The patient is on another line still.
    expect(met('hij-heeft-pijn')?.name.nl).toContain('Danny');
    expect(summaries.filter((summary) => summary.met.face === undefined)).toEqual([]);
  });
});

it('what is only looked up is not in the catalogue, but under the hash that the catalogue names', async () => {
  const { catalogue, readings } = await publish(await compile(example));
  const named = [...catalogue.modules, ...catalogue.pages].map(({ reading }) => reading);
  expect(Object.keys(readings).sort()).toEqual(named.sort());
  for (const [name, text] of Object.entries(readings)) expect(await hashOfText(text)).toBe(name);
  expect(JSON.stringify(catalogue)).not.toContain('Bel een tolk.');
});
