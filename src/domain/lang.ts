/** Interface and content languages; Dutch is the source, the others are overlays. */
export const langs = ['nl', 'en'] as const;
export type Lang = (typeof langs)[number];

/** One text in every language that it exists in. */
export type Text = { readonly nl: string } & { readonly [L in Exclude<Lang, 'nl'>]?: string };
