import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { basename, join } from 'node:path';

export type Binding =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly service: string }
  | { readonly name: string; readonly kvNamespace: string };

/** A Worker with a port of its own, files from a folder, or somebody else's port. */
export type Service =
  | {
      readonly name: string;
      /** A bundle in the folder that workerd starts in. */
      readonly worker: string;
      readonly port: number;
      readonly bindings: readonly Binding[];
    }
  | { readonly name: string; readonly folder: string }
  | { readonly name: string; readonly elsewhere: number };

export interface Workerd {
  readonly log: readonly string[];
  stop(): void;
}

const running = new Set<ChildProcess>();
const stopAll = (): void => {
  for (const child of running) child.kill('SIGKILL');
};
process.once('exit', stopAll);
// Without a handler a signal ends us without the one above.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Serves Workers on loopback with workerd itself, and waits until it listens. */
export async function startWorkerd(
  folder: string,
  services: readonly Service[],
  flags: readonly string[] = [],
): Promise<Workerd> {
  const ports = services.flatMap((service) => ('port' in service ? [service.port] : []));
  const file = join(folder, `${ports[0]}.capnp`);
  writeFileSync(file, config(services, [ownThreadOnly, ...flags]));
  const child = spawn('workerd', ['serve', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const log: string[] = [];
  child.on('exit', (code, signal) => log.push(`workerd ended: ${code ?? signal}`));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => log.push(...text.split('\n').filter(Boolean)));
  }
  const stop = (): void => {
    child.kill('SIGKILL');
    running.delete(child);
  };
  for (const port of ports) {
    if (await isUp(port, child)) continue;
    stop();
    throw new Error(`workerd did not start\n${log.join('\n')}`);
  }
  return { log, stop };
}

/**
 * On a busy machine workerd 1.20260815.1 now and then spins for good after an answer: it runs V8's tasks until there are
 * none, and the one that sweeps its heap posts itself again while it waits for a thread that gets no turn.
 */
const ownThreadOnly = '--single-threaded-gc';

/** An isolate on Cloudflare has 128 MB: whoever needs more is ended there, and here. */
export const asInProduction = '--max-heap-size=128';

const config = (
  services: readonly Service[],
  flags: readonly string[],
): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${services.map(serviceText).join(', ')}],
  sockets = [${services.map(socketText).filter(Boolean).join(', ')}],
  v8Flags = [${flags.map(quote).join(', ')}]
);
${services.map(workerText).join('')}`;

function serviceText(service: Service): string {
  const name = `name = ${quote(service.name)}`;
  if ('folder' in service) return `(${name}, disk = (path = ${quote(service.folder)}))`;
  if ('elsewhere' in service) return `(${name}, external = (address = "127.0.0.1:${service.elsewhere}", http = ()))`;
  return `(${name}, worker = .${service.name})`;
}

const socketText = (service: Service): string =>
  'port' in service
    ? `(name = ${quote(service.name)}, address = "127.0.0.1:${service.port}", http = (), service = ${quote(service.name)})`
    : '';

function workerText(service: Service): string {
  if (!('worker' in service)) return '';
  const bindings = service.bindings.map((binding) => {
    const [kind = '', value = ''] = Object.entries(binding).find(([field]) => field !== 'name') ?? [];
    return `(name = ${quote(binding.name)}, ${kind} = ${quote(value)})`;
  });
  return `const ${service.name} :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed ${quote(basename(service.worker))})],
  compatibilityDate = "2026-08-01",
  bindings = [${bindings.join(', ')}]
);
`;
}

const quote = (text: string): string => JSON.stringify(text);

/** All taken before any is let go, so that they differ. */
export async function freePorts(count: number): Promise<number[]> {
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

async function isUp(port: number, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const isListening = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true));
      socket.on('error', () => done(false));
      socket.on('connect', () => socket.destroy());
    });
    if (isListening) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}
