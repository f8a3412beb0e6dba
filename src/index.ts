import { waitUntil } from 'cloudflare:workers';
import { assets, catalogue } from '../.build/published.ts';
import { createApp, createClosedApp } from './app.ts';
import { rollUp } from './areas/trainer/figures/rolling-up.ts';
import type { AttemptId } from './domain/attempt.ts';
import { readConfig } from './http/config.ts';
import { shippedFaces } from './http/faces.ts';
import { randomIds } from './http/ids.ts';
import { macNames } from './http/mac.ts';
import { noteSeal } from './http/note-seal.ts';
import { storedPrograms } from './http/programs.ts';
import { assetReadings } from './http/readings.ts';
import { codeNamesOf } from './http/resume-code.ts';
import { kvProgramStore } from './storage/kv/programs.ts';
import { kvStores } from './storage/kv/stores.ts';

interface Env {
  readonly PROGRESS: KVNamespace;
  readonly ASSETS: Fetcher;
  readonly ENVIRONMENT?: string;
  readonly RETENTION_DAYS?: string;
  readonly TOKEN_KEYS?: string;
  readonly FRAME_ANCESTORS?: string;
  /** Absent where a runtime has no such thing: a bench, or another host. */
  readonly JOIN_LIMIT?: RateLimit;
}

// The Worker's log is its console.
const log = (event: unknown): void => console.error(JSON.stringify(event));

/** Lets everybody in where nothing counts, or where what counts does not answer: a lesson is worth more than a guess. */
function limiter(binding: RateLimit | undefined) {
  if (!binding) log({ event: 'not-limited', detail: 'JOIN_LIMIT is not bound: join codes can be tried without limit' });
  return async (key: string): Promise<boolean> => {
    try {
      return binding === undefined || (await binding.limit({ key })).success;
    } catch {
      log({ event: 'not-limited', detail: 'JOIN_LIMIT does not answer' });
      return true;
    }
  };
}

function build(env: Env) {
  const config = readConfig({ ...env });
  if (!config.ok) {
    log({ event: 'not-configured', detail: config.error.message });
    return { app: createClosedApp(assets), sweep: async () => undefined };
  }
  const { retentionDays, keyring } = config.value;
  const kv = env.PROGRESS;
  const clock = Date.now;
  const pauses = { sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)), random: Math.random };
  const codeNames = (attempt: AttemptId) => codeNamesOf(keyring, attempt);
  const takeAwayNames = (attempt: AttemptId) => macNames(keyring, 'share', attempt);
  const stores = kvStores({
    ...{ kv, retentionDays, noteSeal: noteSeal(keyring), codeNames, takeAwayNames, clock, pauses },
  });
  const programs = storedPrograms({
    ...{ assets: env.ASSETS, store: kvProgramStore({ kv, pauses }), later: waitUntil, clock, log },
  });
  const app = createApp({
    ...stores,
    config: config.value,
    programs,
    readings: assetReadings(env.ASSETS, log),
    faces: shippedFaces(env.ASSETS),
    catalogue,
    assets,
    ids: randomIds,
    clock,
    log,
    limit: limiter(env.JOIN_LIMIT),
    later: waitUntil,
  });
  async function sweep(): Promise<void> {
    const swept = await stores.erasures.sweep();
    if (!swept.ok) log({ event: 'not-erased', detail: `sweep ${swept.error.reason} ${swept.error.detail}` });
    const summed = await rollUp({ ...stores, programs, clock });
    if (!summed.ok) log({ event: 'not-rolled-up', detail: `${summed.error.reason} ${summed.error.detail}` });
  }
  return { app, sweep };
}

// Bindings are the same for the life of an isolate, and what is built from them remembers keys and programs.
let built: ReturnType<typeof build> | undefined;

export default {
  fetch(request, env, context) {
    built ??= build(env);
    return built.app.fetch(request, env, context);
  },
  /** By the cron trigger of wrangler.toml. */
  async scheduled(_controller, env) {
    built ??= build(env);
    await built.sweep();
  },
} satisfies ExportedHandler<Env>;
