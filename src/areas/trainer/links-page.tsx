import type { GroupId } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import type { Assets } from '../../ui/document/document.tsx';
import { LongTextField, TextField } from '../../ui/field/field.tsx';
import { ShownWays } from '../../ui/join-ways/join-ways.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Copy } from '../../ui/share/share.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';
import { GroupPage, Leave } from './group-page.tsx';
import type { Invitation } from './invitation.ts';
import type { LinksTold } from './told.ts';

export interface LinksPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly group: GroupId;
  readonly invitation: Invitation;
  readonly manageLink: string;
  readonly token: string;
  readonly told?: LinksTold | undefined;
  /** Whether somebody can begin; not known while the store does not show the group. */
  readonly state: 'open' | 'closed' | 'not-seen';
}

/** Everything to hand out, and the one link to keep. */
export function LinksPage(props: LinksPageProps) {
  const { lang, assets, group, invitation, manageLink, token, told, state } = props;
  const w = words(lang).invite;
  const first = (
    <>
      {told && (
        <Notice kind="info" told={told}>
          {w.told[told]}{' '}
          {(told === 'made' || told === 'manage') && <a href={routes.groupKeep.href(lang, { group })}>{w.download}</a>}
        </Notice>
      )}
      {state === 'closed' && (
        <Notice kind="info" told="closed">
          {w.closed} <a href={routes.groupManage.href(lang, { group })}>{w.reopen}</a>
        </Notice>
      )}
      {state === 'not-seen' && (
        <Notice kind="unsaved" told="not-seen">
          {w.notSeen}
        </Notice>
      )}
    </>
  );
  const path = routes.groupLinks.href(lang, { group });
  return (
    <GroupPage {...{ lang, assets, group, path, first }} current="links" title={w.title} lead={w.lead}>
      <InClass {...{ lang, group, invitation, token }} />
      <ToSend lang={lang} invitation={invitation} />
      <section class="contents">
        <h2>{w.cases}</h2>
        <div class="stack">
          <ul>
            {invitation.cases.map(({ title, role, minutes }) => (
              <li>
                <LocalText of={title} lang={lang} /> ({words(lang).role[role]}, {words(lang).about(minutes)})
              </li>
            ))}
          </ul>
          {invitation.endsOn && <p>{w.until(formatDate(invitation.endsOn, lang))}</p>}
        </div>
      </section>
      <section class="contents" id="keep">
        <h2>{w.keep}</h2>
        <div class="stack">
          <p>{w.keepLead}</p>
          <ul>
            {w.keepCan.map((right) => (
              <li>{right}</li>
            ))}
          </ul>
          <TextField id="manage-link" value={manageLink} label={w.manageLink} fixed />
          <p>{w.keepAdvice}</p>
          <p class="actions">
            <ButtonLink href={routes.groupKeep.href(lang, { group })}>{w.download}</ButtonLink>
            <Copy lang={lang} text={manageLink}>
              {w.copyManage}
            </Copy>
          </p>
        </div>
      </section>
      <Leave lang={lang} group={group} token={token} />
    </GroupPage>
  );
}

function InClass({ lang, group, invitation, token }: Pick<LinksPageProps, 'lang' | 'group' | 'invitation' | 'token'>) {
  const w = words(lang).invite;
  const { link, address, code, codeUntil } = invitation;
  return (
    <section class="contents">
      <h2>{w.inClass}</h2>
      <div class="stack">
        <ShownWays {...{ lang, link, address, code }} label={w.qr} />
        {code && codeUntil && <p class="hint">{w.codeUntil(formatDate(codeUntil, lang))}</p>}
        {!code && (
          <form method="post" action={routes.groupRenew.href(lang, { group })}>
            <input type="hidden" name="csrf_token" value={token} />
            <p>{w.codeOver}</p>
            <p class="actions">
              <Button name="what" value="code" quiet>
                {w.newCode}
              </Button>
            </p>
          </form>
        )}
        <p class="actions">
          <ButtonLink href={routes.groupWall.href(lang, { group })}>{w.wall}</ButtonLink>
          <ButtonLink href={routes.groupSheet.href(lang, { group })} quiet>
            {w.sheet}
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}

function ToSend({ lang, invitation }: Pick<LinksPageProps, 'lang' | 'invitation'>) {
  const { invite: w, share } = words(lang);
  const { link, address, code, cases, endsOn } = invitation;
  const titles = cases.map(({ title, minutes }) => `${textIn(title, lang)} (${words(lang).about(minutes)})`);
  const mail = w.mailText({ titles, link, address, code, end: endsOn && formatDate(endsOn, lang) });
  // RFC 6068 §5: lines end in %0D%0A there.
  const body = encodeURIComponent(mail.replaceAll('\n', '\r\n'));
  return (
    <section class="contents">
      <h2>{w.send}</h2>
      <div class="stack">
        <TextField id="join-link" value={link} label={w.link} fixed />
        <Copy lang={lang} text={link}>
          {share.link}
        </Copy>
        <LongTextField id="mail" rows={mail.split('\n').length} value={mail} label={w.mail} fixed />
        <p class="actions">
          <Copy lang={lang} text={mail}>
            {w.copyMail}
          </Copy>
          <ButtonLink href={`mailto:?subject=${encodeURIComponent(w.subject)}&body=${body}`} quiet>
            {w.openMail}
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}
