import type { Example } from '../example.ts';
import { terms } from '../samples/debrief.ts';
import { whisper } from '../samples/scene.ts';
import { Terms } from './terms.tsx';

export const examples: readonly Example[] = [
  { name: 'one word', render: (lang) => <Terms lang={lang} terms={terms} /> },
  { name: 'two words, one that changes', render: (lang) => <Terms lang={lang} terms={whisper.terms} /> },
];
