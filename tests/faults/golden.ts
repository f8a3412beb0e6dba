import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attemptIdFrom, writerIdFrom } from '../../src/domain/attempt.ts';
import type { Journal } from '../../src/engine/journal.ts';
import { decodeJournal } from '../../src/engine/path.ts';
import type { LoadedProgram, Program } from '../../src/engine/program.ts';
import { sealAttempt } from '../../src/http/attempt-token.ts';
import { openKeyring } from '../../src/http/keyring.ts';

/** What was once played to an end on a published revision, and has to end there for good (src/cli/golden.ts). */
export interface Golden {
  readonly program: LoadedProgram;
  readonly journal: Journal;
  readonly ending: string;
}

interface GoldenFile {
  readonly program: Program;
  readonly journals: readonly { readonly path: string; readonly measures: string; readonly at: string }[];
}

const folder = 'tests/golden';

export function goldens(): Golden[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) => {
    const { program: content, journals }: GoldenFile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const program = { ...content, revision: file.replace(/^.*[\\/]|\.json$/g, '') };
    return journals.map(({ path, measures, at: ending }) => {
      const journal = decodeJournal(program, path, measures, {});
      if (!journal.ok) throw new Error(`${file}: ${path} cannot be read`);
      return { program, journal: journal.value, ending };
    });
  });
}

/** The token of an attempt that was begun on the release of a program, without an answer yet. */
export async function begun({ id: caseId, revision }: LoadedProgram, keys: string) {
  const keyring = openKeyring(keys);
  if (!keyring.ok) throw new Error(keyring.error.reason);
  const attempt = attemptIdFrom(crypto.getRandomValues(new Uint8Array(17)));
  const writer = writerIdFrom(crypto.getRandomValues(new Uint8Array(5)));
  const token = await sealAttempt(keyring.value, {
    ...{ attempt, caseId, revision, writer, path: '', measures: '', notes: {}, confirmed: 0, resolved: 0 },
    ...{ practice: false, shared: false, limit: false, issuedAt: Math.floor(Date.now() / 1_000) },
  });
  return { attempt, token };
}
