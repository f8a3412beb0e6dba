import type { OfferedSlot } from '../domain/local-card.ts';
import type { Read } from './files.ts';
import { lintLocal } from './lint/local.ts';
import { lintSentences } from './lint/sentences.ts';
import type { CaseFile } from './schema/case.ts';
import type { LocalFile } from './schema/local.ts';
import { textsOfLocal } from './translate/local.ts';
import type { Overlays } from './translate/overlays.ts';

/** The slots of the local card, checked and translated, in the order of their file. */
export function compileLocal(
  read: Read<LocalFile> | undefined,
  cases: readonly CaseFile[],
  overlays: Overlays,
): readonly OfferedSlot[] {
  if (!read) return [];
  const { path, value, reporter } = read;
  const texts = textsOfLocal(value);
  lintLocal(value, cases, reporter);
  lintSentences(texts, reporter);
  const translation = overlays.of(path, 'local', texts, reporter);
  return Object.entries(value).map(([id, { label, ask, example }]) => ({
    id,
    label: translation.text(label, [id, 'label']),
    ask: translation.text(ask, [id, 'ask']),
    example: translation.text(example, [id, 'example']),
  }));
}
