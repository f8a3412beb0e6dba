import type { Example } from '../example.ts';
import { Drawing } from './drawing.tsx';
import { type DrawingName, drawings } from './drawings.ts';

export const examples: readonly Example[] = (Object.keys(drawings) as DrawingName[]).map((name) => ({
  name,
  render: () => <Drawing name={name} />,
}));
