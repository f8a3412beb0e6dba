/** Escape closes the drawer that somebody is in, and leaves them at its handle. */
export function closeDrawers(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const drawer = openDrawer(document.activeElement);
    if (!drawer) return;
    drawer.open = false;
    drawer.querySelector('summary')?.focus();
  });
}

/** A click on its words takes the focus from everything: then it is the last one that stands open. */
function openDrawer(focused: Element | null): HTMLDetailsElement | undefined {
  if (focused && focused !== document.body) return focused.closest<HTMLDetailsElement>('details[open]') ?? undefined;
  return [...document.querySelectorAll<HTMLDetailsElement>('details[open]')].at(-1);
}
