/** Brings out the buttons that copy or share, where the browser can. They carry what to copy and what to say of it. */
export function copyAndShare(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    // Browsers have no clipboard for a page that came without TLS.
    if (navigator.clipboard) bringOut(button, copy);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    if ('share' in navigator) bringOut(button, share);
  }
}

function bringOut(button: HTMLButtonElement, act: (button: HTMLButtonElement, told: Told) => Promise<void>): void {
  const status = document.createElement('span');
  status.className = 'share__told';
  status.role = 'status';
  button.after(status);
  const told: Told = (words = '') => {
    status.textContent = words;
  };
  button.addEventListener('click', () => void act(button, told));
  button.hidden = false;
}

/** Says in words what came of it. */
type Told = (words?: string) => void;

async function copy({ dataset }: HTMLButtonElement, told: Told): Promise<void> {
  // Emptied first: the same words twice are told twice.
  told();
  try {
    await navigator.clipboard.writeText(whole(dataset.copy));
    told(dataset.copied);
  } catch {
    told(dataset.notCopied);
  }
}

async function share({ dataset }: HTMLButtonElement): Promise<void> {
  // Rejected when somebody thinks better of it: nothing to tell.
  await navigator.share({ title: dataset.title ?? '', url: whole(dataset.share) }).catch(() => undefined);
}

/** An address of this site leaves it whole; every other text is as it is. */
const whole = (text = ''): string => (text.startsWith('/') ? new URL(text, location.href).href : text);
