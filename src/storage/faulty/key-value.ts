import { parseJson } from '../../lib/parse-json.ts';
import type { KeyPage, KeyValue, ListedKey } from '../kv/key-value.ts';
import { dice } from './dice.ts';

/** What goes wrong, and how often: chances are 0–1, and what is left out never happens. */
export interface Faults {
  readonly seed: number;
  /**
   * What was read, a miss included, is read again for this long, or as long as a get allows by its `cacheTtl`: KV says
   * 60 seconds "or more".
   */
  readonly staleMs?: number;
  /** A second write to a key within one second is refused. */
  readonly tooMany?: number;
  /** An operation fails with a 500 and nothing was done. */
  readonly failing?: number;
  /** A write is stored, and fails with a 500 all the same. */
  readonly lostAck?: number;
  /** A record is read cut short, with one letter changed, or as its neighbour. */
  readonly garbled?: number;
}

/**
 * Puts a namespace behind one point of presence on a bad day, repeatably. Local simulators are always fresh and never
 * refuse a write, so whatever must survive KV's real manners is tested through this.
 */
export function faultyKeyValue(inner: KeyValue, faults: Faults, now: () => number): KeyValue {
  const roll = dice(faults.seed);
  const happens = (chance = 0): boolean => roll() < chance;
  const { staleMs = 0 } = faults;
  const remember = <T>() => staleMemory<T>(now);
  const pages = remember<KeyPage>();
  const values = remember<string | null>();
  const records = remember<{ readonly value: string | null; readonly metadata: unknown }>();
  const lastWrite = new Map<string, number>();

  return {
    async put(key, value, options) {
      const since = now() - (lastWrite.get(key) ?? Number.NEGATIVE_INFINITY);
      if (since < 1_000 && happens(faults.tooMany)) throw new Error('KV PUT failed: 429 Too Many Requests');
      if (happens(faults.failing)) throw new Error('KV PUT failed: 500 Internal Server Error');
      await inner.put(key, value, options);
      lastWrite.set(key, now());
      if (happens(faults.lostAck)) throw new Error('KV PUT failed: 500 Internal Server Error');
    },

    async getWithMetadata(key) {
      if (happens(faults.failing)) throw new Error('KV GET failed: 500 Internal Server Error');
      return records(key, staleMs, () => inner.getWithMetadata(key));
    },

    async delete(key) {
      if (happens(faults.failing)) throw new Error('KV DELETE failed: 500 Internal Server Error');
      await inner.delete(key);
    },

    async list(options) {
      if (happens(faults.failing)) throw new Error('KV LIST failed: 500 Internal Server Error');
      const page = await pages(JSON.stringify(options), staleMs, () => inner.list(options));
      return {
        ...page,
        keys: page.keys.map((key, at) => (happens(faults.garbled) ? garbled(key, page.keys[at + 1]) : key)),
      };
    },

    async get(keys, options = {}) {
      const { cacheTtl } = options;
      const mayBeOld = staleMs > 0 && cacheTtl !== undefined ? cacheTtl * 1_000 : staleMs;
      if (happens(faults.failing)) throw new Error('KV GET failed: 500 Internal Server Error');
      const found = new Map<string, string | null>();
      for (const key of keys) {
        const value = await values(key, mayBeOld, async () => (await inner.get([key], options)).get(key) ?? null);
        found.set(key, value !== null && happens(faults.garbled) ? scrambled(value) : value);
      }
      return found;
    },
  };

  function garbled({ name, metadata }: ListedKey, neighbour: ListedKey | undefined): ListedKey {
    if (neighbour && happens(1 / 3)) return { name, metadata: neighbour.metadata };
    return { name, metadata: parseJson(scrambled(JSON.stringify(metadata))) };
  }

  /** The text up to some letter, followed by nothing, or by another letter and the rest. */
  function scrambled(text: string): string {
    const at = Math.floor(roll() * text.length);
    const other = String.fromCharCode(33 + Math.floor(roll() * 90));
    return happens(0.5) ? text.slice(0, at) : text.slice(0, at) + other + text.slice(at + 1);
  }
}

/** Answers from memory while what was read is not too old for whoever asks, as KV's caches do. */
function staleMemory<T>(now: () => number) {
  const memory = new Map<string, { readonly value: T; readonly at: number }>();
  return async (key: string, mayBeOld: number, fresh: () => Promise<T>): Promise<T> => {
    const known = memory.get(key);
    if (known && now() - known.at < mayBeOld) return known.value;
    const value = await fresh();
    memory.set(key, { value, at: now() });
    return value;
  };
}
