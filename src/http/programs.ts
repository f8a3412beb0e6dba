import { revisionPattern } from '../domain/attempt.ts';
import type { LoadedProgram, Program } from '../engine/program.ts';
import { hashOf } from '../lib/hash.ts';

/** Where compiled cases come from. */
export interface Programs {
  /** The program that a revision names, or nothing when it is not here (any more). */
  load(revision: string): Promise<LoadedProgram | undefined>;
}

/** As much of a Fetcher as we need: the binding `ASSETS`. */
export interface AssetSource {
  fetch(url: string): Promise<Response>;
}

/**
 * Programs from the Worker's static assets, kept for the life of the isolate. A program is only taken when its content
 * has the hash that names it: what our compiler wrote, and nothing else, runs.
 */
export function assetPrograms(assets: AssetSource): Programs {
  const loaded = new Map<string, LoadedProgram>();
  return {
    async load(revision) {
      const known = loaded.get(revision);
      if (known || !revisionPattern.test(revision)) return known;
      const response = await assets.fetch(`https://assets.local/programs/${revision}.json`);
      if (!response.ok) return undefined;
      const content: Program = await response.json();
      if ((await hashOf(content)) !== revision) return undefined;
      const program = { ...content, revision };
      loaded.set(revision, program);
      return program;
    },
  };
}
