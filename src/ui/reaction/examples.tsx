import type { Example } from '../example.ts';
import { onward, whisper } from '../samples/scene.ts';
import { LastAnswer } from './last-answer.tsx';
import { Reaction } from './reaction.tsx';

export const examples: readonly Example[] = [
  { name: 'reaction', render: (lang) => <Reaction lang={lang} view={whisper} /> },
  { name: 'reaction to several', render: (lang) => <Reaction lang={lang} view={onward} /> },
  { name: 'folded', render: (lang) => <LastAnswer lang={lang} view={whisper} folded /> },
];
