import type { CDPSession, Page } from 'playwright-core';

declare global {
  interface Window {
    tellReadable(at: number): Promise<void>;
  }
}

/** What it took until a scene could be read. */
export interface Loaded {
  /** Milliseconds from the start of the navigation. */
  readonly readableAfter: number;
  readonly requests: number;
  /** As they came over the line: bodies as they were compressed, and headers. */
  readonly bytes: number;
}

/** A phone on a poor line (1.6 Mbit/s, 150 ms), its processor four times slower than this machine's. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const processor = { rate: 4 };

/**
 * Loads a page over a slow line with an empty cache and times it.
 * @param readable what must be on the page, and painted, before it counts as readable; also in a frame.
 * @param cache `warm` leaves the cache as it is, and counts what comes over the line all the same.
 */
export async function loading(
  page: Page,
  readable: readonly string[],
  load: () => Promise<unknown>,
  cache: 'cold' | 'warm' = 'cold',
): Promise<Loaded> {
  const devtools = await page.context().newCDPSession(page);
  const painted = new Promise<number>((resolve) => void page.exposeFunction('tellReadable', resolve));
  await page.addInitScript(tellWhenPainted, readable);
  await devtools.send('Network.enable');
  if (cache === 'cold') await devtools.send('Network.clearBrowserCache');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', processor);
  const traffic = watch(devtools);
  await load();
  const at = await painted;
  await page.waitForLoadState('load');
  await traffic.quiet();
  // Of the last navigation: it counts from the tap, over the POST and its 303.
  const started = await page.evaluate(() => performance.timeOrigin);
  const { requests, bytes } = traffic;
  return { readableAfter: at - started, requests, bytes };
}

/** Counts what comes over the line from now on. */
function watch(devtools: CDPSession) {
  const under = new Set<string>();
  let whenQuiet = (): void => {};
  const traffic = {
    requests: 0,
    bytes: 0,
    /** Waits until everything that was asked for has come. */
    quiet: (): Promise<void> =>
      new Promise((resolve) => {
        whenQuiet = () => under.size === 0 && resolve();
        whenQuiet();
      }),
  };
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!/^https?:/.test(request.url)) return;
    under.add(requestId);
    traffic.requests += 1;
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (under.delete(requestId)) traffic.bytes += encodedDataLength;
    whenQuiet();
  });
  devtools.on('Network.loadingFailed', ({ requestId }) => {
    under.delete(requestId);
    whenQuiet();
  });
  return traffic;
}

/** Runs in every page and frame: tells when all of it is there and the frame that paints it has been made. */
function tellWhenPainted(readable: readonly string[]): void {
  const look = (): void => {
    const isThere = readable.every((selector) => document.querySelector(selector)?.checkVisibility());
    requestAnimationFrame(isThere ? () => requestAnimationFrame(tell) : look);
  };
  const tell = (): void => void window.tellReadable(performance.timeOrigin + performance.now());
  requestAnimationFrame(look);
}

/** Of several loads the one in the middle, by time. */
export function middle(loads: readonly Loaded[]): Loaded {
  const found = [...loads].sort((a, b) => a.readableAfter - b.readableAfter)[loads.length >> 1];
  if (!found) throw new Error('Nothing was loaded.');
  return found;
}
