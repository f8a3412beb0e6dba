import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

/*
 * Pictures of what we made, against pictures that somebody looked at and committed.
 */

const references = join(import.meta.dirname, '../references');
const differing = '.build/pictures';

/**
 * How far two pictures may differ and still be the same: a pixel counts when one of its channels is more than 16 of 255
 * away, and 50 pixels may. So a slightly other smoothing passes, a moved line or another colour does not.
 */
const channel = 16;
export const tolerated = 50;

/** A picture against its reference. */
export type Comparison =
  | { readonly outcome: 'same' | 'written' | 'no reference' }
  | { readonly outcome: 'other size' | 'differs'; readonly detail: string; readonly file: string };

/** Throws all references away, before they are made anew. */
export const clearReferences = (): void => rmSync(references, { recursive: true, force: true });

/** Compares a picture with its reference, or makes it the reference; what differs is kept in .build/pictures. */
export async function compare(page: Page, name: string, picture: Buffer, renew: boolean): Promise<Comparison> {
  const file = join(references, `${name}.png`);
  if (renew) {
    write(file, picture);
    return { outcome: 'written' };
  }
  if (!existsSync(file)) return { outcome: 'no reference' };
  const reference = readFileSync(file);
  // The same browser with the same fonts gives the same bytes.
  if (reference.equals(picture)) return { outcome: 'same' };
  const [before, after] = [sizeOf(reference), sizeOf(picture)];
  const kept = join(differing, `${name}.png`);
  if (before !== after) {
    write(kept, picture);
    return { outcome: 'other size', detail: `${before} became ${after}`, file: kept };
  }
  const others = await othersAmong(page, reference, picture);
  if (others <= tolerated) return { outcome: 'same' };
  write(kept, picture);
  return { outcome: 'differs', detail: `${others} pixels`, file: kept };
}

function write(file: string, picture: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}

/** Width and height stand in the first chunk (PNG §11.2.1). */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;

/** How many pixels of two pictures of one size count as different, as the browser decodes them. */
export function othersAmong(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, channel: far }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      if (!a || !b) throw new Error('This browser cannot read a picture.');
      let others = 0;
      for (let at = 0; at < a.length; at += 4) {
        const off = [0, 1, 2].some((part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)) > far);
        if (off) others += 1;
      }
      return others;
    },
    { pictures: [one.toString('base64'), other.toString('base64')], channel },
  );
}
