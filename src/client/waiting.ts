import { momentOf } from './choice-form.ts';
import { forget, keep, kept } from './keeping.ts';

/*
 * The answer that could not be sent yet, for when the browser drops the page before there is a connection. To send it
 * twice does no harm: the server takes the same answer to the same step once.
 */

/** Keeps what is filled in and the button that was pressed; not the token, of which a page loaded anew has its own. */
export function keepAnswer(form: HTMLFormElement, button: HTMLElement | null): void {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, button)) {
    if (name !== 'csrf_token') fields.append(name, String(value));
  }
  keep('answer', momentOf(form), fields);
}

export const forgetAnswer = (form: HTMLFormElement): void => forget('answer', momentOf(form));

/** Fills in what was kept; gives the button that sends it, or nothing when nothing waits for this moment. */
export function recallAnswer(form: HTMLFormElement): HTMLElement | undefined {
  const fields = kept('answer', momentOf(form));
  if (fields.size === 0) return undefined;
  let button: HTMLElement | undefined;
  for (const control of form.elements) {
    if (control instanceof HTMLTextAreaElement) control.value = fields.get(control.name) ?? '';
    if (control instanceof HTMLInputElement) control.checked = fields.has(control.name, control.value);
    if (control instanceof HTMLButtonElement && (!control.name || fields.has(control.name, control.value)))
      button ??= control;
  }
  return button;
}
