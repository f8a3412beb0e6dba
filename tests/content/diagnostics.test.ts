import { describe, expect, it } from 'vitest';
import { example } from '../../src/content/diagnostics/example.ts';
import { definitions } from '../../src/content/diagnostics/index.ts';
import { compileProject } from '../../src/content/project.ts';

const options = { today: '2026-11-22', budget: 3_000 };
/** The sound example is tiny on purpose and in Dutch only, and shows these about itself. */
const smallness = ['K312', 'K405', 'K505', 'K506', 'K703'];

const codesOf = async (files: Readonly<Record<string, string>>) =>
  new Set((await compileProject(files, options)).diagnostics.map(({ code }) => code));

describe('the sound example', () => {
  it('has no problem but its size', async () => {
    const { diagnostics } = await compileProject(example, options);
    expect(diagnostics.filter(({ code }) => !smallness.includes(code))).toEqual([]);
  });
});

describe('every diagnostic', () => {
  it('has a code of its own', () => {
    const codes = definitions.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
  });

  it.each(definitions.map((definition) => [definition.code, definition] as const))(
    '%s is produced by its example, and not by the sound one',
    async (code, definition) => {
      expect(await codesOf(definition.example(example))).toContain(code);
      if (!smallness.includes(code)) expect(await codesOf(example)).not.toContain(code);
    },
  );

  it.each(definitions.map((definition) => [definition.code, definition] as const))(
    '%s says where, what and what to do, in Dutch sentences',
    async (code, definition) => {
      const { diagnostics } = await compileProject(definition.example(example), options);
      const found = diagnostics.find((diagnostic) => diagnostic.code === code);
      expect(found).toMatchObject({ severity: definition.severity, file: expect.stringMatching(/^modules\//) });
      expect(found?.line).toBeGreaterThan(0);
      expect(found?.column).toBeGreaterThan(0);
      expect(found?.message).toMatch(/[.]$/);
      expect(`${found?.message} ${found?.hint}`).not.toMatch(/undefined|NaN|\[object/);
    },
  );
});
