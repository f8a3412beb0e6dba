import { err } from '../../src/lib/result.ts';
import type { GroupStore } from '../../src/storage/ports.ts';
import { catalogue, testApp } from '../support/app.ts';
import { Browser, type Page } from '../support/browser.ts';

export const caseId = 'mijn-dochter-praat-wel';
export const slots = [
  { id: 'tolk', label: { nl: 'Een tolk' }, ask: { nl: 'Wie bel je?' }, example: { nl: 'Elke dag.' } },
];
const failure = async () => err({ reason: 'unavailable', detail: 'told to fail' } as const);

/** The app with a local card to fill in, and a store of groups that fails when told to. */
export function trainerApp() {
  const inner = testApp();
  const { groups } = inner.stores;
  const down = { reads: false, writes: false };
  const store: GroupStore = {
    put: (group) => (down.writes ? failure() : groups.put(group)),
    get: (group) => (down.reads ? failure() : groups.get(group)),
    putCode: (name, group) => (down.writes ? failure() : groups.putCode(name, group)),
    findCode: groups.findCode,
  };
  const local = { ...catalogue, local: slots };
  const { app, logged, settle } = testApp({
    ...inner.stores,
    ...{ groups: store, catalogue: local, clock: () => inner.time.now },
  });
  return { app, logged, settle, down, kv: inner.kv, time: inner.time, stores: inner.stores };
}

export type Fields = readonly (readonly [string, string])[];
export const usual: Fields = [
  ['case', caseId],
  ['explain', 'scene'],
  ['certainty', 'on'],
  ['pseudonyms', 'on'],
  ['minimum', '5'],
  ['keep-days', '90'],
];

/** Sends the form of /assign with these fields. */
export async function assign(browser: Browser, fields: Fields = usual, prefix = ''): Promise<Page> {
  const page = await browser.get(`${prefix}/assign`);
  return browser.post(`${prefix}/assign`, [['csrf_token', page.token], ...fields]);
}

/** A trainer who has just made a group. */
export async function withGroup(fields: Fields = usual) {
  const test = trainerApp();
  const browser = new Browser(test.app);
  const page = await assign(browser, fields);
  const path = new URL(page.url).pathname.replace(/\/links$/, '');
  const link = (id: string) => new RegExp(`id="${id}"[^>]* value="([^"]*)"`).exec(page.html)?.[1] ?? '';
  /** Sends a form of the group's pages, with a good token. */
  const send = async (to: string, more: Fields): Promise<Page> => {
    const { token } = await browser.get(`${path}/manage`);
    return browser.post(`${path}/${to}`, [['csrf_token', token], ...more]);
  };
  const group = path.slice('/groups/'.length);
  const manageLink = new URL(link('manage-link')).pathname;
  return { ...test, browser, page, path, group, send, manageLink, joinLink: link('join-link') };
}
