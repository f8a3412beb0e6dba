import type { Lang, Text } from '../../domain/lang.ts';
import type { Debrief } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { Bar } from '../bar/bar.tsx';
import { LocalText } from '../text/local-text.tsx';

interface CompetenciesProps {
  readonly lang: Lang;
  readonly shown: Debrief['competencies'];
  readonly names: Readonly<Record<string, Text>>;
}

/** A share in words: three steps are as much as one route can honestly say. */
const levelOf = (share: number) => (share >= 0.75 ? 'often' : share >= 0.4 ? 'sometimes' : 'little');

/** What one route gave evidence of: a bar for the eye, the same in words for everybody. */
export function Competencies({ lang, shown, names }: CompetenciesProps) {
  const w = words(lang).debrief;
  return (
    <table class="competencies">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{w.competency}</th>
          <th scope="col">{w.shown}</th>
        </tr>
      </thead>
      <tbody>
        {shown
          .filter(({ possible }) => possible > 0)
          .map(({ id, earned, possible }) => (
            <tr>
              <th scope="row">
                <LocalText of={names[id] ?? { nl: id }} lang={lang} />
              </th>
              <td>
                {w.level[levelOf(earned / possible)]}
                <Bar share={earned / possible} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
