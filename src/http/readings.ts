import type { KnowledgePage, LearningModule, ModuleReading, ModuleSummary, PageSummary } from '../domain/catalogue.ts';
import { type AssetSource, readAsset } from './assets.ts';

/** What is only looked up: it lies beside the Worker, so that a module more makes no isolate start later. */
export interface Readings {
  /** The whole of a module, or nothing when it cannot be had now. */
  module(summary: ModuleSummary): Promise<LearningModule | undefined>;
  /** The whole of a page, or nothing when it cannot be had now. */
  page(summary: PageSummary): Promise<KnowledgePage | undefined>;
}

/** What an operator should know about readings. */
export interface ReadingEvent {
  readonly event: 'reading-missing';
  readonly detail: string;
}

/** The readings of this build, each read once in the life of an isolate; only what has the hash that names it is taken. */
export function assetReadings(assets: AssetSource, log: (event: ReadingEvent) => void): Readings {
  const pages = readOnce<KnowledgePage>();
  const modules = readOnce<ModuleReading>();

  return {
    page: ({ reading }) => pages(reading),
    async module(summary) {
      const rest = await modules(summary.reading);
      return rest && { ...summary, ...rest };
    },
  };

  function readOnce<Reading>(): (hash: string) => Promise<Reading | undefined> {
    const known = new Map<string, Reading>();
    return async (hash) => known.get(hash) ?? (await find(hash));

    async function find(hash: string): Promise<Reading | undefined> {
      const read = await readAsset(assets, 'readings', hash);
      if (!read.ok || read.value === undefined) {
        log({ event: 'reading-missing', detail: `${hash} ${read.ok ? 'not in the assets' : read.error.detail}` });
        return undefined;
      }
      const reading: Reading = JSON.parse(read.value);
      known.set(hash, reading);
      return reading;
    }
  }
}
