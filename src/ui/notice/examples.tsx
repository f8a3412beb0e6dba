import { words } from '../../i18n/index.ts';
import type { Example } from '../example.ts';
import { Notice } from './notice.tsx';
import { Saved } from './saved.tsx';
import { ToldNotice } from './told.tsx';

export const examples: readonly Example[] = [
  { name: 'info', render: (lang) => <Notice kind="info">{words(lang).review.not}</Notice> },
  { name: 'practice', render: (lang) => <Notice kind="practice">{words(lang).notice.practice}</Notice> },
  { name: 'read-only', render: (lang) => <Notice kind="read-only">{words(lang).notice.readOnly}</Notice> },
  ...(['resumed', 'newer', 'forked', 'other-tab', 'handed-in', 'settled'] as const).map(
    (told): Example => ({ name: told, render: (lang) => <ToldNotice lang={lang} told={told} again="/attempts/a1" /> }),
  ),
  { name: 'limit', render: (lang) => <Saved lang={lang} state="limit" /> },
  { name: 'unsaved', render: (lang) => <Saved lang={lang} state="unsaved" /> },
  { name: 'saved', render: (lang) => <Saved lang={lang} state="saved" /> },
];
