import { waitUntil } from 'cloudflare:workers';
import { assets, catalogue } from '../.build/published.ts';
import { createApp, createClosedApp } from './app.ts';
import { readConfig } from './http/config.ts';
import { randomIds } from './http/ids.ts';
import { noteSeal } from './http/note-seal.ts';
import { storedPrograms } from './http/programs.ts';
import { kvProgramStore } from './storage/kv/programs.ts';
import { kvProgressStore } from './storage/kv/progress.ts';

interface Env {
  readonly PROGRESS: KVNamespace;
  readonly ASSETS: Fetcher;
  readonly ENVIRONMENT?: string;
  readonly RETENTION_DAYS?: string;
  readonly TOKEN_KEYS?: string;
}

// The Worker's log is its console.
const log = (event: unknown): void => console.error(JSON.stringify(event));

function build(env: Env) {
  const config = readConfig({ ...env });
  if (!config.ok) {
    log({ event: 'not-configured', detail: config.error.message });
    return createClosedApp(assets);
  }
  const { retentionDays, keyring } = config.value;
  const kv = env.PROGRESS;
  const clock = Date.now;
  const pauses = { sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)), random: Math.random };
  return createApp({
    config: config.value,
    store: kvProgressStore({ kv, retentionDays, noteSeal: noteSeal(keyring), pauses }),
    programs: storedPrograms({ assets: env.ASSETS, store: kvProgramStore({ kv, pauses }), waitUntil, clock, log }),
    catalogue,
    assets,
    ids: randomIds,
    clock,
    log,
  });
}

// Bindings are the same for the life of an isolate, and what is built from them remembers keys and programs.
let app: ReturnType<typeof build> | undefined;

export default {
  fetch(request, env, context) {
    app ??= build(env);
    return app.fetch(request, env, context);
  },
} satisfies ExportedHandler<Env>;
