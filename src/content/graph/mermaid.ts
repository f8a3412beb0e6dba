import type { CaseFile } from '../schema/case.ts';
import { anywhere, arrowsOf } from './edges.ts';

const clean = (text: string): string => text.replaceAll('"', '”');
const name = (id: string): string => (id === anywhere ? 'overal' : id.replaceAll('-', '_'));

/** A case as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html). */
export function mermaid(file: CaseFile): string {
  const arrows = arrowsOf(file);
  return [
    'flowchart TD',
    ...Object.entries(file.scenes).map(([id, scene]) => `  ${name(id)}["${clean(scene.heading)}"]`),
    ...Object.entries(file.endings).map(([id, ending]) => `  ${name(id)}(["${clean(ending.heading)}"])`),
    ...(arrows.some(({ from, to }) => from === anywhere || to === anywhere) ? ['  overal(("waar je was"))'] : []),
    ...arrows.map(({ from, to, label }) => `  ${name(from)} -->|"${clean(label)}"| ${name(to)}`),
  ].join('\n');
}
