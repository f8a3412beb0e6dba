import type { Example } from '../example.ts';
import { arrival, speechInTigrinya } from '../samples/scene.ts';
import { SceneText } from './scene-text.tsx';

export const examples: readonly Example[] = [
  { name: 'narration and speech', render: (lang) => <SceneText lang={lang} lines={arrival.lines} /> },
  { name: 'words in another language', render: (lang) => <SceneText lang={lang} lines={speechInTigrinya} /> },
];
