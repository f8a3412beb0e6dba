import { forgetAttempt, forgetEverything } from './keeping.ts';

/** What is erased or taken from this device is not kept here either. */
export function forgetWithServer(): void {
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return;
    if ('forget' in target.dataset) forgetEverything();
    for (const attempt of new FormData(target).getAll('attempt')) forgetAttempt(String(attempt));
  });
}
