import { describe, expect, test } from 'vitest';
import { MoodCurve } from '../../src/ui/mood-curve/mood-curve.tsx';
import { RouteList } from '../../src/ui/route-list/route-list.tsx';
import { course, debrief, sources } from '../../src/ui/samples/debrief.ts';
import { numbersOf, paperSources } from '../../src/ui/sources-list/paper-sources.ts';
import { tags, values } from './html.ts';
import { pages } from './page-examples.tsx';

const html = pages.debrief?.('nl') ?? '';
const headings = debrief.steps.map(({ heading }) => heading.text);
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
    const caption = /<figcaption[^>]*>(.*?)<\/figcaption>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, '');
    expect(caption?.trim()).toBe(
      `Eerst: afwachtend. Vanaf ‘${headings[0]}’: open. Vanaf ‘${headings[2]}’: afwachtend.`,
    );
  });

  test('says of a number that is not on the curve whose it was', () => {
    const name = { text: 'Mevrouw De Vries', lang: 'nl' } as const;
    const [first, ...others] = debrief.steps;
    if (!first) throw new Error('The samples have a route.');
    const steps = [{ ...first, step: 9, person: name }, ...others];
    expect(String(<MoodCurve lang="nl" course={course} steps={steps} />)).toContain(
      'Keerpunt 1 was bij mevrouw De Vries.',
    );
  });

  test('folds a decision that was no turning point, with what was chosen and the verdict as its handle', () => {
    const html = String(<RouteList lang="nl" steps={debrief.steps} sources={[]} />);
    const folded = /id="step-3".*?<summary[^>]*>(.*?)<\/summary>/s.exec(html)?.[1] ?? '';
    expect(folded).toMatch(/Je koos.*Aanbevolen/s);
    const open = /id="step-0".*?class="(route__told|drawer)"/s.exec(html)?.[1];
    expect(open).toBe('route__told');
  });

  test('leaves a competency out that came up once', () => {
    expect(html).toContain('in 2 van de 3 momenten');
    expect(html).toContain('in deze casus nog niet');
    expect(html.match(/<th scope="row">/g)).toHaveLength(2);
  });

  test('cares for who came to harm, also where the case has no help of its own', () => {
    expect(pages['debrief after harm']?.('nl')).toContain('Raakt dit je? Praat erover');
    expect(html).not.toContain('Raakt dit je? Praat erover');
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
