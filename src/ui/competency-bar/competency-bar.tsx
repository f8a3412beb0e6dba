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

/** Of what came up once, one route can say nothing honest. */
export const isTold = ({ chances }: Debrief['competencies'][number]): boolean => chances >= 2;

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
        {shown.filter(isTold).map(({ id, shown: moments, chances }) => (
          <tr>
            <th scope="row">
              <LocalText of={names[id] ?? { nl: id }} lang={lang} />
            </th>
            <td>
              {w.moments(moments, chances)}
              <Bar share={moments / chances} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
