import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { goldenPaths } from '../../src/cli/golden.ts';
import type { Diagnostic } from '../../src/content/diagnostic.ts';
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
  it('gives 0 and no error for what we ship, whatever the date', () => {
    const { status, stdout } = modules('check', '--json');
    const { diagnostics } = JSON.parse(stdout);
    expect([status, diagnostics.filter(({ severity }: Diagnostic) => severity === 'error')]).toEqual([0, []]);
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

describe('npm run modules -- diff', () => {
  const draft = (name: string, change: (text: string) => string): string => {
    const path = join(folder, name);
    writeFileSync(path, change(readFileSync(shipped, 'utf8')));
    return path;
  };
  const [golden = ''] = goldenPaths();
  const program = join(folder, 'program.json');
  writeFileSync(program, JSON.stringify(JSON.parse(readFileSync(golden, 'utf8')).program));

  it.each([
    ['a case file', draft('zelfde.yaml', (text) => text), shipped],
    ['a golden file and its program', golden, program],
  ])('finds no difference between %s and itself', (_, one, other) => {
    expect(modules('diff', one, other)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Er is geen verschil.'),
    });
  });

  it('tells an author in plain words what a renamed choice means', () => {
    const renamed = draft('hernoemd.yaml', (text) => text.replaceAll('even-helpen', 'even-samen-helpen'));
    const { status, stdout } = modules('diff', shipped, renamed);
    expect(status).toBe(0);
    expect(stdout).toContain('Er is iets weg dat spelers konden kiezen of bereiken.');
    expect(stdout).toContain('keuze `binnenkomst.even-helpen`. Heet dit nu `even-samen-helpen`?');
    expect(stdout).toContain('maakt de oude versie af');
    expect(stdout).toMatch(/Apart tellen .*: binnenkomst\n/);
    expect(stdout).toContain('geef de nieuwe een eigen `prepared`');
  });

  it('gives the same to a machine', () => {
    const edited = draft('woorden.yaml', (text) =>
      text.replace('title: Mijn dochter praat wel', 'title: Mijn dochter vertaalt'),
    );
    const { status, stdout } = modules('diff', shipped, edited, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      old: { id, prepared: expect.stringMatching(/^\d{4}-/), revision: expect.stringMatching(/^[\w-]{43}$/) },
      kind: 'texts',
      texts: [{ place: 'de casus', part: 'titel', new: 'Mijn dochter vertaalt' }],
      structure: [],
      gone: [],
      sameRoutes: true,
    });
  });

  it.each([
    [['nergens.yaml', shipped], 'Er is geen bestand `nergens.yaml`.'],
    [['package.json', shipped], '`package.json` is geen casus'],
    [['modules/facts.yaml', shipped], '`modules/facts.yaml` is niet te lezen als casus'],
    [[shipped], 'npm run modules -- diff <oud> <nieuw>'],
  ])('refuses %j', (args, sentence) => {
    expect(modules('diff', ...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(sentence),
    });
  });

  it('sends a file with errors to check first', () => {
    const broken = draft('kapot.yaml', (text) => text.replace('to: hulp-kiezen', 'to: hulp-kiezn'));
    const { status, stderr } = modules('diff', shipped, broken);
    expect([status, stderr]).toEqual([2, expect.stringContaining('heeft fouten')]);
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
