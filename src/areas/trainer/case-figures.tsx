import type { Group } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import type { DecisionFigures } from '../../engine/figures.ts';
import { words } from '../../i18n/index.ts';
import { Bar } from '../../ui/bar/bar.tsx';
import { DetailsDrawer } from '../../ui/details-drawer/details-drawer.tsx';
import { Discussion } from '../../ui/discussion/discussion.tsx';
import { DecisionHeading, GroupBars } from '../../ui/group-bars/group-bars.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';
import type { CaseFigures, CaseOverview } from './figures/overview.ts';

interface CaseFiguresProps {
  readonly lang: Lang;
  readonly group: Group;
  readonly shown: CaseOverview;
}

/** How many decisions stand unfolded. */
const unfolded = 3;

/** The second question: where the group splits. */
export function Split({ lang, group, shown }: CaseFiguresProps) {
  const w = words(lang).overview;
  const { figures, program, finished, begun } = shown;
  const { minimum } = group.settings;
  const ordered = [...(figures?.decisions ?? [])].sort((a, b) => b.entropy - a.entropy);
  return (
    <section class="contents" id="split" data-live>
      <h2>{w.split}</h2>
      {program && (
        <p>
          <LocalText of={program.title} lang={lang} />: {w.caseDone(finished, begun)}.{' '}
          {figures && figures.minutes >= 1 && w.took(Math.round(figures.minutes))}
        </p>
      )}
      {!program && <p>{w.notLoaded}</p>}
      {program && !figures && <p>{w.tooFew(minimum, finished)}</p>}
      {figures && (
        <div>
          <p class="hint">{w.splitLead}</p>
          {ordered.slice(0, unfolded).map((decision) => (
            <SplitAt lang={lang} decision={decision} />
          ))}
          {ordered.length > unfolded && (
            <DetailsDrawer id="other-questions" summary={w.allQuestions(ordered.length - unfolded)}>
              {ordered.slice(unfolded).map((decision) => (
                <SplitAt lang={lang} decision={decision} />
              ))}
            </DetailsDrawer>
          )}
          {figures.hidden > 0 && <p class="hint">{w.hidden(figures.hidden, minimum)}</p>}
          <Endings lang={lang} shown={shown} figures={figures} />
        </div>
      )}
    </section>
  );
}

const levelOf = (entropy: number) => (entropy >= 0.7 ? 'much' : entropy >= 0.35 ? 'some' : 'little');

function SplitAt({ lang, decision }: { readonly lang: Lang; readonly decision: DecisionFigures }) {
  const w = words(lang).overview;
  return (
    <div class="split">
      <h3>
        <DecisionHeading lang={lang} decision={decision} />
      </h3>
      <p>
        {w.splitLevel[levelOf(decision.entropy)]}, {w.answered(decision.answered)}
      </p>
      <GroupBars lang={lang} decision={decision} />
    </div>
  );
}

function Endings({
  lang,
  shown,
  figures,
}: Pick<CaseFiguresProps, 'lang' | 'shown'> & { readonly figures: CaseFigures }) {
  const w = words(lang).overview;
  const { endings } = figures;
  return (
    <div class="split">
      <h3>{w.endings}</h3>
      <ul>
        {endings.shown.map(([id, count]) => (
          <li>
            <LocalText of={shown.program?.endings[id]?.heading ?? { nl: id }} lang={lang} />: {count}
          </li>
        ))}
        {endings.together > 0 && (
          <li>
            {w.otherEndings}: {endings.together}
          </li>
        )}
      </ul>
    </div>
  );
}

/** The third: where they are sure of what we advise against. Not shown about fewer than the minimum. */
export function Sure({ lang, group, shown: { figures } }: CaseFiguresProps) {
  const w = words(lang).overview;
  const { minimum, certainty } = group.settings;
  if (!figures) return null;
  const wrong = figures.decisions
    .filter(({ against }) => against >= minimum)
    .sort((a, b) => b.surelyWrong - a.surelyWrong)
    .slice(0, unfolded);
  return (
    <section class="contents" id="sure" data-live>
      <h2>{w.sure}</h2>
      {!certainty && <p>{w.sureOff}</p>}
      {certainty && wrong.length === 0 && <p>{w.sureNone(minimum)}</p>}
      {certainty && wrong.length > 0 && (
        <>
          <p class="hint">{w.sureLead}</p>
          <table class="group-bars">
            <thead class="visually-hidden">
              <tr>
                <th scope="col">{w.option}</th>
                <th scope="col">{w.howMany}</th>
              </tr>
            </thead>
            <tbody>
              {wrong.map((decision) => (
                <tr>
                  <th scope="row">
                    <DecisionHeading lang={lang} decision={decision} />
                  </th>
                  <td>
                    <Bar share={decision.surelyWrong} />
                    {w.sureCount(Math.round(decision.surelyWrong * decision.answered), decision.answered)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** The fourth: what to discuss. */
export function Discuss({ lang, group, shown: { id, figures } }: CaseFiguresProps) {
  const w = words(lang).overview;
  if (!figures) return null;
  const { points, decisions } = figures;
  const others = decisions.filter((decision) => !points.includes(decision));
  return (
    <section class="contents" id="discuss" data-live>
      <h2>{w.discuss}</h2>
      <p class="hint">{w.discussLead}</p>
      <Discussion {...{ lang, points, others, group: group.id, caseId: id }} />
    </section>
  );
}
