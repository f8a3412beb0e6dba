const keys: Readonly<Record<string, 'next' | 'previous'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
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
    shown?.querySelector<HTMLAnchorElement>(`[data-step="${step}"]`)?.click();
  });
}
