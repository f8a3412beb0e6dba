import { describe, expect, it } from 'vitest';
import { lengthOf, type Playing } from '../../src/areas/learner/playing.ts';
import { currentPage } from '../../src/areas/learner/scene-html.tsx';
import type { LocalCard } from '../../src/domain/local-card.ts';
import { encodeEntry, encodeMeasures } from '../../src/engine/path.ts';
import { replay } from '../../src/engine/step.ts';
import { present } from '../../src/lib/assert.ts';
import { shippedCases } from '../support/app.ts';

const deps = {
  assets: { css: '/assets/main.css', script: '/assets/main.js', icon: '/assets/icon.svg', previews: {} },
  faces: { carried: async () => undefined },
};
const program = present(shippedCases.find(({ file }) => file.id === 'mijn-dochter-praat-wel')?.program, 'program');
const journal = [
  { scene: 'binnenkomst', choices: ['gewoon-dochter'] },
  { scene: 'hulp-kiezen', choices: ['tolk-bellen'] },
];

/** An attempt of somebody after the first answers of the journal, in a group with this card. */
function playing(who: string, answers: number, card?: LocalCard): Playing {
  const given = journal.slice(0, answers);
  const state = replay(program, given);
  if (!state.ok) throw new Error(state.error.reason);
  const token = {
    ...{ attempt: `attempt-${who}`, revision: program.revision, caseId: program.id, writer: 'w', notes: {} },
    ...{ path: given.map((entry) => encodeEntry(program, entry)).join(''), measures: encodeMeasures(given) },
    ...{ confirmed: answers, resolved: 0, practice: false, shared: false, limit: false, issuedAt: 0 },
  } as Playing['token'];
  expect(lengthOf(token)).toBe(answers);
  return { program, state: state.value, token, sealed: `token-${who}`, ...(card ? { card } : {}) };
}
const cardOf = (name: string): LocalCard => ({ tolkdienst: { name } });
const page = (of: Playing): Promise<string> => currentPage(deps, of, 'nl');

describe('a page at a marked place', () => {
  it('shows each group its own card, and nobody else any', async () => {
    const pages = [];
    for (const card of [undefined, cardOf('Noord'), cardOf('Zuid'), undefined, cardOf('Noord')]) {
      pages.push(await page(playing('x', 2, card)));
    }
    const names = pages.map((html) => ['Noord', 'Zuid'].filter((name) => html.includes(name)));
    expect(names).toEqual([[], ['Noord'], ['Zuid'], [], ['Noord']]);
  });

  it('has the attempt and token of whoever asks, whatever the card says', async () => {
    const html = await page(playing('me', 2, cardOf('token-goes-here')));
    expect(html).toContain('token-goes-here');
    expect(html.match(/token-me/g)).toEqual((await page(playing('me', 2))).match(/token-me/g));
    expect(html).toContain('/attempts/attempt-me');
  });

  it('is in ASCII, as every page is', async () => {
    const html = await page(playing('x', 2, cardOf('Café é “Noord”')));
    expect(html).toMatch(/^[\0-\x7f]*$/);
    expect(html).toContain('Caf&#233; &#233; &#8220;Noord&#8221;');
  });
});

it('a page at any other place is the same with a card and without', async () => {
  expect(await page(playing('x', 1, cardOf('Noord')))).toBe(await page(playing('x', 1)));
  expect(await page(playing('x', 2, { spoed: { name: 'Noord' } }))).toBe(await page(playing('x', 2)));
});

it('every case marks two to four places', () => {
  const counts = shippedCases.map(({ file }) => {
    const places = Object.values(file.scenes).flatMap((scene) => [scene, ...Object.values(scene.choices ?? {})]);
    return places.filter(({ local }) => local).length;
  });
  expect(counts).toHaveLength(9);
  expect(counts.filter((count) => count < 2 || count > 4)).toEqual([]);
});
