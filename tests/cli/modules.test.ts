import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
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
    const { diagnostics } = JSON.parse(stdout);
    // K703: not translated yet, which is a thing to do and not a fault.
    expect([status, diagnostics.filter(({ code }: { code: string }) => code !== 'K703')]).toEqual([0, []]);
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

it('a command that does not exist gets the usage', () => {
  expect(modules('dans')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run modules -- check') });
});

describe('npm run modules -- figures', () => {
  it('prints goals with number and threshold, and gives 0 when all are met', () => {
    const { status, stdout } = modules('figures', id);
    expect(stdout).toMatch(/✓ 11 woorden per zin, gemiddeld +\d+(\.\d)? +≤ 12/);
    expect(status).toBe(0);
  });

  it('gives the same as JSON', () => {
    const { cases, translations } = JSON.parse(modules('figures', id, '--json').stdout);
    expect(cases).toMatchObject([{ case: id, minutes: { median: expect.any(Number) } }]);
    expect(translations).toMatchObject([{ name: id, lang: 'en' }]);
  });

  it('suggests the case that was meant', () => {
    expect(modules('figures', 'mijn-dochter-praat-vel')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`\`${id}\``),
    });
  });
});

describe('npm run modules -- translate', () => {
  it('writes the file to fill in, and says what is open', () => {
    for (const [path, text] of Object.entries(example)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const command = [resolve('src/cli/modules.ts'), 'translate', 'voorbeeld'];
    const { status, stdout } = spawnSync('node', command, { encoding: 'utf8', cwd: folder });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/voorbeeld\.en\.yaml: 0 van \d+ vertaald/)]);
    const written = readFileSync(join(folder, 'modules/eerste/cases/voorbeeld.en.yaml'), 'utf8');
    expect(written).toContain('    heading:\n      nl: Het begin\n      en:\n');
  });

  it('suggests the name that was meant', () => {
    expect(modules('translate', 'mijn-dochter-praat-vel')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`\`${id}\``),
    });
  });
});
