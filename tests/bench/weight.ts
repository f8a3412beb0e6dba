import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from './workerd.ts';

/** Bytes after gzip: the first scene with everything that it loads, and the Worker. */
export interface Weights {
  readonly requests: number;
  readonly firstScene: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly worker: number;
}

export async function weigh(): Promise<Weights> {
  const { app, stop } = await serve();
  try {
    const brief = await (await fetch(`${app}/cases/mijn-dochter-praat-wel`)).text();
    const csrf_token = /name="csrf_token" value="([^"]*)"/.exec(brief)?.[1] ?? '';
    const started = await fetch(`${app}/cases/mijn-dochter-praat-wel/attempts`, {
      method: 'POST',
      body: new URLSearchParams({ csrf_token }),
      redirect: 'manual',
      headers: { origin: app },
    });
    const cookie = started.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const html = await (await fetch(app + (started.headers.get('location') ?? ''), { headers: { cookie } })).text();
    const parts: Record<string, number> = { html: gzipSync(html).length };
    for (const [, href = ''] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
      parts[href] = gzipSync(readFileSync(`.build/public${href}`)).length;
    }
    const firstScene = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
    return { requests: Object.keys(parts).length, firstScene, parts, worker: workerSize() };
  } finally {
    stop();
  }
}

function workerSize(): number {
  const folder = mkdtempSync(join(tmpdir(), 'kruispunt-size-'));
  spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', folder]);
  const bytes = gzipSync(readFileSync(join(folder, 'index.js'))).length;
  rmSync(folder, { recursive: true, force: true });
  return bytes;
}
