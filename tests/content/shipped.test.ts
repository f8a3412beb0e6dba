import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileModules } from '../../src/cli/compile.ts';
import { figuresOfProject } from '../../src/content/figures/project.ts';
import { mermaid } from '../../src/content/graph/mermaid.ts';
import { svg } from '../../src/content/graph/svg.ts';
import { jsonSchemas } from '../../src/content/schema/json-schema.ts';
import { roles } from '../../src/domain/case.ts';
import { walks } from '../support/routes.ts';

// A day on which nothing shipped is past its date: dates are for authors to see, not for tests to trip over.
const today = '2026-11-25';
const project = await compileModules({ today });
const { cases, diagnostics } = project;
const figures = figuresOfProject(project, today);

describe('what we ship', () => {
  it('has neither errors nor warnings', () => {
    expect(diagnostics).toEqual([]);
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

describe('the whole set', () => {
  it('has three modules, each with a case for every role', () => {
    const played = project.modules.map(({ file }) =>
      cases
        .filter(({ module }) => module === file.id)
        .map((one) => one.file.role)
        .sort(),
    );
    expect(played).toEqual(Array.from({ length: 3 }, () => ['doktersassistent', 'huisarts', 'poh-ggz']));
  });

  it('has a walk to every ending', () => {
    const ways = new Set(walks.map(([, walk]) => `${walk.case} ${walk.ending}`));
    const ends = cases.flatMap(({ file }) => Object.keys(file.endings).map((ending) => `${file.id} ${ending}`));
    expect(ends.filter((end) => !ways.has(end))).toEqual([]);
  });

  it('has enough items for a test of eight, three times over, for every role in every module', () => {
    for (const { module, byRole } of figures.tests) {
      for (const role of roles) expect([module, role, byRole[role] >= 24]).toEqual([module, role, true]);
    }
  });

  it('is in English to the last text', () => {
    expect(figures.translations.filter(({ texts, current }) => texts !== current)).toEqual([]);
  });

  it('rests on no fact that nobody verified', () => {
    expect(Object.entries(project.facts).filter(([, { confidence }]) => confidence === 'unverified')).toEqual([]);
  });
});

describe('the JSON Schemas for editors', () => {
  it.each(Object.entries(jsonSchemas()))('%s is the one that the code makes', (name, schema) => {
    expect(JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  });
});
