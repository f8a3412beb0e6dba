import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Standing } from '../content/translate/match.ts';
import type { TranslationState } from '../content/translate/overlays.ts';
import { overlayText } from '../content/translate/write.ts';
import { near } from '../lib/near.ts';
import { compileModules } from './compile.ts';

/** `translate [name]`: writes or updates the files that a translator fills in. A name is a case, a module or a page. */
export async function translate(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [name] = positionals;
  // Nothing needs to be walked for this.
  const { translations } = await compileModules({ only: '' });
  const chosen = translations.filter((one) => name === undefined || one.name === name);
  if (chosen.length === 0) {
    const guess = near(
      name ?? '',
      translations.map((one) => one.name),
    );
    process.stderr.write(`Er is niets te vertalen dat \`${name}\` heet.${guess ? ` Bedoelde je \`${guess}\`?` : ''}\n`);
    return 2;
  }
  for (const one of chosen) {
    writeFileSync(one.overlay, overlayText(one));
    process.stdout.write(`${one.overlay}: ${print(one)}\n`);
  }
  return 0;
}

function print({ matches }: TranslationState): string {
  const count = (standing: Standing): number => matches.filter((one) => one.standing === standing).length;
  return `${count('current')} van ${matches.length} vertaald, ${count('missing')} open, ${count('outdated')} verouderd`;
}
