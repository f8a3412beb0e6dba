import type { Lang, Text } from '../domain/lang.ts';

/** A text ready to show, and the language that it is in: what was asked for, or Dutch where nobody translated it. */
export interface ViewText {
  readonly text: string;
  readonly lang: Lang;
}

/** Picks a text's words in a language; Dutch is the source and always there. */
export const speaker =
  (lang: Lang) =>
  (text: Text): ViewText => {
    const translated = text[lang];
    return translated === undefined ? { text: text.nl, lang: 'nl' } : { text: translated, lang };
  };
