import { type Phase, phases } from '../../domain/case.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

/** Where the conversation stands: four words, one of them now. No numbers, so nothing that can turn out wrong. */
export function Phases({ lang, current }: { readonly lang: Lang; readonly current: Phase }) {
  const w = words(lang);
  const now = phases.indexOf(current);
  return (
    <ol class="phases" aria-label={w.phases}>
      {phases.map((phase, index) => (
        <li
          class={index < now ? 'phases__phase phases__phase--past' : 'phases__phase'}
          aria-current={phase === current ? 'step' : undefined}
        >
          {w.phase[phase]}
        </li>
      ))}
    </ol>
  );
}
