/** Who was heard this lately is there still. */
const fresh = 5_000;
const patience = 8_000;

let heardAt = Number.NEGATIVE_INFINITY;
let asking: Promise<boolean> | undefined;

/**
 * Whether our server can be reached. A browser that says it is online may be behind a wall all the same, so a file that
 * costs the Worker nothing is asked for: any answer will do.
 */
export async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  if (performance.now() - heardAt < fresh) return true;
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function ask(): Promise<boolean> {
  try {
    await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) });
    heardAt = performance.now();
    return true;
  } catch {
    return false;
  }
}
