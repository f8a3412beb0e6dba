import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

interface FromTrainerProps {
  readonly lang: Lang;
  /** Plain text, in whatever language the trainer writes. */
  readonly note: string;
}

/** A trainer's word to the group: quoted, because they are not our words. */
export function FromTrainer({ lang, note }: FromTrainerProps) {
  return (
    <figure class="from-trainer">
      <figcaption class="label">{words(lang).groupPage.fromTrainer}</figcaption>
      <blockquote class="from-trainer__note">{note}</blockquote>
    </figure>
  );
}
