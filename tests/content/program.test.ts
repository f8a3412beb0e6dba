import { expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';

const compiled = async (files = example) => {
  const { cases } = await compileProject(files, { today: '2026-11-22' });
  return cases[0]?.program;
};

it('a program holds what play and debrief show of its case, its module and the register', async () => {
  const twice = edit(
    'taal: {',
    'eigen-blik: { name: Eigen blik, means: Je kent hem. }\ntaal: {',
    'modules/competencies.yaml',
  );
  expect(await compiled(twice(example))).toMatchObject({
    brief: { nl: 'Het is dinsdag.' },
    prepared: '2026-11-22',
    cheatSheet: [{ text: { nl: 'Bel een tolk.' } }],
    sources: { 'feit-een': { publisher: 'NHG' } },
  });
  expect((await compiled(twice(example)))?.competencies).toEqual({ taal: { nl: 'Taal' } });
});

it('a program of another cheat sheet or competency name is another revision', async () => {
  const sheet = edit('[Bel een tolk.]', '[Bel altijd een tolk.]', 'modules/eerste/module.yaml');
  const name = edit('name: Taal,', 'name: Taal en tolk,', 'modules/competencies.yaml');
  const revisions = [await compiled(), await compiled(sheet(example)), await compiled(name(example))];
  expect(new Set(revisions.map((program) => program?.revision)).size).toBe(3);
});
