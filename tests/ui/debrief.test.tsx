import { describe, expect, test } from 'vitest';
import { RouteList } from '../../src/ui/route-list/route-list.tsx';
import { debrief, sources } from '../../src/ui/samples/debrief.ts';
import { numbersOf, paperSources } from '../../src/ui/sources-list/paper-sources.ts';
import { tags, values } from './html.ts';
import { pages } from './page-examples.tsx';

const html = pages.debrief?.('nl') ?? '';
const note = debrief.steps.at(-1)?.note ?? '';

describe('the debrief', () => {
  test('names each turning point and leads to where it is explained', () => {
    const ids = values(html, 'id');
    const links = [...html.matchAll(/turning-points__link" href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(links).toEqual(['step-0', 'step-2']);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).toContain('Keerpunt 1.');
    expect(html).toContain('Keerpunt 2.');
    expect(html).not.toContain('Keerpunt 3.');
  });

  test('draws a turning point larger than a decision, and a decision larger than a moment in passing', () => {
    const kinds = tags(html, 'svg').flatMap((tag) => /stop--(\w+)/.exec(tag)?.[1] ?? []);
    expect(kinds).toEqual(['turning', 'passed', 'turning', 'decision', 'passed', 'passed']);
  });

  test('says what another option would have done', () => {
    expect(html).toMatch(/Dan was dit gebeurd.*Wat wilt u weten\?.*op haar hoede/s);
  });

  test('says what a verdict means once', () => {
    const meanings = html.match(/verdict__meaning/g) ?? [];
    const verdicts = debrief.steps.flatMap(({ options }) =>
      options.flatMap((one) => (one.chosen && one.verdict ? [one.verdict] : [])),
    );
    expect(meanings).toHaveLength(new Set(verdicts).size);
  });

  test('shows the learner’s own words once, in the part to take along', () => {
    expect(html.split(note)).toHaveLength(2);
    expect(html.indexOf(note)).toBeGreaterThan(html.indexOf('id="take-away"'));
  });

  test('says the course of the mood in words', () => {
    expect(html).toMatch(/van begin tot einde: <span>afwachtend → open → afwachtend<\/span>/);
  });

  test('without a turning point says so', () => {
    const steps = debrief.steps.map(({ turning: _, ...step }) => step);
    expect(String(<RouteList lang="nl" steps={steps} sources={[]} />)).not.toContain('Keerpunt');
  });
});

describe('sources on paper', () => {
  const [first, second] = sources;

  test('stand once, however many explanations rest on them', () => {
    expect(paperSources(debrief.steps)).toEqual([first, second]);
  });

  test('have the same number for two facts from one work, and none for a work that is not listed', () => {
    if (!first || !second) throw new Error('The samples have two sources.');
    expect(numbersOf([{ ...first, id: 'another-fact' }, first], [second, first])).toEqual([2]);
    expect(numbersOf([first], [second])).toEqual([]);
  });
});
