import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type Lang, langs } from '../../domain/lang.ts';
import { languageNames, words } from '../../i18n/index.ts';
import { inLang, routes } from '../../routes.ts';
import { Mark } from '../mark/mark.tsx';
import { type Shared, Sharing } from './sharing.tsx';

/** What a page loads, from the build: style sheet and script by an address with a hash in it, and an icon as it is. */
export interface Assets {
  readonly css: string;
  readonly script: string;
  readonly icon: string;
  /** The picture that a link shows: `<case>.<lang>`, or `kruispunt.<lang>` → its address. */
  readonly previews: Readonly<Record<string, string>>;
  /** For a home screen of Apple's. */
  readonly touchIcon?: string;
}

interface DocumentProps {
  readonly lang: Lang;
  readonly assets: Assets;
  /** The address of this page, for the same page in the other language. */
  readonly path: string;
  /** What this page is, without the name of the site. */
  readonly title: string;
  readonly description?: string;
  /** Ids of the moment on show, for whoever plays from outside. */
  readonly scene?: string;
  readonly ending?: string;
  /** Not for search engines: it belongs to somebody. */
  readonly unlisted?: boolean;
  /** For a page to begin on, which others link to. */
  readonly shared?: Shared;
  readonly children: Child;
}

/** The surface by day and by night (tokens.css), for the bars of a browser. */
const [paper, night] = ['#f6f4ef', '#1d1619'];

/** The frame of every page: head, skip link, wordmark, language switch, main, and a word at the foot. */
export function Document(props: DocumentProps) {
  const { lang, assets, path, title, description, scene, ending, unlisted, shared, children } = props;
  const w = words(lang).site;
  const told = description ?? w.description;
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" content={paper} />
          <meta name="theme-color" media="(prefers-color-scheme: dark)" content={night} />
          <title>{w.title(title)}</title>
          <meta name="description" content={told} />
          {unlisted && <meta name="robots" content="noindex" />}
          {shared && <Sharing {...{ lang, assets, path, title }} description={told} {...shared} />}
          <link rel="stylesheet" href={assets.css} />
          <script type="module" src={assets.script} />
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
        </head>
        <body>
          <a class="skip-link" href="#main">
            {w.skip}
          </a>
          <Header lang={lang}>{!scene && <Languages lang={lang} path={path} />}</Header>
          <main id="main" class="page" tabindex={-1} data-scene={scene} data-ending={ending}>
            {children}
          </main>
          <footer class="site-footer">
            <p>{w.wrong}</p>
            <p>{w.practice}</p>
            {/* In a scene nothing stands between the reader and the story. */}
            {scene && <Languages lang={lang} path={path} />}
            <p>
              <a class="onward" href={routes.assign.href(lang)}>
                {words(lang).forTrainers.link}
              </a>
            </p>
          </footer>
        </body>
      </html>
    </>
  );
}

function Header({ lang, children }: { readonly lang: Lang; readonly children: Child }) {
  const w = words(lang).site;
  return (
    <header class="site-header">
      <a class="wordmark" href={routes.home.href(lang)} aria-label={w.home}>
        <Mark />
        <span>{w.name}</span>
      </a>
      <nav class="site-header__links" aria-label={w.yours}>
        <a class="site-header__link" href={routes.me.href(lang)}>
          {words(lang).me.link}
        </a>
      </nav>
      {children}
    </header>
  );
}

/** The same page in the other language. */
function Languages({ lang, path }: { readonly lang: Lang; readonly path: string }) {
  return (
    <nav class="languages" aria-label={words(lang).site.languages}>
      {langs
        .filter((other) => other !== lang)
        .map((other) => (
          <a class="languages__link" href={inLang(path, other)} lang={other} hreflang={other} rel="alternate">
            {languageNames[other]}
          </a>
        ))}
    </nav>
  );
}
