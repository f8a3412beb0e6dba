import type { Claim, KnowledgePage, PageSection } from '../../domain/catalogue.ts';
import { langs } from '../../domain/lang.ts';
import type { Uses } from '../../domain/term.ts';
import { type ClaimFile, textOf } from '../schema/module.ts';
import type { PageFile } from '../schema/page.ts';
import { datesOf } from './dates.ts';
import type { Facts } from './facts.ts';
import { sourcesOf } from './facts.ts';
import type { Texts } from './texts.ts';

type SectionFile = PageFile['sections'][string];

/** Compiles a page; `more` are sections that come from elsewhere, such as the competencies. */
export function compilePage(file: PageFile, more: readonly PageSection[], facts: Facts, texts: Texts): KnowledgePage {
  const own = Object.entries(file.sections).map(([id, section]) => compileSection(id, section, texts));
  const sections = explainedOnce([...own, ...more], texts);
  const used = sections.flatMap(({ text, rows }) => [...text, ...rows].flatMap(({ restsOn }) => restsOn));
  return {
    id: file.id,
    title: texts.say(file.title, ['title']),
    intro: texts.say(file.intro, ['intro']),
    ...datesOf(file),
    sections,
    literature: file.literature,
    sources: sourcesOf(new Set(used), facts),
    terms: texts.terms.terms ?? {},
  };
}

function compileSection(id: string, { heading, text, rows }: SectionFile, texts: Texts): PageSection {
  const path = ['sections', id];
  return {
    id,
    heading: texts.say(heading, [...path, 'heading']),
    text: text.map((claim, at) => compileClaim(claim, texts, [...path, 'text', at])),
    rows: Object.entries(rows).map(([row, { label, text: words, 'rests-on': restsOn }]) => ({
      id: row,
      label: texts.say(label, [...path, 'rows', row, 'label']),
      text: texts.say(words, [...path, 'rows', row, 'text']),
      restsOn,
    })),
    terms: {},
  };
}

const compileClaim = (claim: ClaimFile, texts: Texts, path: readonly (string | number)[]): Claim => ({
  text: texts.say(textOf(claim), path),
  restsOn: typeof claim === 'string' ? [] : claim['rests-on'],
});

/** Each section with the terms that no section before it has used. */
function explainedOnce(sections: readonly PageSection[], texts: Texts): readonly PageSection[] {
  const known = new Set<string>();
  return sections.map((section) => {
    const all = [...section.text, ...section.rows].map(({ text }) => text);
    const { terms: uses = {} } = texts.uses('terms', ...all);
    return { ...section, terms: firstOf(uses, known) };
  });
}

function firstOf(uses: Uses, known: Set<string>): Uses {
  const fresh = langs.flatMap((lang) => {
    const ids = (uses[lang] ?? []).filter((id) => !known.has(`${lang} ${id}`));
    for (const id of ids) known.add(`${lang} ${id}`);
    return ids.length > 0 ? [[lang, ids] as const] : [];
  });
  return Object.fromEntries(fresh);
}
