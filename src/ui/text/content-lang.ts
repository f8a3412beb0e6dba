import type { Lang } from '../../domain/lang.ts';

/** The `lang` attribute for case texts: only set where they are in another language than the page. */
export const contentLang = (page: Lang, content: Lang): Lang | undefined => (page === content ? undefined : content);
