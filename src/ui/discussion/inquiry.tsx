import type { Child } from 'hono/jsx';
import type { Lang, Text } from '../../domain/lang.ts';
import { type DecisionFigures, isAgainst, type OptionFigures } from '../../engine/figures.ts';
import { words } from '../../i18n/index.ts';
import { sentencesOf } from '../../lib/sentences.ts';
import type { DecisionProps } from '../group-bars/group-bars.tsx';
import { LocalText } from '../text/local-text.tsx';

/** What a decision is worth talking about for: the option advised against that most took, if any did. */
export function talkedAbout({ options }: DecisionFigures): OptionFigures | undefined {
  const against = options.filter(({ choice, count }) => count > 0 && isAgainst(choice.verdict));
  return against.sort((a, b) => b.count - a.count)[0];
}

/** How many sentences of a reason are read aloud, or from the back row: what happened, and what came of it. */
const mostSentences = 2;
const beginning = (text: string): string => sentencesOf(text).slice(0, mostSentences).join(' ');

/** The beginning of a reason, in each language. */
export const inShort = (text: Text): Text => ({
  nl: beginning(text.nl),
  ...(text.en === undefined ? {} : { en: beginning(text.en) }),
});

const Quote = ({ lang, of }: { readonly lang: Lang; readonly of: Text }): Child => (
  <q>
    <LocalText of={of} lang={lang} />
  </q>
);

/**
 * What a trainer can say: what I saw, what I think, what did you think (advocacy and inquiry, Eppich & Cheng 2015). Made
 * of the figures and the authors' words. Of a number that would point at somebody it says "a few".
 */
export function Inquiry({ lang, decision }: DecisionProps) {
  const w = words(lang).inquiry;
  const option = talkedAbout(decision);
  if (option) {
    const { choice, count } = option;
    return (
      <p class="inquiry">
        {w.saw(count)} <Quote lang={lang} of={choice.say} />{' '}
        {choice.why && (
          <>
            {w.think} <LocalText of={inShort(choice.why)} lang={lang} />{' '}
          </>
        )}
        {w.ask}
      </p>
    );
  }
  const taken = decision.options.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return (
    <p class="inquiry">
      {w.divided}{' '}
      {taken.slice(0, 2).map(({ choice, count }) => (
        <>
          {w.chose(count)} <Quote lang={lang} of={choice.say} />{' '}
        </>
      ))}
      {w.curious} {w.ask}
    </p>
  );
}
