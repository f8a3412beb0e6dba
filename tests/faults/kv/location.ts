import { dice } from '../../../src/storage/faulty/dice.ts';
import { controlPath, type Faults, type LocationCounts, noFaults } from './faults.ts';
import { garbledPage, garbledText } from './garble.ts';

/*
 * One location of the network: it stands between a Worker's binding and the central store (central.ts), speaks the
 * same protocol to both, and has KV's bad manners. The Worker keeps the real binding, so it gets the real error texts:
 * "KV PUT failed: 429 Too Many Requests".
 */

interface Env {
  readonly CENTRAL: Fetcher;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: readonly (readonly [string, string])[];
}

let faults = noFaults;
let roll = dice(faults.seed);
const happens = (chance: number): boolean => chance > 0 && roll() < chance;

const memory = new Map<string, { readonly answer: Answer; readonly until: number }>();
/** The memory's lists by their prefix: a write has to find those that it shows up in. */
const lists = new Map<string, Set<string>>();
const lastWrite = new Map<string, number>();
/** Of heads: a summary is written more than once by design. */
const tries = new Map<string, number>();
const operations: Record<string, number> = {};
const injected: Record<string, number> = {};
const count = (where: Record<string, number>, what: string): void => {
  where[what] = (where[what] ?? 0) + 1;
};

export default {
  async fetch(request: Request, { CENTRAL }: Env): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === controlPath) return control(request);
    const isList = url.pathname === '/';
    const key = decodeURIComponent(isList ? (url.searchParams.get('prefix') ?? '') : url.pathname.slice(1));
    const name = { GET: isList ? 'list' : 'get', PUT: 'put', DELETE: 'delete' }[request.method] ?? 'bulk get';
    count(operations, `${name} ${name === 'bulk get' ? '' : key.slice(0, 1)}`.trim());
    if (faults.slowMs > 0) {
      count(injected, 'slow');
      await new Promise((done) => setTimeout(done, roll() * faults.slowMs));
    }
    if (name === 'list' || name === 'get') return response(await read(CENTRAL, request.url, isList));
    if (name === 'bulk get') return bulk(CENTRAL, request);
    return write(CENTRAL, request, key);
  },
};

async function control(request: Request): Promise<Response> {
  if (request.method === 'POST') {
    const change: Partial<Faults> = await request.json();
    faults = { ...faults, ...change };
    if (change.seed !== undefined) roll = dice(change.seed);
  }
  const triesPerKey: number[] = [];
  for (const times of tries.values()) triesPerKey[times] = (triesPerKey[times] ?? 0) + 1;
  const counts: LocationCounts = { operations, injected, triesPerKey: [...triesPerKey].map((keys) => keys ?? 0) };
  return Response.json(counts);
}

/** A read is answered from memory while that is younger than the window, whatever was written elsewhere. */
async function read(central: Fetcher, url: string, isList: boolean): Promise<Answer> {
  const { pathname, searchParams, search } = new URL(url);
  const id = isList ? search : pathname;
  const known = memory.get(id);
  if (known && known.until > Date.now()) {
    const fresh = await plain(await central.fetch(url));
    if (fresh.body !== known.answer.body) {
      count(injected, known.answer.status === 404 || known.answer.body.includes('"keys":[]') ? 'negative' : 'stale');
    }
    return known.answer;
  }
  if (happens(faults.failing)) {
    count(injected, '500');
    return { status: 500, body: '', headers: [] };
  }
  const answer = await plain(await central.fetch(url));
  if (faults.staleMs > 0) {
    memory.set(id, { answer, until: Date.now() + faults.staleMs });
    if (isList) remembered(searchParams.get('prefix') ?? '').add(id);
  }
  if (answer.status !== 200 || !happens(faults.garbled)) return answer;
  count(injected, 'garbled');
  return { ...answer, body: isList ? garbledPage(answer.body, roll) : garbledText(answer.body, roll) };
}

/** Several keys at once have no memory of their own: each is read as if it were asked for alone. */
async function bulk(central: Fetcher, request: Request): Promise<Response> {
  const { keys }: { readonly keys: readonly string[] } = await request.json();
  const values: Record<string, string | null> = {};
  for (const key of keys) {
    const answer = await read(central, new URL(`/${encodeURIComponent(key)}`, request.url).href, false);
    if (answer.status === 500) return response(answer);
    values[key] = answer.status === 200 ? answer.body : null;
  }
  return Response.json(values);
}

async function write(central: Fetcher, request: Request, key: string): Promise<Response> {
  const body = await request.arrayBuffer();
  const isPut = request.method === 'PUT';
  if (isPut && key.startsWith('p/')) tries.set(key, (tries.get(key) ?? 0) + 1);
  if (isPut && happens(faults.quota)) {
    count(injected, 'quota');
    return refusal(429, 'KV put() limit exceeded for the day.');
  }
  const isAgain = isPut && Date.now() - (lastWrite.get(key) ?? Number.NEGATIVE_INFINITY) < 1_000;
  if (isAgain && happens(faults.tooMany)) {
    count(injected, '429');
    return refusal(429, 'Too Many Requests');
  }
  if (happens(faults.failing)) {
    count(injected, '500');
    return refusal(500, 'Internal Server Error');
  }
  if (isPut) lastWrite.set(key, Date.now());
  if (isAgain && happens(faults.dropped)) {
    count(injected, 'dropped');
    return new Response();
  }
  const { method, headers } = request;
  const answer = await central.fetch(new Request(request.url, { method, headers, ...(isPut ? { body } : {}) }));
  if (!answer.ok) return answer;
  // The other location goes on remembering what it read.
  if (happens(faults.ownWrites)) forget(key);
  if (!happens(faults.lostAck)) return answer;
  count(injected, 'lost ack');
  return refusal(500, 'Internal Server Error');
}

/** Drops what this location remembers of a key: its value, and every list that it stands in. */
function forget(key: string): void {
  memory.delete(`/${encodeURIComponent(key)}`);
  for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) {
    const prefix = key.slice(0, at + 1);
    for (const id of lists.get(prefix) ?? []) memory.delete(id);
    lists.delete(prefix);
  }
}

function remembered(prefix: string): Set<string> {
  const known = lists.get(prefix) ?? new Set<string>();
  lists.set(prefix, known);
  return known;
}

async function plain(answer: Response): Promise<Answer> {
  const headers = [...answer.headers].filter(([name]) => /^(cf-|content-type)/i.test(name));
  return { status: answer.status, body: await answer.text(), headers: headers.map(([a, b]) => [a, b] as const) };
}

const response = ({ status, body, headers }: Answer): Response =>
  new Response(body, {
    status,
    statusText: { 404: 'Not Found', 500: 'Internal Server Error' }[status] ?? 'OK',
    headers: headers.map(([a, b]): [string, string] => [a, b]),
  });
const refusal = (status: number, statusText: string): Response => new Response(statusText, { status, statusText });
