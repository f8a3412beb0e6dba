import { raw } from 'hono/html';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

/** The manage link as a small page of its own, to keep among one's files: opens anywhere, needs nothing. */
export const keepFile = (lang: Lang, manageLink: string, date: string): string => {
  const w = words(lang).invite;
  return String(
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <title>{w.keepTitle}</title>
        </head>
        <body>
          <h1>{w.keepTitle}</h1>
          <p>
            <a href={manageLink}>{w.keepOpen}</a>
          </p>
          <p>{w.keepText(date)}</p>
        </body>
      </html>
    </>,
  );
};
