/** A link that came with the content, if it is one we will send a reader to: https and nothing else. */
export function safeHref(url: string): string | undefined {
  return URL.canParse(url) && new URL(url).protocol === 'https:' ? url : undefined;
}
