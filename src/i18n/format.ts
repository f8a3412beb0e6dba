import type { Lang } from '../domain/lang.ts';

/** Day before month in English too: the readers are in the Netherlands. */
const locales: Readonly<Record<Lang, string>> = { nl: 'nl-NL', en: 'en-GB' };

const precisions: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** An ISO date, as precise as it was given: `2025-10-09` → "9 oktober 2025", `2025-10` → "oktober 2025". */
export function formatDate(iso: string, lang: Lang): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso)?.slice(1).filter(Boolean);
  const options = parts && precisions[parts.length];
  if (!options) return iso;
  // A calendar date has no time zone: reading and writing it in UTC keeps it the same day everywhere.
  return new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: 'UTC' }).format(new Date(iso));
}

const forms = new Set([
  'mevrouw',
  'mevr.',
  'mw.',
  'meneer',
  'dhr.',
  'de',
  'heer',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'mr',
  'mr.',
]);

/** At most two initials of a name without its form of address: "Mevrouw Weini T." → "WT". */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '' && !forms.has(part.toLowerCase()));
  const [first, ...rest] = parts.map((part) => [...part][0]?.toUpperCase() ?? '');
  return (first ?? '') + (rest.at(-1) ?? '');
}

const clocks: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' }),
};

/** The time of day in the Netherlands at a moment (milliseconds since the epoch): "14:03". */
export const formatTime = (moment: number, lang: Lang): string => clocks[lang].format(moment);
