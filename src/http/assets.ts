import { hashOfText } from '../lib/hash.ts';
import { err, ok, type Result } from '../lib/result.ts';

/** As much of a Fetcher as we need: the binding `ASSETS`. */
export interface AssetSource {
  fetch(url: string): Promise<Response>;
}

/** What the build lays beside the Worker, as canonical JSON by its hash. */
export type AssetFolder = 'programs' | 'readings' | 'tests';

export interface AssetFault {
  readonly reason: 'damaged' | 'unreadable';
  readonly detail: string;
}

/** The text that a hash names in this build, or nothing where the build has none; refused is what has another hash. */
export async function readAsset(
  assets: AssetSource,
  folder: AssetFolder,
  hash: string,
): Promise<Result<string | undefined, AssetFault>> {
  try {
    const response = await assets.fetch(`https://assets.local/${folder}/${hash}.json`);
    if (!response.ok) return ok(undefined);
    const text = await response.text();
    return (await hashOfText(text)) === hash ? ok(text) : err({ reason: 'damaged', detail: 'in the assets' });
  } catch (failure) {
    return err({ reason: 'unreadable', detail: `in the assets: ${failure}` });
  }
}
