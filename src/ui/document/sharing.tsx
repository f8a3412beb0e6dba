import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import type { Assets } from './document.tsx';

/** A page that may be linked to from elsewhere: what a link to it shows (https://ogp.me/). */
export interface Shared {
  /** Of this site, as it was asked for: pictures need a whole address. */
  readonly origin: string;
  /** The case whose picture it is; without, that of the site. */
  readonly caseId?: string;
}

interface SharingProps extends Shared {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const locales: Readonly<Record<Lang, string>> = { nl: 'nl_NL', en: 'en_GB' };

/** For whoever shows a link to this page, and for a home screen: only pages to begin on have it. */
export function Sharing({ lang, assets, path, title, description, origin, caseId }: SharingProps) {
  const { previews, touchIcon } = assets;
  const own = caseId && previews[`${caseId}.${lang}`];
  const picture = own ?? previews[`kruispunt.${lang}`];
  const w = words(lang);
  const properties = {
    'og:type': 'website',
    'og:site_name': w.site.name,
    'og:title': title,
    'og:description': description,
    'og:url': origin + path,
    'og:locale': locales[lang],
    ...(picture
      ? {
          'og:image': origin + picture,
          'og:image:width': '1200',
          'og:image:height': '630',
          'og:image:alt': own ? w.preview.picture(title) : w.site.name,
        }
      : {}),
  };
  return (
    <>
      {Object.entries(properties).map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="manifest" href="/assets/manifest.webmanifest" />
      {touchIcon && <link rel="apple-touch-icon" href={touchIcon} />}
    </>
  );
}
