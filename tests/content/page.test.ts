import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { present } from '../../src/lib/assert.ts';

type Files = Readonly<Record<string, string>>;

const path = 'modules/pages/wie.yaml';
const page = `format: 1
id: wie
order: 2
title: Wie is wie
intro: Wie je kunt bellen.
prepared: 2026-11-22
reviewed:
expires: 2027-11-22
sections:
  tolk:
    heading: De tolk
    text:
      - Een tolk vertaalt.
      - { text: Een kind is geen tolk., rests-on: [feit-een] }
    rows:
      doet: { label: Doet, text: Vertaalt alles., rests-on: [feit-een] }
      gat: { label: Dat weten we niet, text: Hoe vaak een tolk wegblijft., rests-on: [] }
  kind:
    heading: Het kind
    text: [Ook een groot kind is geen tolk.]
`;
const competencies = 'id: competenties\norder: 1\ntitle: Wat ze betekenen';
const files: Files = {
  ...example,
  [path]: page,
  'modules/pages/competenties.yaml': page.replace(/id: wie\norder: 2\ntitle: Wie is wie/, competencies),
  'modules/glossary.yaml': 'tolk: { forms: [tolk], means: Wie vertaalt. }\n',
};
const compile = (all: Files) => compileProject(all, { today: '2026-11-22', budget: 3_000 });
const pagesOf = async (all: Files) => (await compile(all)).pages;
const pageOf = async (all: Files) =>
  present(
    (await pagesOf(all)).find(({ id }) => id === 'wie'),
    'page',
  );
const found = async (all: Files) =>
  (await compile(all)).diagnostics.filter(({ file }) => file === path).map(({ code }) => code);
const change = (from: string, to: string) => edit(from, to, path)(files);

describe('a page', () => {
  it('that is sound has nothing to report but its translation', async () => {
    expect(await found(files)).toEqual(['K703']);
  });

  it('carries its texts, its facts and their sources', async () => {
    const { sections, sources } = await pageOf(files);
    expect(sections[0]?.text.map(({ text, restsOn }) => [text.nl, restsOn])).toEqual([
      ['Een tolk vertaalt.', []],
      ['Een kind is geen tolk.', ['feit-een']],
    ]);
    expect(sections[0]?.rows.map(({ id, label, restsOn }) => [id, label.nl, restsOn])).toEqual([
      ['doet', 'Doet', ['feit-een']],
      ['gat', 'Dat weten we niet', []],
    ]);
    expect(Object.keys(sources)).toEqual(['feit-een']);
  });

  it('stands in the list where it asks to', async () => {
    expect((await pagesOf(files)).map(({ id }) => id)).toEqual(['competenties', 'wie']);
  });

  it('explains a word in the section that uses it first', async () => {
    const { sections, terms } = await pageOf(files);
    expect(sections.map((section) => section.terms)).toEqual([{ nl: ['tolk'] }, {}]);
    expect(Object.keys(terms)).toEqual(['tolk']);
  });

  it('is translated by the ids of its sections and lines', async () => {
    const overlay = `format: 1
sections:
  tolk:
    text: [{ nl: Een tolk vertaalt., en: An interpreter interprets. }]
    rows: { doet: { label: { nl: Doet, en: Does } } }
`;
    const [tolk] = (await pageOf({ ...files, 'modules/pages/wie.en.yaml': overlay })).sections;
    expect(tolk?.text[0]?.text).toEqual({ nl: 'Een tolk vertaalt.', en: 'An interpreter interprets.' });
    expect(tolk?.rows[0]?.label).toEqual({ nl: 'Doet', en: 'Does' });
    expect(tolk?.rows[0]?.text).toEqual({ nl: 'Vertaalt alles.' });
  });

  it.each([
    ['a paragraph', 'geen tolk., rests-on: [feit-een]', 'geen tolk., rests-on: [feit-twee]', 'K202'],
    ['a line', 'alles., rests-on: [feit-een]', 'alles., rests-on: [feit-twee]', 'K202'],
    ['its name', 'id: wie', 'id: wei', 'K111'],
    ['its date', 'expires: 2027-11-22', 'expires: 2026-11-22', 'K604'],
    ['a line without facts or an empty list', ', rests-on: [] }', ' }', 'K104'],
    ['a long sentence', 'Vertaalt alles.', `${'Vertaalt '.repeat(21)}.`, 'K502'],
  ])('is checked: %s', async (_, from, to, code) => {
    expect(await found(change(from, to))).toContain(code);
  });

  it('cannot rest on what nobody verified', async () => {
    expect(await found(edit('verified-in-page', 'unverified', 'modules/facts.yaml')(files))).toContain('K602');
  });
});

describe('the competencies', () => {
  it('follow on the page that is named after them, with what they mean', async () => {
    const [first, other] = await pagesOf(files);
    expect(first?.sections.map(({ id }) => id)).toEqual(['tolk', 'kind', 'taal']);
    expect(first?.sections.at(-1)).toMatchObject({ heading: { nl: 'Taal' }, text: [{ restsOn: [] }] });
    expect(other?.sections.map(({ id }) => id)).toEqual(['tolk', 'kind']);
  });

  it('are translated in a file of their own', async () => {
    const overlay = 'format: 1\ntaal: { name: { nl: Taal, en: Language } }\n';
    const project = await compile({ ...files, 'modules/competencies.en.yaml': overlay });
    expect(project.competencies.taal?.name).toEqual({ nl: 'Taal', en: 'Language' });
    expect(project.competencies.taal?.text).toEqual({ nl: 'Je legt het zo uit dat de ander het snapt.' });
  });

  it('can only rest on facts', async () => {
    const wrong = edit('snapt. }', 'snapt., rests-on: [feit-twee] }', 'modules/competencies.yaml')(files);
    expect((await compile(wrong)).diagnostics.map(({ code }) => code)).toContain('K202');
  });
});
