import type { Lang } from '../../domain/lang.ts';
import type { DecisionFigures } from '../../engine/figures.ts';
import { textIn, words } from '../../i18n/index.ts';
import { Bar } from '../bar/bar.tsx';
import { Verdict } from '../route-list/verdict.tsx';
import { LocalText } from '../text/local-text.tsx';

export interface DecisionProps {
  readonly lang: Lang;
  readonly decision: DecisionFigures;
}

/** The scene that a decision was taken in. */
const sceneOf = ({ program, scene }: DecisionFigures) => program.scenes[scene];

/** What the moment of a decision is called. */
export function DecisionHeading({ lang, decision }: DecisionProps) {
  return <LocalText of={sceneOf(decision)?.heading ?? { nl: decision.scene }} lang={lang} />;
}

/** What a decision asked. */
export function DecisionQuestion({ lang, decision }: DecisionProps) {
  const ask = sceneOf(decision)?.ask;
  return ask ? <LocalText of={ask} lang={lang} /> : null;
}

/** How often each option was chosen: a table, with a bar for the eye in it. `bare`: without our opinion, for the wall. */
export function GroupBars({ lang, decision, bare }: DecisionProps & { readonly bare?: boolean }) {
  const w = words(lang).overview;
  const { answered, options } = decision;
  return (
    <table class="group-bars">
      <caption class="visually-hidden">{textIn(sceneOf(decision)?.heading ?? { nl: decision.scene }, lang)}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{w.option}</th>
          <th scope="col">{w.howMany}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ choice, count }) => (
          <tr>
            <th scope="row">
              <LocalText of={choice.say} lang={lang} />
              {!bare && choice.verdict && <Verdict lang={lang} of={choice.verdict} />}
            </th>
            <td>
              <Bar share={count / answered} />
              {w.of(count, answered)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
