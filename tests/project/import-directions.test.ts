import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const wrongImports = [
  ['src/lib/a.ts', "import { step } from '../engine/step.ts';\nstep;"],
  ['src/domain/a.ts', "import { step } from '../engine/step.ts';\nstep;"],
  ['src/engine/a.ts', "import { z } from 'zod';\nz;"],
  ['src/engine/b.ts', "import { Hono } from 'hono';\nHono;"],
  ['src/engine/c.ts', "import { memoryKeyValue } from '../storage/memory/key-value.ts';\nmemoryKeyValue;"],
  ['src/content/a.ts', "import { createMachine } from 'xstate';\ncreateMachine;"],
  ['src/content/b.ts', "import { headKey } from '../storage/records/head.ts';\nheadKey;"],
  ['src/storage/a.ts', "import { step } from '../engine/step.ts';\nstep;"],
  ['src/ui/a.tsx', "import { headKey } from '../storage/records/head.ts';\nheadKey;"],
  [
    'src/http/a.ts',
    "import { catalogueController } from '../areas/learner/catalogue-controller.tsx';\ncatalogueController;",
  ],
  ['src/areas/learner/a.ts', "import { parse } from 'yaml';\nparse;"],
  ['src/client/a.ts', "import { words } from '../i18n/index.ts';\nwords;"],
  ['src/client/b.ts', "import { ok } from 'hono';\nok;"],
  ['src/cli/a.ts', "import { page } from '../http/answer.ts';\npage;"],
] as const;
const wrongGlobals = [
  ['src/engine/d.ts', 'export const now = Date.now();'],
  ['src/engine/e.ts', 'export const id = crypto.randomUUID();'],
  ['src/areas/b.ts', 'export const kv = (store: KVNamespace) => store;'],
] as const;
const right = ['src/areas/learner/c.ts', "import { step } from '../../engine/step.ts';\nexport { step };"] as const;

/** Rule names by file, as Biome gives them for a project that holds these files under our configuration. */
let found: Map<string, string[]>;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kruispunt-imports-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const [file, text] of [...wrongImports, ...wrongGlobals, right]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync('biome', args, { cwd: folder, encoding: 'utf8' });
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
  found = new Map();
  for (const { category, location } of report.diagnostics) {
    const file = location.path.replaceAll('\\', '/');
    found.set(file, [...(found.get(file) ?? []), category]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the direction of the folders', () => {
  it.each(wrongImports)('refuses in %s: %s', (file) => {
    expect(found.get(file)).toContain('lint/style/noRestrictedImports');
  });

  it.each(wrongGlobals)('refuses the global in %s: %s', (file) => {
    expect(found.get(file)).toContain('lint/style/noRestrictedGlobals');
  });

  it('lets an import along the direction pass', () => {
    expect(found.get(right[0]) ?? []).not.toContain('lint/style/noRestrictedImports');
  });
});
