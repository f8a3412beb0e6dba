import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../../ui/button/button.tsx';
import type { CasePickerProps } from '../../ui/case-picker/case-picker.tsx';
import { CasePicker } from '../../ui/case-picker/case-picker.tsx';
import { DetailsDrawer } from '../../ui/details-drawer/details-drawer.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { ErrorList } from '../../ui/error-summary/error-summary.tsx';
import { faultAt, GroupSettings, type GroupSettingsProps } from '../../ui/group-settings/group-settings.tsx';
import { UsualSettings } from '../../ui/group-settings/usual.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { errorsOf } from './errors.ts';
import type { AssignTold } from './told.ts';

/** What stopped the form as a whole. */
export type AssignError = 'oldPage' | 'unavailable';

export interface AssignPageProps extends Omit<GroupSettingsProps, 'made'>, Pick<CasePickerProps, 'catalogue'> {
  readonly assets: Assets;
  readonly token: string;
  readonly error?: AssignError | undefined;
  readonly told?: AssignTold | undefined;
}

/** A group in one page and one button: pick cases, see how they are played, make the link. */
export function AssignPage({ assets, token, error, told, catalogue, ...settings }: AssignPageProps) {
  const { lang, form, faults } = settings;
  const w = words(lang).assign;
  const errors = errorsOf(lang, faults, error && w[error]);
  const isSettingWrong = faults.some(({ field }) => field !== 'cases');
  return (
    <Document
      lang={lang}
      assets={assets}
      path={routes.assign.href(lang)}
      title={errors.length > 0 ? words(lang).site.titleWithProblem(w.title) : w.title}
      unlisted
    >
      <div class="title-page">
        {errors.length > 0 && <ErrorList lang={lang} errors={errors} />}
        {told && (
          <Notice kind="info" told={told}>
            {w.told[told]}
          </Notice>
        )}
        <h1 class="title-page__heading" tabindex={-1}>
          {w.title}
        </h1>
        <p class="lead">{w.lead}</p>
      </div>
      <form method="post" action={routes.assign.href(lang)} data-form="assign" novalidate>
        <input type="hidden" name="csrf_token" value={token} />
        <section class="contents">
          <h2>{w.cases}</h2>
          {catalogue.modules.length === 0 && <p>{w.empty}</p>}
          <p class="hint">{w.casesHint}</p>
          <CasePicker lang={lang} catalogue={catalogue} chosen={form.cases} error={faultAt(lang, faults, 'cases')} />
        </section>
        <section class="contents">
          <h2>{w.how}</h2>
          <div class="stack">
            <UsualSettings lang={lang} form={form} />
            <DetailsDrawer summary={w.change} open={isSettingWrong}>
              <GroupSettings {...settings} />
            </DetailsDrawer>
          </div>
        </section>
        <section class="contents">
          <h2>{w.make}</h2>
          <p>{w.before}</p>
          <p class="actions">
            <Button>{error === 'unavailable' ? w.again : w.makeNow}</Button>
          </p>
        </section>
      </form>
    </Document>
  );
}
