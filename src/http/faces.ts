import { svgDataUri } from '../lib/svg-data-uri.ts';
import { faceHref } from '../ui/portrait/face.ts';
import type { AssetSource } from './assets.ts';

/** Faces as a page can carry them. */
export interface Faces {
  /** The drawing as an address that holds it; nothing when this build has no such face or it cannot be had now. */
  carried(name: string): Promise<string | undefined>;
}

/** The faces of this build. */
export const shippedFaces = (assets: AssetSource): Faces => ({
  async carried(name) {
    try {
      const response = await assets.fetch(`https://assets.local${faceHref(name)}`);
      return response.ok ? svgDataUri(await response.text()) : undefined;
    } catch {
      // The page names the file instead, and shows the initials when that fails too.
      return undefined;
    }
  },
});
