/** Up and down are left to scrolling. */
const keys: Readonly<Record<string, 'next' | 'previous'>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
};

/** The keys of a clicker do what the links of a screen on the wall do. */
export function turnSlides(): void {
  const slides = document.querySelector('[data-slides]');
  if (!slides) return;
  document.addEventListener('keydown', (event) => {
    const step = keys[event.key];
    if (!step || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const shown = slides.querySelector(':scope > :target') ?? slides.firstElementChild;
    // What is folded is shown first: a clicker has no other key for it.
    const folded = step === 'next' && shown?.querySelector<HTMLDetailsElement>('details:not([open])');
    if (folded) folded.open = true;
    else shown?.querySelector<HTMLAnchorElement>(`[data-step="${step}"]`)?.click();
  });
}
