import type { Group } from '../../src/domain/group.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { readConfig } from '../../src/http/config.ts';
import { writeTrainerCookie } from '../../src/http/trainer-cookie.ts';
import { group as sample } from '../../src/ui/samples/group.ts';
import { shippedCases, testApp, testKeys } from '../support/app.ts';
import { Browser } from '../support/browser.ts';
import { playedBy } from '../support/classroom.ts';

export const caseId = 'mijn-dochter-praat-wel';

export function shippedProgram(): LoadedProgram {
  const program = shippedCases.find((one) => one.program?.id === caseId)?.program;
  if (!program) throw new Error(`No program for ${caseId}`);
  return program;
}

/** Makes a browser a trainer's of a group. */
export async function enter(browser: Browser, group: Group, now: number): Promise<void> {
  const config = readConfig({ ENVIRONMENT: 'development', RETENTION_DAYS: '180', TOKEN_KEYS: testKeys });
  if (!config.ok) throw new Error(config.error.message);
  const pass = { group: group.id, epochs: group.epochs };
  const [pair = ''] = (await writeTrainerCookie(config.value.keyring, pass, Math.floor(now / 1_000))).split(';');
  const at = pair.indexOf('=');
  browser.cookies.set(pair.slice(0, at), pair.slice(at + 1));
}

/** A trainer whose group has played: so many learners, of whom the first few are halfway. */
export async function classroom(learners: number, halfway = 0, change: Partial<Group['settings']> = {}) {
  const test = testApp();
  const group: Group = { ...sample, cases: [caseId], settings: { ...sample.settings, ...change } };
  await test.stores.groups.put(group);
  for (const summary of playedBy(group, shippedProgram(), learners, halfway)) await test.stores.summaries.put(summary);
  const browser = new Browser(test.app);
  await enter(browser, group, test.time.now);
  return { ...test, browser, group, path: `/groups/${group.id}` };
}
