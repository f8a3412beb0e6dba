import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, watch, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from 'wrangler';

/*
 * Serves the product on this machine with a local KV, and builds it again when its files change. Through Miniflare and
 * not `wrangler dev`: that puts a proxy in between which dies when a browser hangs up halfway (workers-sdk #15451).
 */

const secrets = '.dev.vars';
const { values } = parseArgs({ options: { 'persist-to': { type: 'string', default: '.wrangler/state' } } });
const port = Number(process.env.PORT ?? 8787);

// Made once, kept out of version control: tokens of this machine stay good over restarts.
if (!existsSync(secrets)) {
  const key = randomBytes(32).toString('base64url');
  writeFileSync(secrets, `ENVIRONMENT="development"\nTOKEN_KEYS="k1:${key}"\n`, { mode: 0o600 });
}

/** The Worker as wrangler.toml describes it, bundled afresh, with the style guide beside it. */
async function options() {
  cpSync('src/dev/public', '.build/public', { recursive: true });
  const bundled = await build({
    entryPoints: ['src/dev/worker.ts'],
    loader: { '.css': 'text' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*'],
  });
  const { workerOptions } = workerOptionsOf('wrangler.toml');
  return convertV4MiniflareOptions({
    host: 'localhost',
    port,
    // Where this machine is does not matter, and asking would need the network.
    cf: false,
    resourcePersistencePath: values['persist-to'],
    workers: [
      {
        ...workerOptions,
        name: 'kruispunt',
        modules: [{ type: 'ESModule', path: 'index.js', contents: bundled.outputFiles[0]?.text ?? '' }],
      },
    ],
  });
}

const server = new Miniflare(await options());
await server.ready;
process.stdout.write(`Kruispunt staat op http://localhost:${port}\n`);

let waiting: NodeJS.Timeout | undefined;
for (const folder of ['modules', 'src']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    // An editor saves in several strokes; one build is enough for all of them.
    waiting = setTimeout(() => void rebuild(), 200);
  });
}

/** A file that does not compile leaves what was there; `check` has said why. */
async function rebuild(): Promise<void> {
  try {
    execFileSync('node', ['src/cli/build.ts'], { stdio: 'inherit' });
    await server.setOptions(await options());
    process.stdout.write('Opnieuw gebouwd.\n');
  } catch (failure) {
    process.stderr.write(`Niet opnieuw gebouwd: ${failure instanceof Error ? failure.message : failure}\n`);
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void server.dispose().then(() => process.exit(0)));
}
