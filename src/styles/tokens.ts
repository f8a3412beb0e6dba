/** One custom property of tokens.css, under the comment that it stands below. */
export interface Token {
  readonly group: string;
  readonly name: string;
  readonly value: string;
}

export type Theme = 'light' | 'dark';

/** Every token of a style sheet that is written as tokens.css is: comments on a line of their own, a token a line. */
export function readTokens(css: string): readonly Token[] {
  const tokens: Token[] = [];
  let group = '';
  for (const [, comment, name, value] of css.matchAll(/\/\* (.+) \*\/|--([\w-]+): (.+);/g)) {
    if (comment) group = comment;
    else if (name && value) tokens.push({ group, name, value });
  }
  return tokens;
}

/** The colour of a token in a theme, as it is written; nothing for a token that is no colour. */
export function colourOf({ value }: Token, theme: Theme): string | undefined {
  const [light, dark = light] = value.match(/oklch\([^)]*\)/g) ?? [];
  return theme === 'dark' ? dark : light;
}
