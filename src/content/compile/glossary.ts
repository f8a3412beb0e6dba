import { type Lang, langs, type Text } from '../../domain/lang.ts';
import type { Term, Uses } from '../../domain/term.ts';
import type { GlossaryFile } from '../schema/glossary.ts';
import { betweenForms } from '../translate/glossary.ts';
import type { Translation } from '../translate/translation.ts';
import { type Facts, volatileSince } from './facts.ts';

interface Matcher {
  readonly pattern: RegExp;
  /** What each form, in lower case, is a form of. */
  readonly terms: ReadonlyMap<string, { readonly id: string; readonly form: string }>;
}

/** Finds the terms of the glossary in texts: work for the compiler, so that a page only looks up what it shows. */
export class Glossary {
  readonly #terms = new Map<string, Term>();
  readonly #matchers = new Map<Lang, Matcher>();

  constructor(file: GlossaryFile, translation: Translation, facts: Facts) {
    for (const [id, { forms, means, 'rests-on': restsOn = [] }] of Object.entries(file)) {
      const asOf = volatileSince(restsOn, facts);
      const names = Object.entries(translation.text(forms.join(betweenForms), [id, 'forms']));
      const first = names.map(([lang, all]) => [lang, all.split(betweenForms)[0] ?? '']);
      this.#terms.set(id, {
        name: { nl: forms[0] ?? id, ...Object.fromEntries(first) },
        means: translation.text(means, [id, 'means']),
        ...(asOf ? { asOf } : {}),
      });
    }
    for (const lang of langs) this.#matchers.set(lang, matcherFor(file, translation, lang));
  }

  term(id: string): Term | undefined {
    return this.#terms.get(id);
  }

  /** The terms that a text uses, in the order in which they stand there, for each of its languages. */
  usedIn(...texts: readonly (Text | undefined)[]): Uses | undefined {
    const uses = langs.flatMap((lang) => {
      const found = texts.flatMap((text) => (text ? this.#find(text[lang] ?? '', lang) : []));
      return found.length > 0 ? [[lang, [...new Set(found)]] as const] : [];
    });
    return uses.length > 0 ? Object.fromEntries(uses) : undefined;
  }

  #find(text: string, lang: Lang): readonly string[] {
    const matcher = this.#matchers.get(lang);
    if (!matcher || matcher.terms.size === 0) return [];
    return [...text.matchAll(matcher.pattern)].flatMap(([found]) => {
      const known = matcher.terms.get(found.toLowerCase());
      return known && (!isAbbreviation(known.form) || known.form === found) ? [known.id] : [];
    });
  }
}

/** An abbreviation is only one in its capitals. */
const isAbbreviation = (form: string): boolean => form === form.toUpperCase();

function matcherFor(file: GlossaryFile, translation: Translation, lang: Lang): Matcher {
  const terms = new Map<string, { id: string; form: string }>();
  for (const [id, { forms }] of Object.entries(file)) {
    const text = translation.text(forms.join(betweenForms), [id, 'forms']);
    for (const form of (text[lang] ?? text.nl).split(betweenForms)) terms.set(form.toLowerCase(), { id, form });
  }
  // The longest first, so that a term is not taken for a shorter one within it.
  const all = [...terms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), terms };
}
