import { choiceForm } from './choice-form.ts';

/** The number keys pick an option, but only while an option has the focus (WCAG 2.2 SC 2.1.4). */
export function pickByNumber(): void {
  const form = choiceForm();
  if (!form) return;
  // The page has a hint for who comes in with the keyboard; now it is true.
  form.dataset.keys = '';
  form.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const options = [...form.querySelectorAll<HTMLInputElement>('input[name="choice"]:not([type="hidden"])')];
    if (!isPlain || !options.some((option) => option === event.target)) return;
    const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
    if (!option) return;
    event.preventDefault();
    option.focus();
    option.click();
  });
}
