import { parseArgs } from 'node:util';
import { mermaid } from '../content/graph/mermaid.ts';
import { svg } from '../content/graph/svg.ts';
import { near } from '../lib/near.ts';
import { compileModules } from './compile.ts';

const formats = ['mermaid', 'xstate', 'svg'] as const;

/** `graph <case> [--format …]`: the case as a picture, or the configuration that really runs. */
export async function graph(args: string[]): Promise<number> {
  const options = { format: { type: 'string', default: 'mermaid' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const format = formats.find((known) => known === values.format);
  const [id] = positionals;
  if (id === undefined || !format) {
    process.stderr.write(`npm run modules -- graph <casus> [--format ${formats.join('|')}]\n`);
    return 2;
  }
  const { cases } = await compileModules({ only: id });
  const found = cases.find(({ file }) => file.id === id);
  if (!found?.program) {
    const guess = near(
      id,
      cases.map(({ file }) => file.id),
    );
    const why = found ? 'heeft fouten; zie npm run modules -- check' : 'bestaat niet';
    process.stderr.write(`De casus \`${id}\` ${why}.${guess && !found ? ` Bedoelde je \`${guess}\`?` : ''}\n`);
    return found ? 1 : 2;
  }
  const { program, file } = found;
  if (format === 'xstate') {
    const { machine, conditions } = program;
    process.stdout.write(`${JSON.stringify({ machine, conditions }, null, 2)}\n`);
  } else process.stdout.write(`${format === 'mermaid' ? mermaid(file) : svg(file)}\n`);
  return 0;
}
