import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { mostPages } from '../../src/areas/trainer/figures/gathering.ts';
import { addUp, type CaseTallies, encodeTallies } from '../../src/areas/trainer/figures/tallying.ts';
import type { Group } from '../../src/domain/group.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { readConfig } from '../../src/http/config.ts';
import { writeTrainerCookie } from '../../src/http/trainer-cookie.ts';
import type { Summary } from '../../src/storage/ports.ts';
import { encodeGroup } from '../../src/storage/records/group.ts';
import { encodeRollUp } from '../../src/storage/records/roll-up.ts';
import { encodeSummary, summaryKey } from '../../src/storage/records/summary.ts';
import { group as sample } from '../../src/ui/samples/group.ts';
import { copiesOf, playedBy } from '../support/classroom.ts';
import { cpuSeconds, keys, serve } from './workerd.ts';

/** What one view of a dashboard takes. */
export interface DashboardCost {
  readonly learners: number;
  readonly lists: number;
  readonly reads: number;
  /** Milliseconds of workerd's CPU; nothing where the platform does not tell. */
  readonly cpu: number | undefined;
  readonly bytes: number;
}

const caseId = 'mijn-dochter-praat-wel';
const sizes = [30, 3_000, 30_000];
const pageSize = 1_000;

/** Views of the dashboard of three groups, by KV that answers from memory in another process. */
export async function benchDashboard(): Promise<readonly DashboardCost[]> {
  const program = shippedProgram();
  const few = playedBy({ ...sample, cases: [caseId] }, program, 30);
  const costs: DashboardCost[] = [];
  for (const learners of sizes) costs.push(await cost(program, copiesOf(few, learners)));
  return costs;
}

async function cost(program: LoadedProgram, summaries: readonly Summary[]): Promise<DashboardCost> {
  const group: Group = { ...sample, cases: [caseId] };
  const kv = await kvOf(group, program, summaries);
  const { app, pid, stop } = await serve(kv.address);
  try {
    const headers = { cookie: await trainerCookie(group) };
    const view = async (): Promise<number> => {
      const response = await fetch(`${app}/groups/${group.id}`, { headers });
      const page = await response.text();
      if (response.status !== 200 || !page.includes('group-bars')) throw new Error(`${response.status}: no figures`);
      return page.length;
    };
    const warm = Math.max(10, Math.round(6_000 / summaries.length));
    for (let at = 0; at < warm; at++) await view();
    const before = { ...kv.asked, cpu: cpuSeconds(pid) };
    const views = warm * 2;
    let bytes = 0;
    for (let at = 0; at < views; at++) bytes = await view();
    const after = cpuSeconds(pid);
    const cpu = before.cpu === undefined || after === undefined ? undefined : ((after - before.cpu) / views) * 1_000;
    const each = (name: 'lists' | 'reads'): number => (kv.asked[name] - before[name]) / views;
    return { learners: summaries.length, lists: each('lists'), reads: each('reads'), cpu, bytes };
  } finally {
    stop();
    kv.server.close();
  }
}

function shippedProgram(): LoadedProgram {
  const folder = '.build/public/programs';
  for (const name of readdirSync(folder)) {
    const program = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    if (program.id === caseId) return { ...program, revision: name.replace(/\.json$/, '') };
  }
  throw new Error(`${caseId} was not built`);
}

async function trainerCookie(group: Group): Promise<string> {
  const config = readConfig({ ENVIRONMENT: 'production', RETENTION_DAYS: '180', TOKEN_KEYS: keys });
  if (!config.ok) throw new Error(config.error.message);
  const now = Math.floor(Date.now() / 1_000);
  const line = await writeTrainerCookie(config.value.keyring, { group: group.id, epochs: group.epochs }, now);
  return line.split(';')[0] ?? '';
}

/** KV's wire protocol, with every answer made beforehand. */
async function kvOf(group: Group, program: LoadedProgram, summaries: readonly Summary[]) {
  const lists = pagesOf(summaries);
  const isLarge = lists.length > mostPages;
  const values: Readonly<Record<string, string>> = {
    [`as/${group.id}`]: encodeGroup(group),
    ...(isLarge ? { [`r/whole/${group.id}`]: rollUpOf(program, summaries) } : {}),
  };
  const asked = { lists: 0, reads: 0 };
  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://kv');
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.method === 'PUT') return response.end();
    if (url.pathname === '/bulk/get') {
      asked.reads++;
      const wanted: readonly string[] = JSON.parse(body).keys;
      return response.end(JSON.stringify(Object.fromEntries(wanted.map((key) => [key, values[key] ?? null]))));
    }
    if (url.pathname !== '/') {
      asked.reads++;
      response.statusCode = 404;
      return response.end();
    }
    asked.lists++;
    const isSummaries = url.searchParams.get('prefix')?.startsWith('s/');
    const empty = JSON.stringify({ keys: [], list_complete: true, cacheStatus: null });
    return response.end(isSummaries ? lists[Number(url.searchParams.get('cursor') ?? 0)] : empty);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return { server, asked, address: `127.0.0.1:${address.port}` };
}

function pagesOf(summaries: readonly Summary[]): readonly string[] {
  const listed = summaries
    .map((summary) => ({
      name: summaryKey(summary.attempt, summary.membership?.group),
      metadata: JSON.stringify(encodeSummary(summary)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const count = Math.ceil(listed.length / pageSize);
  return Array.from({ length: count }, (_, at) => {
    const isLast = at + 1 === count;
    const page = listed.slice(at * pageSize, (at + 1) * pageSize);
    return JSON.stringify({
      ...{ keys: page, list_complete: isLast, cacheStatus: null },
      ...(isLast ? {} : { cursor: String(at + 1) }),
    });
  });
}

function rollUpOf(program: LoadedProgram, summaries: readonly Summary[]): string {
  const tallies: CaseTallies = new Map();
  for (const summary of summaries) addUp(tallies, summary, program);
  return encodeRollUp({ at: 1_795_640_400, attempts: summaries.length, sums: encodeTallies(tallies) });
}
