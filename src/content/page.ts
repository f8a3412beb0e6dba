import { type Competency, competencyPage, type KnowledgePage, type PageSection } from '../domain/catalogue.ts';
import { checkFacts, type Facts } from './compile/facts.ts';
import type { Glossary } from './compile/glossary.ts';
import { compilePage } from './compile/page.ts';
import { Texts } from './compile/texts.ts';
import { checkName, nameOf, type Read } from './files.ts';
import { lintExpiry } from './lint/dates.ts';
import { lintSentences } from './lint/sentences.ts';
import type { CompetenciesFile } from './schema/module.ts';
import type { PageFile } from './schema/page.ts';
import type { Overlays } from './translate/overlays.ts';
import { textsOfCompetencies, textsOfPage } from './translate/page.ts';

interface Around {
  readonly facts: Facts;
  readonly glossary: Glossary;
  readonly overlays: Overlays;
  readonly today: string;
  readonly competencies: Readonly<Record<string, Competency>>;
}

/** Compiles and lints the pages to look things up on, in the order that they ask for. */
export function compilePages(pages: readonly Read<PageFile>[], around: Around): readonly KnowledgePage[] {
  return [...pages].sort((a, b) => a.value.order - b.value.order).map((read) => compilePageFile(read, around));
}

function compilePageFile({ path, value: file, reporter }: Read<PageFile>, around: Around): KnowledgePage {
  const { facts, glossary, overlays, today, competencies } = around;
  checkName(file.id, nameOf(path), reporter);
  lintExpiry(file, today, reporter);
  const texts = textsOfPage(file);
  lintSentences(texts, reporter);
  for (const [id, { text, rows }] of Object.entries(file.sections)) {
    for (const [at, line] of text.entries()) {
      if (typeof line !== 'string') checkFacts(line['rests-on'], ['sections', id, 'text', at], facts, reporter);
    }
    for (const [row, { 'rests-on': restsOn }] of Object.entries(rows)) {
      checkFacts(restsOn, ['sections', id, 'rows', row], facts, reporter);
    }
  }
  const translation = overlays.of(path, file.id, texts, reporter);
  const more = file.id === competencyPage ? sectionsOf(competencies) : [];
  return compilePage(file, more, facts, new Texts(translation, glossary));
}

const sectionsOf = (competencies: Readonly<Record<string, Competency>>): readonly PageSection[] =>
  Object.entries(competencies).map(([id, { name, text, restsOn }]) => ({
    id,
    heading: name,
    text: [{ text, restsOn }],
    rows: [],
    terms: {},
  }));

/** The competencies with what they mean, checked and translated. */
export function compileCompetencies(
  read: Read<CompetenciesFile> | undefined,
  facts: Facts,
  overlays: Overlays,
): Readonly<Record<string, Competency>> {
  if (!read) return {};
  const { path, value, reporter } = read;
  const texts = textsOfCompetencies(value);
  lintSentences(texts, reporter);
  const translation = overlays.of(path, 'competencies', texts, reporter);
  const compiled = Object.entries(value).map(([id, { name, means, ...competency }]): [string, Competency] => [
    id,
    {
      name: translation.text(name, [id, 'name']),
      text: translation.text(means, [id, 'means']),
      restsOn: checkFacts(competency['rests-on'], [id], facts, reporter),
    },
  ]);
  return Object.fromEntries(compiled);
}
