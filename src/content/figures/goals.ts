import { limits } from '../lint/limits.ts';
import type { CaseMeasures } from './case.ts';

/** One of the measurable goals: what was found beside what is asked (docs/content.md). */
export interface Goal {
  /** Its number in the learning design. */
  readonly goal: number;
  readonly what: string;
  readonly value: string;
  readonly asked: string;
  readonly isMet: boolean;
}

/** Goals 10 to 15 and 17, in their order. What only a walk can tell is not met where there was none. */
export function goalsOf(measures: CaseMeasures, today: string): readonly Goal[] {
  return [
    ...textGoals(measures),
    ...optionGoals(measures),
    ...graphGoals(measures),
    ...lengthGoals(measures),
    ...sourceGoals(measures, today),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const percent = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 100);

const atMost = (goal: number, what: string, value: number, limit: number, unit = ''): Goal => ({
  goal,
  what,
  value: `${round(value)}${unit}`,
  asked: `≤ ${limit}${unit}`,
  isMet: value <= limit,
});

const atLeast = (goal: number, what: string, value: number, limit: number): Goal => ({
  goal,
  what,
  value: `${round(value)}`,
  asked: `≥ ${limit}`,
  isMet: value >= limit,
});

function textGoals({ texts, mostWords }: CaseMeasures): readonly Goal[] {
  const { douma, sentence, words } = limits;
  return [
    atLeast(10, 'leesbaarheid van scènes en keuzes (Douma, mediaan)', texts.readability.scenes, douma.scenes),
    atLeast(10, 'leesbaarheid van de uitleg (Douma, mediaan)', texts.readability.explanations, douma.explanations),
    atMost(11, 'woorden per zin, gemiddeld', texts.mean, sentence.mean),
    atMost(11, 'woorden in de langste zin', texts.longest, sentence.longest),
    atMost(12, 'woorden in een scène, hoogstens', mostWords.scene, words.scene),
    atMost(12, 'woorden in een keuze, hoogstens', mostWords.option, words.option),
    atMost(12, 'woorden in een reactie, hoogstens', mostWords.reaction, words.reaction),
    atMost(12, 'woorden in een uitleg, hoogstens', mostWords.explanation, words.explanation),
  ];
}

function optionGoals({ options, best }: CaseMeasures): readonly Goal[] {
  const { least, most, uneven } = limits.options;
  const { decisions, longest, places } = best;
  return [
    {
      goal: 13,
      what: 'keuzes per beslissing',
      value: `${options.fewest}–${options.most}`,
      asked: `${least}–${most}`,
      isMet: options.fewest >= least && options.most <= most,
    },
    atMost(13, 'langste gedeeld door kortste keuze', options.uneven, uneven),
    atMost(13, 'beste keuze is de langste', percent(longest, decisions), limits.best.longest * 100, ' %'),
    atMost(
      13,
      'beste keuze op één plaats',
      percent(Math.max(...places), decisions),
      limits.best.inOnePlace * 100,
      ' %',
    ),
  ];
}

function graphGoals({ coverage, decisions, echoes }: CaseMeasures): readonly Goal[] {
  const { least, most } = limits.decisions;
  const { reached = [], missed = [] } = coverage?.scenes ?? {};
  const lost = coverage && [...coverage.stuck, ...coverage.endless];
  return [
    {
      goal: 14,
      what: 'scènes die bereikt worden',
      value: `${reached.length} van ${reached.length + missed.length}`,
      asked: 'alle',
      isMet: coverage?.unexplored === 0 && missed.length === 0,
    },
    {
      goal: 14,
      what: 'plekken zonder einde',
      value: lost ? `${lost.length}` : '?',
      asked: '0',
      isMet: lost?.length === 0,
    },
    {
      goal: 14,
      what: 'kernscènes waar een route omheen gaat',
      value: coverage ? `${coverage.avoided.length}` : '?',
      asked: '0',
      isMet: coverage?.avoided.length === 0,
    },
    {
      goal: 14,
      what: 'beslissingen',
      value: `${decisions}`,
      asked: `${least}–${most}`,
      isMet: decisions >= least && decisions <= most,
    },
    atLeast(14, 'echo’s van een eerdere keuze', echoes, 1),
  ];
}

function lengthGoals({ coverage }: CaseMeasures): readonly Goal[] {
  const { least, most, spread } = limits.minutes;
  const { shortest, median, longest } = coverage?.lengths.minutes ?? { shortest: 0, median: 0, longest: 0 };
  const away = (minutes: number): number => (median === 0 ? 0 : Math.round((minutes / median - 1) * 100));
  return [
    {
      goal: 15,
      what: 'minuten van de middelste route',
      value: `${median}`,
      asked: `${least}–${most}`,
      isMet: median >= least && median <= most,
    },
    {
      goal: 15,
      what: 'kortste en langste route',
      value: `${away(shortest)} % en +${away(longest)} %`,
      asked: `± ${spread * 100} %`,
      isMet: median > 0 && shortest >= median * (1 - spread) && longest <= median * (1 + spread),
    },
  ];
}

function sourceGoals({ explanations, withoutSource, oldestCheck }: CaseMeasures, today: string): readonly Goal[] {
  return [
    {
      goal: 17,
      what: `uitleg zonder bron (van ${explanations})`,
      value: `${withoutSource}`,
      asked: '0',
      isMet: withoutSource === 0,
    },
    {
      goal: 17,
      what: 'oudste controle van een bron',
      value: oldestCheck ?? '?',
      asked: `na ${monthsBefore(today, limits.checked)}`,
      isMet: oldestCheck !== undefined && oldestCheck > monthsBefore(today, limits.checked),
    },
  ];
}

/** The same day of the month, some months earlier; the last day where that month is shorter. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
