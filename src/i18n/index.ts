import type { Lang, Text } from '../domain/lang.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

export type { Words };

/** Every problem that has a page of its own. */
export type ProblemKind = keyof Words['problem'];

const catalogues: Readonly<Record<Lang, Words>> = { nl, en };

/** What each language calls itself: the same word in every interface. */
export const languageNames: Readonly<Record<Lang, string>> = { nl: 'Nederlands', en: 'English' };

/** The interface words of a language. */
export const words = (lang: Lang): Words => catalogues[lang];

/** A content text in the language asked for, or in Dutch where it has not been translated. */
export const textIn = (text: Text, lang: Lang): string => text[lang] ?? text.nl;

/** The language that `textIn` answers in. */
export const langOfText = (text: Text, lang: Lang): Lang => (text[lang] === undefined ? 'nl' : lang);
