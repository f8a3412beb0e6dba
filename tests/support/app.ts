import { createApp } from '../../src/app.ts';
import type { Deps, LogEvent } from '../../src/areas/deps.ts';
import { readModules } from '../../src/cli/files.ts';
import { catalogueOf } from '../../src/content/catalogue.ts';
import { compileProject } from '../../src/content/project.ts';
import type { Head } from '../../src/domain/attempt.ts';
import { readConfig } from '../../src/http/config.ts';
import { randomIds } from '../../src/http/ids.ts';
import type { Programs } from '../../src/http/programs.ts';
import { err } from '../../src/lib/result.ts';
import { memoryProgressStore } from '../../src/storage/memory/progress.ts';
import type { ProgressStore } from '../../src/storage/ports.ts';

export { origin } from './origin.ts';
export const testKeys = 'k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY';

const project = await compileProject(readModules(), { today: '2026-11-22' });
const { cases } = project;
const catalogue = await catalogueOf(project);
const byRevision = new Map(cases.flatMap(({ program }) => (program ? [[program.revision, program] as const] : [])));
export const shippedCases = cases;

export const programs: Programs = { load: async (revision) => byRevision.get(revision) };

/** A store that counts what it is asked, and fails while it is told to. */
export function watchedStore(inner: ProgressStore = memoryProgressStore()) {
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
  const store = watchedStore();
  const logged: LogEvent[] = [];
  const time = { now: Date.parse('2026-11-22T09:00:00Z') };
  const app = createApp({
    store,
    programs,
    catalogue,
    assets: { css: '/assets/main.css', icon: '/assets/icon.svg' },
    config: config.value,
    ids: randomIds,
    clock: () => time.now,
    log: (event) => logged.push(event),
    ...change,
  });
  return { app, store, logged, time };
}
