import { attemptOf, choiceForm, momentOf } from './choice-form.ts';
import { forget, forgetAttempt, forgetOld, keep, kept } from './keeping.ts';

/** Keeps a half-written reflection in this browser until it was sent, and forgets what is past. */
export function keepDrafts(): void {
  forgetOld();
  const form = choiceForm();
  if (form) keepDraftOf(form);
  else if (document.querySelector('main[data-ending]')) forgetAttempt(attemptOf(location.href));
}

function keepDraftOf(form: HTMLFormElement): void {
  const moment = momentOf(form);
  // What was sent led on from its step.
  forgetAttempt(moment.attempt, moment.step);
  const field = form.querySelector('textarea');
  if (!field) return;
  // After an error the page has what was sent.
  field.value ||= kept('draft', moment).get('text') ?? '';
  field.addEventListener('input', () => {
    if (field.value) keep('draft', moment, new URLSearchParams({ text: field.value }));
    else forget('draft', moment);
  });
}
