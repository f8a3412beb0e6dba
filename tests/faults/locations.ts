import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import type { Bundles } from './builds.ts';
import { send } from './client.ts';
import { controlPath, type Faults, type LocationCounts, noFaults } from './kv/faults.ts';

export type Place = 'A' | 'B';
export const places: readonly Place[] = ['A', 'B'];

/** One Worker on one location: what runs there, and with which programs and variables. */
export interface Deployment {
  readonly place: Place;
  /** Paths from `Bundles`. */
  readonly worker: string;
  readonly assets: string;
  readonly variables?: Readonly<Record<string, string>>;
}

export interface World {
  /** The port of a deployment, by its name. */
  readonly ports: Readonly<Record<string, number>>;
  readonly central: number;
  /** What the Workers said on their console. */
  readonly log: readonly string[];
  setFaults(faults: Partial<Faults>, place?: Place): Promise<void>;
  counts(): Promise<LocationCounts>;
  /** Bytes of memory that workerd holds; nothing where there is no /proc. */
  memory(): number | undefined;
  stop(): void;
}

/** A key for these tests only. */
export const testKey = (kid: string): string => `${kid}:${Buffer.alloc(32, kid).toString('base64url')}`;

const fixed = { ENVIRONMENT: 'production', RETENTION_DAYS: '180', TOKEN_KEYS: testKey('k1') };

/**
 * The world of one row, on a workerd of its own: each deployment keeps the real binding `PROGRESS`, which leads to its
 * location, and both locations lead to one central store.
 */
export async function startWorld(
  bundles: Bundles,
  deployments: Readonly<Record<string, Deployment>>,
  faults: Partial<Faults>,
): Promise<World> {
  const names = Object.keys(deployments);
  const [central = 0, a = 0, b = 0, ...appPorts] = await freePorts(names.length + 3);
  const ports = Object.fromEntries(names.map((name, at) => [name, appPorts[at] ?? 0]));
  const file = join(bundles.folder, `world-${central}.capnp`);
  const kv = {
    central: await bundles.worker('tests/faults/kv/central.ts'),
    location: await bundles.worker('tests/faults/kv/location.ts'),
  };
  writeFileSync(file, config(kv, deployments, ports, { central, A: a, B: b }));
  const child = spawn('workerd', ['serve', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => log.push(...text.split('\n').filter(Boolean)));
  }
  const stop = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', stop);
  try {
    await ready(central, child);
  } catch (error) {
    stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${log.join('\n')}`);
  }
  const control = { A: a, B: b };
  const world: World = {
    ports,
    central,
    log,
    async setFaults(change, place) {
      for (const one of place ? [place] : places) {
        const body = JSON.stringify(change);
        const headers = { 'content-type': 'application/json' };
        await send({ port: control[one], method: 'POST', path: controlPath, body, headers });
      }
    },
    async counts() {
      const replies = await Promise.all(
        places.map((place) => send({ port: control[place], method: 'GET', path: controlPath })),
      );
      return replies.map(({ body }): LocationCounts => JSON.parse(body)).reduce(added);
    },
    memory: () => memoryOf(child.pid),
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
  for (const [at, place] of places.entries()) {
    await world.setFaults({ ...noFaults, ...faults, seed: (faults.seed ?? 1) * 2 + at }, place);
  }
  return world;
}

function config(
  kv: { readonly central: string; readonly location: string },
  deployments: Readonly<Record<string, Deployment>>,
  ports: Readonly<Record<string, number>>,
  own: Readonly<Record<'central' | Place, number>>,
): string {
  const services = ['(name = "central", worker = .central)'];
  const sockets = [socket('central', own.central, 'central')];
  const workers = [worker('central', kv.central, [])];
  for (const place of places) {
    services.push(`(name = "location${place}", worker = .location${place})`);
    sockets.push(socket(`location${place}`, own[place], `location${place}`));
    workers.push(worker(`location${place}`, kv.location, ['(name = "CENTRAL", service = "central")']));
  }
  for (const [name, { place, worker: path, assets, variables }] of Object.entries(deployments)) {
    services.push(
      `(name = "${name}", worker = .${name})`,
      `(name = "${name}Assets", disk = (path = ${quote(assets)}))`,
    );
    sockets.push(socket(name, ports[name] ?? 0, name));
    const texts = Object.entries({ ...fixed, ...variables });
    workers.push(
      worker(name, path, [
        `(name = "PROGRESS", kvNamespace = "location${place}")`,
        `(name = "ASSETS", service = "${name}Assets")`,
        ...texts.map(([variable, text]) => `(name = "${variable}", text = ${quote(text)})`),
      ]),
    );
  }
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${services.join(', ')}],
  sockets = [${sockets.join(', ')}]
);
${workers.join('\n')}
`;
}

const quote = (text: string): string => JSON.stringify(text);
const socket = (name: string, port: number, service: string): string =>
  `(name = "${name}", address = "127.0.0.1:${port}", http = (), service = "${service}")`;
const worker = (name: string, path: string, bindings: readonly string[]): string =>
  `const ${name} :Workerd.Worker = (modules = [(name = "worker.js", esModule = embed ${quote(basename(path))})], ` +
  `compatibilityDate = "2026-08-01", bindings = [${bindings.join(', ')}]);`;

/** All taken before any is let go, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports: number[] = [];
  for (const server of servers) {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (typeof address === 'object' && address) ports.push(address.port);
  }
  for (const server of servers) await new Promise((done) => server.close(done));
  return ports;
}

async function ready(port: number, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const reply = await send({ port, method: 'GET', path: '/?prefix=none' }).catch(() => undefined);
    if (reply?.status === 200) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('workerd did not start');
}

function added(one: LocationCounts, other: LocationCounts): LocationCounts {
  const sum = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) => {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries([...names].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
  };
  const longest = Math.max(one.writesPerKey.length, other.writesPerKey.length);
  return {
    operations: sum(one.operations, other.operations),
    injected: sum(one.injected, other.injected),
    writesPerKey: Array.from(
      { length: longest },
      (_, at) => (one.writesPerKey[at] ?? 0) + (other.writesPerKey[at] ?? 0),
    ),
  };
}

/** Resident pages (proc(5)). */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4_096;
  } catch {
    return undefined;
  }
}
