import { check } from './check.ts';
import { diffCases } from './diff.ts';
import { figures } from './figures.ts';
import { golden } from './golden.ts';
import { graph } from './graph.ts';
import { translate } from './translate.ts';
import { walkCases } from './walk.ts';

const usage = `Usage:
  npm run modules -- check [path] [--json]      compile and lint; exit 1 on any error
  npm run modules -- walk [case] [--json]       walk every route: what is reached, how long, how balanced
  npm run modules -- graph <case> [--format mermaid|xstate|svg]
  npm run modules -- diff <old> <new> [--json]  what an edit means, for who is playing and for the figures
  npm run modules -- golden [--check]           record what this version does, for every later build to replay
  npm run modules -- figures [case] [--json]    the measurable goals and what was measured; exit 1 when one is not met
  npm run modules -- translate [name]           write or update the file that a translator fills in
`;

// Whoever reads us may stop reading: `check | head` is no fault.
process.stdout.on('error', () => process.exit());

const commands = { check, walk: walkCases, graph, figures, translate, diff: diffCases, golden };
const [name = '', ...args] = process.argv.slice(2);
if (name in commands) process.exitCode = await commands[name as keyof typeof commands](args);
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
