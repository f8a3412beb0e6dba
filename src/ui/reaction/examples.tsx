import type { Example } from '../example.ts';
import { whisper } from '../samples/scene.ts';
import { Reaction } from './reaction.tsx';

export const examples: readonly Example[] = [
  { name: 'reaction', render: (lang) => <Reaction lang={lang} lines={whisper.reaction} /> },
];
