import { Avatar, Style } from '@dicebear/core';
import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' };
import type { Face, Portrait } from '../schema/portrait.ts';
import { beards, cloths, faces, glasses, hairs, heads, skins } from './words.ts';

const style = new Style(openPeeps);

/** Softer than black, and the darkest colour of the page. */
const ink = hairs.zwart;

/** One face of one character as a static SVG without ground, style, script or words: a room is drawn behind it. The same words always give the same file. */
export function draw(portrait: Portrait, face: Face): string {
  const { head, skin, hair, clothes, scarf, beard, glasses: worn } = portrait;
  const hairColour = hairs[hair];
  const drawing = new Avatar(style, {
    seed: 'kruispunt',
    headVariant: heads[head],
    expressionVariant: faces[face],
    skinColor: skins[skin],
    headContrastColor: hairColour,
    clothingColor: cloths[clothes],
    inkColor: ink,
    maskProbability: 0,
    facialHairProbability: beard ? 100 : 0,
    accessoriesProbability: worn ? 100 : 0,
    ...(beard ? { facialHairVariant: beards[beard] } : {}),
    ...(worn ? { accessoriesVariant: glasses[worn] } : {}),
  }).toString();
  const bearded = coloured(slim(drawing), 'facialHair', hairColour);
  if (head === 'hoofddoek') return coloured(bearded, 'head', cloths[scarf ?? clothes]);
  return withoutInkHair.has(head) ? bearded : coloured(bearded, 'head', hairColour);
}

/** The style draws hair in ink, like lines: we give that ink the colour of the hair. Not where hair has a colour, or is not. */
const withoutInkHair: ReadonlySet<Portrait['head']> = new Set([
  'geschoren',
  'kalend',
  'knot',
  'kort-grijzend',
  'lage-knot',
  'pony',
  'tulband',
]);

/** Around the style's canvas: the highest knot stays on. */
const box = { x: -20, y: -16, size: 768 };

/** Without what a picture does not need: whose it is stands in docs/decisions/009-faces.md. */
const slim = (svg: string): string =>
  svg
    .replace(/<metadata.*?<\/metadata>|<!--.*?-->/gs, '')
    .replace(/ (?:fill-rule|clip-rule|shape-rendering|aria-hidden)="[^"]*"/g, '')
    .replace('viewBox="0 0 704 704"', `viewBox="${box.x} ${box.y} ${box.size} ${box.size}"`)
    .replace(
      'fill="none"',
      `width="${box.size}" height="${box.size}" fill="none" fill-rule="evenodd" clip-rule="evenodd"`,
    )
    .replaceAll(/="(?:black|#000000)"/g, `="${ink}"`)
    .replaceAll(/-[0-9a-f]{8}(?=["')])/g, '');

/** The drawing with the ink of one of its parts in another colour. */
const coloured = (svg: string, part: 'head' | 'facialHair', colour: string): string =>
  svg.replace(new RegExp(`<g id="${part}-.*?(?=<g id=|<clipPath)`, 's'), (group) => group.replaceAll(ink, colour));
