import { readFileSync, statSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readModules } from '../../src/cli/files.ts';
import { readPng, withPalette } from '../../src/cli/pictures/palette.ts';
import { stalePictures } from '../../src/cli/pictures/stale.ts';
import { isKept, picturesOf } from '../../src/cli/pictures/wanted.ts';
import { example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { langs } from '../../src/domain/lang.ts';
import { present } from '../../src/lib/assert.ts';
import { shippedProject } from '../support/app.ts';

const pictures = await picturesOf(shippedProject);

describe('a picture for whoever shares a link', () => {
  it('is there for every case in every language, for the site, and for a home screen', () => {
    const names = shippedProject.cases.flatMap(({ file }) => langs.map((lang) => `${file.id}.${lang}`));
    expect(pictures.map(({ name }) => name)).toEqual(expect.arrayContaining([...names, 'kruispunt.nl', 'icon-192']));
  });

  it.each(pictures.map((picture) => [picture.name, picture] as const))(
    '%s is as new as what it shows (else: npm run previews), of its size, and light',
    (_, picture) => {
      expect(isKept(picture)).toBe(true);
      const png = readFileSync(picture.path);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([picture.width, picture.height]);
      expect(statSync(picture.path).size).toBeLessThan(60_000);
    },
  );

  it('is another one as soon as the title, the room or the face is', async () => {
    const path = 'modules/werken-met-een-tolk/cases/mijn-dochter-praat-wel.yaml';
    const files = readModules();
    const text = present(files[path], path);
    const edits = [
      ['title: Mijn dochter praat wel', 'title: Mijn dochter praat al'],
      ['setting: spreekkamer', 'setting: thuis'],
      ['clothes: aubergine', 'clothes: groen'],
    ] as const;
    for (const [from, to] of edits) {
      expect(text).toContain(from);
      const project = await compileProject(
        { ...files, [path]: text.replace(from, to) },
        { today: '2026-11-25', budget: 1, only: 'mijn-dochter-praat-wel' },
      );
      const wanted = (await picturesOf(project)).find(({ name }) => name === 'mijn-dochter-praat-wel.nl');
      expect([from, wanted && isKept(wanted)]).toEqual([from, false]);
    }
  });

  it('that is missing is a warning, never an error', async () => {
    const project = await compileProject(example, { today: '2026-11-22' });
    expect(await stalePictures(project)).toEqual([
      expect.objectContaining({ code: 'K950', severity: 'warning', file: 'modules/eerste/cases/voorbeeld.yaml' }),
    ]);
    expect(await stalePictures(shippedProject)).toEqual([]);
  });
});

/** The palette of a PNG in three chunks, and the place in it of each pixel. */
function paletteOf(png: Buffer): { palette: readonly number[]; places: readonly number[] } {
  const [width, colours] = [png.readUInt32BE(16), png.readUInt32BE(33) / 3];
  const palette = Array.from({ length: colours }, (_, at) => png.readUIntBE(41 + at * 3, 3));
  const data = 41 + colours * 3 + 4;
  const rows = inflateSync(png.subarray(data + 8, data + 8 + png.readUInt32BE(data)));
  return { palette, places: [...rows].filter((_, at) => at % (width + 1) !== 0) };
}

describe('a picture in few colours', () => {
  it('keeps every pixel of a drawing with few', () => {
    const colours = Uint32Array.from({ length: 12 * 7 }, (_, at) => [0xf7f4ee, 0x2b1b22, 0x8a5a79][at % 3] ?? 0);
    const png = withPalette({ width: 12, height: 7, colours });
    const { palette, places } = paletteOf(png);
    expect(places.map((place) => palette[place])).toEqual([...colours]);
  });

  it('reads what Chromium writes, and refuses what it cannot', () => {
    const icon = readFileSync(
      present(
        pictures.find(({ name }) => name === 'icon-192'),
        'icon',
      ).path,
    );
    const { width, height, colours } = readPng(icon);
    expect([width, height]).toEqual([192, 192]);
    expect(colours[96 * 192 + 10]).toBe(0xf7f4ee);
    const card = readFileSync(
      present(
        pictures.find(({ name }) => name === 'kruispunt.nl'),
        'card',
      ).path,
    );
    expect(() => readPng(card)).toThrow('type 3');
  });
});
