import type { Moment } from './keeping.ts';

/** The form of a scene; nothing on every other page. */
export const choiceForm = (): HTMLFormElement | null =>
  document.querySelector<HTMLFormElement>('form[data-form="choice"]');

/** The moment that a form answers. */
export const momentOf = (form: HTMLFormElement): Moment => ({
  attempt: attemptOf(form.action),
  step: String(new FormData(form).get('step')),
});

/** The attempt that an address belongs to, in whichever language. */
export const attemptOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
