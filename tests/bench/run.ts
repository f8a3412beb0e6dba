import { spawnSync } from 'node:child_process';
import { benchDashboard } from './dashboard.ts';
import { benchEngine } from './engine.ts';
import { benchHttp, type Rate } from './http.ts';
import { weigh } from './weight.ts';

/*
 * The measurements that the project reports, each against its baseline in the same run. Figures, not verdicts: a busy
 * machine moves them, so nothing here fails; the bars are printed beside.
 */

spawnSync('node', ['src/cli/build.ts'], { stdio: 'inherit' });
if (process.argv.includes('--dashboard')) {
  const costs = await benchDashboard();
  for (const { learners, lists, reads, cpu, bytes } of costs) {
    const spent = cpu === undefined ? '' : `${cpu.toFixed(1)} ms CPU, `;
    process.stdout.write(`dashboard of ${learners} learners: ${spent}${lists} lists, ${reads} reads, ${bytes} bytes\n`);
  }
  process.exit();
}
const weights = await weigh();
const engine = await benchEngine();
const http = await benchHttp();
const figures = { weights, engine, http };

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else {
  const kb = (bytes: number): string => `${(bytes / 1_024).toFixed(1)} KB`;
  const share = (ratio: number): string => `${Math.round(ratio * 100)} %`;
  const rate = ({ perSecond, cpu }: Rate): string => `${perSecond}/s${cpu === undefined ? '' : ` (${cpu} µs CPU)`}`;
  const rows: readonly (readonly [what: string, figure: string, baseline: string, bar: string])[] = [
    ['first scene, gzip', `${kb(weights.firstScene)}, ${weights.requests} requests`, '', '≤ 25 KB, ≤ 3'],
    ['Worker bundle, gzip', kb(weights.worker), '', '≤ 150 KB'],
    ['GET of a scene', rate(http.get.app), `bare ${rate(http.get.bare)}: ${share(http.get.ratio)}`, '≥ 80 %'],
    ['POST of a choice', rate(http.post.app), `bare ${rate(http.post.bare)}: ${share(http.post.ratio)}`, '≥ 80 %'],
    ['engine, nothing remembered', `${engine.cold} steps/s`, `inkjs ${engine.ink} steps/s`, 'faster'],
    ['engine, as a class plays', `${engine.warm} steps/s`, `inkjs ${engine.ink} steps/s`, 'faster'],
  ];
  for (const [what, figure, baseline, bar] of rows) {
    process.stdout.write(`${what.padEnd(28)} ${figure.padEnd(34)} ${baseline.padEnd(42)} ${bar}\n`);
  }
}
