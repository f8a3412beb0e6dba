import type { Lang } from '../../domain/lang.ts';

/** The `lang` attribute for a text: only set where it is in another language than the page. */
export const contentLang = (page: Lang, content: string): string | undefined =>
  page === content ? undefined : content;
