import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGroupId } from '../../src/domain/group.ts';
import { openJoinLink } from '../../src/http/group-links.ts';
import { present } from '../../src/lib/assert.ts';
import { keyringOf } from '../http/samples.ts';
import { origin, testKeys } from '../support/app.ts';
import { Browser } from '../support/browser.ts';
import { assign, caseId, type Fields, trainerApp, usual, withGroup } from './trainer.ts';

const keyring = keyringOf(testKeys);

describe('making a group', () => {
  it('leads to its links, and keeps what was asked', async () => {
    const { page, group, stores, browser } = await withGroup([
      ...usual,
      ['note', 'Tot donderdag.'],
      ['card-tolk-name', 'De Brug'],
      ['ends-on', '2026-12-18'],
    ]);
    expect([page.status, new URL(page.url).search]).toEqual([200, '?told=made']);
    const stored = isGroupId(group) ? await stores.groups.get(group) : undefined;
    expect(stored?.ok && stored.value).toMatchObject({
      cases: [caseId],
      settings: { note: 'Tot donderdag.', card: { tolk: { name: 'De Brug' } }, endsOn: '2026-12-18', keepDays: 90 },
      closed: false,
    });
    expect([...browser.cookies.keys()]).toEqual([`__Host-t_${group.slice(0, 8)}`]);
  });

  it('hands out a join link, a code that leads to the group, and a manage link', async () => {
    const { page, group, joinLink, manageLink, kv } = await withGroup();
    expect(joinLink.startsWith(`${origin}/j/`)).toBe(true);
    const opened = await openJoinLink(keyring, decodeURIComponent(joinLink.split('/j/')[1] ?? ''));
    expect(opened).toMatchObject({ group, explain: 'scene', keepDays: 90 });
    expect(manageLink).toMatch(/^\/trainer\//);
    const [, notice] = page.html.split('data-notice="made"');
    expect(notice?.split('</div>')[0]).toContain(`href="/groups/${group}/manage-link.html"`);
    expect(page.html).toMatch(/data-code[^>]*>([0-9A-Z]{3} ){2}[0-9A-Z]{3}</);
    expect([...kv.records].filter(([key]) => key.startsWith('j/'))).toHaveLength(1);
    expect(page.html).toContain('Mijn dochter praat wel');
  });

  it('ticks the case that a brief sent along, and only what is there', async () => {
    const browser = new Browser(trainerApp().app);
    const { html } = await browser.get(`/assign?case=${caseId}&case=bestaat-niet`);
    expect(html.match(/<input[^>]*name="case"[^>]*checked/g)).toHaveLength(1);
    expect((await browser.get(`/cases/${caseId}`)).html).toContain(`href="/assign?case=${caseId}"`);
  });

  it('says before it that a lost manage link is lost', async () => {
    expect((await new Browser(trainerApp().app).get('/assign')).html).toContain('Wij kunnen hem niet opnieuw geven.');
  });
});

describe('a form that cannot be taken', () => {
  const note = 'Een woord dat er nog moet staan.';
  const given: Fields = [...usual, ['note', note], ['ends-on', '2026-12-18']];
  const without = (name: string): Fields => given.filter(([key]) => key !== name);

  it.each<[string, Fields, string, string]>([
    ['no case', without('case'), '#cases', 'Kies minstens één casus.'],
    ['an unknown case', [...given, ['case', 'bestaat-niet']], '#cases', 'is er niet meer'],
    ['a day gone by', [...without('ends-on'), ['ends-on', '2026-11-21']], '#ends-on', 'is al voorbij'],
    ['a day too far', [...without('ends-on'), ['ends-on', '2028-01-01']], '#ends-on', 'te ver weg'],
    ['a long card', [...given, ['card-tolk-habit', 'x'.repeat(241)]], '#card-tolk-habit', 'Hooguit 240 tekens'],
    ['another role', [...given, ['role', 'poh-ggz']], '#role', 'Bij deze rol'],
  ])('%s: 422, what is wrong, all that was filled in, and nothing written', async (_, fields, field, words) => {
    const { app, kv } = trainerApp();
    const page = await assign(new Browser(app), fields);
    expect(page.status).toBe(422);
    expect(page.html).toContain(`href="${field}"`);
    expect(page.html).toContain(words);
    expect(page.html).toContain(note);
    expect(page.html).toMatch(/<details[^>]*open|href="#cases"/);
    expect(page.html).toContain(`id="${field.slice(1)}"`);
    expect(kv.records.size).toBe(0);
  });

  it('a long note comes back whole', async () => {
    const { app } = trainerApp();
    const page = await assign(new Browser(app), [...usual, ['note', 'y'.repeat(401)]]);
    expect(page.status).toBe(422);
    expect(page.html).toContain('y'.repeat(401));
  });

  it('with a token that is not ours: 403, all that was filled in, and nothing written', async () => {
    const { app, kv } = trainerApp();
    const browser = new Browser(app);
    for (const token of ['', 'v1.k1.e30.AAAA', (await browser.get(`/cases/${caseId}`)).token]) {
      const page = await browser.post('/assign', [['csrf_token', token], ...given]);
      expect(page.status).toBe(403);
      expect(page.html).toContain(note);
      expect(page.html).toContain('stond te lang open');
    }
    expect(kv.records.size).toBe(0);
  });

  it('while the store is down: 503, all that was filled in, and the same button takes it after that', async () => {
    const { app, kv, down, logged } = trainerApp();
    const browser = new Browser(app);
    down.writes = true;
    const page = await assign(browser, given);
    expect(page.status).toBe(503);
    expect(page.html).toContain('Er is niets kwijt');
    expect(page.html).toContain(note);
    expect(page.html).toContain('Probeer het opnieuw</button>');
    expect([kv.records.size, browser.cookies.size, logged[0]?.event]).toEqual([0, 0, 'not-saved']);
    down.writes = false;
    expect((await browser.post('/assign', [['csrf_token', page.token], ...given])).status).toBe(200);
  });

  it('of a full local card is not too large', async () => {
    const { app } = trainerApp();
    const wide: Fields = [...usual, ['note', 'é'.repeat(400)], ['card-tolk-habit', '’'.repeat(240)]];
    const filler = Array.from({ length: 9 }, (_, at) => [`card-x${at}-habit`, '’'.repeat(240)] as const);
    expect((await assign(new Browser(app), [...wide, ...filler])).status).toBe(200);
  });
});

describe('what a trainer writes', () => {
  it('is text on every page, whatever it is', async () => {
    const { browser, path, send, stores, group } = await withGroup();
    const hostile = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => `"'><img src=x onerror=alert(1)>${text}`);
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        await send('manage', [...usual, ['do', 'settings'], ['note', text], ['card-tolk-name', text]]);
        const page = await browser.get(`${path}/manage`);
        expect(page.html).not.toMatch(/<img/);
        expect(page.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
        const refused = await assign(browser, [
          ['note', text],
          ['card-tolk-name', text],
        ]);
        expect([refused.status, /<img/.test(refused.html)]).toEqual([422, false]);
      }),
      { numRuns: 20 },
    );
    const stored = isGroupId(group) ? await stores.groups.get(group) : undefined;
    expect(present(stored?.ok && stored.value, 'group')).toMatchObject({
      settings: { note: expect.stringContaining('<img') },
    });
  });
});
