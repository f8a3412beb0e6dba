import { choiceForm } from './choice-form.ts';
import { isReachable } from './network.ts';
import { forgetAnswer, keepAnswer, recallAnswer } from './waiting.ts';

/** When a sending takes longer, the connection may be gone. */
const patience = 10_000;
/** How often a connection is looked for while an answer waits. */
const interval = 5_000;

/**
 * Says at once that a choice is on its way, sends it once, and keeps it while there is no connection. It is the browser
 * that sends the form, so what comes back, a frame without cookies and the way Back are as they are without script.
 */
export function sendAnswers(): void {
  const form = choiceForm();
  if (form) watch(form);
}

function watch(form: HTMLFormElement): void {
  const waiting = form.querySelector<HTMLElement>('[data-waiting]');

  let state: 'ready' | 'asking' | 'sent' | 'waiting' = 'ready';
  let button: HTMLElement | null = null;
  let label = '';
  let isPassing = false;
  let timer = 0;

  // By the time that the button is pressed, it is known.
  form.addEventListener('change', () => {
    if (state === 'waiting') keepAnswer(form, button);
    else void isReachable();
  });
  form.addEventListener('submit', (event) => {
    if (isPassing) return;
    event.preventDefault();
    if (state === 'ready' || state === 'waiting') void send(event.submitter);
  });
  addEventListener('online', () => void sendWaiting());
  addEventListener('pagehide', () => clearTimeout(timer));
  // A page that comes back from the browser's memory is as it was left: busy.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) settle();
  });
  const kept = recallAnswer(form);
  // What was kept may belong to a moment that this page does not show: then the learner chooses anew.
  if (kept && form.checkValidity()) void send(kept);

  async function send(pressed: HTMLElement | null): Promise<void> {
    settle();
    state = 'asking';
    button = pressed;
    label = button?.textContent ?? '';
    relabel(form.dataset.busy);
    form.ariaBusy = 'true';
    const isOpen = await isReachable();
    // In the midst of one submission a form takes no other (HTML §4.10.22.3): first let that be over.
    await new Promise((over) => setTimeout(over));
    // Meanwhile the page may have been left and come back to.
    if (state !== 'asking') return;
    if (!isOpen) return wait();
    state = 'sent';
    timer = setTimeout(look, patience);
    forgetAnswer(form);
    isPassing = true;
    form.requestSubmit(button);
    isPassing = false;
  }

  /** Our server is slow: the button works again, and the sending goes on. Or it is out of reach. */
  async function look(): Promise<void> {
    const isSlow = await isReachable();
    if (state !== 'sent') return;
    if (isSlow) settle();
    else wait();
  }

  /** Nothing is lost, and nothing final: the form can be changed still, and goes when there is a connection. */
  function wait(): void {
    // Before the browser shows a page of its own instead of this one.
    if (state === 'sent') stop();
    settle();
    state = 'waiting';
    keepAnswer(form, button);
    relabel(form.dataset.again);
    tell(form.dataset.offline);
    timer = setTimeout(sendWaiting, interval);
  }

  async function sendWaiting(): Promise<void> {
    if (state !== 'waiting') return;
    clearTimeout(timer);
    if (await isReachable()) {
      if (state === 'waiting') await send(button);
    } else timer = setTimeout(sendWaiting, interval);
  }

  /** As the page came. */
  function settle(): void {
    clearTimeout(timer);
    state = 'ready';
    relabel(label);
    form.ariaBusy = null;
    tell();
  }

  /** Shown before it is filled: what was there already, a screen reader would not say. */
  function tell(words = ''): void {
    if (waiting) waiting.hidden = words === '';
    waiting?.querySelector('[role="status"]')?.replaceChildren(words);
  }

  function relabel(words: string | undefined): void {
    if (button && words) button.textContent = words;
  }
}
