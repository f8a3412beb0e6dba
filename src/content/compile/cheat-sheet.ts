import type { Reminder } from '../../domain/catalogue.ts';
import { type ModuleFile, textOf } from '../schema/module.ts';
import type { Translation } from '../translate/translation.ts';
import { type Facts, volatileSince } from './facts.ts';

/** The cheat sheet of a module, each line with the date of the claims in it that change often. */
export const cheatSheetOf = (file: ModuleFile, translation: Translation, facts: Facts): readonly Reminder[] =>
  file['cheat-sheet'].map((line, at) => {
    const asOf = typeof line === 'string' ? undefined : volatileSince(line['rests-on'], facts);
    return { text: translation.text(textOf(line), ['cheat-sheet', at]), ...(asOf ? { asOf } : {}) };
  });
