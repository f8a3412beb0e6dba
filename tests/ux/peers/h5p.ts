import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainScene } from './scene.ts';

const player = 'h5p-standalone@3.8.2';

/**
 * Writes a page that shows the first scene with H5P's player, fetched for this run only: what it brings is GPL in part,
 * and nothing of it stays in the project. H5P's own content types are on no package registry. A content type of ours,
 * a few lines long, stands in for Branching Scenario and the libraries that one needs: what is measured is less
 * than any real one.
 * @returns whether there was a player to be had.
 */
export function writeH5pPage(folder: string, scene: PlainScene): boolean {
  const fetched = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, player], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  if (fetched.status !== 0) return false;
  cpSync(join(import.meta.dirname, 'h5p'), folder, { recursive: true });
  cpSync(join(folder, 'node_modules/h5p-standalone/dist'), join(folder, 'player'), { recursive: true });
  mkdirSync(join(folder, 'scene/content'));
  writeFileSync(join(folder, 'scene/content/content.json'), JSON.stringify(scene));
  return true;
}

export const h5pReadable = ['.plain-scene h1', '.plain-scene legend'];
