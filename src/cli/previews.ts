import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { compileModules } from './compile.ts';
import { readPng, withPalette } from './pictures/palette.ts';
import { isKept, type Picture, picturesOf } from './pictures/wanted.ts';

/*
 * `npm run previews`: takes the pictures that links and home screens show, with Chromium; only those that are not there as
 * they should be now, and throws away what they replace. The pictures are part of the repository, so that nobody else
 * needs a browser to build.
 */
const pictures = await picturesOf(await compileModules());
const missing = pictures.filter((picture) => !isKept(picture));
for (const folder of new Set(pictures.map(({ path }) => dirname(path)))) {
  mkdirSync(folder, { recursive: true });
  const wanted = new Set(pictures.map(({ path }) => basename(path)));
  for (const file of readdirSync(folder)) if (!wanted.has(file)) rmSync(`${folder}/${file}`);
}
if (missing.length > 0) await take(missing);
process.stdout.write(`${missing.length} previews getekend, ${pictures.length - missing.length} waren nog goed.\n`);

async function take(all: readonly Picture[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    for (const { html, width, height, path, isClear } of all) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
      await page.setContent(html, { waitUntil: 'load' });
      // Corners that are cut off need to stay clear, and a palette has no clear.
      const png = await page.screenshot({ omitBackground: isClear });
      writeFileSync(path, isClear ? png : withPalette(readPng(png)));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
