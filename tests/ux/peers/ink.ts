import { cpSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Compiler } from 'inkjs/compiler/Compiler';
import type { PlainScene } from './scene.ts';

/**
 * Writes a page that plays the first scene with inkjs, in the five files that ink's own export to the web has: page,
 * style, engine, story, script. The engine is the one without the compiler, and the story ends after this scene: a real
 * one is all there before its first line shows.
 */
export function writeInkPage(folder: string, scene: PlainScene): void {
  cpSync(join(import.meta.dirname, 'ink'), folder, { recursive: true });
  cpSync(createRequire(import.meta.url).resolve('inkjs'), join(folder, 'ink.js'));
  const options = scene.choices.map((choice) => `+ [${plain(choice)}]\n  -> END\n`);
  const source = [scene.heading, ...scene.lines, scene.ask].map(plain).join('\n');
  const story = new Compiler(`${source}\n${options.join('')}`).Compile().ToJson();
  if (!story) throw new Error('inkjs does not take the scene.');
  writeFileSync(join(folder, 'story.json'), story);
}

/** Without the signs that mean something to ink. */
const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N} ,.?!“”‘’'-]/gu, ' ').replace(/^-/, '');

/** The first line stands as a heading, the last one is the question. */
export const inkReadable = ['h1', '#choices button'];
