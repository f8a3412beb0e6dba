import type { Reminder } from '../../domain/catalogue.ts';
import type { Text } from '../../domain/lang.ts';
import type { OfferedSlot } from '../../domain/local-card.ts';
import type { Character, Choice, Ending, Line, Program, Scene, SceneKind } from '../../engine/program.ts';
import { near } from '../../lib/near.ts';
import * as references from '../diagnostics/references.ts';
import type { Path, Reporter } from '../reporter.ts';
import type { CaseFile, ChoiceFile, LineFile, SceneFile } from '../schema/case.ts';
import { translated } from '../schema/translation.ts';
import type { Translation } from '../translate/translation.ts';
import { codesFor } from './codes.ts';
import { Conditions } from './conditions.ts';
import { checkFacts, type Facts, sourcesOf } from './facts.ts';
import type { Glossary } from './glossary.ts';
import { LocalMarks } from './local.ts';
import { compileMachine } from './machine.ts';
import { choiceIds, Scope } from './scope.ts';
import { Texts } from './texts.ts';

/** What a case leans on beyond its own file. */
export interface Register {
  readonly facts: Facts;
  readonly competencies: Readonly<Record<string, Text>>;
  readonly translation: Translation;
  readonly glossary: Glossary;
  /** The slots of the local card. */
  readonly local: readonly OfferedSlot[];
}

/** What a case takes from the module that it stands in. */
export interface Surroundings {
  readonly module: string;
  readonly cheatSheet: readonly Reminder[];
}

/** A compiled case, and where its conditions stand in the file. */
export interface Compiled {
  readonly program: Program;
  readonly conditions: Conditions['places'];
}

/** Compiles a case; reports every name that points nowhere. What it gives is only sound when nothing was reported. */
export function compileProgram(
  file: CaseFile,
  surroundings: Surroundings,
  register: Register,
  reporter: Reporter,
): Compiled {
  return new ProgramCompiler(file, register, reporter).compile(surroundings);
}

class ProgramCompiler {
  readonly #file: CaseFile;
  readonly #register: Register;
  readonly #reporter: Reporter;
  readonly #scope: Scope;
  readonly #conditions: Conditions;
  readonly #sources = new Set<string>();
  readonly #competencies = new Set<string>();
  readonly #texts: Texts;
  readonly #local: LocalMarks;

  constructor(file: CaseFile, register: Register, reporter: Reporter) {
    this.#file = file;
    this.#register = register;
    this.#reporter = reporter;
    this.#texts = new Texts(register.translation, register.glossary);
    this.#local = new LocalMarks(register.local, reporter);
    this.#scope = new Scope(file, reporter);
    this.#conditions = new Conditions(this.#scope);
  }

  compile({ module, cheatSheet }: Surroundings): Compiled {
    const { id, role, title, brief, setting, prepared, reviewed, cast, meters } = this.#file;
    // Texts come first: the machine remembers only what some condition asks for, so all must be known by then.
    const scenes = mapValues(this.#file.scenes, (scene, key) => this.#scene(scene, ['scenes', key]));
    const endings = mapValues(this.#file.endings, (ending, key) => this.#ending(ending, ['endings', key]));
    this.#references();
    const machine = compileMachine(this.#file, this.#conditions);
    const names = Object.entries(this.#file.scenes).flatMap(([scene, file]) =>
      choiceIds(file).map((choice) => `${scene}.${choice}`),
    );
    const program: Program = {
      format: 1,
      id,
      module,
      role,
      title: this.#texts.say(title, ['title']),
      brief: this.#texts.say(brief, ['brief']),
      setting,
      prepared,
      ...(reviewed ? { reviewed } : {}),
      help: this.#help(),
      cheatSheet,
      machine,
      conditions: this.#conditions.named,
      meters: mapValues(meters, ({ unit, ...range }) => ({ ...range, ...(unit ? { unit } : {}) })),
      situation: this.#file['facts-of-the-case'],
      consequences: Object.keys(this.#file.consequences),
      cast: mapValues(cast, (_, key) => this.#character(key)),
      scenes,
      endings,
      codes: codesFor(names),
      competencies: Object.fromEntries([...this.#competencies].sort().map((name) => [name, this.#competency(name)])),
      sources: sourcesOf(this.#sources, this.#register.facts),
      ...this.#texts.terms,
      ...this.#local.used,
      patient: Object.keys(cast)[0] ?? '',
    };
    return { program, conditions: this.#conditions.places };
  }

  /** Targets, effects and conditions outside texts: checked here, compiled with the machine. */
  #references(): void {
    const check = (to: SceneFile['to'], path: Path, from?: SceneFile): void => {
      if (typeof to === 'string') this.#scope.target(to, [...path, 'to'], from);
      for (const [at, way] of typeof to === 'object' ? to.entries() : []) {
        this.#scope.target(way.to, [...path, 'to', at, 'to'], from);
        this.#conditions.add(way.when, [...path, 'to', at, 'when']);
      }
    };
    for (const [id, scene] of Object.entries(this.#file.scenes)) {
      check(scene.to, ['scenes', id], scene);
      for (const [key, choice] of Object.entries(scene.choices ?? {})) {
        const path = ['scenes', id, 'choices', key];
        check(choice.to, path, scene);
        this.#scope.effects(choice.effects, path);
      }
    }
    for (const [id, { to, effects, when }] of Object.entries(this.#file.consequences)) {
      check(to, ['consequences', id]);
      this.#scope.effects(effects, ['consequences', id]);
      this.#conditions.compile(when, ['consequences', id, 'when']);
    }
    for (const [id, { mood, portrait }] of Object.entries(this.#file.cast)) {
      this.#faces(mood, portrait !== undefined, ['cast', id, 'mood', 'faces']);
      if (!mood || !this.#scope.meter(mood.by, ['cast', id, 'mood', 'by'])) continue;
      for (const from of Object.keys(mood.steps)) {
        this.#scope.threshold(mood.by, Number(from), ['cast', id, 'mood', 'steps', from]);
      }
    }
    for (const [id, { start }] of Object.entries(this.#file.meters)) {
      this.#scope.threshold(id, start, ['meters', id, 'start']);
    }
  }

  /** A face changes together with the word, so it begins where a word does. */
  #faces(mood: CaseFile['cast'][string]['mood'], drawn: boolean, path: Path): void {
    if (!mood?.faces) return;
    if (!drawn) this.#reporter.report(path, references.facesOfNobody, {}, 'key');
    const steps = Object.keys(mood.steps);
    for (const step of Object.keys(mood.faces)) {
      if (!steps.includes(step))
        this.#reporter.report([...path, step], references.faceWithoutWord, { step, steps }, 'key');
    }
  }

  #scene(scene: SceneFile, path: Path): Scene {
    const { phase, heading, core = false, interrupts = false, certainty = false, ask, pick, with: person } = scene;
    const { setting } = scene;
    if (person) this.#scope.person(person, [...path, 'with']);
    const asked = this.#texts.maybe('ask', ask, path);
    return {
      kind: kindOf(scene),
      phase,
      heading: this.#texts.say(heading, [...path, 'heading']),
      core,
      interrupts,
      certainty,
      lines: this.#lines(scene.text, [...path, 'text']),
      choices: this.#choices(scene, path),
      ...asked,
      ...this.#texts.uses('terms', asked.ask),
      ...(person ? { with: person } : {}),
      ...this.#local.at(scene.local, path),
      ...(setting ? { setting } : {}),
      ...(pick === undefined ? {} : { pick: typeof pick === 'number' ? { min: pick, max: pick } : pick }),
    };
  }

  #choices(scene: SceneFile, path: Path): readonly Choice[] {
    if (scene.choices) {
      return Object.entries(scene.choices).map(([id, choice]) => this.#choice(id, choice, [...path, 'choices', id]));
    }
    return choiceIds(scene).map((id) => ({
      id,
      say: this.#label(scene.rating, id, [...path, 'rating']),
      reaction: [],
      evidence: {},
      restsOn: [],
    }));
  }

  /** A step of a scale, with words at its ends; what no choice says is its id in every language. */
  #label(rating: SceneFile['rating'], id: string, path: Path): Text {
    const plain: Text = { nl: id, ...Object.fromEntries(translated.map((lang) => [lang, id])) };
    const end = id === '1' ? 'from' : id === String(rating?.steps) ? 'to' : undefined;
    if (!rating || !end) return plain;
    const words = Object.entries(this.#texts.say(rating[end], [...path, end])).map(([lang, text]) => [
      lang,
      `${id}: ${text}`,
    ]);
    return { nl: id, ...Object.fromEntries(words) };
  }

  #choice(id: string, choice: ChoiceFile, path: Path): Choice {
    const { say, verdict, why, instead, evidence = {}, reaction = [] } = choice;
    for (const competency of Object.keys(evidence)) {
      const known = this.#register.competencies;
      if (Object.hasOwn(known, competency)) {
        this.#competencies.add(competency);
        continue;
      }
      const values = { id: competency, near: near(competency, Object.keys(known)) };
      this.#reporter.report([...path, 'evidence', competency], references.unknownCompetency, values, 'key');
    }
    const when = this.#conditions.add(choice.when, [...path, 'when']);
    const texts = {
      say: this.#texts.say(say, [...path, 'say']),
      ...this.#texts.maybe('why', why, path),
      ...this.#texts.maybe('instead', instead, path),
    };
    return {
      id,
      ...texts,
      ...this.#texts.uses('terms', texts.say),
      ...this.#texts.uses('explained', texts.why, texts.instead),
      reaction: this.#lines(typeof reaction === 'string' ? [reaction] : reaction, [...path, 'reaction']),
      evidence,
      restsOn: this.#restsOn(choice, path),
      ...this.#local.at(choice.local, path),
      ...(verdict ? { verdict } : {}),
      ...(when ? { when } : {}),
    };
  }

  #restsOn(choice: ChoiceFile, path: Path): readonly string[] {
    const facts = checkFacts(choice['rests-on'], path, this.#register.facts, this.#reporter);
    for (const fact of facts) this.#sources.add(fact);
    return facts;
  }

  #lines(lines: readonly LineFile[], path: Path): readonly Line[] {
    return lines.map((line, at) => {
      const { text: nl, says, lang, when: asked } = lineOf(line);
      if (says) this.#scope.person(says, [...path, at, 'says']);
      const when = this.#conditions.add(asked, [...path, at, 'when']);
      const text = this.#texts.say(nl, [...path, at]);
      return {
        text,
        ...(says ? { by: says } : {}),
        ...(lang ? { lang } : this.#texts.uses('terms', text)),
        ...(when ? { when } : {}),
      };
    });
  }

  #ending({ tone, heading, setting, text }: CaseFile['endings'][string], path: Path): Ending {
    return {
      tone,
      heading: this.#texts.say(heading, [...path, 'heading']),
      lines: this.#lines(text, [...path, 'text']),
      ...(setting ? { setting } : {}),
    };
  }

  #character(id: string): Character {
    const path = ['cast', id];
    const { name, about, mood } = this.#file.cast[id] ?? { name: id };
    const steps = Object.entries(mood?.steps ?? {})
      .map(([from, word]) => ({ from: Number(from), word: this.#texts.say(word, [...path, 'mood', 'steps', from]) }))
      .sort((a, b) => a.from - b.from);
    return {
      name: this.#texts.say(name, [...path, 'name']),
      ...this.#texts.maybe('about', about, path),
      ...(mood ? { mood: { by: mood.by, steps } } : {}),
    };
  }

  #help(): readonly string[] {
    const known = checkFacts(this.#file.help, [], this.#register.facts, this.#reporter, 'help');
    for (const fact of known) this.#sources.add(fact);
    return known;
  }

  #competency(id: string): Text {
    const name = this.#register.competencies[id];
    if (!name) throw new Error(`Competency ${id} was checked before`);
    return name;
  }
}

const lineOf = (line: LineFile): Exclude<LineFile, string> => (typeof line === 'string' ? { text: line } : line);

function kindOf(scene: SceneFile): SceneKind {
  if (scene.choices) return scene.pick === undefined ? 'single' : 'several';
  if (scene.rating) return 'rating';
  return scene.reflection ? 'reflection' : 'continue';
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, map: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
