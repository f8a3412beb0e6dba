/** How often a page that is looked at is fetched anew, in milliseconds: the store is up to a minute behind anyway. */
const interval = 30_000;

/**
 * Keeps an overview as new as the store is, while somebody looks at it: replaces the parts that changed and leaves alone
 * where the reader is, what stands open, and what was ticked. Says aloud only what the page has words for.
 */
export function refreshOverview(): void {
  const line = document.querySelector<HTMLElement>('[data-refresh]');
  if (!line) return;
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.role = 'status';
  line.after(status);
  /** What the server sent last, by part: what a reader opened or ticked since is no change. */
  const sent = new Map(partsOf(document).map((part) => [part.id, part.innerHTML]));

  setInterval(() => {
    if (document.visibilityState === 'visible') void refresh(line, status, sent);
  }, interval);
}

const partsOf = (page: Document): Element[] => [...page.querySelectorAll('[data-live]')];

async function refresh(line: HTMLElement, status: HTMLElement, sent: Map<string, string>): Promise<void> {
  const page = await fetched();
  const newLine = page?.querySelector<HTMLElement>('[data-refresh]');
  if (!page || !newLine) return;
  // The link keeps its place, so that whoever is on it stays there.
  line.firstChild?.replaceWith(newLine.firstChild ?? '');
  if (newLine.dataset.told !== line.dataset.told) {
    line.dataset.told = newLine.dataset.told ?? '';
    status.textContent = line.dataset.told;
  }
  for (const part of partsOf(page)) replace(part, sent);
}

/** A page that cannot be had, or that is no longer this one, changes nothing: the link is still there. */
async function fetched(): Promise<Document | undefined> {
  try {
    const response = await fetch(location.href, { cache: 'no-store' });
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}

function replace(part: Element, sent: Map<string, string>): void {
  const old = document.getElementById(part.id);
  if (!old || sent.get(part.id) === part.innerHTML || old.contains(document.activeElement)) return;
  sent.set(part.id, part.innerHTML);
  for (const open of old.querySelectorAll('details[open][id]')) {
    part.querySelector(`#${open.id}`)?.setAttribute('open', '');
  }
  const ticked = [...old.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  const isTouched = [...old.querySelectorAll('input')].some((input) => input.checked !== input.defaultChecked);
  if (isTouched) for (const input of part.querySelectorAll('input')) input.checked = ticked.includes(input.value);
  old.replaceChildren(...part.childNodes);
}
