import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { Notice } from './notice.tsx';

/** What the learner has to know about the place that this page came from. */
const kinds = ['resumed', 'newer', 'forked', 'other-tab', 'handed-in', 'settled'] as const;
export type Told = (typeof kinds)[number];

/** Whether a word from an address is one of ours. */
export const isTold = (word: string): word is Told => kinds.some((kind) => kind === word);

interface ToldNoticeProps {
  readonly lang: Lang;
  readonly told: Told;
  /** The attempt's own address: opening it looks for something newer. */
  readonly again: string;
}

/** Never a silent rewind: says which of several states this is, and how to look for a newer one. */
export function ToldNotice({ lang, told, again }: ToldNoticeProps) {
  const w = words(lang).told;
  return (
    <Notice kind={told === 'other-tab' || told === 'forked' ? 'forked' : 'elsewhere'} told={told}>
      {w[told]}
      {(told === 'resumed' || told === 'newer') && (
        <>
          {' '}
          <a href={again}>{w.lookAgain}</a>
        </>
      )}
    </Notice>
  );
}
