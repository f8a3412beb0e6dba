import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { present } from '../../lib/assert.ts';

/*
 * Flat drawings need few colours: the same PNG with a palette of 256 is a third of the size. PNG, third edition
 * (https://www.w3.org/TR/png-3/): chunks §5, filters §9, palettes §11.2.
 */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly colours: Uint32Array;
}

/** The pixels of an opaque PNG as Chromium writes it: eight bits a channel, not interlaced. Refuses any other. */
export function readPng(png: Buffer): Pixels {
  const chunks = [...chunksOf(png)];
  const header = present(chunks.find(({ type }) => type === 'IHDR')?.data, 'IHDR');
  const [width, height, type] = [header.readUInt32BE(0), header.readUInt32BE(4), header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || (type !== 2 && type !== 6) || header.readUInt8(12) !== 0) {
    throw new Error(`PNG of type ${type}: expected eight bits of RGB, not interlaced`);
  }
  const bytes = type === 2 ? 3 : 4;
  const raw = inflateSync(Buffer.concat(chunks.filter((chunk) => chunk.type === 'IDAT').map(({ data }) => data)));
  const colours = new Uint32Array(width * height);
  const rowLength = width * bytes;
  let above = new Uint8Array(rowLength);
  for (let y = 0; y < height; y += 1) {
    const at = y * (rowLength + 1);
    const row = unfiltered(raw[at] ?? 0, raw.subarray(at + 1, at + 1 + rowLength), above, bytes);
    for (let x = 0; x < width; x += 1) {
      const [r = 0, g = 0, b = 0] = row.subarray(x * bytes, x * bytes + 3);
      colours[y * width + x] = (r << 16) | (g << 8) | b;
    }
    above = row;
  }
  return { width, height, colours };
}

function* chunksOf(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function unfiltered(filter: number, row: Uint8Array, above: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(row.length);
  for (let at = 0; at < row.length; at += 1) {
    const [left, up, corner] = [out[at - bytes] ?? 0, above[at] ?? 0, at < bytes ? 0 : (above[at - bytes] ?? 0)];
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
    out[at] = (row[at] ?? 0) + present(guesses[filter], `filter ${filter}`);
  }
  return out;
}

/** The neighbour that is nearest to left + up − corner. */
function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The same picture in the 256 colours that it has most of; every other becomes the nearest of these. */
export function withPalette({ width, height, colours }: Pixels): Buffer {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, 256);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) rows[at + Math.floor(at / width) + 1] = places.get(colour) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const data = deflateSync(rows, { level: 9 });
  const chunks = [chunk('IHDR', header), chunk('PLTE', table), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, other] of palette.entries()) {
    const far =
      ((colour >> 16) - (other >> 16)) ** 2 +
      (((colour >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
      ((colour & 255) - (other & 255)) ** 2;
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
