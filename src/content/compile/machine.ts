import {
  type ActionConfig,
  happening,
  type MachineConfig,
  type StateConfig,
  type TransitionConfig,
} from '../../engine/program.ts';
import type { Path } from '../reporter.ts';
import type { CaseFile, EffectsFile, SceneFile, TargetFile } from '../schema/case.ts';
import type { When } from '../schema/condition.ts';
import type { Conditions } from './conditions.ts';
import { back, choiceIds } from './scope.ts';

/*
 * The machine has one region for the story and one for each fact of the case:
 *
 *   story    @main  the scenes, with a history state; consequences are its eventless transitions
 *            @aside the scenes that interrupt, and give way to that history again
 *            a junction for each choice whose target depends: eventless, so it sees the effects of the choice
 *            the endings, final
 *   tolk     one state for each value, moved by the same events as the story
 */

const main = '@main';
const aside = '@aside';
const history = '@back';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Events = Record<string, TransitionConfig[]>;

/** Compiles scenes, endings, facts and consequences into one XState configuration. */
export function compileMachine(file: CaseFile, conditions: Conditions): MachineConfig {
  const compiler = new MachineCompiler(file, conditions);
  return compiler.compile();
}

class MachineCompiler {
  readonly #file: CaseFile;
  readonly #conditions: Conditions;
  /** Region → event → transitions, for the facts of the case. */
  readonly #regions = new Map<string, { on: Events; always: TransitionConfig[] }>();
  readonly #junctions: Record<string, StateConfig> = {};

  constructor(file: CaseFile, conditions: Conditions) {
    this.#file = file;
    this.#conditions = conditions;
    for (const fact of Object.keys(file['facts-of-the-case'])) this.#regions.set(fact, { on: {}, always: [] });
  }

  compile(): MachineConfig {
    const { scenes, endings, meters } = this.#file;
    const consequenceNames = this.#nameConsequences();
    const states = { [main]: {} as Record<string, StateConfig>, [aside]: {} as Record<string, StateConfig> };
    for (const [id, scene] of Object.entries(scenes)) {
      states[scene.interrupts ? aside : main][id] = { id, on: this.#answers(id, scene) };
    }
    const always = consequenceNames.map(([id, guard]) => this.#consequence(id, guard));
    const [first] = Object.keys(scenes);
    const story: StateConfig = {
      initial: main,
      states: {
        [main]: {
          id: main,
          ...(first ? { initial: first } : {}),
          ...(always.length > 0 ? { always } : {}),
          states: { ...states[main], [history]: { id: history, type: 'history', history: 'shallow' } },
        },
        ...(Object.keys(states[aside]).length > 0 ? { [aside]: asideState(states[aside]) } : {}),
        ...this.#junctions,
        ...Object.fromEntries(Object.keys(endings).map((id) => [id, { id, type: 'final' } satisfies StateConfig])),
      },
    };
    return {
      id: `@${this.#file.id}`,
      type: 'parallel',
      context: { meters: Object.fromEntries(Object.entries(meters).map(([id, { start }]) => [id, start])), memory: [] },
      states: { story, ...this.#factRegions() },
    };
  }

  /** A consequence may come when its condition holds in a main scene, and no earlier one comes first. */
  #nameConsequences(): readonly (readonly [id: string, guard: string])[] {
    const earlier: string[] = [];
    return Object.entries(this.#file.consequences).map(([id, { when }]) => {
      const due = this.#conditions.compile(when, ['consequences', id, 'when']);
      const clear = earlier.map((other) => ({ not: this.#conditions.named[other] ?? { all: [] } }));
      const all = [due, { not: { remembers: happening(id) } }, { in: main }, ...clear];
      const name = this.#conditions.name(happening(id), { all });
      earlier.push(name);
      return [id, name] as const;
    });
  }

  #consequence(id: string, guard: string): TransitionConfig {
    const { to, effects } = this.#file.consequences[id] ?? { to: '', effects: undefined };
    for (const [fact, value] of factsSet(effects)) this.#regions.get(fact)?.always.push({ target: `.${value}`, guard });
    // Remembered, so that it comes once.
    const remember: ActionConfig = { type: 'remember', params: { what: happening(id) } };
    return { guard, ...this.#target(to), ...withActions([...this.#changes(effects), remember]) };
  }

  #answers(id: string, scene: SceneFile): Events {
    const path = ['scenes', id];
    if (scene.pick !== undefined && scene.choices) return { [id]: [this.#several(id, scene, path)] };
    return Object.fromEntries(
      choiceIds(scene).map((choice) => {
        const { when, effects, to } = scene.choices?.[choice] ?? { to: scene.to };
        const at = scene.choices ? [...path, 'choices', choice] : path;
        const event = `${id}.${choice}`;
        const guard = this.#conditions.add(when, [...at, 'when']);
        this.#moveFacts(event, effects, this.#inScene(id, when, [...at, 'when']));
        const actions = [...this.#changes(effects), ...this.#remember(id, choice)];
        return [event, [{ ...(guard ? { guard } : {}), ...this.#toward(event, to, at), ...withActions(actions) }]];
      }),
    );
  }

  /** One event carries all picked choices; each action asks whether its choice is among them. */
  #several(id: string, scene: SceneFile, path: Path): TransitionConfig {
    const actions = Object.entries(scene.choices ?? {}).flatMap(([choice, { effects }]) => {
      const picked = this.#conditions.name(`in ${id} en koos ${choice}`, { all: [{ in: id }, { picked: choice }] });
      this.#moveFacts(id, effects, picked);
      const named = this.#conditions.memories.has(`${id}.${choice}`);
      const remember: ActionConfig[] = named
        ? [{ type: 'remember', params: { what: `${id}.${choice}`, of: choice } }]
        : [];
      return [...this.#changes(effects, choice), ...remember];
    });
    return { ...this.#toward(id, scene.to, path), ...withActions([...actions, ...this.#remember(id, undefined)]) };
  }

  #moveFacts(event: string, effects: EffectsFile | undefined, guard: string): void {
    for (const [fact, value] of factsSet(effects)) {
      const region = this.#regions.get(fact);
      if (region) region.on[event] = [...(region.on[event] ?? []), { target: `.${value}`, guard }];
    }
  }

  #inScene(id: string, when: When | undefined, path: Path): string {
    if (!when) return this.#conditions.name(`in ${id}`, { in: id });
    const offered = this.#conditions.compile(when, path);
    return this.#conditions.name(`in ${id} en ${this.#conditions.add(when, path)}`, { all: [{ in: id }, offered] });
  }

  #changes(effects: EffectsFile | undefined, of?: string): readonly ActionConfig[] {
    return Object.entries(effects ?? {}).flatMap(([meter, by]) => {
      const range = this.#file.meters[meter];
      if (typeof by !== 'number' || !range) return [];
      const { min, max } = range;
      return [{ type: 'change', params: { meter, by, min, max, ...(of ? { of } : {}) } } as const];
    });
  }

  /** Only what some condition asks for is remembered. */
  #remember(scene: string, choice: string | undefined): readonly ActionConfig[] {
    return [scene, `${scene}.${choice}`]
      .filter((what) => this.#conditions.memories.has(what))
      .map((what) => ({ type: 'remember', params: { what } }));
  }

  /** Straight to one target, or to a junction that chooses after the effects. */
  #toward(event: string, to: TargetFile | undefined, path: Path): Pick<TransitionConfig, 'target'> {
    if (typeof to === 'string') return this.#target(to);
    if (to === undefined) return {};
    const id = `${event.replace('.', '>')}>`;
    const always = to.map((way, at) => {
      const guard = this.#conditions.add(way.when, [...path, 'to', at, 'when']);
      return { ...(guard ? { guard } : {}), ...this.#target(way.to) };
    });
    this.#junctions[id] = { id, always };
    return { target: `#${id}` };
  }

  #target(to: string): Pick<TransitionConfig, 'target'> {
    return { target: `#${to === back ? history : to}` };
  }

  #factRegions(): Record<string, StateConfig> {
    return Object.fromEntries(
      [...this.#regions].map(([fact, { on, always }]) => {
        const values = this.#file['facts-of-the-case'][fact] ?? [];
        const region: Writable<StateConfig> = { states: Object.fromEntries(values.map((value) => [value, {}])) };
        if (values[0]) region.initial = values[0];
        if (Object.keys(on).length > 0) region.on = on;
        if (always.length > 0) region.always = always;
        return [fact, region];
      }),
    );
  }
}

function asideState(states: Readonly<Record<string, StateConfig>>): StateConfig {
  const [initial] = Object.keys(states);
  return { id: aside, ...(initial ? { initial } : {}), states };
}

const factsSet = (effects: EffectsFile | undefined): readonly (readonly [string, string])[] =>
  Object.entries(effects ?? {}).flatMap(([fact, value]) => (typeof value === 'string' ? [[fact, value] as const] : []));

const withActions = (actions: readonly ActionConfig[]): Pick<TransitionConfig, 'actions'> =>
  actions.length > 0 ? { actions } : {};
