import { describe, expect, it, vi } from 'vitest';
import { pseudonymOf } from '../../src/domain/pseudonym.ts';
import { Browser } from '../support/browser.ts';
import { memberOf } from '../support/classroom.ts';
import { caseId, classroom } from './classroom.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_, n) => pseudonymOf(memberOf(n), 'nl'));

describe('the dashboard of a group', () => {
  it('shows who is done, by pseudonym', async () => {
    const { browser, path } = await classroom(12, 2);
    const { status, html } = await browser.get(path);
    expect(status).toBe(200);
    expect(html).toContain('10 van 12 klaar');
    for (const name of names(12)) expect(html).toContain(name);
  });

  it('asks one list of summaries, and reads nothing per learner', async () => {
    const { browser, path, kv } = await classroom(30);
    const [get, list] = [vi.spyOn(kv, 'get'), vi.spyOn(kv, 'list')];
    await browser.get(path);
    expect(get.mock.calls.map(([keys]) => keys)).toEqual([[expect.stringMatching(/^as\//)]]);
    expect(list.mock.calls.map(([{ prefix }]) => prefix.slice(0, 2))).toEqual(['s/', 't/']);
  });

  it('proposes moments to discuss, and leads to the debrief with those that were ticked', async () => {
    const { browser, path } = await classroom(12);
    const { html } = await browser.get(path);
    const ticked = [...html.matchAll(/name="d" value="([^"]+)" checked/g)].map((found) => found[1] ?? '');
    expect(ticked.length).toBeGreaterThan(0);
    expect(ticked.length).toBeLessThanOrEqual(3);
    const wall = await browser.get(`${path}/debrief?case=${caseId}&d=${ticked[0]}`);
    // Agreement, recall, story, four for one moment, home.
    expect(wall.html.match(/class="slide"/g)).toHaveLength(8);
  });

  it('hides figures while too few are done, and says from how many on they show', async () => {
    const { browser, path } = await classroom(6, 2);
    const { html } = await browser.get(path);
    expect(html).toContain('Cijfers zie je vanaf 5 deelnemers die klaar zijn. Nu zijn het er 4.');
    expect(html).not.toContain('group-bars');
    expect((await browser.get(`${path}/debrief`)).html).not.toContain('class="slide"');
  });

  it('shows no pseudonyms where the group has none', async () => {
    const { browser, path } = await classroom(6, 0, { pseudonyms: false });
    const { html } = await browser.get(path);
    expect(html).toContain('Je groep speelt zonder schuilnamen.');
    expect(html).not.toContain('group-people');
  });

  it('says what to do while nobody is done', async () => {
    const { browser, path } = await classroom(0);
    expect((await browser.get(path)).html).toContain('Nog niemand is klaar. Laat de QR-code zien.');
  });

  it('folds the names of a large group, a hundred a page', async () => {
    const { browser, path } = await classroom(250);
    const { html } = await browser.get(`${path}?people=3`);
    expect(html).toContain('Alle deelnemers (250)');
    expect(html.match(/<tr><th scope="row">[^<]+<\/th><td>(klaar|bezig)/g)).toHaveLength(50);
  });

  it('shows the lines that learners shared', async () => {
    const { browser, path, stores, group } = await classroom(1);
    const { summaries } = await stores.summaries.list(group.id).then((page) => {
      if (!page.ok) throw new Error('no summaries');
      return page.value;
    });
    const attempt = summaries[0]?.attempt;
    if (attempt) await stores.takeAways.put(group.id, attempt, 'Ik bel eerst een <tolk>.', 90);
    expect((await browser.get(path)).html).toContain('Ik bel eerst een &lt;tolk&gt;.');
  });

  it('is closed to everybody else', async () => {
    const { app, path } = await classroom(12);
    const stranger = new Browser(app);
    for (const page of ['', '/debrief', '/export.csv', '/export.json']) {
      const { status, html } = await stranger.get(path + page);
      expect(status).toBe(403);
      for (const name of names(12)) expect(html).not.toContain(name);
    }
  });
});

describe('the debrief on the wall', () => {
  it('holds no pseudonym', async () => {
    const { browser, path } = await classroom(12);
    const { html } = await browser.get(`${path}/debrief`);
    expect(html).toContain('class="slide"');
    for (const name of names(12)) expect(html).not.toContain(name);
  });

  it('keeps the bars shut until they are asked for', async () => {
    const { browser, path } = await classroom(12);
    const { html } = await browser.get(`${path}/debrief`);
    expect(html).toContain('<table class="group-bars"');
    expect(html).not.toContain('<details class="drawer" open');
    for (const part of html.split('<details').slice(0, 1)) expect(part).not.toContain('group-bars');
  });

  it('passes over a scene that is not there', async () => {
    const { browser, path } = await classroom(12);
    const proposed = await browser.get(`${path}/debrief`);
    const asked = await browser.get(`${path}/debrief?d=weg,%3Cscript%3E`);
    expect(asked.html).toBe(proposed.html);
  });
});
