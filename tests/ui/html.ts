/** The little reading of HTML that the tests need; a browser checks the rest. */

/** Every value of an attribute, in order. */
export const values = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map((found) => found[1] ?? '');

/** Every opening tag of an element. */
export const tags = (html: string, element: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${element}(?=[\\s>/])[^>]*>`, 'g'))].map((found) => found[0]);

/** The text of the first element of a kind, without its tags. */
export const textOf = (html: string, element: string): string =>
  (new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`).exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '');

/** Ids that something on the page points at. */
export const references = (html: string): readonly string[] => [
  ...['for', 'aria-describedby', 'aria-labelledby']
    .flatMap((name) => values(html, name))
    .flatMap((ids) => ids.split(' ')),
  ...values(html, 'href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
];
