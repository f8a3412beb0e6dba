import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { replay } from '../../src/engine/step.ts';
import { view } from '../../src/engine/view.ts';
import { present } from '../../src/lib/assert.ts';
import { shippedCases } from '../support/app.ts';

const atTheDesk = edit('contentNote:', 'setting: balie\ncontentNote:');
const compiled = (files = example) => compileProject(files, { today: '2026-11-22' });

async function seen(files: typeof example): Promise<readonly (string | undefined)[]> {
  const { cases } = await compiled(files);
  const program = present(cases[0]?.program, 'program');
  return [[], [{ scene: 'begin', choices: ['bel'] }]].map((journal) => {
    const state = replay(program, journal);
    if (!state.ok) throw new Error(state.error.reason);
    return view(program, state.value, 'nl').setting;
  });
}

describe('where a case plays', () => {
  it('is the consulting room unless it says otherwise', async () => {
    expect(await seen(example)).toEqual(['spreekkamer', 'spreekkamer']);
  });

  it('is what the case says, and a scene may be somewhere else', async () => {
    expect(await seen(atTheDesk(example))).toEqual(['balie', 'balie']);
    const called = edit('    core: true\n', '    core: true\n    setting: telefoon\n');
    expect(await seen(called(atTheDesk(example)))).toEqual(['telefoon', 'balie']);
  });

  it('is a word of the format: another is told with the nearest, and its line', async () => {
    const { diagnostics } = await compiled(edit('contentNote:', 'setting: spreekkamr\ncontentNote:')(example));
    const found = diagnostics.find(({ code }) => code === 'K105');
    expect(found?.hint).toBe('Bedoelde je `spreekkamer`?');
    expect(found?.message).toContain('spreekkamr');
    expect(found?.line).toBeGreaterThan(1);
  });

  it('of a program from before there were rooms is not shown', async () => {
    const { cases } = await compiled();
    const { setting, ...older } = present(cases[0]?.program, 'program');
    const state = replay(older, []);
    expect(setting).toBe('spreekkamer');
    expect(state.ok && 'setting' in view(older, state.value, 'nl')).toBe(false);
  });
});

it.each(shippedCases.map(({ file, program }) => [file.id, present(program, 'program')] as const))(
  '%s says where it plays, and again only where that changes',
  (_, { setting, scenes, endings }) => {
    expect(setting).toBeDefined();
    for (const place of [...Object.values(scenes), ...Object.values(endings)]) {
      expect(place.setting).not.toBe(setting);
    }
  },
);
