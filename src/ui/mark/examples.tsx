import type { Example } from '../example.ts';
import { Mark } from './mark.tsx';
import { SceneBreak } from './scene-break.tsx';

export const examples: readonly Example[] = [
  { name: 'sign', render: () => <Mark /> },
  { name: 'scene break', render: () => <SceneBreak /> },
];
