import { beforeAll, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { attemptOf, begin } from '../browser/support/play.ts';
import { type Visitor, visiting } from '../browser/support/visit.ts';
import { type Walk, walkNamed, walks } from '../browser/support/walks.ts';
import { decideAll, mostKeys, type Played } from './deciding.ts';
import { none, report } from './figure.ts';
import { look, mostSheets, type Seen, sheets } from './looking.ts';

/*
 * Goals 4 to 9: a case played from the catalogue to its debrief, each page looked at on the way, and every other case
 * played with the keyboard.
 */

const walk = walkNamed('goede-zinnen');
const perCase = walks.filter((one, at) => walks.findIndex((other) => other.case === one.case) === at);
const others = perCase.filter((one) => one.case !== walk.case);

const seen = new Map<string, Seen>();
const played: Played[] = [];
const papers: { readonly name: string; readonly sheets: number }[] = [];
const requests: string[] = [];

const all = (part: keyof Seen): readonly string[] =>
  [...seen].flatMap(([place, found]) => found[part].map((fault) => `${place}: ${fault}`));

beforeAll(async () => {
  await visiting({ viewport: { width: 390, height: 844 }, colorScheme: 'light' }, async (visitor) => {
    await withKeyboard(visitor, walk, async (place) => void seen.set(place, await look(visitor.page)));
  });
  for (const other of others) await visiting({}, (visitor) => withKeyboard(visitor, other));
}, 900_000);

async function withKeyboard(
  visitor: Visitor,
  { case: caseId, ...rest }: Walk,
  arrived: (place: string) => Promise<unknown> = async () => {},
): Promise<void> {
  const { page, context } = visitor;
  context.on('request', (request) => requests.push(request.url()));
  const open = async (place: string, path: string): Promise<void> => {
    await visitor.open(path);
    await arrived(place);
  };
  await open('catalogue', routes.home.href('nl'));
  await open('brief', routes.brief.href('nl', { case: caseId }));
  await begin(visitor, caseId);
  played.push(await decideAll(visitor, { case: caseId, ...rest }, arrived));
  await open('debrief', routes.debrief.href('nl', { attempt: attemptOf(page) }));
  papers.push({ name: caseId, sheets: await sheets(page) });
  await open('mine', routes.me.href('nl'));
}

test('4: requests to others', (context) => {
  const elsewhere = requests.filter((url) => /^https?:/.test(url) && !url.startsWith(`${inject('baseUrl')}/`));
  report(context, none(4, 'requests to others over whole cases', elsewhere, `of ${requests.length}`));
});

test('5: axe', (context) => {
  report(context, none(5, 'axe: A, AA, 2.2, best practice; light and dark', all('axe'), `${seen.size} pages`));
});

test('6: keyboard', (context) => {
  const keys = played.flatMap((one) => one.keys);
  const most = Math.max(...keys.map(({ count }) => count));
  const faults = keys.filter(({ count }) => count > mostKeys).map(({ place, count }) => `${place}: ${count}`);
  const unfocused = played.flatMap((one) => one.unfocused);
  const cases = `${played.length} cases, ${keys.length} decisions`;
  const bar = { threshold: `≤ ${mostKeys}`, isMet: most <= mostKeys };
  report(
    context,
    { goal: 6, what: 'keys for a decision, keyboard only, at most', figure: `${most} (${cases})`, bar, faults },
    none(6, 'scenes without the focus on main or H1', unfocused, cases),
  );
});

test('7: targets', (context) => {
  report(context, none(7, 'targets under 44 × 44 px', all('smallTargets'), `${seen.size} pages`));
});

test('8: reflow', (context) => {
  report(context, none(8, 'wider than the window: 320 px, 200 % text', all('tooWide'), `${seen.size} pages`));
});

test('9: motion and print', (context) => {
  const most = Math.max(...papers.map((paper) => paper.sheets));
  const bar = { threshold: `≤ ${mostSheets} A4`, isMet: most <= mostSheets };
  const faults = papers
    .filter((paper) => paper.sheets > mostSheets)
    .map(({ name, ...own }) => `${name}: ${own.sheets}`);
  report(context, none(9, 'what moves with reduced motion', all('moving'), `${seen.size} pages`), {
    goal: 9,
    what: 'debrief on paper, at most',
    figure: `${most} A4 (${papers.length} cases)`,
    bar,
    faults,
  });
});
