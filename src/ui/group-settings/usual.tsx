import { explainTimes } from '../../domain/group.ts';
import type { GroupForm } from '../../domain/group-form.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';

/** How a group plays, a line for each setting that shows: what a trainer gets without opening anything. */
export function UsualSettings({ lang, form }: { readonly lang: Lang; readonly form: GroupForm }) {
  const w = words(lang).groupForm;
  const explain = explainTimes.find((time) => time === form.explain) ?? 'scene';
  const lines = [
    [w.explain, w.explainTimes[explain].toLowerCase()],
    [w.certainty, form.certainty ? w.on : w.off],
    [w.pseudonyms, form.pseudonyms ? w.on : w.off],
    [w.endsOn, form.endsOn === '' ? w.noEnd : formatDate(form.endsOn, lang)],
    [w.keepDays, w.days(Number(form.keepDays))],
  ] as const;
  return (
    <dl class="at-a-glance">
      {lines.map(([label, value]) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
