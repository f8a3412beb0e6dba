import { createApp } from '../../src/app.ts';
import type { Deps, LogEvent } from '../../src/areas/deps.ts';
import { compileModules } from '../../src/cli/compile.ts';
import { publish } from '../../src/content/catalogue.ts';
import type { Head } from '../../src/domain/attempt.ts';
import { readConfig } from '../../src/http/config.ts';
import { randomIds } from '../../src/http/ids.ts';
import { macNames } from '../../src/http/mac.ts';
import { noteSeal } from '../../src/http/note-seal.ts';
import type { Programs } from '../../src/http/programs.ts';
import { assetReadings } from '../../src/http/readings.ts';
import { codeNamesOf } from '../../src/http/resume-code.ts';
import { err } from '../../src/lib/result.ts';
import { kvStores } from '../../src/storage/kv/stores.ts';
import { memoryKeyValue } from '../../src/storage/memory/key-value.ts';
import type { ProgressStore } from '../../src/storage/ports.ts';

export { origin } from './origin.ts';
export const testKeys = 'k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY';

export const shippedProject = await compileModules({ today: '2026-11-22' });
const { cases } = shippedProject;
const published = await publish(shippedProject);
export const { catalogue } = published;
const byRevision = new Map(cases.flatMap(({ program }) => (program ? [[program.revision, program] as const] : [])));
export const shippedCases = cases;

/** The assets that hold the readings, as the binding serves them. */
export const readingAssets = {
  async fetch(url: string): Promise<Response> {
    const text = published.readings[/([^/]+)\.json$/.exec(url)?.[1] ?? ''];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  },
};

export const programs: Programs = { load: async (revision) => byRevision.get(revision) };

/** A store that counts what it is asked, and fails while it is told to. */
export function watchedStore(inner: ProgressStore) {
  const puts: Head[] = [];
  const watched = {
    puts,
    isDown: false,
    async put(head: Head) {
      if (watched.isDown) return err({ reason: 'unavailable', detail: 'told to fail' } as const);
      puts.push(head);
      return inner.put(head);
    },
    heads: inner.heads,
  };
  return watched;
}

/** The app as in production but for its store, clock and log. */
export function testApp(change: Partial<Deps> = {}, secret = testKeys) {
  const config = readConfig({ ENVIRONMENT: 'development', RETENTION_DAYS: '180', TOKEN_KEYS: secret });
  if (!config.ok) throw new Error(config.error.message);
  const { keyring } = config.value;
  const logged: LogEvent[] = [];
  const time = { now: Date.parse('2026-11-22T09:00:00Z') };
  const kv = memoryKeyValue(() => time.now);
  const stores = kvStores({
    kv,
    retentionDays: 180,
    noteSeal: noteSeal(keyring),
    codeNames: (attempt) => codeNamesOf(keyring, attempt),
    takeAwayNames: (attempt) => macNames(keyring, 'share', attempt),
    clock: () => time.now,
    pauses: { sleep: async () => undefined, random: () => 0.5 },
  });
  const store = watchedStore(stores.store);
  const waiting: Promise<unknown>[] = [];
  const app = createApp({
    ...stores,
    store,
    programs,
    readings: assetReadings(readingAssets, (event) => logged.push(event)),
    faces: { carried: async () => undefined },
    catalogue,
    assets: { css: '/assets/main.css', script: '/assets/main.js', icon: '/assets/icon.svg', previews: {} },
    config: config.value,
    ids: randomIds,
    clock: () => time.now,
    log: (event) => logged.push(event),
    limit: async () => true,
    later: (work) => waiting.push(work),
    ...change,
  });
  /** Waits for the work that answers do not wait for. */
  const settle = async (): Promise<void> => {
    while (waiting.length > 0) await waiting.shift();
  };
  return { app, store, stores, kv, logged, time, waiting, settle };
}
