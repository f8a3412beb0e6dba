import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
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

/** Compares a screenshot with its reference, or makes it the reference; what differs is kept in .build/pictures. */
export async function compare(page: Page, name: string, screenshot: Buffer, renew: boolean): Promise<Comparison> {
  const file = join(references, `${name}.png`);
  if (!renew && !existsSync(file)) return { outcome: 'no reference' };
  const picture = await small(page, screenshot);
  if (renew) {
    write(file, picture);
    return { outcome: 'written' };
  }
  const reference = readFileSync(file);
  // The same browser with the same fonts gives the same bytes.
  if (reference.equals(picture)) return { outcome: 'same' };
  const [before, after] = [sizeOf(reference), sizeOf(picture)].map(({ width, height }) => `${width} × ${height}`);
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
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/**
 * The screenshot in 32 levels of each channel instead of 256: the same to the eye and half the size, since the edges of
 * letters then repeat. The browser packs the rows; here goes around them what makes them a PNG (§5, §11).
 */
async function small(page: Page, screenshot: Buffer): Promise<Buffer> {
  const rows = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, width, height).data ?? [];
    // Three bytes a pixel, and before each row a zero: no filter.
    const raw = new Uint8Array(height * (width * 3 + 1));
    for (let y = 0, to = 0; y < height; y += 1) {
      to += 1;
      for (let from = y * width * 4; from < (y + 1) * width * 4; from += 4) {
        for (const part of [0, 1, 2]) raw[to++] = (pixels[from + part] ?? 0) & 0xf8;
      }
    }
    const packed = new Blob([raw]).stream().pipeThrough(new CompressionStream('deflate'));
    const text: string[] = [];
    for (const byte of new Uint8Array(await new Response(packed).arrayBuffer())) text.push(String.fromCharCode(byte));
    return btoa(text.join(''));
  }, screenshot.toString('base64'));
  // Eight bits a channel, truecolour; compression, filter and interlace as the standard has them.
  const header = Buffer.concat([screenshot.subarray(16, 24), Buffer.from([8, 2, 0, 0, 0])]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', Buffer.from(rows, 'base64')), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([screenshot.subarray(0, 8), ...chunks]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** How many pixels of two pictures of one size count as different, as the browser decodes them. */
export function othersAmong(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, far }) => {
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
    { pictures: [one.toString('base64'), other.toString('base64')], far: channel },
  );
}
