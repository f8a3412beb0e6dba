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

/** A click on the words of a drawer gives the focus to what is around them all: then it is the last one that is open. */
function openDrawer(focused: Element | null): HTMLDetailsElement | undefined {
  const open = 'details[open]';
  return (
    focused?.closest<HTMLDetailsElement>(open) ??
    [...(focused?.querySelectorAll<HTMLDetailsElement>(open) ?? [])].at(-1)
  );
}
