import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { example } from '../../src/content/diagnostics/example.ts';

const id = 'mijn-dochter-praat-wel';
const shipped = `modules/werken-met-een-tolk/cases/${id}.yaml`;
const folder = mkdtempSync(join(tmpdir(), 'kruispunt-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function modules(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/modules.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run modules -- check', () => {
  it('gives 0 and no error for what we ship', () => {
    const { status, stdout } = modules('check', '--json');
    expect([status, JSON.parse(stdout)]).toEqual([0, { diagnostics: [] }]);
  });

  it('gives 1 and every problem of a draft outside modules/, with its own path', () => {
    const draft = join(folder, `${id}.yaml`);
    writeFileSync(
      draft,
      readFileSync(shipped, 'utf8')
        .replace('to: hulp-kiezen', 'to: hulp-kiezn')
        .replace('role: huisarts', 'role: dokter'),
    );
    const { status, stdout } = modules('check', draft, '--json');
    const { diagnostics } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(diagnostics.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['K105', draft],
      ['K201', draft],
    ]);
    expect(Object.keys(diagnostics[0])).toEqual(['code', 'severity', 'file', 'line', 'column', 'message', 'hint']);
  });

  it('says so when there is no such file', () => {
    expect(modules('check', 'nergens.yaml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nergens.yaml'),
    });
  });
});

describe('npm run modules -- walk', () => {
  it('says honestly what a small budget left unexplored', () => {
    const { stdout } = modules('walk', id, '--json', '--budget', '500');
    const [walked] = JSON.parse(stdout);
    expect(walked.unexplored).toBeGreaterThan(0);
    expect(walked.states).toBeGreaterThanOrEqual(500);
  });

  it('suggests the case that was meant', () => {
    expect(modules('walk', 'mijn-dochter-praat-vel')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`\`${id}\``),
    });
  });
});

describe('npm run modules -- graph', () => {
  it('prints the very configuration that runs', () => {
    const { machine } = JSON.parse(modules('graph', id, '--format', 'xstate').stdout);
    expect(machine).toMatchObject({
      type: 'parallel',
      states: { story: { initial: '@main' }, tolk: { initial: 'geen' } },
    });
    expect(machine.states.story.states['@main'].states['@back']).toMatchObject({ type: 'history' });
  });

  it.each([
    ['mermaid', /^flowchart TD/],
    ['svg', /^<svg /],
  ])('draws %s', (format, shape) => {
    expect(modules('graph', id, '--format', format)).toMatchObject({ status: 0, stdout: expect.stringMatching(shape) });
  });
});

describe('npm run modules -- golden', () => {
  it('records what has no golden journals yet, and keeps what has', () => {
    const project = join(folder, 'golden');
    for (const [path, text] of Object.entries(example)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const run = (...args: readonly string[]) =>
      spawnSync('node', [join(process.cwd(), 'src/cli/modules.ts'), 'golden', ...args], {
        cwd: project,
        encoding: 'utf8',
      });
    expect(run('--check')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Deze versie van `voorbeeld` heeft nog geen golden journals: .*\n$/),
    });
    const { stdout } = run();
    const [path = ''] = stdout.split(':');
    const recorded = readFileSync(join(project, path), 'utf8');
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
    expect(run()).toMatchObject({ status: 0, stdout: '' });
    writeFileSync(join(project, path), recorded.replace('"at":"', '"at":"x'));
    expect(run('--check')).toMatchObject({ status: 1, stderr: expect.stringContaining(path) });
  });
});

it('a command that does not exist gets the usage', () => {
  expect(modules('dans')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run modules -- check') });
});
