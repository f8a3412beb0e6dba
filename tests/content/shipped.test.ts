import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileModules } from '../../src/cli/compile.ts';
import { figuresOfProject } from '../../src/content/figures/project.ts';
import { mermaid } from '../../src/content/graph/mermaid.ts';
import { svg } from '../../src/content/graph/svg.ts';
import { jsonSchemas } from '../../src/content/schema/json-schema.ts';

// A day on which nothing shipped is past its date: dates are for authors to see, not for tests to trip over.
const today = '2026-11-25';
const project = await compileModules({ today });
const { cases, diagnostics } = project;
const figures = figuresOfProject(project, today);

describe('what we ship', () => {
  it('has neither errors nor warnings', () => {
    // K703: not translated yet, which is a thing to do and not a fault.
    expect(diagnostics.filter(({ code }) => code !== 'K703')).toEqual([]);
  });

  it.each(cases.map((one) => [one.file.id, one] as const))(
    '%s: every scene, choice and ending is reached',
    (_, { coverage }) => {
      expect(coverage?.unexplored).toBe(0);
      for (const reached of [
        coverage?.scenes,
        coverage?.choices,
        coverage?.endings,
        coverage?.lines,
        coverage?.consequences,
      ]) {
        expect(reached?.missed).toEqual([]);
      }
      expect([coverage?.stuck, coverage?.endless, coverage?.avoided]).toEqual([[], [], []]);
    },
  );

  it.each(figures.cases.map((one) => [one.case, one] as const))('%s: meets goals 10 to 15 and 17', (_, { goals }) => {
    expect(goals.filter(({ isMet }) => !isMet)).toEqual([]);
  });

  it.each(cases.map((one) => [one.file.id, one] as const))('%s: can be drawn', (_, { file }) => {
    expect(mermaid(file)).toContain('flowchart TD');
    expect(svg(file)).toMatch(/^<svg [\s\S]*<\/svg>$/);
  });
});

describe('the JSON Schemas for editors', () => {
  it.each(Object.entries(jsonSchemas()))('%s is the one that the code makes', (name, schema) => {
    expect(JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  });
});
