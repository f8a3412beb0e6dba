import { check } from './check.ts';
import { figures } from './figures.ts';
import { graph } from './graph.ts';
import { translate } from './translate.ts';
import { walkCases } from './walk.ts';

const usage = `Usage:
  npm run modules -- check [path] [--json]      compile and lint; exit 1 on any error
  npm run modules -- walk [case] [--json]       walk every route: what is reached, how long, how balanced
  npm run modules -- graph <case> [--format mermaid|xstate|svg]
  npm run modules -- figures [case] [--json]    the measurable goals and what was measured; exit 1 when one is not met
  npm run modules -- translate [name]           write or update the file that a translator fills in
`;

// Whoever reads us may stop reading: `check | head` is no fault.
process.stdout.on('error', () => process.exit());

const commands = { check, walk: walkCases, graph, figures, translate };
const [name = '', ...args] = process.argv.slice(2);
if (name in commands) process.exitCode = await commands[name as keyof typeof commands](args);
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
