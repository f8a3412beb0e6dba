import { safeHref } from './safe-href.ts';

interface ContentLinkProps {
  readonly url: string;
  readonly title: string;
  /** Set when the title is in another language than the page. */
  readonly lang?: string | undefined;
}

/** The title of a source, as a link where its address is safe. */
export function ContentLink({ url, title, lang }: ContentLinkProps) {
  const href = safeHref(url);
  return href ? (
    <a class="content-link" href={href} rel="noreferrer" lang={lang}>
      {title}
    </a>
  ) : (
    <cite lang={lang}>{title}</cite>
  );
}
