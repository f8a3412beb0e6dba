import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { certainties } from '../../src/domain/case.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { textIn } from '../../src/i18n/index.ts';
import { routes } from '../../src/routes.ts';
import { dice } from '../../src/storage/faulty/dice.ts';
import type { Browser } from '../support/browser.ts';
import { type Answer, type Journal, joinAndPlay } from '../support/learner.ts';
import { violations } from './support/axe.ts';
import { tooWide } from './support/layout.ts';
import { phone } from './support/phone.ts';
import { attemptOf, choiceForm, choose, openAll, sceneOf, send } from './support/play.ts';
import { endingsOf, expectedExport, programOf, recount, rowsIn, toldIn } from './support/recount.ts';
import { scanned } from './support/scan.ts';
import { arriving, type Visitor, visiting } from './support/visit.ts';

/*
 * A lesson from its first minute to its last: a trainer, thirty phones that answer as a seed says, two people at real
 * browsers, and everything that the trainer sees, held against what the learners themselves wrote down.
 */

const caseId = 'mijn-dochter-praat-wel';
const phones = 30;
const minimum = 5;
/**
 * Of the phones every seventh stops halfway, at a fourth answer, since the figures of who is under way are renewed at
 * each fourth; every fifth of the others shares a line.
 */
const isHalfway = (n: number): boolean => n % 7 === 3;
const isSharing = (n: number): boolean => n % 5 === 0 && !isHalfway(n);
/** What a learner with bad intentions shares. */
const hostile = '=HYPERLINK("http://x.example") <img src=x onerror=alert(1)>';

let program: LoadedProgram;
let group = '';
let joinPath = '';
let managePath = '';
let code = '';
const journals: Journal[] = [];
const played: { readonly browser: Browser; readonly journal: Journal }[] = [];

const lineOf = (n: number): string => (n === 0 ? hostile : `Ik bel de tolk, deelnemer ${n}.`);

/** The trainer makes the group, in a browser; says how many clicks and seconds that took. */
async function assign({ page, context }: Visitor): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(inject('baseUrl') + routes.home.href('nl'));
  const start = performance.now();
  let clicks = 0;
  const click = async (selector: string): Promise<void> => {
    clicks += 1;
    await page.locator(selector).first().click();
  };
  await arriving(page, () => click(`main a[href="${routes.assign.href('nl')}"]`));
  await click(`label:has([name="case"][value="${caseId}"])`);
  await arriving(page, () => click('form[data-form="assign"] button'));
  const link = await page.locator('#join-link').inputValue();
  await click(`[data-copy="${link}"]`);
  const seconds = (performance.now() - start) / 1_000;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(await scanned(page)).toBe(link);
  expect(clicks).toBeLessThanOrEqual(4);
  console.log(`a group link: ${clicks} clicks, ${seconds.toFixed(1)} s`);
  group = new URL(page.url()).pathname.split('/')[2] ?? '';
  joinPath = new URL(link).pathname;
  managePath = new URL(await page.locator('#manage-link').inputValue()).pathname;
  code = (await page.locator('[data-code]').first().textContent()) ?? '';
}

/** One of the thirty: joins by the link, or with the code on the wall; plays; some share a line. */
async function learner(n: number): Promise<void> {
  const browser = phone();
  const path = n % 3 === 0 ? await typedIn(browser) : joinPath;
  const habits = { dice: dice(n), ...(isHalfway(n) ? { most: 4 } : {}) };
  const { journal } = await joinAndPlay(browser, path, program, habits);
  journals.push(journal);
  played.push({ browser, journal });
  if (!isSharing(n)) return;
  const { html } = await browser.get(routes.debrief.href('nl', { attempt: journal.attempt }));
  const [, token = ''] = /class="take-away-form"[^>]*>\s*<input[^>]*name="csrf_token" value="([^"]*)"/.exec(html) ?? [];
  const shared = await browser.post(routes.share.href('nl', { attempt: journal.attempt }), [
    ['csrf_token', token],
    ['line', lineOf(n)],
  ]);
  expect([shared.status, shared.html.includes('data-notice="shared"')]).toEqual([200, true]);
}

/** Types the spoken code, as a phone without a camera does; gives the path of the page that it leads to. */
async function typedIn(browser: Browser): Promise<string> {
  const { token } = await browser.get(routes.join.href('nl'));
  const joined = await browser.post(routes.join.href('nl'), [
    ['csrf_token', token],
    ['code', code.toLowerCase()],
  ]);
  expect(joined.status).toBe(200);
  return new URL(joined.url).pathname;
}

/** A person at a browser plays the case from the join link to its end. */
async function play(visitor: Visitor, roll: () => number): Promise<void> {
  const { page } = visitor;
  await visitor.open(joinPath);
  await arriving(page, () => page.locator(`form:has([name="case"][value="${caseId}"]) button`).click());
  const attempt = attemptOf(page);
  const answers: Answer[] = [];
  const main = page.locator('main');
  while ((await main.getAttribute('data-ending')) === null) {
    const answer = await answerOn(page, roll);
    answers.push(answer);
    await send(page, answer.choices);
  }
  journals.push({ answers, attempt, ending: (await main.getAttribute('data-ending')) ?? '' });
}

/** Fills in the scene on show. */
async function answerOn(page: Page, roll: () => number): Promise<Answer> {
  const scene = (await sceneOf(page)) ?? '';
  const form = page.locator(choiceForm);
  const offered = await form
    .locator('[name="choice"]')
    .evaluateAll((fields) => fields.map((one) => one.getAttribute('value') ?? ''));
  const from = Math.floor(roll() * offered.length);
  const { min = 1 } = program.scenes[scene]?.pick ?? {};
  const choices = Array.from({ length: min }, (_, at) => offered[(from + at) % offered.length] ?? 'verder');
  await choose(page, choices);
  if ((await form.locator('[name="certainty"]').count()) === 0) return { scene, choices };
  const certainty = certainties[Math.floor(roll() * certainties.length)] ?? 'sure';
  await form.locator(`label:has([name="certainty"][value="${certainty}"])`).click();
  return { scene, choices, certainty };
}

/** Opens the group by its manage link, once all that was answered has arrived in its figures. */
async function enter(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.open(managePath);
  await arriving(page, () => page.locator('main form button').click());
  const finished = journals.filter(({ ending }) => ending !== undefined).length;
  await expect
    .poll(async () => {
      await page.reload();
      return numbersIn(await page.locator('#who > p').first().textContent());
    })
    .toEqual([finished, journals.length]);
}

/** The page of a manage link asks nothing of the store; where its button leads does. */
async function turnedAway(visitor: Visitor, link: string, status: number): Promise<void> {
  await visitor.open(link);
  visitor.expectRefusal(status, routes.group.href('nl', { group }));
  await arriving(visitor.page, () => visitor.page.locator('main form button').click());
}

const numbersIn = (text: string | null): number[] => [...(text ?? '').matchAll(/\d+/g)].map(Number);

beforeAll(async () => {
  program = await programOf(caseId);
  await visiting({}, assign);
  const start = performance.now();
  await Promise.all(Array.from({ length: phones }, (_, n) => learner(n)));
  console.log(`${phones} phones at once: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  await visiting({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, (visitor) => play(visitor, dice(100)));
  await visiting({ javaScriptEnabled: false }, (visitor) => play(visitor, dice(101)));
}, 240_000);

describe('a lesson', () => {
  test('shows on the dashboard what the learners chose', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await enter(visitor);
      await openAll(page);
      const counted = recount(program, journals, minimum);
      expect(await tablesIn(page)).toEqual(
        new Map(
          [...counted.values()].map(({ heading, options, answered }) => [heading, options.map((n) => [n, answered])]),
        ),
      );
      const wrong = [...counted.values()].filter(({ against }) => against >= minimum);
      const rows = await page
        .locator('#sure tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [
            row.querySelector('th')?.textContent?.trim() ?? '',
            row.querySelector('td')?.textContent ?? '',
          ]),
        );
      expect(rows).toHaveLength(Math.min(3, wrong.length));
      for (const [heading, figures = ''] of rows) {
        const own = wrong.find((one) => one.heading === heading);
        expect(numbersIn(figures)).toEqual([own?.surelyWrong, own?.answered]);
      }
      expect(await page.locator('#names tbody tr').count()).toBe(journals.length);
    });
  });

  test('counts the endings, and folds the rare ones into one', async () => {
    await visiting({}, async (visitor) => {
      await enter(visitor);
      const shown = await visitor.page.locator('#split .split').last().locator('li').allTextContents();
      const endings = [...endingsOf(journals)];
      const total = endings.reduce((sum, [, count]) => sum + count, 0);
      expect(shown.map((line) => numbersIn(line).at(-1) ?? 0).reduce((sum, count) => sum + count, 0)).toBe(total);
      const told = (id: string, count: number): string =>
        `${textIn(program.endings[id]?.heading ?? { nl: id }, 'nl')}: ${count}`;
      const all = endings.map(([id, count]) => told(id, count));
      const rare = endings.filter(([, count]) => count < minimum).map(([id, count]) => told(id, count));
      expect(shown.filter((line) => all.includes(line)).length).toBeGreaterThan(0);
      expect(shown.filter((line) => rare.includes(line))).toEqual([]);
    });
  });

  test('shows the lines that were shared as text, whatever stands in them', async () => {
    await visiting({}, async (visitor) => {
      await enter(visitor);
      const shared = Array.from({ length: phones }, (_, n) => n)
        .filter(isSharing)
        .map(lineOf);
      expect((await visitor.page.locator('#take-aways li').allTextContents()).sort()).toEqual(shared.sort());
      expect(await visitor.page.locator('#take-aways img').count()).toBe(0);
    });
  });

  test.for(['csv', 'json'] as const)('gives a %s that says what every learner wrote down', async (format) => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await enter(visitor);
      const coming = page.waitForEvent('download');
      await page.locator(`a[href$="/export.${format}"]`).click();
      const text = readFileSync(await (await coming).path(), 'utf8');
      expect(toldIn(format === 'csv' ? rowsIn(text) : JSON.parse(text))).toEqual(expectedExport(program, journals));
      expect(text).not.toContain('HYPERLINK');
    });
  });

  test('is debriefed on the wall with a clicker alone, also once the network is gone', async () => {
    await visiting({}, async (visitor) => {
      const { page, context } = visitor;
      await enter(visitor);
      await arriving(page, () => page.locator('.discussion button').click());
      await context.setOffline(true);
      const last = page.locator('.slide').last();
      const bars = await page.locator('.slide .group-bars').count();
      let seen = 0;
      for (let pressed = 0; pressed < 60 && !(await last.isVisible()); pressed++) {
        await page.keyboard.press('PageDown');
        seen += await page.locator('.slide details[open] .group-bars:visible').count();
      }
      expect(await last.isVisible()).toBe(true);
      expect([bars > 0, seen]).toEqual([true, bars]);
      await context.setOffline(false);
    });
  });

  test('has pages without faults, by day and by night, on a phone and a desk', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await enter(visitor);
      const paths = [routes.group, routes.groupLinks, routes.groupManage, routes.groupDebrief, routes.groupSheet].map(
        (route) => route.href('nl', { group }),
      );
      for (const path of [joinPath, ...paths]) {
        await visitor.open(path);
        await openAll(page);
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            expect(await violations(page), `${page.url()} ${width} ${colorScheme}`).toEqual([]);
          }
          expect(await tooWide(page), `${page.url()} ${width}`).toEqual([]);
        }
      }
    });
  });

  test('opens with its own link and no other', async () => {
    await visiting({}, async (visitor) => {
      await enter(visitor);
      await visitor.open(
        routes.groupCsv.href('nl', { group: `${group.slice(0, -1)}${group.endsWith('0') ? '1' : '0'}` }),
        403,
      );
      await visitor.open(`${managePath.slice(0, -1)}${managePath.endsWith('A') ? 'Q' : 'A'}`, 404);
      await visitor.open(joinPath.replace('/j/', '/trainer/'), 404);
      await visitor.open(managePath.replace('/trainer/', '/j/'), 404);
    });
    await visiting({}, async (visitor) => {
      for (const route of [routes.group, routes.groupDebrief, routes.groupCsv, routes.groupJson, routes.groupManage])
        await visitor.open(route.href('nl', { group }), 403);
    });
  });
});

describe('after the lesson', () => {
  test('a new manage link locks the old one out', async () => {
    await visiting({}, async (colleague) => {
      await enter(colleague);
      await visiting({}, async (visitor) => {
        const { page } = visitor;
        await enter(visitor);
        await visitor.open(routes.groupManage.href('nl', { group }));
        await arriving(page, () => page.locator('button[name="what"][value="manage"]').click());
        const old = managePath;
        managePath = new URL(await page.locator('#manage-link').inputValue()).pathname;
        expect(managePath).not.toBe(old);
        await visiting({}, (stranger) => turnedAway(stranger, old, 403));
        // Who has the new one keeps it, whatever link is pressed after that.
        await visitor.open(old);
        await arriving(page, () => page.locator('main form button').click());
        await visitor.open(routes.groupManage.href('nl', { group }));
      });
      await colleague.open(routes.group.href('nl', { group }), 403);
    });
  });

  test('the trainer erases everything, and it is gone for everybody', async () => {
    await visiting({}, async (colleague) => {
      await enter(colleague);
      await visiting({}, async (visitor) => {
        const { page } = visitor;
        await enter(visitor);
        const manage = routes.groupManage.href('nl', { group });
        await visitor.open(manage);
        await openAll(page);
        visitor.expectRefusal(422, routes.groupErase.href('nl', { group }));
        await arriving(page, () => page.locator('form[action$="/erase"] button').click());
        await page.locator('form[action$="/erase"] [name="sure"]').check();
        await arriving(page, () => page.locator('form[action$="/erase"] button').click());
        expect(await page.locator('[data-notice="erased"]').count()).toBe(1);
        await turnedAway(visitor, managePath, 410);
        await visitor.open(joinPath, 410);
      });
      for (const route of [routes.group, routes.groupDebrief, routes.groupCsv, routes.groupJson])
        await colleague.open(route.href('nl', { group }), 410);
    });
    // Their own browser still carries what they chose; a page that needs the store hears that it is gone.
    for (const { browser, journal } of played.filter((one) => one.journal.ending === undefined)) {
      const scene = await browser.get(routes.attempt.href('nl', { attempt: journal.attempt }));
      browser.cookies.clear();
      const answer = async () => (await browser.answer(scene, scene.choices.slice(0, 1))).status;
      await expect.poll(answer, { timeout: 20_000 }).toBe(410);
    }
  });
});

/** The bars of the dashboard: by heading, for each option how many of how many. */
async function tablesIn(page: Page): Promise<Map<string, number[][]>> {
  const tables = await page
    .locator('#split .group-bars')
    .evaluateAll((all) =>
      all.map(
        (table) =>
          [
            table.querySelector('caption')?.textContent ?? '',
            [...table.querySelectorAll('tbody td')].map((cell) => cell.textContent),
          ] as const,
      ),
    );
  return new Map(tables.map(([heading, cells]) => [heading, cells.map(numbersIn)]));
}
