import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import { followFocus } from './support/focus.ts';
import { smallTargets, tooWide, tooWideWithLargeText } from './support/layout.ts';
import { othersAmong, tolerated } from './support/picture.ts';
import { textsOf } from './support/texts.ts';
import { type Visitor, visiting } from './support/visit.ts';

/*
 * What finds nothing on our pages must find something on a bad one.
 */

async function onPage(body: string, look: (page: Page) => Promise<void>): Promise<void> {
  await visiting({}, async ({ page }) => {
    await page.setContent(`<!DOCTYPE html><html lang="nl"><title>Slecht</title><body>${body}`);
    await look(page);
  });
}

/** What a visit complains of when it is over. */
async function complaints(during: (visitor: Visitor) => Promise<unknown>): Promise<string> {
  const visit = visiting({}, async (visitor) => {
    await visitor.open('/healthz');
    await during(visitor);
  });
  return visit.then(
    () => '',
    (complaint: unknown) => JSON.stringify(complaint instanceof Error ? Object.values(complaint) : complaint),
  );
}

describe.concurrent('the instruments', () => {
  test('see grey on grey', async () => {
    await onPage('<main><h1 style="color: #bbb; background: #ccc">Grijs</h1></main>', async (page) => {
      expect((await violations(page)).join()).toContain('color-contrast: h1');
    });
  });

  test('see a field without a name', async () => {
    await onPage('<main><h1>Naam</h1><input></main>', async (page) => {
      expect((await violations(page)).join()).toContain('label: input');
    });
  });

  test('see what sticks out of the window', async () => {
    await onPage('<p style="inline-size: 2000px">Breed</p>', async (page) => {
      expect((await tooWide(page)).join()).toContain('Breed');
    });
  });

  test('see what large letters push out of the window', async () => {
    await onPage('<p style="inline-size: 45rem">Breed</p>', async (page) => {
      expect(await tooWide(page)).toEqual([]);
      expect((await tooWideWithLargeText(page)).join()).toContain('Breed');
    });
  });

  test('see words that are cut off', async () => {
    await onPage(
      '<p style="inline-size: 50px; overflow: hidden; white-space: nowrap">Afgeknipte woorden</p>',
      async (page) => {
        expect((await tooWide(page)).join()).toContain('cut off');
      },
    );
  });

  test('see a small button, not a large card around a small link', async () => {
    const card =
      '<div style="position: relative; padding: 40px"><a href="/">Kaart<i style="position: absolute; inset: 0"></i></a></div>';
    await onPage(`<button>Klein</button>${card}<p>Een <a href="/">woord</a> in een zin.</p>`, async (page) => {
      expect(await smallTargets(page)).toEqual([expect.stringContaining('Klein')]);
    });
  });

  test('see focus that nothing shows', async () => {
    await onPage('<button style="outline: none">Stil</button><button>Gewoon</button>', async (page) => {
      expect((await followFocus(page)).unseenFocus).toEqual([expect.stringContaining('Stil')]);
    });
  });

  test('see a button that Tab passes by', async () => {
    await onPage('<button tabindex="-1">Voorbij</button><button>Gewoon</button>', async (page) => {
      expect((await followFocus(page)).unreached).toEqual([expect.stringContaining('Voorbij')]);
    });
  });

  test('see a line that moved, and another colour, and nothing where nothing changed', async () => {
    const word = '<p style="font: 16px serif; color: #555">Een regel die even lang is als zijn zin</p>';
    await onPage(word, async (page) => {
      const before = await page.screenshot();
      expect(await othersAmong(page, before, await page.screenshot())).toBe(0);
      await page.addStyleTag({ content: 'p { translate: 0 1px }' });
      expect(await othersAmong(page, before, await page.screenshot())).toBeGreaterThan(tolerated);
      await page.addStyleTag({ content: 'p { translate: 0 0; color: #777 !important }' });
      expect(await othersAmong(page, before, await page.screenshot())).toBeGreaterThan(tolerated);
    });
  });

  test('see in which language a text stands', async () => {
    await onPage('<p>een <i lang="ti">ሰላም</i></p>', async (page) => {
      expect(await textsOf(page)).toEqual([
        { text: 'een', lang: 'nl' },
        { text: 'ሰላም', lang: 'ti' },
      ]);
    });
  });
});

describe.concurrent('a visit', () => {
  test('complains of a console message', async () => {
    expect(await complaints(({ page }) => page.evaluate(() => console.info('psst')))).toContain('psst');
  });

  test('complains of a script that fails', async () => {
    const fail = (page: Page) => {
      const failed = page.waitForEvent('pageerror');
      return Promise.all([failed, page.evaluate(() => queueMicrotask(() => Promise.reject(new Error('stuk'))))]);
    };
    expect(await complaints(({ page }) => fail(page))).toContain('script error: stuk');
  });

  test('complains of a request to another host', async () => {
    const load = (page: Page) => page.setContent('<img src="http://127.0.0.1:9/x.png">');
    expect(await complaints(({ page }) => load(page))).toContain('request elsewhere');
  });

  test('complains of a file that is not there', async () => {
    const load = (page: Page) => page.setContent(`<img src="${inject('baseUrl')}/assets/weg.png">`);
    expect(await complaints(({ page }) => load(page))).toContain('404 for');
  });

  test('complains of a page that was refused unannounced', async () => {
    const path = '/bestaat-niet';
    expect(await complaints(({ page }) => page.goto(inject('baseUrl') + path))).toContain(path);
  });

  test('complains of a refusal that did not come', async () => {
    expect(await complaints(async (visitor) => visitor.expectRefusal(404, '/bestaat-niet'))).toContain('bestaat-niet');
  });
});
