import type { Lang, Text } from '../../domain/lang.ts';
import type { DecisionFigures } from '../../engine/figures.ts';
import { textIn, words } from '../../i18n/index.ts';
import { sentencesOf } from '../../lib/sentences.ts';
import { routes } from '../../routes.ts';
import { DetailsDrawer } from '../../ui/details-drawer/details-drawer.tsx';
import { Inquiry, inShort } from '../../ui/discussion/inquiry.tsx';
import { DecisionHeading, DecisionQuestion, GroupBars } from '../../ui/group-bars/group-bars.tsx';
import { Verdict } from '../../ui/route-list/verdict.tsx';
import type { Slide } from '../../ui/slides/slides.tsx';
import { contentLang } from '../../ui/text/content-lang.ts';
import { LocalText } from '../../ui/text/local-text.tsx';
import type { CaseFigures, CaseOverview } from './figures/overview.ts';

/*
 * Twenty minutes after PEARLS (Eppich & Cheng 2015): agreement, reactions, the facts, two or three moments, what to take
 * home. Nothing on it is about one person.
 */

interface Shown {
  readonly lang: Lang;
  readonly shown: CaseOverview;
  readonly figures: CaseFigures;
  readonly points: readonly DecisionFigures[];
  readonly lines: readonly string[];
}

/** When the moments begin and end, in minutes. */
const [momentsFrom, momentsTo] = [7, 17];
/** How many sentences tell what a case was about. */
const mostSentences = 4;

/** Every screen of a debrief, in order. */
export function debriefSlides(props: Shown): readonly Slide[] {
  const { lang, points } = props;
  const w = words(lang).wallDebrief;
  return [
    {
      ...{ heading: w.agree, from: 0, to: 2 },
      body: (
        <>
          <p>{w.agreeText}</p>
          <p class="slide__quiet screen-only">{w.keys}</p>
        </>
      ),
    },
    { ...{ heading: w.recall, from: 2, to: 5 }, body: <p>{w.recallText}</p> },
    { ...{ heading: w.story, from: 5, to: momentsFrom }, body: <Story {...props} /> },
    ...points.flatMap((decision, at) => {
      const minute = (moment: number): number =>
        Math.round(momentsFrom + (moment * (momentsTo - momentsFrom)) / points.length);
      return momentSlides(lang, decision).map((slide) => ({ ...slide, from: minute(at), to: minute(at + 1) }));
    }),
    { ...{ heading: w.home, from: momentsTo, to: 20 }, body: <Home {...props} /> },
  ];
}

/** A moment takes four: hands up and the bars, what was thought, the reasons, a sentence to use. */
function momentSlides(lang: Lang, decision: DecisionFigures): readonly Pick<Slide, 'heading' | 'body'>[] {
  const w = words(lang).wallDebrief;
  const { options, answered } = decision;
  const advised = options.flatMap(({ choice }) => (choice.verdict === 'aanbevolen' ? choice : []));
  return [
    {
      heading: <DecisionHeading lang={lang} decision={decision} />,
      body: (
        <>
          <p>
            <DecisionQuestion lang={lang} decision={decision} /> {w.hands}
          </p>
          <ol class="slide__options">
            {options.map(({ choice }) => (
              <li>
                <LocalText of={choice.say} lang={lang} />
              </li>
            ))}
          </ol>
          <DetailsDrawer summary={w.show}>
            <p>{w.shown(answered)}</p>
            <GroupBars lang={lang} decision={decision} bare />
          </DetailsDrawer>
        </>
      ),
    },
    { heading: w.thought, body: <Inquiry lang={lang} decision={decision} /> },
    {
      heading: w.reasons,
      body: options.map(({ choice }) => (
        <div>
          {choice.verdict && <Verdict lang={lang} of={choice.verdict} />}
          <p>
            <q>
              <LocalText of={choice.say} lang={lang} />
            </q>{' '}
            {choice.why && <LocalText of={inShort(choice.why)} lang={lang} />}
          </p>
        </div>
      )),
    },
    {
      heading: w.sentence,
      body: (
        <>
          <p>{w.sentenceText}</p>
          {advised.slice(0, 1).map(({ say, instead }) => (
            <p>
              {w.sentenceFor}: <LocalText of={instead ?? say} lang={lang} />
            </p>
          ))}
        </>
      ),
    },
  ];
}

/** The authors' own brief, and how it ended for this group. */
function Story({ lang, shown: { program, finished }, figures: { endings } }: Shown) {
  const w = words(lang).wallDebrief;
  const brief: Text = program?.brief ?? { nl: '' };
  return (
    <>
      <p lang={contentLang(lang, brief[lang] === undefined ? 'nl' : lang)}>
        {sentencesOf(textIn(brief, lang)).slice(0, mostSentences).join(' ')}
      </p>
      <p>{w.outcomes}</p>
      <ul>
        {endings.shown.map(([id, count]) => (
          <li>
            <LocalText of={program?.endings[id]?.heading ?? { nl: id }} lang={lang} />: {w.outcome(count, finished)}
          </li>
        ))}
        {endings.together > 0 && (
          <li>
            {words(lang).overview.otherEndings}: {w.outcome(endings.together, finished)}
          </li>
        )}
      </ul>
    </>
  );
}

function Home({ lang, shown, lines }: Shown) {
  const w = words(lang).wallDebrief;
  return (
    <>
      <p>{w.homeText}</p>
      <p>
        {w.homeIcs} <a href={routes.reminder.href(lang, { case: shown.id })}>{w.ics}</a>
      </p>
      <p>{w.attendance}</p>
      {lines.length > 0 && (
        <DetailsDrawer summary={w.lines}>
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </DetailsDrawer>
      )}
    </>
  );
}
