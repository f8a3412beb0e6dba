import type { Group } from '../../src/domain/group.ts';
import { sealJoinLink } from '../../src/http/group-links.ts';
import { joinCodeNames, joinCodeOf } from '../../src/http/join-code.ts';
import { openKeyring } from '../../src/http/keyring.ts';
import type { GroupStore } from '../../src/storage/ports.ts';
import { testKeys } from './app.ts';
import type { Browser, Page } from './browser.ts';

const opened = openKeyring(testKeys);
if (!opened.ok) throw new Error(opened.error.reason);
const keyring = opened.value;

/** Writes a group and its spoken code down as a trainer's pages do; gives its link and its code. */
export async function open(groups: GroupStore, group: Group): Promise<{ link: string; path: string; code: string }> {
  const code = await joinCodeOf(keyring, group);
  const [name = ''] = await joinCodeNames(keyring, code);
  await groups.put(group);
  await groups.putCode(name, group.id);
  const link = await linkOf(group);
  return { link, path: `/j/${link}`, code };
}

/** The join link of a group, whether it is stored or not. */
export const linkOf = (group: Group): Promise<string> => sealJoinLink(keyring, group);

/** Opens the page of a group and begins a case with one tap. */
export async function beginIn(browser: Browser, path: string, id = 'mijn-dochter-praat-wel'): Promise<Page> {
  const page = await browser.get(path);
  return browser.post(path, [
    ['csrf_token', page.token],
    ['case', id],
  ]);
}
