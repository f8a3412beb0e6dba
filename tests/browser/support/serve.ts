import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product is served, without a slash at the end. */
    readonly baseUrl: string;
    /** Whether pictures become references instead of being compared: vitest's own `--update`. */
    readonly renewPictures: boolean;
  }
}

const root = join(import.meta.dirname, '../../..');
const env = {
  ...process.env,
  // As npm has it: the project's own node and wrangler come first.
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
};
const startWithin = 60_000;
const stopWithin = 5_000;

/** Builds the product and serves it the way `npm start` does, with a store of its own, for as long as the tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  execFileSync('node', ['src/cli/build.ts'], { cwd: root, env, stdio: 'pipe' });
  const port = await freePort();
  const store = mkdtempSync(join(tmpdir(), 'kruispunt-browser-'));
  const server = spawn('node', ['src/cli/start.ts', '--persist-to', store], {
    cwd: root,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Leads a process group, so that wrangler and workerd go when it goes.
    detached: process.platform !== 'win32',
  });
  // Should the tests be cut off before they can stop it.
  process.once('exit', () => server.pid && server.exitCode === null && signal(server.pid, 'SIGKILL'));
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data: Buffer) => said.push(data.toString()));
  const stop = async (): Promise<void> => {
    await stopTree(server);
    rmSync(store, { recursive: true, force: true });
  };
  const baseUrl = `http://localhost:${port}`;
  try {
    await healthy(baseUrl, server);
  } catch (cause) {
    await stop();
    throw new Error(`The product did not start:\n${said.join('')}`, { cause });
  }
  project.provide('baseUrl', baseUrl);
  project.provide('renewPictures', project.globalConfig.snapshotOptions.updateSnapshot === 'all');
  return async () => {
    const hasLeft = server.exitCode !== null || server.signalCode !== null;
    await stop();
    const log = said.join('');
    if (hasLeft) throw new Error(`The product stopped by itself (${server.exitCode ?? server.signalCode}):\n${log}`);
    // A browser that hangs up halfway, as a double click makes it do, is no fault of the product.
    const faults = log
      .split('\n')
      .filter((line) => line.includes('"event":"unexpected"') && !line.includes('Network connection lost'));
    if (faults.length > 0) throw new Error(`The Worker met what it had not foreseen:\n${faults.join('\n')}`);
  };
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

async function healthy(baseUrl: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + startWithin;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`It stopped with code ${server.exitCode}.`);
    const answer = await fetch(`${baseUrl}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`No healthy answer within ${startWithin / 1_000} seconds.`);
}

async function stopTree(server: ChildProcess): Promise<void> {
  const { pid } = server;
  if (pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  signal(pid, 'SIGTERM');
  await Promise.race([gone, pause(stopWithin, undefined, { ref: false })]);
  // What is left of the group, the leader or a straggler.
  signal(pid, 'SIGKILL');
  await gone;
}

function signal(pid: number, name: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, name);
  } catch {
    // The group has gone already.
  }
}
