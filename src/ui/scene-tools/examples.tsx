import type { Example } from '../example.ts';
import { interpreters, mijnDochter } from '../samples/catalogue.ts';
import { SceneTools } from './scene-tools.tsx';

export const examples: readonly Example[] = [
  {
    name: 'file, cheat sheet and stop',
    render: (lang) => <SceneTools lang={lang} summary={mijnDochter} learningModule={interpreters} />,
  },
];
