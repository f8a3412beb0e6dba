import type { Text } from '../../domain/lang.ts';

/** A text in both languages. */
export const both = (nl: string, en: string): Text => ({ nl, en });
