import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { summaryOf } from '../../content/catalogue.ts';
import type { Project } from '../../content/project.ts';
import { langs } from '../../domain/lang.ts';
import { textIn, words } from '../../i18n/index.ts';
import { hashOfText } from '../../lib/hash.ts';
import { rooms } from '../../ui/setting/rooms.ts';
import { cardHtml, iconHtml, siteHtml } from './html.ts';

/** A picture that the product wants: its file is named by the page that it is taken of, so an old one is never mistaken. */
export interface Picture {
  /** What it is, whatever it looks like now: `mijn-dochter-praat-wel.nl`, `icon-192`. */
  readonly name: string;
  readonly path: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** Whether the page shows through where nothing is drawn. */
  readonly isClear: boolean;
  /** The file of the case that it belongs to. */
  readonly of?: string;
}

const folder = 'src/ui/pictures';
export const icons = { 'icon-192': 192, 'icon-512': 512, 'icon-cut-512': 512, 'icon-touch-180': 180 } as const;

/** Whether the picture is there, as new as what it shows. */
export const isKept = ({ path }: Picture): boolean => existsSync(path);

/** Every picture: one of each case in each language, one for all other pages, and the icons. */
export async function picturesOf({ cases, modules }: Project): Promise<readonly Picture[]> {
  const wanted: Promise<Picture>[] = [];
  for (const one of cases) {
    const around = modules.find(({ file }) => file.id === one.module);
    const summary = around && summaryOf(one, around);
    if (!summary) continue;
    const { id, role, title, setting, met } = summary;
    for (const lang of langs) {
      const html = cardHtml({
        lang,
        title: textIn(title, lang),
        label: words(lang).role[role],
        room: rooms[setting],
        face: met.face ? one.drawings?.[met.face] : undefined,
      });
      const previews = join(dirname(one.path), '../previews').replaceAll('\\', '/');
      wanted.push(named({ name: `${id}.${lang}`, html, ...card, of: one.path }, previews));
    }
  }
  for (const lang of langs) {
    const { heading } = words(lang).home;
    wanted.push(
      named({ name: `kruispunt.${lang}`, html: siteHtml(lang, heading, words(lang).preview.site), ...card }, folder),
    );
  }
  for (const [name, size] of Object.entries(icons)) {
    const isCut = /cut|touch/.test(name);
    const html = iconHtml(size, isCut);
    wanted.push(named({ name, html, width: size, height: size, isClear: !isCut }, folder));
  }
  return Promise.all(wanted);
}

/** What Open Graph's readers crop least. */
const card = { width: 1200, height: 630, isClear: false };

async function named(picture: Omit<Picture, 'path'>, folder: string): Promise<Picture> {
  const hash = (await hashOfText(picture.html)).slice(0, 8);
  return { ...picture, path: `${folder}/${picture.name}.${hash}.png` };
}
