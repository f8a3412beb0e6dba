import type { Page } from 'playwright-core';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { writtenTexts } from './walks.ts';

/** A text as it stands on a page, and the language that the page says it is in. */
export interface TextIn {
  readonly text: string;
  readonly lang: string;
}

/** Every text of a page, also what is folded away. */
export function textsOf(page: Page): Promise<readonly TextIn[]> {
  return page.evaluate(() => {
    const texts: { text: string; lang: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      if (text) texts.push({ text, lang });
    }
    return texts;
  });
}

/** Every sentence of a catalogue that takes no values. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

const written = writtenTexts();
const [dutch, english] = [new Set([...leaves(nl), ...written.nl]), new Set([...leaves(en), ...written.en])];

/** Who speaks on a page gets quotation marks around the words. */
const unquoted = (text: string): string => text.replace(/^“(.*)”$/s, '$1');

/** The language that a text is known to be in, from our catalogues or as an author's Dutch. */
export function knownLang(text: string): 'nl' | 'en' | undefined {
  const [isDutch, isEnglish] = [dutch, english].map((known) => known.has(text) || known.has(unquoted(text)));
  if (isDutch === isEnglish) return undefined;
  return isDutch ? 'nl' : 'en';
}
