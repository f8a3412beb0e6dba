import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { assets, catalogue } from '../../.build/published.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { canonicalJson } from '../../src/lib/json.ts';

/** What one deploy brings: the catalogue, which goes into the Worker, and the programs, which lie beside it. */
export interface Published {
  readonly catalogue: Catalogue;
  readonly programs: readonly LoadedProgram[];
}

/** What `npm run build` made of `modules/`. */
export function shipped(): Published {
  const folder = '.build/public/programs';
  const programs = readdirSync(folder).map((file): LoadedProgram => {
    return { ...JSON.parse(readFileSync(join(folder, file), 'utf8')), revision: file.replace(/\.json$/, '') };
  });
  return { catalogue, programs };
}

/** Everything that is bundled for a run, in one folder that goes when the run ends. */
export class Bundles {
  readonly folder = mkdtempSync(join(tmpdir(), 'kruispunt-faults-'));
  readonly #made = new Map<string, Promise<string>>();

  /** The path of a Worker of ours as one module, with the given build inside where it asks for what is published. */
  worker(entry: string, build = 'shipped', published: Published = shipped()): Promise<string> {
    const name = `${entry.replaceAll(/\W+/g, '-')}-${build}.js`;
    const known = this.#made.get(name) ?? this.#bundle(entry, name, published);
    this.#made.set(name, known);
    return known;
  }

  async #bundle(entry: string, name: string, published: Published): Promise<string> {
    const outfile = join(this.folder, name);
    await bundle({
      entryPoints: [entry],
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      // As wrangler does.
      conditions: ['workerd', 'worker', 'browser'],
      external: ['cloudflare:*'],
      plugins: [
        {
          name: 'published',
          setup(build) {
            build.onLoad({ filter: /\.build[\\/]published\.ts$/ }, () => ({
              contents: `export const catalogue = ${JSON.stringify(published.catalogue)}; export const assets = ${JSON.stringify(assets)};`,
              loader: 'js',
            }));
          },
        },
      ],
    });
    return outfile;
  }

  /** The folder with the programs of a build, as the binding ASSETS serves it. */
  assets(build = 'shipped', { programs }: Published = shipped()): string {
    const folder = join(this.folder, `assets-${build}`);
    mkdirSync(join(folder, 'programs'), { recursive: true });
    for (const { revision, ...content } of programs) {
      writeFileSync(join(folder, 'programs', `${revision}.json`), canonicalJson(content));
    }
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
