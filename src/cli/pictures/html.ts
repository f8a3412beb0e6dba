import { readFileSync } from 'node:fs';
import type { Strokes } from '../../ui/drawing/strokes.ts';
import type { Room } from '../../ui/setting/rooms.ts';

/*
 * The pages that become pictures: whole in themselves, so that their text is all that a picture depends on. No wall clock,
 * no address, and of the style sheet only the colours that are in them.
 */

/** What the picture of a case shows. */
export interface Card {
  readonly lang: string;
  readonly title: string;
  /** For whom, and what it is. */
  readonly label: string;
  readonly room: Room;
  /** SVG. */
  readonly face?: string | undefined;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const icon = (): string => read('src/ui/public/icon.svg').trim();
const inAttribute = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The tokens that pictures use, as they are by day. */
function tokens(): string {
  const css = read('src/styles/tokens.css');
  const names = ['surface', 'text', 'text-quiet', 'accent', 'font-story', 'font-ui', 'plate', 'plate-ink'];
  const found = names.map((name) => new RegExp(`--${name}: .+;`).exec(css)?.[0] ?? '');
  return `:root { color-scheme: light; ${found.join(' ')} }`;
}

function layer(strokes: Strokes): string {
  if (strokes.length === 0) return '';
  const paths = strokes.map(([tint, path]) => `<path class="${tint}" d="${path}"/>`);
  return `<svg class="drawing layer" viewBox="0 0 240 144">${paths.join('')}</svg>`;
}

const cardStyle = `
  * { box-sizing: border-box; margin: 0 }
  body { inline-size: 1200px; block-size: 630px; display: grid; grid-template: 180px 450px / 1fr 750px; overflow: hidden;
    background: var(--surface); color: var(--text) }
  h1 { grid-column: span 2; align-self: center; padding-inline: 60px; font: 400 64px/1.1 var(--font-story); text-wrap: balance }
  main { display: flex; flex-direction: column; justify-content: space-between; padding: 20px 40px 52px 60px }
  p { font: 600 27px/1.35 var(--font-ui); color: var(--text-quiet) }
  footer { display: flex; gap: 16px; align-items: center; font: 40px/1 var(--font-story) }
  footer img { inline-size: 54px }
  .room { position: relative; overflow: hidden; border-start-start-radius: 14px }
  .layer { position: absolute; inset: 0; block-size: 100%; inline-size: 100% }
  .face { position: absolute; inset: auto 2% -5% auto; block-size: 99% }
  .face:has(+ .layer) { inset-block-end: 3%; block-size: 96% }
  .mark { display: grid; place-items: center; background: var(--plate); & img { inline-size: 330px } }`;

/** The picture that a link to a case shows, 1200 by 630. */
export const cardHtml = ({ lang, title, label, room, face }: Card): string =>
  sheet(
    lang,
    title,
    label,
    `<div class="room">${layer(room.back)}${face ? `<img class="face" src="${inAttribute(face)}">` : ''}${layer(room.front)}</div>`,
  );

/** The same for every page without a picture of its own. */
export const siteHtml = (lang: string, title: string, label: string): string =>
  sheet(lang, title, label, `<div class="room mark"><img src="${inAttribute(plain(icon()))}"></div>`);

const sheet = (lang: string, title: string, label: string, side: string): string =>
  `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><style>${tokens()}${read('src/ui/drawing/drawing.css')}${cardStyle}</style>
<h1>${escaped(title)}</h1><main><p>${escaped(label)}</p><footer><img src="${inAttribute(plain(icon()))}">Kruispunt</footer></main>${side}`;

/** The sign without the tile that it lies on. */
const plain = (svg: string): string => svg.replace(/<rect[^>]*>/, '');

/** An icon of `size` pixels; where others cut it into a shape of theirs, it fills the tile and keeps to the middle. */
export function iconHtml(size: number, isCut: boolean): string {
  const svg = isCut ? plain(icon()).replace('0 0 32 32', '-6 -6 44 44') : icon();
  const ground = isCut ? '#f7f4ee' : 'transparent';
  return `<!DOCTYPE html><style>body { margin: 0; background: ${ground} } img { display: block; inline-size: ${size}px }</style><img src="${inAttribute(svg)}">`;
}
