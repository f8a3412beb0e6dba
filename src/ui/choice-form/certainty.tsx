import { certainties, type Certainty as Given } from '../../domain/case.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

interface CertaintyProps {
  readonly lang: Lang;
  readonly given?: Given | undefined;
  readonly readOnly?: boolean;
}

/** How sure the learner is: one tap, and never needed to go on. */
export function Certainty({ lang, given, readOnly = false }: CertaintyProps) {
  const w = words(lang).certainty;
  return (
    <fieldset class="certainty" disabled={readOnly}>
      <legend class="certainty__ask">
        {w.legend} {!readOnly && <span class="hint">{w.optional}</span>}
      </legend>
      <div class="certainty__options">
        {certainties.map((certainty) => (
          <label class="option option--small">
            <input
              class="option__field"
              type="radio"
              name="certainty"
              id={`certainty-${certainty}`}
              value={certainty}
              checked={given === certainty}
            />
            <span class="option__words">{w[certainty]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
