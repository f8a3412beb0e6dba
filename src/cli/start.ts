import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';

const secrets = '.dev.vars';

// Made once, kept out of version control: tokens of this machine stay good over restarts.
if (!existsSync(secrets)) {
  writeFileSync(secrets, `ENVIRONMENT="development"\nTOKEN_KEYS="k1:${randomBytes(32).toString('base64url')}"\n`, {
    mode: 0o600,
  });
}

const port = process.env['PORT'] ?? '8787';
const wrangler = spawn(
  'wrangler',
  ['dev', '--port', port, '--ip', 'localhost', '--show-interactive-dev-session=false', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Nothing here needs the network: no telemetry, no look-up of where this machine is.
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_HIDE_BANNER: 'true',
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => wrangler.kill(signal));
wrangler.on('exit', (code) => process.exit(code ?? 0));
