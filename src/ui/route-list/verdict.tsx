import type { Verdict as VerdictId } from '../../domain/case.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

/** A tick, half a disc, a bar, a cross: told apart by shape, so that print and forced colours keep it. */
const discs: Readonly<Record<VerdictId, string>> = {
  aanbevolen: 'M8.2 12.4l2.6 2.6 5-5.8',
  verdedigbaar: 'M12 4a8 8 0 1 0 0 16z',
  afgeraden: 'M8.2 12h7.6',
  schadelijk: 'M8.5 8.5l7 7M15.5 8.5l-7 7',
};

/** A verdict in a word, with what the word means where asked for. */
export function Verdict({
  lang,
  of,
  explain,
}: {
  readonly lang: Lang;
  readonly of: VerdictId;
  readonly explain?: boolean;
}) {
  const w = words(lang);
  return (
    <span class={`verdict verdict--${of}`}>
      <svg class="verdict__disc" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="8" />
        <path d={discs[of]} />
      </svg>
      <span>
        <strong>{w.verdict[of]}</strong>
        {explain && <span class="verdict__meaning">. {w.verdictMeaning[of]}</span>}
      </span>
    </span>
  );
}
