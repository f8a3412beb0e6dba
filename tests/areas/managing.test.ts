import { describe, expect, it } from 'vitest';
import { isGroupId } from '../../src/domain/group.ts';
import { present } from '../../src/lib/assert.ts';
import { origin } from '../support/app.ts';
import { Browser, type Page } from '../support/browser.ts';
import { assign, usual, withGroup } from './trainer.ts';

const pages = ['links', 'wall', 'sheet', 'manage', 'manage-link.html'];
const unknown = '0'.repeat(26);

type Made = Awaited<ReturnType<typeof withGroup>>;

async function stored({ stores, group }: Pick<Made, 'stores' | 'group'>) {
  const read = isGroupId(group) ? await stores.groups.get(group) : undefined;
  return present(read?.ok ? read.value : undefined, 'group');
}

/** Opens a manage link in a browser, as far as the cookie. */
async function openLink(browser: Browser, link: string): Promise<Response> {
  const { token } = await browser.get(link);
  const body = new URLSearchParams({ csrf_token: token });
  return browser.send(new Request(new URL(link, origin), { method: 'POST', body, headers: { origin } }));
}

function expectKind(page: Page, status: number, words: string): void {
  expect(page.status).toBe(status);
  expect(page.html).toContain(words);
  expect(page.html).toMatch(/<main[\s\S]*<a [^>]*href="\//);
}

describe('the pages of a group', () => {
  it.each(pages)('%s: open for who made it, and for nobody else', async (name) => {
    const { app, browser, path } = await withGroup();
    expect((await browser.get(`${path}/${name}`)).status).toBe(200);
    expectKind(await new Browser(app).get(`${path}/${name}`), 403, 'Open deze groep met je beheerlink');
    const other = new Browser(app);
    await assign(other);
    expectKind(await other.get(`${path}/${name}`), 403, 'Open deze groep met je beheerlink');
  });

  it.each(pages)('%s: an id that cannot be is 404 without asking the store', async (name) => {
    const { app, down } = await withGroup();
    down.reads = true;
    expectKind(await new Browser(app).get(`/groups/Niet-Goed/${name}`), 404, 'klopt niet helemaal');
    expectKind(await new Browser(app).get(`/groups/${unknown}/${name}`), 403, 'beheerlink');
  });

  it('show the manage link on the page to keep it, and on none that is shown or hung up', async () => {
    const { browser, path, manageLink } = await withGroup();
    for (const name of ['wall', 'sheet'])
      expect((await browser.get(`${path}/${name}`)).html).not.toContain('/trainer/');
    const kept = await browser.get(`${path}/manage-link.html`);
    expect(kept.html).toContain(`href="${origin}${manageLink}"`);
  });

  it('are kept out of search engines', async () => {
    const { browser, path, manageLink } = await withGroup();
    for (const address of [`${path}/links`, `${path}/manage`, `${path}/wall`, `${path}/sheet`, manageLink]) {
      expect((await browser.get(address)).html).toContain('<meta name="robots" content="noindex"');
    }
  });

  it('show the links while the store is down, or does not show the group, and say so', async () => {
    const made = await withGroup();
    made.down.reads = true;
    const page = await made.browser.get(`${made.path}/links`);
    expect(page.status).toBe(200);
    expect(page.html).toContain('We kunnen je groep nu niet opzoeken.');
    expect(page.html).toContain(made.joinLink);
    expect(page.html).toContain('Mijn dochter praat wel');
    expectKind(await made.browser.get(`${made.path}/manage`), 503, 'Probeer het opnieuw');
    made.down.reads = false;
    made.kv.records.delete(`as/${made.group}`);
    expect((await made.browser.get(`${made.path}/links`)).html).toContain('data-notice="not-seen"');
    expectKind(await made.browser.get(`${made.path}/manage`), 503, 'We zien deze groep hier nog niet');
  });

  it('close after twelve hours', async () => {
    const { browser, path, time } = await withGroup();
    time.now += 13 * 3_600_000;
    expectKind(await browser.get(`${path}/links`), 403, 'Na twaalf uur moet dat opnieuw.');
  });

  it('offer a new code once the old one has run out', async () => {
    const { app, path, time, manageLink } = await withGroup();
    time.now += 15 * 86_400_000;
    const browser = new Browser(app);
    await openLink(browser, manageLink);
    const late = await browser.get(`${path}/links`);
    expect(late.html).toContain('De code is verlopen');
    const renewed = await browser.post(`${path}/renew`, [
      ['csrf_token', late.token],
      ['what', 'code'],
    ]);
    expect(renewed.html).toContain('De code werkt tot en met');
  });
});

describe('a manage link', () => {
  it('shows one button, and only pressing it opens the group', async () => {
    const { app, manageLink, path, group } = await withGroup();
    const browser = new Browser(app);
    const page = await browser.get(manageLink);
    expect([page.status, browser.cookies.size]).toEqual([200, 0]);
    const answer = await openLink(browser, manageLink);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/groups/${group}`]);
    expect((await browser.get(`${path}/manage`)).status).toBe(200);
  });

  it('that is none of ours, a join link included, leads nowhere', async () => {
    const { app, joinLink, manageLink } = await withGroup();
    const browser = new Browser(app);
    const join = joinLink.split('/j/')[1] ?? '';
    for (const link of ['x', join, `${manageLink.split('/trainer/')[1]}x`]) {
      expectKind(await browser.get(`/trainer/${link}`), 404, 'Deze beheerlink klopt niet helemaal');
    }
  });

  it('is needed with a token of its own page', async () => {
    const { app, manageLink } = await withGroup();
    expectKind(await new Browser(app).post(manageLink, []), 403, 'Er is niets veranderd.');
  });

  it('no longer opens anything once it was replaced, nor does a cookie of it', async () => {
    const made = await withGroup();
    const elsewhere = new Browser(made.app);
    await openLink(elsewhere, made.manageLink);
    const page = await made.send('renew', [['what', 'manage']]);
    expect(page.html).toContain('Je hebt een nieuwe beheerlink');
    expectKind(await elsewhere.get(`${made.path}/manage`), 403, 'Deze beheerlink is vervangen');
    const late = new Browser(made.app);
    await openLink(late, made.manageLink);
    expectKind(await late.get(`${made.path}/links`), 403, 'Deze beheerlink is vervangen');
    const link = /\/trainer\/[^"]+/.exec(page.html)?.[0] ?? '';
    expect(link).not.toBe(made.manageLink);
    await openLink(late, link);
    expect((await late.get(`${made.path}/manage`)).status).toBe(200);
    await openLink(late, made.manageLink);
    expect((await late.get(`${made.path}/manage`)).status).toBe(200);
  });

  it('stays cancelled when a record from before it is what the store shows', async () => {
    const made = await withGroup();
    const before = present(made.kv.records.get(`as/${made.group}`), 'record');
    await made.send('renew', [['what', 'manage']]);
    made.kv.records.set(`as/${made.group}`, before);
    await made.send('manage', [...usual, ['do', 'close']]);
    expect((await stored(made)).epochs.manage).toBe(1);
  });

  it('is put away when a trainer signs off', async () => {
    const { browser, path, send } = await withGroup();
    expect((await send('leave', [])).html).toContain('Je bent afgemeld op dit apparaat.');
    expect(browser.cookies.size).toBe(0);
    expect((await browser.get(`${path}/links`)).status).toBe(403);
  });
});

describe('managing a group', () => {
  it('changes settings, and not what learners count on', async () => {
    const made = await withGroup();
    const page = await made.send('manage', [
      ['do', 'settings'],
      ['case', 'hij-heeft-pijn'],
      ['explain', 'debrief'],
      ['minimum', '3'],
      ['keep-days', '30'],
      ['note', 'Nieuw woord.'],
      ['ends-on', '2026-12-01'],
    ]);
    expect(page.html).toContain('data-notice="saved"');
    expect(await stored(made)).toMatchObject({
      cases: ['mijn-dochter-praat-wel'],
      settings: {
        explain: 'debrief',
        certainty: false,
        pseudonyms: true,
        minimum: 5,
        keepDays: 30,
        note: 'Nieuw woord.',
      },
    });
  });

  it('refuses what cannot be, and keeps what was filled in', async () => {
    const made = await withGroup();
    const page = await made.send('manage', [
      ...usual,
      ['do', 'settings'],
      ['note', 'Blijf.'],
      ['ends-on', '2026-01-01'],
    ]);
    expect(page.status).toBe(422);
    expect(page.html).toContain('Blijf.');
    expect(page.html).toContain('href="#ends-on"');
    expect((await stored(made)).settings.note).toBe('');
  });

  it('closes and opens again', async () => {
    const made = await withGroup();
    expect((await made.send('manage', [['do', 'close']])).html).toContain('data-notice="closed"');
    expect((await stored(made)).closed).toBe(true);
    expect((await made.browser.get(`${made.path}/links`)).html).toContain('De groep is dicht.');
    await made.send('manage', [['do', 'reopen']]);
    expect((await stored(made)).closed).toBe(false);
  });

  it('gives a new join link with a new code, or a code alone', async () => {
    const made = await withGroup();
    const code = (page: Page) => /data-code[^>]*>([^<]*)</.exec(page.html)?.[1];
    const coded = await made.send('renew', [['what', 'code']]);
    expect(coded.html).toContain(made.joinLink);
    expect(code(coded)).not.toBe(code(made.page));
    const joined = await made.send('renew', [['what', 'join']]);
    expect(joined.html).not.toContain(made.joinLink);
    expect(new Set([code(made.page), code(coded), code(joined)]).size).toBe(3);
    expect((await stored(made)).epochs).toEqual({ join: 1, manage: 0, code: 2 });
    expect((await made.send('renew', [['what', 'iets']])).status).toBe(400);
  });

  it('says that nothing changed while the store is down, and keeps what was filled in', async () => {
    const made = await withGroup();
    made.down.writes = true;
    for (const [to, fields] of [
      ['manage', [...usual, ['do', 'settings'], ['note', 'Blijf staan.']]],
      ['manage', [['do', 'close']]],
      ['renew', [['what', 'manage']]],
      ['renew', [['what', 'join']]],
    ] as const) {
      const page = await made.send(to, fields);
      expectKind(page, 503, 'Er is niets veranderd.');
      if (fields.length > 3) expect(page.html).toContain('Blijf staan.');
    }
    expect(await stored(made)).toMatchObject({ closed: false, epochs: { join: 0, manage: 0, code: 0 } });
  });

  it.each(['manage', 'renew', 'erase', 'leave'])('%s takes no form without a token of this group', async (to) => {
    const made = await withGroup();
    const other = await assign(made.browser);
    const { token } = await made.browser.get(new URL(other.url).pathname);
    for (const wrong of ['', token]) {
      const fields = { csrf_token: wrong, do: 'close', what: 'manage', sure: 'yes' };
      expectKind(await made.browser.post(`${made.path}/${to}`, Object.entries(fields)), 403, 'Er is niets veranderd.');
    }
    expect(await stored(made)).toMatchObject({ closed: false, epochs: { manage: 0 } });
    expect((await made.browser.get(`${made.path}/manage`)).status).toBe(200);
  });
});

describe('erasing a group', () => {
  it('asks for a tick first', async () => {
    const made = await withGroup();
    const page = await made.send('erase', []);
    expectKind(page, 422, 'Zonder vinkje wissen we niets.');
    expect(page.html).toContain('href="#sure"');
    expect((await stored(made)).erasedAt).toBeUndefined();
  });

  it('keeps nothing but that it was, and shuts every door', async () => {
    const made = await withGroup([...usual, ['note', 'Een woord.'], ['card-tolk-name', 'De Brug']]);
    const page = await made.send('erase', [['sure', 'yes']]);
    expect(page.html).toContain('De groep is gewist');
    expect(made.browser.cookies.size).toBe(0);
    expect(made.kv.records.get(`as/${made.group}`)?.value).not.toMatch(/Een woord|De Brug|mijn-dochter/);
    await openLink(made.browser, made.manageLink);
    expectKind(await made.browser.get(`${made.path}/links`), 410, 'Deze groep is gewist');
  });

  it('that cannot be marked is not done, and says so', async () => {
    const made = await withGroup();
    const { put } = made.kv;
    made.kv.put = () => Promise.reject(new Error('KV PUT failed: 500'));
    expectKind(await made.send('erase', [['sure', 'yes']]), 503, 'Er is niets veranderd.');
    made.kv.put = put;
    expect((await made.browser.get(`${made.path}/manage`)).status).toBe(200);
    expect(made.logged.map(({ event }) => event)).toEqual(['not-erased']);
  });
});
