import type { KeyValue, ListedKey } from '../../../src/storage/kv/key-value.ts';
import { ask, type Reply } from '../client.ts';

/** The central store, or a location, as our own storage code wants it: from outside, when all browsers are gone. */
export function remoteKeyValue(port: number): KeyValue {
  return {
    async put(key, value, { expirationTtl, metadata }) {
      const path = `/${encodeURIComponent(key)}?expiration_ttl=${expirationTtl}`;
      const headers = { 'CF-KV-Metadata': JSON.stringify(metadata) };
      good(await ask({ port, method: 'PUT', path, body: value, headers }));
    },

    async getWithMetadata(key) {
      const reply = await ask({ port, method: 'GET', path: `/${encodeURIComponent(key)}` });
      if (reply.status === 404) return { value: null, metadata: null };
      const metadata = good(reply).headers['cf-kv-metadata'];
      return { value: reply.body, metadata: typeof metadata === 'string' ? JSON.parse(metadata) : null };
    },

    async delete(key) {
      good(await ask({ port, method: 'DELETE', path: `/${encodeURIComponent(key)}` }));
    },

    async list({ prefix, cursor }) {
      const query = new URLSearchParams({ prefix, ...(cursor === undefined ? {} : { cursor }) });
      const page = JSON.parse(good(await ask({ port, method: 'GET', path: `/?${query}` })).body);
      const keys = page.keys.map(({ name, metadata }: { name: string; metadata?: string }): ListedKey => {
        return { name, ...(metadata === undefined ? {} : { metadata: JSON.parse(metadata) }) };
      });
      return { ...page, keys };
    },

    async get(keys) {
      const body = JSON.stringify({ keys });
      const headers = { 'content-type': 'application/json' };
      const reply = good(await ask({ port, method: 'POST', path: '/bulk/get', body, headers }));
      return new Map(Object.entries(JSON.parse(reply.body)));
    },
  };
}

function good(reply: Reply): Reply {
  if (reply.status !== 200) throw new Error(`KV failed: ${reply.status} ${reply.body}`);
  return reply;
}
