import { utf8 } from '../../lib/bytes.ts';
import type { KeyValue } from '../kv/key-value.ts';

export interface MemoryRecord {
  readonly value: string;
  readonly metadata: unknown;
  /** Milliseconds, on the clock that was given; infinite for what stays for good. */
  readonly expires: number;
}

export interface MemoryKeyValue extends KeyValue {
  /** Everything ever put and not overwritten, expired or not: for tests that look behind the interface. */
  readonly records: Map<string, MemoryRecord>;
}

/** The limits of KV (developers.cloudflare.com/kv/platform/limits); the texts are like workerd's. */
const limits = { key: 512, metadata: 1_024, ttl: 60, cacheTtl: 30, keysAtOnce: 100 };

const refusal = (message: string): Error => new Error(`KV PUT failed: ${message}`);

/** A KV namespace in memory that keeps KV's limits and forgets by the given clock, but is always fresh. */
export function memoryKeyValue(now: () => number, pageSize = 1_000): MemoryKeyValue {
  const records = new Map<string, MemoryRecord>();
  const live = (key: string): MemoryRecord | undefined => {
    const record = records.get(key);
    return record && record.expires > now() ? record : undefined;
  };

  return {
    records,

    async put(key, value, { expirationTtl = Number.POSITIVE_INFINITY, metadata = null }) {
      const json = JSON.stringify(metadata);
      const keyLength = utf8(key).length;
      const metadataLength = utf8(json).length;
      if (keyLength > limits.key)
        throw refusal(`414 UTF-8 encoded length of ${keyLength} exceeds key length limit of 512.`);
      if (metadataLength > limits.metadata)
        throw refusal(`413 Metadata length of ${metadataLength} exceeds limit of 1024.`);
      if (expirationTtl < limits.ttl)
        throw refusal(`400 Invalid expiration_ttl of ${expirationTtl}. Must be at least 60.`);
      records.set(key, { value, metadata: JSON.parse(json), expires: now() + expirationTtl * 1_000 });
    },

    async getWithMetadata(key) {
      const record = live(key);
      return { value: record?.value ?? null, metadata: structuredClone(record?.metadata ?? null) };
    },

    async delete(key) {
      records.delete(key);
    },

    async list({ prefix, cursor }) {
      const names = [...records.keys()].filter((name) => name.startsWith(prefix) && live(name)).sort();
      const from = cursor === undefined ? 0 : names.findIndex((name) => name > cursor);
      const page = from < 0 ? [] : names.slice(from, from + pageSize);
      const keys = page.map((name) => ({ name, metadata: structuredClone(records.get(name)?.metadata) }));
      const last = page.at(-1);
      if (last === undefined || last === names.at(-1)) return { keys, list_complete: true };
      return { keys, list_complete: false, cursor: last };
    },

    async get(keys, { cacheTtl = limits.cacheTtl } = {}) {
      if (cacheTtl < limits.cacheTtl) throw new Error(`KV GET failed: 400 Invalid cache_ttl of ${cacheTtl}.`);
      if (keys.length > limits.keysAtOnce) throw new Error('KV GET failed: 400 You can request a maximum of 100 keys');
      return new Map(keys.map((key) => [key, live(key)?.value ?? null]));
    },
  };
}
