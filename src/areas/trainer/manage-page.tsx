import type { Group } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../../ui/button/button.tsx';
import { DetailsDrawer } from '../../ui/details-drawer/details-drawer.tsx';
import type { Assets } from '../../ui/document/document.tsx';
import { ErrorList } from '../../ui/error-summary/error-summary.tsx';
import { TickField } from '../../ui/field/field.tsx';
import { GroupSettings, type GroupSettingsProps } from '../../ui/group-settings/group-settings.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { errorsOf } from './errors.ts';
import { GroupPage, Leave } from './group-page.tsx';
import type { ManageTold } from './told.ts';

export interface ManagePageProps extends Omit<GroupSettingsProps, 'made'> {
  readonly assets: Assets;
  readonly group: Group;
  readonly token: string;
  readonly told?: ManageTold | undefined;
  /** Erasing was asked for without the tick. */
  readonly isUnsure?: boolean;
}

const unsureField = 'sure';

/** Settings, who can begin, links, what is kept, and the end of it. */
export function ManagePage({ assets, group, token, told, isUnsure, ...settings }: ManagePageProps) {
  const { lang, faults } = settings;
  const w = words(lang).manage;
  const path = routes.groupManage.href(lang, { group: group.id });
  const errors = [
    ...errorsOf(lang, faults, told === 'not-done' ? w.told[told] : undefined),
    ...(isUnsure ? [{ field: unsureField, message: w.notSure }] : []),
  ];
  const first = (
    <>
      {errors.length > 0 && <ErrorList lang={lang} errors={errors} />}
      {told && told !== 'not-done' && (
        <Notice kind="info" told={told}>
          {w.told[told]}
        </Notice>
      )}
    </>
  );
  const frame = { lang, assets, path, first, group: group.id, isWrong: errors.length > 0 };
  return (
    <GroupPage {...frame} current="manage" title={w.title} lead={w.settingsLead}>
      <section class="contents">
        <h2>{w.settings}</h2>
        <form class="stack" method="post" action={path} novalidate>
          <input type="hidden" name="csrf_token" value={token} />
          <GroupSettings {...settings} made />
          <p>{w.fixed}</p>
          <p class="actions">
            <Button name="do" value="settings">
              {w.save}
            </Button>
          </p>
        </form>
      </section>
      <Beginning {...{ lang, group, path, token }} today={settings.today} />
      <Links {...{ lang, group, token }} />
      <section class="contents">
        <h2>{w.data}</h2>
        <p>{w.dataText(group.settings.keepDays)}</p>
      </section>
      <Leave lang={lang} group={group.id} token={token} />
      <Erasing {...{ lang, group, token }} isUnsure={isUnsure} />
    </GroupPage>
  );
}

interface PartProps {
  readonly lang: Lang;
  readonly group: Group;
  readonly token: string;
}

interface BeginningProps extends PartProps {
  readonly path: string;
  readonly today: string;
}

function Beginning({ lang, group, path, token, today }: BeginningProps) {
  const w = words(lang).manage;
  const { endsOn } = group.settings;
  const hasEnded = endsOn !== undefined && endsOn < today;
  return (
    <section class="contents">
      <h2>{w.begin}</h2>
      <form method="post" action={path}>
        <input type="hidden" name="csrf_token" value={token} />
        <p>{group.closed ? w.shut : hasEnded ? w.ended(formatDate(endsOn, lang)) : w.open}</p>
        <p class="actions">
          <Button name="do" value={group.closed ? 'reopen' : 'close'} quiet>
            {group.closed ? w.reopen : w.close}
          </Button>
        </p>
      </form>
    </section>
  );
}

function Links({ lang, group, token }: PartProps) {
  const w = words(lang).manage;
  return (
    <section class="contents">
      <h2>{w.links}</h2>
      <div class="stack">
        <p>{w.linksLead}</p>
        {(['join', 'code', 'manage'] as const).map((what) => (
          <form method="post" action={routes.groupRenew.href(lang, { group: group.id })}>
            <input type="hidden" name="csrf_token" value={token} />
            <p class="actions">
              <Button name="what" value={what} quiet>
                {w.renew[what]}
              </Button>
            </p>
            <p class="hint">{w.renewText[what]}</p>
          </form>
        ))}
      </div>
    </section>
  );
}

function Erasing({ lang, group, token, isUnsure }: PartProps & { readonly isUnsure?: boolean | undefined }) {
  const w = words(lang).manage;
  return (
    <section class="contents">
      <h2>{w.erase}</h2>
      <DetailsDrawer summary={w.eraseAsk} open={isUnsure}>
        <p>{w.eraseText}</p>
        <form method="post" action={routes.groupErase.href(lang, { group: group.id })}>
          <input type="hidden" name="csrf_token" value={token} />
          <TickField
            id={unsureField}
            name={unsureField}
            value="yes"
            checked={false}
            label={w.eraseSure}
            error={isUnsure ? w.notSure : undefined}
          />
          <p class="actions">
            <Button>{w.eraseNow}</Button>
          </p>
        </form>
      </DetailsDrawer>
    </section>
  );
}
