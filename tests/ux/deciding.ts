import { Keyboard } from '../browser/support/keyboard.ts';
import { choiceForm, sceneOf } from '../browser/support/play.ts';
import type { Visitor } from '../browser/support/visit.ts';
import type { Pick, Walk } from '../browser/support/walks.ts';

/** What one decision may cost. */
export const mostKeys = 4;

/** How a walk went with nothing but the keyboard. */
export interface Played {
  /** Keys for each scene with one answer, from where its page left the focus to the next page. */
  readonly keys: readonly { readonly place: string; readonly count: number }[];
  /** Scenes and endings that did not have the focus on `main` or the heading when they came. */
  readonly unfocused: readonly string[];
}

/** Plays a walk from its first scene to its ending; `arrived` sees each scene before it is answered, and the ending. */
export async function decideAll(
  { page }: Visitor,
  walk: Walk,
  arrived: (place: string) => Promise<unknown> = async () => {},
): Promise<Played> {
  const keyboard = new Keyboard(page);
  const keys: Played['keys'][number][] = [];
  const unfocused: string[] = [];
  const arrive = async (): Promise<void> => {
    const place = `${walk.case}, ${await sceneOf(page)}`;
    const focused = await keyboard.focused();
    if (!['main', 'h1'].includes(focused?.tag ?? '')) unfocused.push(place);
    await arrived(place);
  };
  for (const pick of walk.picks) {
    await arrive();
    const isOneOf = (await page.locator(`${choiceForm} [name="choice"][type="radio"]`).count()) > 0;
    if (isOneOf)
      keys.push({ place: `${walk.case}, ${pick.scene}`, count: await decide(keyboard, await placeOf(pick)) });
    else await keyboard.answer(pick.choices);
  }
  await arrive();
  return { keys, unfocused };

  async function placeOf({ choices }: Pick): Promise<number> {
    const fields = page.locator(`${choiceForm} [name="choice"]`);
    const values = await fields.evaluateAll((all) => all.map((field) => field.getAttribute('value')));
    return values.indexOf(choices[0] ?? '') + 1;
  }
}

/**
 * Over the skip link where the page has left the focus above it, to the options, the number of one, and Enter. Saying
 * how sure one is can be left out, and is.
 */
async function decide(keyboard: Keyboard, place: number): Promise<number> {
  const before = keyboard.pressed;
  if (!(await keyboard.focused())) {
    await keyboard.press('Tab');
    await keyboard.press('Enter');
  }
  await keyboard.tabTo('the options', ({ name }) => name === 'choice');
  await keyboard.press(String(place));
  await keyboard.enter();
  return keyboard.pressed - before;
}
