import { roles } from '../../domain/case.ts';
import type { Catalogue, ModuleSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { LocalText } from '../text/local-text.tsx';

export interface CasePickerProps {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
}

/** Every case to tick, by module and then by role, with how long it takes. */
export function CasePicker({ lang, catalogue, chosen, error }: CasePickerProps) {
  return (
    <div class="case-picker" id="cases" tabindex={-1}>
      {error && <p class="field-error">{error}</p>}
      {catalogue.modules.map((learningModule) => (
        <Theme {...{ lang, learningModule, chosen }} />
      ))}
    </div>
  );
}

interface ThemeProps {
  readonly lang: Lang;
  readonly learningModule: ModuleSummary;
  readonly chosen: readonly string[];
}

function Theme({ lang, learningModule, chosen }: ThemeProps) {
  const w = words(lang);
  const cases = learningModule.cases.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
  return (
    <fieldset class="case-picker__theme">
      <legend class="case-picker__legend">
        <LocalText of={learningModule.title} lang={lang} />
      </legend>
      <div class="options">
        {cases.map(({ id, role, title, minutes }) => (
          <label class="option">
            <input class="option__field" type="checkbox" name="case" value={id} checked={chosen.includes(id)} />
            <span class="option__words">
              <LocalText of={title} lang={lang} />
              <span class="case-picker__facts">
                {w.role[role]}, {w.about(minutes)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
