import type { Lang } from '../../domain/lang.ts';
import type { DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { Button } from '../button/button.tsx';

interface RetryProps {
  readonly lang: Lang;
  readonly step: DebriefStep;
  readonly action: string;
  readonly token: string;
}

/** Goes back to this moment, as practice. */
export function Retry({ lang, step, action, token }: RetryProps) {
  const w = words(lang).debrief;
  return (
    <form class="retry" method="post" action={action}>
      <input type="hidden" name="step" value={step.step} />
      <input type="hidden" name="csrf_token" value={token} />
      <Button quiet>
        {w.retry}
        <span class="visually-hidden">{w.retryOf(step.heading.text)}</span>
      </Button>
    </form>
  );
}
