import type { Lang } from '../../domain/lang.ts';
import type { SceneView } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { ButtonLink } from '../button/button.tsx';
import type { Answer } from './answer.ts';
import { Certainty } from './certainty.tsx';
import { Question } from './question.tsx';
import { ReflectionGiven } from './reflection.tsx';

interface AnswerGivenProps {
  readonly lang: Lang;
  readonly view: SceneView;
  readonly answer: Answer;
  /** To the current scene. */
  readonly onward: string;
}

/** An earlier step: the same question with the answer that was given. Not a form, so nothing can be sent twice. */
export function AnswerGiven({ lang, onward, ...props }: AnswerGivenProps) {
  const { view, answer } = props;
  return (
    <div class="choice-form choice-form--given">
      {view.kind === 'reflection' && <ReflectionGiven lang={lang} {...props} />}
      {view.kind !== 'reflection' && view.kind !== 'continue' && <Question lang={lang} {...props} readOnly />}
      {view.certainty && answer.certainty && <Certainty lang={lang} given={answer.certainty} readOnly />}
      <p class="actions">
        <ButtonLink href={onward}>{words(lang).notice.back}</ButtonLink>
      </p>
    </div>
  );
}
