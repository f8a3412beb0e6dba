import type { Example } from '../example.ts';
import { program } from '../samples/program.ts';
import { SceneTools } from './scene-tools.tsx';

export const examples: readonly Example[] = [
  {
    name: 'beginning, cheat sheet and stop',
    render: (lang) => <SceneTools lang={lang} brief={program.brief} cheatSheet={program.cheatSheet} />,
  },
];
