import { revisionPattern } from '../domain/attempt.ts';
import type { LoadedProgram, Program } from '../engine/program.ts';
import type { ProgramStore } from '../storage/ports.ts';
import { type AssetSource, readAsset } from './assets.ts';

/** Where compiled cases come from. */
export interface Programs {
  /** The program that a revision names, or nothing when it cannot be had now. */
  load(revision: string): Promise<LoadedProgram | undefined>;
}

/** What an operator should know about programs. */
export interface ProgramEvent {
  readonly event: 'program-damaged' | 'program-unreadable' | 'program-not-kept';
  readonly detail: string;
}

export interface ProgramSources {
  /** The programs of this build. */
  readonly assets: AssetSource;
  /** The programs of every build. */
  readonly store: ProgramStore;
  /** Goes on with work after the answer has gone out. */
  readonly later: (work: Promise<unknown>) => void;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly log: (event: ProgramEvent) => void;
}

/** A store that did not take a program is left alone this long: a step must not add to an outage. */
const pauseAfterFailure = 60_000;
/** A load that takes longer has died with the request that began it. */
const longestLoad = 10_000;

/**
 * Programs from the memory of the isolate, from this build's assets, or from the store, in this order. Only what has the
 * hash that names it is taken: what our compiler wrote, and nothing else, runs. A program of this build is stored in the
 * background the first time that an isolate uses it, and again until the store has acknowledged it, so that it can be
 * played when this build is gone.
 */
export function storedPrograms({ assets, store, later, clock, log }: ProgramSources): Programs {
  const loaded = new Map<string, LoadedProgram>();
  const loading = new Map<string, { readonly since: number; readonly found: Promise<LoadedProgram | undefined> }>();
  const unkept = new Map<string, { readonly text: string; readonly notBefore: number }>();

  return {
    async load(revision) {
      const program = loaded.get(revision) ?? (revisionPattern.test(revision) ? await loadOnce(revision) : undefined);
      if (unkept.size > 0) keepLater(revision);
      return program;
    },
  };

  /** Requests that ask at the same moment share one reading. */
  function loadOnce(revision: string): Promise<LoadedProgram | undefined> {
    const other = loading.get(revision);
    if (other && clock() - other.since < longestLoad) return other.found;
    const found = find(revision).finally(() => loading.delete(revision));
    loading.set(revision, { since: clock(), found });
    // It goes on when the request that began it is given up: others may be waiting.
    later(found);
    return found;
  }

  async function find(revision: string): Promise<LoadedProgram | undefined> {
    const shipped = await fromAssets(revision);
    const text = shipped ?? (await fromStore(revision));
    if (text === undefined) return undefined;
    const content: Program = JSON.parse(text);
    if (content.format !== 1) {
      log({ event: 'program-unreadable', detail: `${revision} has format ${content.format}` });
      return undefined;
    }
    const program = { ...content, revision };
    loaded.set(revision, program);
    if (shipped !== undefined) unkept.set(revision, { text: shipped, notBefore: 0 });
    return program;
  }

  async function fromAssets(revision: string): Promise<string | undefined> {
    const read = await readAsset(assets, 'programs', revision);
    if (read.ok) return read.value;
    log({ event: `program-${read.error.reason}`, detail: `${revision} ${read.error.detail}` });
    return undefined;
  }

  async function fromStore(revision: string): Promise<string | undefined> {
    const got = await store.get(revision);
    if (got.ok) return got.value;
    const event = got.error.reason === 'damaged' ? 'program-damaged' : 'program-unreadable';
    log({ event, detail: `${revision} in the store: ${got.error.reason} ${got.error.detail}` });
    return undefined;
  }

  function keepLater(revision: string): void {
    const waiting = unkept.get(revision);
    if (!waiting || waiting.notBefore > clock()) return;
    // Also while it is under way: one at a time.
    unkept.set(revision, { ...waiting, notBefore: clock() + pauseAfterFailure });
    later(keep(revision, waiting.text));
  }

  async function keep(revision: string, text: string): Promise<void> {
    const kept = await store.keep(revision, text);
    if (kept.ok) unkept.delete(revision);
    else log({ event: 'program-not-kept', detail: `${revision} ${kept.error.reason} ${kept.error.detail}` });
  }
}
