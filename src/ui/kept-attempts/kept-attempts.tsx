import type { FirstMet } from '../../domain/catalogue.ts';
import type { Lang, Text } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../button/button.tsx';
import { Saved, type SavedState } from '../notice/saved.tsx';
import { Portrait } from '../portrait/portrait.tsx';
import { LocalText } from '../text/local-text.tsx';
import { EraseForm } from './erase-form.tsx';

/** An attempt in this browser. */
export interface KeptAttempt {
  readonly attempt: string;
  readonly title: Text;
  /** Whom it is about; absent once the case is no longer published. */
  readonly met?: FirstMet | undefined;
  /** How many decisions were taken; not known while the case cannot be loaded. */
  readonly decisions?: number | undefined;
  /** `unreachable`: its case cannot be loaded at this moment. */
  readonly state: 'begun' | 'done' | 'unreachable';
  /** ISO date (YYYY-MM-DD). */
  readonly lastStep: string;
  readonly saved?: SavedState | undefined;
  /** Of an attempt in a group: under which pseudonym, where it has them, and how many days the group keeps it. */
  readonly group?: { readonly pseudonym: string | undefined; readonly keepDays: number } | undefined;
}

interface KeptAttemptsProps {
  readonly lang: Lang;
  readonly kept: readonly KeptAttempt[];
  /** Of the form that erases. */
  readonly token: string;
  readonly retentionDays: number;
}

/** What this browser has begun or finished: go on, look back, or erase. */
export function KeptAttempts({ lang, kept, token, retentionDays }: KeptAttemptsProps) {
  const { me: w, inGroup } = words(lang);
  return (
    <ul class="kept">
      {kept.map(({ attempt, title, met, decisions, state, lastStep, saved, group }) => (
        <li class="kept__attempt">
          <div class="kept__case">
            {met && <Portrait name={textIn(met.name, lang)} face={met.face} lazy />}
            <div>
              <h2 class="kept__title">
                <LocalText of={title} lang={lang} />
              </h2>
              <p class="hint">
                {w[state]}, {decisions ? `${w.answers(decisions)}, ` : ''}
                {w.lastStep(formatDate(lastStep, lang))}
              </p>
            </div>
          </div>
          {group && <p class="hint">{group.pseudonym ? inGroup.short(group.pseudonym) : inGroup.shortNameless}</p>}
          {saved && <Saved lang={lang} state={saved} atEnd={state === 'done'} />}
          {state !== 'unreachable' && (
            <p class="actions">
              {state === 'done' ? (
                <ButtonLink href={routes.debrief.href(lang, { attempt })}>{w.debrief}</ButtonLink>
              ) : (
                <ButtonLink href={routes.attempt.href(lang, { attempt })}>{w.onward}</ButtonLink>
              )}
            </p>
          )}
          <EraseForm
            {...{ lang, token }}
            retentionDays={group?.keepDays ?? retentionDays}
            attempts={[attempt]}
            summary={w.erase}
            sure={w.eraseNow(textIn(title, lang))}
          />
        </li>
      ))}
    </ul>
  );
}
