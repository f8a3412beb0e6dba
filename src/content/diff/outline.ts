import type { Text } from '../../domain/lang.ts';
import {
  type ActionConfig,
  type Character,
  type Choice,
  happening,
  type Line,
  type Program,
  type Scene,
  type StateConfig,
  type TransitionConfig,
} from '../../engine/program.ts';
import { describe } from '../compile/conditions.ts';

/*
 * A program as two tables, so that versions can be held side by side: what it says, and what it does. Read off the
 * program itself and not off its file, because of an old version the program may be all that is left.
 */

/** Part of a place → what stands there, in words. */
export type Parts = Readonly<Record<string, string>>;
/** Place → its parts: a scene or an ending by its id, `scene.choice`, or a word before an id (`meter tijd`). */
export type Outline = Readonly<Record<string, Parts>>;

/** Stands between the conditions of several lines. */
export const between = ' · ';
const main = '@main';

/** Everything that decides how the story goes and what a choice counts for. */
export function rulesOf(program: Program): Outline {
  const machine = new Machine(program);
  const scenes = Object.entries(program.scenes).flatMap(([id, scene]) => [
    [id, sceneRules(machine, id, scene)] as const,
    ...ownChoices(scene).map((choice) => [`${id}.${choice.id}`, choiceRules(machine, id, scene, choice)] as const),
  ]);
  return Object.fromEntries([
    [
      'de casus',
      {
        rol: program.role,
        'eerste scène': machine.first,
        patiënt: program.patient,
        'volgorde van de gevolgen': program.consequences.join(', '),
      },
    ],
    ...scenes,
    ...Object.entries(program.endings).map(([id, { tone, lines }]) => [
      id,
      { toon: tone, 'voorwaarden bij tekst': machine.conditionsIn(lines) },
    ]),
    ...Object.entries(program.meters).map(([id, { start, min, max, unit = '' }]) => [
      `meter ${id}`,
      { begin: String(start), grenzen: `${min} tot ${max}`, eenheid: unit },
    ]),
    ...Object.entries(program.situation).map(([id, values]) => [`feit ${id}`, { waarden: values.join(', ') }]),
    ...program.consequences.map((id) => [`gevolg ${id}`, machine.consequence(id)]),
    ...Object.entries(program.cast).map(([id, person]) => [`persoon ${id}`, { stemming: thresholds(person) }]),
  ]);
}

/** Everything that a learner reads. */
export function textsOf(program: Program): Outline {
  const scenes = Object.entries(program.scenes).flatMap(([id, { heading, ask, lines, choices, local = [] }]) => [
    [id, { kop: words(heading), vraag: words(ask), tekst: told(lines), 'lokale kaart': local.join(', ') }] as const,
    ...choices.map((choice) => [`${id}.${choice.id}`, choiceTexts(choice)] as const),
  ]);
  return Object.fromEntries([
    [
      'de casus',
      {
        titel: words(program.title),
        brief: words(program.brief),
        datum: program.prepared,
        spiekbriefje: program.cheatSheet.map(({ text }) => words(text)).join('\n'),
      },
    ],
    ...scenes,
    ...Object.entries(program.endings).map(([id, { heading, lines }]) => [
      id,
      { kop: words(heading), tekst: told(lines) },
    ]),
    ...Object.entries(program.cast).map(([id, { name, about, mood }]) => [
      `persoon ${id}`,
      {
        naam: words(name),
        omschrijving: words(about),
        stemming: (mood?.steps ?? []).map(({ word }) => words(word)).join(', '),
      },
    ]),
    ...Object.entries(program.competencies).map(([id, name]) => [`onderdeel ${id}`, { naam: words(name) }]),
    ...Object.entries(program.local ?? {}).map(([id, { label, ask }]) => [
      `lokale kaart ${id}`,
      { naam: words(label), vraag: words(ask) },
    ]),
    ...Object.entries(program.sources).map(([id, { statement, title, publisher, year, url, asOf, volatile }]) => [
      `bron ${id}`,
      { tekst: words(statement), herkomst: [title, publisher, year, url, asOf, volatile].join(' · ') },
    ]),
  ]);
}

const words = (text: Text | undefined): string => (text ? [text.nl, text.en].filter(Boolean).join(' / ') : '');

const told = (lines: readonly Line[]): string =>
  lines.map(({ text, by, lang }) => [by, lang, words(text)].filter(Boolean).join(': ')).join('\n');

const choiceTexts = ({ say, reaction, why, instead, restsOn, local = [] }: Choice): Parts => ({
  'wat je zegt': words(say),
  reactie: told(reaction),
  waarom: words(why),
  'wat je kunt zeggen': words(instead),
  bronnen: restsOn.join(', '),
  'lokale kaart': local.join(', '),
});

/** The choices that an author wrote: those of ratings, reflections and scenes that only go on come with the kind. */
const ownChoices = ({ kind, choices }: Scene): readonly Choice[] =>
  kind === 'single' || kind === 'several' ? choices : [];

const yes = (value: boolean): string => (value ? 'ja' : 'nee');

function sceneRules(machine: Machine, id: string, scene: Scene): Parts {
  const { kind, phase, core, interrupts, certainty, choices, pick, lines } = scene;
  const event = kind === 'several' ? id : `${id}.${choices[0]?.id}`;
  return {
    soort: kind,
    fase: phase,
    'elke route komt hier': yes(core),
    'komt ertussen': yes(interrupts),
    'vraagt hoe zeker': yes(certainty),
    'aantal te kiezen': pick ? `${pick.min} tot ${pick.max}` : '',
    'voorwaarden bij tekst': machine.conditionsIn(lines),
    ...(kind === 'single' ? {} : { 'gaat naar': machine.targetsOf(id, event) }),
  };
}

function choiceRules(machine: Machine, scene: string, { kind }: Scene, choice: Choice): Parts {
  const { id, verdict = '', evidence, reaction, when } = choice;
  const isOne = kind === 'single';
  return {
    oordeel: verdict,
    voorwaarde: machine.condition(when),
    effecten: isOne ? machine.effectsOf(scene, `${scene}.${id}`) : machine.effectsOf(scene, scene, id),
    'telt mee voor': Object.entries(evidence)
      .map(([competency, points]) => `${competency} ${points}`)
      .sort()
      .join(', '),
    'voorwaarden bij reactie': machine.conditionsIn(reaction),
    ...(isOne ? { 'gaat naar': machine.targetsOf(scene, `${scene}.${id}`) } : {}),
  };
}

const thresholds = ({ mood }: Character): string =>
  mood ? `${mood.by} vanaf ${mood.steps.map(({ from }) => from).join(', ')}` : '';

/** Reads targets, effects and conditions back from the machine that they were compiled into. */
class Machine {
  readonly #program: Program;
  readonly #story: Readonly<Record<string, StateConfig>>;
  readonly #scenes: Readonly<Record<string, StateConfig>>;

  constructor(program: Program) {
    this.#program = program;
    this.#story = program.machine.states.story?.states ?? {};
    this.#scenes = { ...this.#story[main]?.states, ...this.#story['@aside']?.states };
  }

  get first(): string {
    return this.#story[main]?.initial ?? '';
  }

  condition(name: string | undefined): string {
    const condition = name === undefined ? undefined : this.#program.conditions[name];
    return condition ? describe(condition) : (name ?? '');
  }

  conditionsIn(lines: readonly Line[]): string {
    return lines.flatMap(({ when }) => (when ? [this.condition(when)] : [])).join(between);
  }

  /** Where an answer leads: straight, or by the ways of its junction. */
  targetsOf(scene: string, event: string): string {
    const target = this.#answer(scene, event)?.target;
    const ways = this.#story[nameIn(target)]?.always;
    if (!ways) return nameIn(target);
    return ways
      .map(({ guard, target: to }) => `${guard ? `als ${this.condition(guard)}: ` : ''}${nameIn(to)}`)
      .join('; ');
  }

  /** What an answer changes; `of` narrows it to one choice of a scene that takes several. */
  effectsOf(scene: string, event: string, of?: string): string {
    const facts = this.#facts(
      ({ on }) => on?.[event] ?? [],
      ({ guard }) =>
        of === undefined || JSON.stringify(this.#program.conditions[guard ?? '']).includes(`"picked":"${of}"`),
    );
    return [...changes(this.#answer(scene, event)?.actions, of), ...facts].join(', ');
  }

  consequence(id: string): Parts {
    const guard = happening(id);
    const found = this.#story[main]?.always?.find((transition) => transition.guard === guard);
    const condition = this.#program.conditions[guard];
    // The author's own condition comes first; that it comes once, and after others, the compiler adds.
    const due = condition && 'all' in condition ? condition.all[0] : condition;
    const facts = this.#facts(
      ({ always }) => always ?? [],
      (transition) => transition.guard === guard,
    );
    return {
      voorwaarde: due ? describe(due) : '',
      effecten: [...changes(found?.actions), ...facts].join(', '),
      'gaat naar': nameIn(found?.target),
    };
  }

  #answer(scene: string, event: string): TransitionConfig | undefined {
    return this.#scenes[scene]?.on?.[event]?.[0];
  }

  #facts(
    transitionsOf: (region: StateConfig) => readonly TransitionConfig[],
    belongs: (transition: TransitionConfig) => boolean,
  ): readonly string[] {
    return Object.keys(this.#program.situation)
      .sort()
      .flatMap((fact) =>
        transitionsOf(this.#program.machine.states[fact] ?? {})
          .filter(belongs)
          .map(({ target }) => `${fact} = ${target?.slice(1)}`),
      );
  }
}

const changes = (actions: readonly ActionConfig[] = [], of?: string): readonly string[] =>
  actions
    .flatMap((action) => (action.type === 'change' && action.params.of === of ? [action.params] : []))
    .map(({ meter, by }) => `${meter} ${by < 0 ? '−' : '+'}${Math.abs(by)}`)
    .sort();

/** `#scene` → `scene`; the history state is what authors write as `back`. */
const nameIn = (target = ''): string => (target === '#@back' ? 'back' : target.replace(/^#/, ''));
