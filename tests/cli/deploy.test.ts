import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { hashOf } from '../../src/lib/hash.ts';
import { canonicalJson } from '../../src/lib/json.ts';

/** A small built project, and a wrangler that writes down what it is asked. */
const project = mkdtempSync(join(tmpdir(), 'kruispunt-deploy-test-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
const asked = join(project, 'asked');
const keep = 'kv bulk put .build/programs.json --binding PROGRESS --remote';

function run(script: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', [join(process.cwd(), 'src/cli', script), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, PATH: [join(project, 'bin'), process.env.PATH].join(delimiter), ...env },
  });
  return { status, stdout, stderr, asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [] };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

beforeAll(async () => {
  for (const [path, text] of Object.entries(example)) write(path, text);
  const { cases } = await compileProject(example, { today: '2026-11-22' });
  for (const { program } of cases) {
    if (!program) continue;
    const { revision, ...content } = program;
    write(`.build/public/programs/${revision}.json`, canonicalJson(content));
  }
  write('bin/wrangler', `#!/bin/sh\necho "$@" >> ${asked}\ncase "$*" in *"$FAILS"*) exit 1;; esac\n`);
  chmodSync(join(project, 'bin/wrangler'), 0o755);
});

beforeEach(() => rmSync(asked, { force: true }));

const works = { FAILS: 'nothing' };

describe('npm run deploy', () => {
  it('refuses a version without golden journals, in one sentence, and asks nothing of Cloudflare', () => {
    const { status, stderr, asked } = run('deploy.ts', [], works);
    expect([status, asked]).toEqual([1, []]);
    expect(stderr).toMatch(/^Niet uitgerold\. Deze versie van `voorbeeld` heeft nog geen golden journals: .*\n$/);
  });

  it('tells a rehearsal so, and goes on with it', () => {
    const { status, stdout, asked } = run('deploy.ts', ['--dry-run'], works);
    expect(status).toBe(0);
    expect(stdout).toContain('Zo wordt dit niet uitgerold. Deze versie van `voorbeeld`');
    expect(asked).toHaveLength(2);
  });

  describe('of a version with golden journals', () => {
    beforeAll(() => {
      expect(run('modules.ts', ['golden']).status).toBe(0);
    });

    it('stores the programs, and then publishes the Worker', async () => {
      expect(run('deploy.ts', [], works)).toMatchObject({ status: 0, stderr: '', asked: [keep, 'deploy'] });
      const pairs: { key: string; value: string }[] = JSON.parse(
        readFileSync(join(project, '.build/programs.json'), 'utf8'),
      );
      expect(pairs).toHaveLength(1);
      for (const { key, value } of pairs) expect(key).toBe(`m/${await hashOf(JSON.parse(value))}`);
    });

    it('publishes nothing when the programs are not stored', () => {
      const { status, stderr, asked } = run('deploy.ts', [], { FAILS: 'kv bulk' });
      expect([status, asked]).toEqual([1, [keep]]);
      expect(stderr).toContain('er is niets uitgerold');
    });

    it('says so when the Worker is not published', () => {
      const { status, stderr } = run('deploy.ts', [], { FAILS: 'deploy' });
      expect([status, stderr]).toEqual([1, expect.stringContaining('de Worker is niet uitgerold')]);
    });

    it('publishes first the first time, because that makes the namespace', () => {
      expect(run('deploy.ts', ['--first'], works)).toMatchObject({ status: 0, asked: ['deploy', keep] });
    });

    it('shows both steps in a rehearsal, and does both on this machine alone', () => {
      const { status, stdout, asked } = run('deploy.ts', ['--dry-run'], works);
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`Stap 1: wrangler ${keep}\n[^]*Stap 2: wrangler deploy\n`));
      expect(asked[0]).toMatch(/ --local --persist-to /);
      expect(asked[1]).toMatch(/^deploy --dry-run /);
    });
  });
});
