import { assets, catalogue } from '../.build/published.ts';
import { createApp, createClosedApp } from './app.ts';
import { readConfig } from './http/config.ts';
import { randomIds } from './http/ids.ts';
import { noteSeal } from './http/note-seal.ts';
import { assetPrograms } from './http/programs.ts';
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
  return createApp({
    config: config.value,
    store: kvProgressStore({
      kv: env.PROGRESS,
      retentionDays,
      noteSeal: noteSeal(keyring),
      pauses: { sleep: (ms) => new Promise((done) => setTimeout(done, ms)), random: Math.random },
    }),
    programs: assetPrograms(env.ASSETS),
    catalogue,
    assets,
    ids: randomIds,
    clock: Date.now,
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
