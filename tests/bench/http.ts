import autocannon from 'autocannon';
import { cpuSeconds, serve } from './workerd.ts';

/** Requests per second and CPU time of one kind of request, the product beside the bare worker. */
export interface Compared {
  readonly app: Rate;
  readonly bare: Rate;
  /** The product's requests per second as a share of the bare worker's. */
  readonly ratio: number;
}

export interface Rate {
  readonly perSecond: number;
  /** Microseconds of workerd's CPU a request; nothing where the platform does not tell. */
  readonly cpu: number | undefined;
}

interface Target {
  readonly base: string;
  readonly requests: autocannon.Request[];
  readonly expect: number;
}

const caseId = 'mijn-dochter-praat-wel';
// Many short rounds: what else the machine does falls on both sides of most pairs alike.
const [rounds, seconds, connections] = [15, 1, 32];

/** GET of a scene and POST of a choice against the bare worker, in turns on the same workerd. */
export async function benchHttp(): Promise<{ readonly get: Compared; readonly post: Compared }> {
  const { app, bare, pid, stop } = await serve();
  try {
    const attempts = await Promise.all(Array.from({ length: 60 }, (_, at) => begin(app, at % 4)));
    const gets = attempts.map(({ path, cookie }) => ({ method: 'GET' as const, path, headers: { cookie } }));
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const posts = attempts.map(({ path, cookie, body }) => ({
      method: 'POST' as const,
      path,
      body,
      headers: { ...form, cookie, origin: app },
    }));
    const barePosts = attempts.map(({ body }) => ({
      method: 'POST' as const,
      path: '/step',
      body,
      headers: { ...form, origin: bare },
    }));
    const get = await compare(
      pid,
      { base: app, requests: gets, expect: 200 },
      {
        base: bare,
        requests: [{ method: 'GET', path: '/page' }],
        expect: 200,
      },
    );
    const post = await compare(
      pid,
      { base: app, requests: posts, expect: 303 },
      { base: bare, requests: barePosts, expect: 303 },
    );
    return { get, post };
  } finally {
    stop();
  }
}

/** Begins an attempt and answers some scenes, so that the load is spread over states as in a class. */
async function begin(base: string, answers: number) {
  const brief = await (await fetch(`${base}/cases/${caseId}`)).text();
  let { path, cookie } = await send(
    `${base}/cases/${caseId}/attempts`,
    new URLSearchParams({ csrf_token: token(brief) }),
    '',
  );
  let body = new URLSearchParams();
  for (let answer = 0; ; answer += 1) {
    const page = await (await fetch(base + path, { headers: { cookie } })).text();
    const choice = /name="choice"[^>]* value="([^"]*)"/.exec(page)?.[1] ?? '';
    body = new URLSearchParams({ csrf_token: token(page), step: String(answer), choice });
    if (answer === answers) return { path, cookie, body: body.toString() };
    ({ path, cookie } = await send(base + path.replace(/\?.*/, ''), body, cookie));
  }
}

const token = (html: string): string => /name="csrf_token" value="([^"]*)"/.exec(html)?.[1] ?? '';

async function send(url: string, body: URLSearchParams, cookie: string) {
  const response = await fetch(url, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { cookie, origin: new URL(url).origin },
  });
  const [line = ''] = response.headers.getSetCookie();
  return { path: response.headers.get('location') ?? '', cookie: line.split(';')[0] ?? '' };
}

/** In turns, so that a busy moment of the machine falls on both; the median round counts. */
async function compare(pid: number, app: Target, bare: Target): Promise<Compared> {
  await load(pid, app, 1);
  await load(pid, bare, 1);
  const pairs: { app: Rate; bare: Rate }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ app: await load(pid, app, seconds), bare: await load(pid, bare, seconds) });
  }
  pairs.sort((a, b) => a.app.perSecond / a.bare.perSecond - b.app.perSecond / b.bare.perSecond);
  const median = pairs[rounds >> 1];
  if (!median) throw new Error('no rounds');
  return { ...median, ratio: median.app.perSecond / median.bare.perSecond };
}

async function load(pid: number, { base, requests, expect }: Target, duration: number): Promise<Rate> {
  const before = cpuSeconds(pid);
  const result = await autocannon({ url: base, connections, duration, requests });
  const after = cpuSeconds(pid);
  const { total } = result.requests;
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => Number(status) !== expect);
  if (wrong.length > 0 || result.errors > 0)
    throw new Error(`${base}: ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`);
  const cpu = before === undefined || after === undefined ? undefined : Math.round(((after - before) / total) * 1e6);
  return { perSecond: Math.round(total / result.duration), cpu };
}
