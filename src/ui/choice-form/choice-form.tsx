import type { Lang } from '../../domain/lang.ts';
import type { SceneView } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { Button } from '../button/button.tsx';
import { Drawing } from '../drawing/drawing.tsx';
import type { Answer, SceneError } from './answer.ts';
import { Certainty } from './certainty.tsx';
import { Question } from './question.tsx';
import { Reflection } from './reflection.tsx';

interface ChoiceFormProps {
  readonly lang: Lang;
  readonly view: SceneView;
  readonly action: string;
  readonly token: string;
  /** Position in the journal of the answer that this form gives. */
  readonly step: number;
  readonly answer?: Answer | undefined;
  readonly error?: SceneError | undefined;
  /** Says that an answer stands, and when to try another. */
  readonly lasting?: boolean;
  /** Whether a trainer has this attempt in a group: who writes wants to know who reads. */
  readonly inGroup?: boolean | undefined;
}

/**
 * The contract with whoever plays from outside: `form[data-form="choice"]`, fields named `choice` whose values are
 * choice ids, a hidden `step`, and a submit button.
 */
export function ChoiceForm({ action, token, step, ...props }: ChoiceFormProps) {
  const { busy, offline, again } = words(props.lang).sending;
  const told = { 'data-busy': busy, 'data-offline': offline, 'data-again': again };
  return (
    <form class={classOf(props.view)} data-form="choice" method="post" action={action} {...told}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="csrf_token" value={token} />
      <Fields {...props} />
      <Waiting />
    </form>
  );
}

const classOf = ({ kind }: SceneView): string =>
  kind === 'continue' ? 'choice-form choice-form--onward' : 'choice-form';

/** For script to show while an answer has no way to us; what it says then comes with the form. */
export function Waiting({ children }: { readonly children?: string }) {
  return (
    <div class="waiting" data-waiting hidden={children === undefined}>
      <Drawing name="offline" />
      <p role="status">{children}</p>
    </div>
  );
}

function Fields({ lang, view, lasting, inGroup, ...props }: Omit<ChoiceFormProps, 'action' | 'token' | 'step'>) {
  const { scene, reflection, sending } = words(lang);
  if (view.kind === 'continue') {
    return (
      <p class="actions">
        <input type="hidden" name="choice" value="verder" />
        <Button>{scene.onward}</Button>
      </p>
    );
  }
  if (view.kind === 'reflection') {
    return (
      <>
        <Reflection lang={lang} view={view} inGroup={inGroup} {...props} />
        <p class="actions">
          <Button name="choice" value="geschreven">
            {reflection.submit}
          </Button>
          <Button name="choice" value="overgeslagen" quiet>
            {reflection.skip}
          </Button>
        </p>
      </>
    );
  }
  return (
    <>
      <Question lang={lang} view={view} {...props} />
      {view.certainty && <Certainty lang={lang} given={props.answer?.certainty} />}
      <p class="actions">
        <Button>{scene.submit}</Button>
        <span class="hint key-hint">{sending.keys(view.choices.length)}</span>
      </p>
      {lasting && <p class="hint">{scene.lasting}</p>}
    </>
  );
}
