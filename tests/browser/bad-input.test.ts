import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { routes } from '../../src/routes.ts';
import { answer, begin, choiceForm, sceneOf, send } from './support/play.ts';
import { arriving, visiting } from './support/visit.ts';
import { walkNamed } from './support/walks.ts';

const walk = walkNamed('lege-stoel-verzwegen');
const reflection = walk.picks.findIndex(({ scene }) => scene === 'maandag');

interface BadForm {
  readonly what: string;
  readonly status: number;
  readonly says: string;
  /** What the form sends instead of its own fields; an empty list leaves a field out. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly enctype?: string;
}

const { error, problem } = nl;
const badForms: readonly BadForm[] = [
  {
    what: 'a choice that does not exist',
    status: 409,
    says: error['not-offered'](),
    fields: { choice: ['bestaat-niet'] },
  },
  { what: 'a choice of another scene', status: 409, says: error['not-offered'](), fields: { choice: ['onderzoek'] } },
  {
    what: 'two choices where there can be one',
    status: 422,
    says: error['wrong-number'](1, 1),
    fields: { choice: ['gewoon-dochter', 'vertel-maar'] },
  },
  { what: 'markup for a choice', status: 400, says: problem['bad-form'].title, fields: { choice: ['<b>x</b>'] } },
  {
    what: 'a certainty that does not exist',
    status: 400,
    says: problem['bad-form'].title,
    fields: { certainty: ['?'] },
  },
  { what: 'no step', status: 400, says: problem['bad-form'].title, fields: { step: [] } },
  { what: 'a step to come', status: 400, says: problem['bad-form'].title, fields: { step: ['7'] } },
  { what: 'a word for a step', status: 400, says: problem['bad-form'].title, fields: { step: ['één'] } },
  { what: 'no token', status: 403, says: problem['forged-token'].title, fields: { csrf_token: [] } },
  {
    what: 'a token of its own',
    status: 403,
    says: problem['forged-token'].title,
    fields: { csrf_token: ['v1.k1.e30'] },
  },
  { what: 'far too much text', status: 413, says: problem['too-large'].title, fields: { note: ['x'.repeat(9_000)] } },
  { what: 'parts', status: 415, says: problem['wrong-content-type'].title, enctype: 'multipart/form-data' },
  { what: 'plain text', status: 415, says: problem['wrong-content-type'].title, enctype: 'text/plain' },
];

/** Spoils the form on the page, as anybody with a browser's tools can. */
async function spoil(page: Page, { fields = {}, enctype }: BadForm): Promise<void> {
  await page.locator(choiceForm).evaluate(
    (form, spoilt) => {
      form.setAttribute('novalidate', '');
      if (spoilt.enctype) form.setAttribute('enctype', spoilt.enctype);
      for (const [name, values] of spoilt.fields) {
        for (const field of form.querySelectorAll(`[name="${name}"]`)) field.removeAttribute('name');
        for (const value of values) {
          const field = document.createElement('input');
          for (const [key, text] of [
            ['type', 'hidden'],
            ['name', name],
            ['value', value],
          ] as const) {
            field.setAttribute(key, text);
          }
          form.append(field);
        }
      }
    },
    { fields: Object.entries(fields), enctype },
  );
}

describe('a spoilt form', () => {
  const found = new Map<string, { readonly says: string; readonly step: string }>();

  // Nothing changes, so one attempt does for all of them.
  beforeAll(async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const here = routes.attempt.href('nl', { attempt: await begin(visitor, walk.case) });
      for (const bad of badForms) {
        await spoil(page, bad);
        visitor.expectRefusal(bad.status, here);
        await send(page, []);
        const says = (await page.locator('main').textContent()) ?? '';
        await visitor.open(here);
        found.set(bad.what, { says, step: await page.locator(`${choiceForm} [name="step"]`).inputValue() });
      }
    });
  });

  test.for(badForms)('with $what gets $status and a page that says so', ({ what, says }) => {
    expect(found.get(what)?.says).toContain(says);
  });

  test.for(badForms)('with $what changes nothing', ({ what }) => {
    expect(found.get(what)?.step).toBe('0');
  });
});

const nowhere = [
  '/bestaat-niet',
  '/cases/bestaat-niet',
  `/cases/${'x'.repeat(65)}`,
  '/cases/Hoofdletters',
  '/cases/%E0%A4%A',
  `/cases/${walk.case}/attempts`,
  '/modules/%3Cscript%3E',
  '/attempts/kort',
  '/attempts/..%2f..%2fgeheim',
  `/attempts/${'0'.repeat(26)}`,
  `/attempts/${'0'.repeat(26)}/debrief`,
  `/attempts/${'0'.repeat(26)}/practice`,
  '//voorbeeld.nl',
  '/en/attempts/kort',
  '/programs/x.json',
];

test('an address that leads nowhere gets 404 and a way to the catalogue', async () => {
  await visiting({}, async (visitor) => {
    for (const path of nowhere) {
      await visitor.open(path, 404);
      const home = routes.home.href(path.startsWith('/en') ? 'en' : 'nl');
      expect.soft(await visitor.page.locator(`main a[href="${home}"]`).count(), path).toBe(1);
    }
  });
});

test('a step that cannot be leads to where the attempt stands', async () => {
  await visiting({}, async (visitor) => {
    const { page } = visitor;
    const here = routes.attempt.href('nl', { attempt: await begin(visitor, walk.case) });
    for (const step of ['99', '-1', '1', 'één', '']) {
      await visitor.open(`${here}?step=${step}`);
      expect(new URL(page.url()).pathname + new URL(page.url()).search, step).toBe(here);
    }
  });
});

describe.concurrent('a reflection', () => {
  test('comes back as it was written, also where it looks like markup', async () => {
    const words = '<img src=/x onerror="alert(1)"> & “ja” — ሰላም, سلام, 👩🏾‍⚕️';
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      for (const pick of walk.picks.slice(0, reflection)) await answer(page, pick);
      await page.locator('textarea').fill(words);
      await send(page, ['geschreven']);
      await visitor.open(routes.debrief.href('nl', { attempt }));
      expect(await page.locator('#take-away blockquote').textContent()).toBe(words);
    });
  });

  test('that is too long comes back to be shortened', async () => {
    const words = 'Ik vraag eerst welke taal. '.repeat(12);
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      for (const pick of walk.picks.slice(0, reflection)) await answer(page, pick);
      await page.locator('textarea').evaluate((field) => field.removeAttribute('maxlength'));
      await page.locator('textarea').fill(words);
      visitor.expectRefusal(422, routes.attempt.href('nl', { attempt }));
      await send(page, ['geschreven']);
      expect(await page.locator('main').textContent()).toContain(error['too-long']());
      expect(await page.locator('textarea').inputValue()).toBe(words.trim());
      await page.locator('textarea').fill('Ik vraag eerst welke taal.');
      await send(page, ['geschreven']);
      expect(await sceneOf(page)).toBe(walk.ending);
    });
  });

  test('takes no more letters than it has room for', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      for (const pick of walk.picks.slice(0, reflection)) await answer(page, pick);
      await page.locator('textarea').focus();
      await page.keyboard.insertText('é'.repeat(300));
      expect(await page.locator('textarea').inputValue()).toBe('é'.repeat(280));
      await arriving(page, () => page.locator('button[value="geschreven"]').click());
      expect(await sceneOf(page)).toBe(walk.ending);
    });
  });
});
