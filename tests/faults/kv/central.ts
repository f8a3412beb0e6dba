/*
 * The one store behind all locations, in memory, speaking the protocol of workerd's KV binding: `GET /<key>`,
 * `PUT /<key>?expiration_ttl=`, `DELETE /<key>`, `GET /?prefix=&key_count_limit=&cursor=` and `POST /bulk/get`.
 * It is always right and never fails, but it keeps KV's limits; all that goes wrong happens in front of it
 * (location.ts).
 */

interface Stored {
  readonly value: Uint8Array;
  readonly metadata: string | undefined;
  /** Seconds since the epoch. */
  readonly expiration: number | undefined;
}

/** developers.cloudflare.com/kv/platform/limits */
const limits = { key: 512, metadata: 1_024, ttl: 60, keysAtOnce: 100, listed: 1_000 };

/** Keys by their first two parts (`p/<attempt>/`): an attempt is listed without looking at all the others. */
const buckets = new Map<string, Map<string, Stored>>();
const bucketOf = (key: string): string => key.split('/', 2).join('/');

const live = (stored: Stored | undefined): Stored | undefined =>
  stored?.expiration !== undefined && stored.expiration <= Date.now() / 1_000 ? undefined : stored;
const find = (key: string): Stored | undefined => live(buckets.get(bucketOf(key))?.get(key));

export default {
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const key = decodeURIComponent(url.pathname.slice(1));
    if (request.method === 'GET') return key === '' ? list(url.searchParams) : get(key);
    if (request.method === 'PUT') return put(key, url.searchParams, request);
    if (request.method === 'POST' && key === 'bulk/get') return bulkGet(await request.json());
    if (request.method !== 'DELETE') return refusal(405, 'Method Not Allowed');
    buckets.get(bucketOf(key))?.delete(key);
    return new Response();
  },
};

function get(key: string): Response {
  const stored = find(key);
  if (!stored) return refusal(404, 'Not Found');
  const headers = new Headers();
  if (stored.metadata !== undefined) headers.set('CF-KV-Metadata', stored.metadata);
  if (stored.expiration !== undefined) headers.set('CF-Expiration', String(stored.expiration));
  return new Response(stored.value, { headers });
}

async function put(key: string, query: URLSearchParams, request: Request): Promise<Response> {
  const metadata = request.headers.get('CF-KV-Metadata') ?? undefined;
  const ttl = Number(query.get('expiration_ttl') ?? Number.NaN);
  if (bytes(key) > limits.key) return refusal(414, 'URI Too Long');
  if (metadata !== undefined && bytes(metadata) > limits.metadata) return refusal(413, 'Payload Too Large');
  if (ttl < limits.ttl) return refusal(400, 'Bad Request');
  const expiration = Number.isNaN(ttl) ? undefined : Math.floor(Date.now() / 1_000) + ttl;
  const value = new Uint8Array(await request.arrayBuffer());
  const bucket = buckets.get(bucketOf(key)) ?? new Map<string, Stored>();
  buckets.set(bucketOf(key), bucket.set(key, { value, metadata, expiration }));
  return new Response();
}

function list(query: URLSearchParams): Response {
  const prefix = query.get('prefix') ?? '';
  const cursor = query.get('cursor') ?? '';
  const most = Math.min(limits.listed, Number(query.get('key_count_limit') ?? limits.listed));
  const wanted = prefix.split('/').length > 2 ? [buckets.get(bucketOf(prefix))] : buckets.values();
  const names: string[] = [];
  for (const bucket of wanted) {
    for (const [name, stored] of bucket ?? []) {
      if (name.startsWith(prefix) && name > cursor && live(stored)) names.push(name);
    }
  }
  names.sort();
  const page = names.slice(0, most);
  const isLast = page.length === names.length;
  return Response.json({
    keys: page.map((name) => {
      const { metadata, expiration } = find(name) ?? {};
      // As KV's own answer has it: the metadata as the text that was put.
      return { name, ...(expiration ? { expiration } : {}), ...(metadata === undefined ? {} : { metadata }) };
    }),
    list_complete: isLast,
    ...(isLast ? {} : { cursor: page.at(-1) }),
    cacheStatus: null,
  });
}

function bulkGet({ keys }: { readonly keys: readonly string[] }): Response {
  if (keys.length > limits.keysAtOnce) return refusal(400, 'Bad Request');
  const decoder = new TextDecoder();
  return Response.json(
    Object.fromEntries(
      keys.map((key) => {
        const stored = find(key);
        return [key, stored ? decoder.decode(stored.value) : null];
      }),
    ),
  );
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const refusal = (status: number, statusText: string): Response => new Response(statusText, { status, statusText });
