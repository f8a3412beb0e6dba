import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The most bytes after gzip that script may weigh, all of it together. */
export const mostScript = 8 * 1_024;

/** One file of everything that a style sheet or a script imports, made small for the browsers that we support. */
export async function bundled(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome120', 'firefox121', 'safari17.5'],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** A name for content that never changes: browsers keep it for good. */
export const fingerprinted = (content: Uint8Array, extension: string): string =>
  `main.${createHash('sha256').update(content).digest('base64url').slice(0, 10)}.${extension}`;

/** What it weighs on its way to a browser. */
export const weightOf = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;
