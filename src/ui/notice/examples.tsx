import { words } from '../../i18n/index.ts';
import type { Example } from '../example.ts';
import { Notice } from './notice.tsx';
import { Saved } from './saved.tsx';

export const examples: readonly Example[] = [
  { name: 'info', render: (lang) => <Notice kind="info">{words(lang).review.not}</Notice> },
  { name: 'practice', render: (lang) => <Notice kind="practice">{words(lang).notice.practice}</Notice> },
  { name: 'read-only', render: (lang) => <Notice kind="read-only">{words(lang).notice.readOnly}</Notice> },
  { name: 'unsaved', render: (lang) => <Saved lang={lang} state="unsaved" /> },
  { name: 'saved', render: (lang) => <Saved lang={lang} state="saved" /> },
];
