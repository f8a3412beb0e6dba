import { Compiler } from 'inkjs/compiler/Compiler';
import { compileModules } from '../../src/cli/compile.ts';
import { explore } from '../../src/engine/explore.ts';
import type { Journal } from '../../src/engine/journal.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { replay } from '../../src/engine/step.ts';

/** Steps per second: ours from nothing remembered, ours as an isolate serves a class, and inkjs. */
export interface EngineFigures {
  readonly cold: number;
  readonly warm: number;
  readonly ink: number;
}

/** Plays the shipped case over and over, and an ink story of as many decisions, options, variables and words. */
export async function benchEngine(): Promise<EngineFigures> {
  const { cases } = await compileModules({ today: '2026-11-22' });
  const [one] = cases;
  const journal = Object.values(one?.coverage?.examples ?? {})[0];
  if (!one?.program || !journal) throw new Error('the shipped case has errors');
  return { cold: cold(one.program), warm: warm(one.program, journal), ink: ink(one.program) };
}

const rounds = 3_000;

/** Nothing remembered: every state of the case once, each reached by a transition of its own. */
function cold(program: LoadedProgram): number {
  return middle(
    Array.from({ length: 5 }, (_, attempt) => {
      const fresh = { ...program, revision: `cold-${attempt}` };
      let steps = 0;
      const rate = perSecond(1, () => {
        steps = explore(fresh, 50_000).nodes.reduce((sum, node) => sum + node.edges.length, 0);
      });
      return rate * steps;
    }),
  );
}

function warm(program: LoadedProgram, journal: Journal): number {
  return middle(
    Array.from({ length: 5 }, () =>
      perSecond(rounds * journal.length, () => {
        for (let round = 0; round < rounds; round += 1) play(program, journal);
      }),
    ),
  );
}

/** Step by step, as requests come: each replays the journal so far, which finds all but the last step remembered. */
function play(program: LoadedProgram, journal: Journal): void {
  for (let length = 1; length <= journal.length; length += 1) {
    if (!replay(program, journal.slice(0, length)).ok) throw new Error('the example does not replay');
  }
}

function ink(program: LoadedProgram): number {
  const story = new Compiler(inkOf(program)).Compile();
  let steps = 0;
  const run = (): void => {
    for (let round = 0; round < rounds / 10; round += 1) {
      story.ResetState();
      for (;;) {
        while (story.canContinue) story.Continue();
        if (story.currentChoices.length === 0) break;
        story.ChooseChoiceIndex(0);
        steps += 1;
      }
    }
  };
  return middle(
    Array.from({ length: 5 }, () => {
      steps = 0;
      const rate = perSecond(1, run);
      return rate * steps;
    }),
  );
}

/** The same texts as ink: a knot for each scene, its options with effects on three variables, on to the next. */
function inkOf(program: LoadedProgram): string {
  const clean = (text: string): string => text.replaceAll(/[^\p{L}\p{N} ,.?!]/gu, ' ');
  const scenes = Object.values(program.scenes).filter((scene) => scene.choices.length > 1 && !scene.interrupts);
  const knots = scenes.map((scene, at) => {
    const options = scene.choices.map(
      ({ say, reaction }) =>
        `+ {tijd > -100} [${clean(say.nl)}]\n  ~ vertrouwen += 10\n  ~ tijd -= 3\n  ~ tolk = 1\n  ${clean(reaction.map(({ text }) => text.nl).join(' '))}\n  -> k${at + 1}`,
    );
    return `=== k${at} ===\n${clean(scene.lines.map(({ text }) => text.nl).join(' '))}\n{tijd < 0: De wachtkamer zit vol.}\n${options.join('\n')}\n`;
  });
  return `VAR vertrouwen = 50\nVAR tijd = 10\nVAR tolk = 0\n-> k0\n${knots.join('')}=== k${scenes.length} ===\nKlaar.\n-> END\n`;
}

function perSecond(count: number, run: () => void): number {
  const started = performance.now();
  run();
  return count / ((performance.now() - started) / 1_000);
}

const middle = (values: readonly number[]): number =>
  Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0);
