import type { Page } from 'playwright-core';
import { choiceForm, note } from './play.ts';
import { arriving } from './visit.ts';

/** What has the focus. */
export interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  /** The address of a link, or of the form of a field. */
  readonly path: string;
}

/** Hands that know no mouse: they look at what has the focus, press keys, and count them. */
export class Keyboard {
  readonly #page: Page;
  pressed = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    this.pressed += 1;
    await this.#page.keyboard.press(key);
  }

  /** What has the focus now; nothing when that is the page itself. */
  focused(): Promise<Focused | undefined> {
    return this.#page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const link = element.closest('a');
      const isField =
        element instanceof HTMLInputElement ||
        element instanceof HTMLButtonElement ||
        element instanceof HTMLTextAreaElement;
      return {
        tag: element.localName,
        type: isField ? element.type : '',
        name: isField ? element.name : '',
        value: isField ? element.value : '',
        checked: element instanceof HTMLInputElement && element.checked,
        path: link?.pathname ?? (isField ? (element.form?.getAttribute('action') ?? '') : ''),
      };
    });
  }

  /** Presses Tab until what has the focus is what is looked for. */
  async tabTo(what: string, isIt: (focused: Focused) => boolean): Promise<Focused> {
    for (let tabs = 0; tabs < 100; tabs += 1) {
      await this.press('Tab');
      const focused = await this.focused();
      if (focused && isIt(focused)) return focused;
    }
    throw new Error(`Tab does not lead to ${what} on ${this.#page.url()}`);
  }

  /** Presses Enter on what has the focus, and sees the next page. */
  async enter(): Promise<void> {
    await arriving(this.#page, () => this.press('Enter'));
  }

  /** Answers the scene on show; gives how many keys that took, from where the first field or button has the focus. */
  async answer(choices: readonly string[]): Promise<number> {
    const inForm = ({ path, type }: Focused): boolean => path.startsWith('/attempts/') && type !== '';
    const focused = await this.tabTo('the form', inForm);
    const before = this.pressed;
    if (focused.tag === 'textarea') {
      if (choices.includes('geschreven')) await this.#page.keyboard.type(note);
      await this.tabTo('the button', ({ tag, value }) => tag === 'button' && value === choices[0]);
    } else if (focused.type === 'radio') {
      await this.#arrowTo(focused, choices[0] ?? '');
      await this.#sayHowSure();
    } else if (focused.type === 'checkbox') {
      for (const [at, choice] of choices.entries()) {
        if (at > 0 || focused.value !== choice) await this.tabTo(choice, ({ value }) => value === choice);
        await this.press('Space');
      }
    }
    await this.enter();
    return this.pressed - before + 1;
  }

  /** Where the scene asks for it: the second of three, and on to the button. Elsewhere Enter on a radio sends. */
  async #sayHowSure(): Promise<void> {
    if ((await this.#page.locator(`${choiceForm} [name="certainty"]`).count()) === 0) return;
    await this.tabTo('how sure', ({ name }) => name === 'certainty');
    await this.press('ArrowDown');
    await this.tabTo('the button', ({ tag }) => tag === 'button');
  }

  /** Down the radios of a group: Space takes the first, the arrow takes each next one. */
  async #arrowTo(first: Focused, choice: string): Promise<void> {
    if (first.value === choice && !first.checked) await this.press('Space');
    for (let at = await this.focused(); at?.value !== choice; at = await this.focused()) {
      await this.press('ArrowDown');
      const next = await this.focused();
      if (next?.value === first.value) throw new Error(`The arrows do not lead to ${choice} on ${this.#page.url()}`);
    }
    if (!(await this.focused())?.checked) throw new Error(`${choice} has the focus and is not chosen.`);
  }
}
