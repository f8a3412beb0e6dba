import { safeHref } from './safe-href.ts';

/** The title of a source, as a link where its address is safe. */
export function ContentLink({ url, title }: { readonly url: string; readonly title: string }) {
  const href = safeHref(url);
  return href ? (
    <a class="content-link" href={href} rel="noreferrer">
      {title}
    </a>
  ) : (
    <cite>{title}</cite>
  );
}
