import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The product and the bare worker on one workerd, each on a port of its own. */
export interface Served {
  readonly app: string;
  readonly bare: string;
  readonly pid: number;
  stop(): void;
}

/** A key for measuring only. */
export const keys = `k1:${Buffer.alloc(32, 7).toString('base64url')}`;

/**
 * Bundles the Worker as a deploy would, and serves it with workerd itself: wrangler's proxy would cost more than it. KV is
 * a worker beside it, or a server elsewhere.
 */
export async function serve(kvAddress?: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'kruispunt-bench-'));
  const bundled = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', folder], { encoding: 'utf8' });
  if (bundled.status !== 0) throw new Error(bundled.stderr);
  for (const name of ['kv', 'bare']) {
    await build({
      entryPoints: [`tests/bench/workers/${name}.ts`],
      outfile: join(folder, `${name}.js`),
      bundle: true,
      minify: true,
      format: 'esm',
      conditions: ['workerd', 'worker', 'browser'],
    });
  }
  cpSync('.build/public', join(folder, 'public'), { recursive: true });
  const [app, bare] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'config.capnp'), config(app, bare, join(folder, 'public'), kvAddress));
  const child = spawn('workerd', ['serve', join(folder, 'config.capnp')], { stdio: ['ignore', 'ignore', 'inherit'] });
  await ready(`http://127.0.0.1:${app}/healthz`, child);
  return {
    app: `http://127.0.0.1:${app}`,
    bare: `http://127.0.0.1:${bare}`,
    pid: child.pid ?? 0,
    stop() {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const config = (
  app: number,
  bare: number,
  assets: string,
  kvAddress: string | undefined,
): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "app", worker = .app), (name = "bare", worker = .bare), (name = "kv", ${kvAddress ? `external = (address = "${kvAddress}", http = ())` : 'worker = .kv'}),
    (name = "assets", disk = (path = "${assets}")),
  ],
  sockets = [
    (name = "app", address = "127.0.0.1:${app}", http = (), service = "app"),
    (name = "bare", address = "127.0.0.1:${bare}", http = (), service = "bare"),
  ]
);
const app :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "index.js")],
  compatibilityDate = "2026-08-01",
  bindings = [
    (name = "PROGRESS", kvNamespace = "kv"), (name = "ASSETS", service = "assets"),
    (name = "ENVIRONMENT", text = "production"), (name = "RETENTION_DAYS", text = "180"),
    (name = "TOKEN_KEYS", text = "${keys}"),
  ]
);
const bare :Workerd.Worker = (
  modules = [(name = "bare.js", esModule = embed "bare.js")],
  compatibilityDate = "2026-08-01",
  bindings = [(name = "PROGRESS", kvNamespace = "kv")]
);
const kv :Workerd.Worker = (
  modules = [(name = "kv.js", esModule = embed "kv.js")],
  compatibilityDate = "2026-08-01"
);
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('workerd did not start');
}

/** CPU seconds that a process has used (proc(5)); nothing where there is no /proc. */
export function cpuSeconds(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}
