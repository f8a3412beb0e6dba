import type { Lang } from '../../domain/lang.ts';
import type { SceneView } from '../../engine/view.ts';
import { type Words, words } from '../../i18n/index.ts';
import { contentLang } from '../text/content-lang.ts';
import { type Answer, choiceField, errorId, errorMessage, hintId, type SceneError } from './answer.ts';

interface QuestionProps {
  readonly lang: Lang;
  readonly view: SceneView;
  readonly answer?: Answer | undefined;
  readonly error?: SceneError | undefined;
  /** Shows what was chosen and takes nothing. */
  readonly readOnly?: boolean;
}

type ChoiceView = SceneView['choices'][number];

/** The question with its choices: cards to pick one or several from, or a scale. */
export function Question({ lang, view, answer, error, readOnly = false }: QuestionProps) {
  const { scene } = words(lang);
  const hint = view.kind === 'several' && !readOnly && !error ? pickHint(scene, view) : undefined;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <fieldset class="question" aria-describedby={describedBy || undefined} disabled={readOnly}>
      <legend class="question__ask" lang={view.ask && contentLang(lang, view.ask.lang)}>
        {view.ask?.text ?? (view.kind === 'several' ? scene.askSeveral : scene.ask)}
      </legend>
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} class="field-error">
          {errorMessage(lang, error, view)}
        </p>
      )}
      <div class={view.kind === 'rating' ? 'options options--scale' : 'options'}>
        {view.choices.map((choice) => {
          const chosen = answer?.choices.includes(choice.id) ?? false;
          return (
            <label class="option" for={choiceField(choice.id)}>
              <Field choice={choice} several={view.kind === 'several'} chosen={chosen} asked={!readOnly} />
              <span class="option__words" lang={contentLang(lang, choice.say.lang)}>
                <Say choice={choice} scale={view.kind === 'rating'} />
              </span>
              {readOnly && chosen && <strong class="option__chosen">{scene.chosen}</strong>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

interface FieldProps {
  readonly choice: ChoiceView;
  readonly several: boolean;
  readonly chosen: boolean;
  /** Whether the browser may hold the form until there is a choice; how many of several, only we know. */
  readonly asked: boolean;
}

function Field({ choice, several, chosen, asked }: FieldProps) {
  return (
    <input
      class="option__field"
      type={several ? 'checkbox' : 'radio'}
      name="choice"
      id={choiceField(choice.id)}
      value={choice.id}
      checked={chosen}
      required={asked && !several}
    />
  );
}

/** On a scale the ends come as "1: helemaal niet": the number shows as on the others, the words beside or below it. */
function Say({ choice: { id, say }, scale }: { readonly choice: ChoiceView; readonly scale: boolean }) {
  if (!scale || say.text === id) return <>{say.text}</>;
  return (
    <>
      {id} <small>{say.text.replace(`${id}: `, '')}</small>
    </>
  );
}

function pickHint(scene: Words['scene'], view: SceneView): string | undefined {
  if (!view.pick) return undefined;
  const { min, max } = view.pick;
  return min === max ? scene.pickExactly(min) : scene.pickRange(min, max);
}
