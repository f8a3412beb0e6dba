import type { Character, Program } from '../../engine/program.ts';
import { hashOfText } from '../../lib/hash.ts';
import type { CaseFile } from '../schema/case.ts';
import type { Face, Portrait } from '../schema/portrait.ts';
import { draw } from './draw.ts';

/** SVG by the name that a program calls it by. */
export type Drawings = Readonly<Record<string, string>>;

/** Draws everybody of the cast who has a portrait, with every face that a mood gives them, and names the faces. */
export async function portray(program: Program, file: CaseFile): Promise<{ program: Program; drawings: Drawings }> {
  const drawings: Record<string, string> = {};
  const add = async (portrait: Portrait, face: Face): Promise<string> => {
    const { name, svg } = await drawn(portrait, face);
    drawings[name] = svg;
    return name;
  };
  const cast: Record<string, Character> = {};
  for (const [id, character] of Object.entries(program.cast)) {
    const { portrait, mood: { faces = {} } = {} } = file.cast[id] ?? {};
    cast[id] = portrait
      ? await withFaces(character, (from) => add(portrait, faces[String(from)] ?? portrait.face))
      : character;
  }
  return { program: { ...program, cast }, drawings };
}

async function withFaces(character: Character, faceAt: (from?: number) => Promise<string>): Promise<Character> {
  const { mood } = character;
  if (!mood) return { ...character, face: await faceAt() };
  const steps = await Promise.all(mood.steps.map(async (step) => ({ ...step, face: await faceAt(step.from) })));
  return { ...character, mood: { ...mood, steps } };
}

interface Drawn {
  readonly name: string;
  readonly svg: string;
}

/** The same words give the same drawing, and many tests compile the same cases. */
const known = new Map<string, Promise<Drawn>>();

function drawn(portrait: Portrait, face: Face): Promise<Drawn> {
  const key = JSON.stringify({ ...portrait, face });
  const found = known.get(key) ?? drawAndName(portrait, face);
  known.set(key, found);
  return found;
}

async function drawAndName(portrait: Portrait, face: Face): Promise<Drawn> {
  const svg = draw(portrait, face);
  return { name: (await hashOfText(svg)).slice(0, 12), svg };
}
