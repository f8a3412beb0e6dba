/**
 * Puts the focus on a scene that has come: the keyboard and a screen reader go on there, not at the top of the site. A
 * page with a mistake puts it on the mistake by itself.
 */
export function startAtScene(): void {
  if (document.activeElement !== document.body || document.querySelector('[autofocus]')) return;
  document.querySelector<HTMLElement>('main[data-scene]')?.focus({ preventScroll: true });
}
