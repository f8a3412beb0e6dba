import type { Example } from '../example.ts';
import { arrival, speechInTigrinya } from '../samples/scene.ts';
import { SceneText } from './scene-text.tsx';

export const examples: readonly Example[] = [
  { name: 'narration and speech', render: () => <SceneText lines={arrival.lines} /> },
  { name: 'words in another language', render: () => <SceneText lines={speechInTigrinya} /> },
  { name: 'untranslated on an English page', render: () => <SceneText lines={arrival.lines} contentLang="nl" /> },
];
