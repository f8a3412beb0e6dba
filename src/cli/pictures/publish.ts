import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Project } from '../../content/project.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import type { Assets } from '../../ui/document/document.tsx';
import { icons, isKept, type Picture, picturesOf } from './wanted.ts';

const hrefOf = ({ path }: Picture): string => `/assets/pictures/${basename(path)}`;

/**
 * Puts the pictures that are there, and the manifest of the web app, under `<to>/assets`; gives what pages say of them. One
 * that is missing or old is left out: a link to its case then shows the picture of the site.
 */
export async function publishPictures(project: Project, to: string): Promise<Pick<Assets, 'previews' | 'touchIcon'>> {
  const kept = (await picturesOf(project)).filter(isKept);
  mkdirSync(`${to}/assets/pictures`, { recursive: true });
  for (const picture of kept) copyFileSync(picture.path, to + hrefOf(picture));
  const hrefs = new Map(kept.map((picture) => [picture.name, hrefOf(picture)]));
  writeFileSync(`${to}/assets/manifest.webmanifest`, JSON.stringify(manifest(hrefs)));
  const touchIcon = hrefs.get('icon-touch-180');
  return {
    previews: Object.fromEntries([...hrefs].filter(([name]) => !Object.hasOwn(icons, name))),
    ...(touchIcon ? { touchIcon } : {}),
  };
}

/** W3C Web Application Manifest (https://www.w3.org/TR/appmanifest/): Kruispunt on a home screen. */
function manifest(hrefs: ReadonlyMap<string, string>): object {
  const { name, description } = words('nl').site;
  const icon = (of: keyof typeof icons, purpose: string) => {
    const src = hrefs.get(of);
    return src ? [{ src, sizes: `${icons[of]}x${icons[of]}`, type: 'image/png', purpose }] : [];
  };
  return {
    name,
    short_name: name,
    description,
    lang: 'nl',
    id: '/',
    start_url: routes.home.href('nl'),
    scope: '/',
    display: 'minimal-ui',
    theme_color: '#f7f4ee',
    background_color: '#f7f4ee',
    icons: [...icon('icon-192', 'any'), ...icon('icon-512', 'any'), ...icon('icon-cut-512', 'maskable')],
  };
}
