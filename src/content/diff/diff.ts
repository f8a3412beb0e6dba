import { isDecision, type Program, type Scene } from '../../engine/program.ts';
import { near } from '../../lib/near.ts';
import { type Outline, type Parts, rulesOf, textsOf } from './outline.ts';

/** Something that stands at one place in both versions, or in one of them. */
export interface Change {
  readonly place: string;
  readonly part: string;
  readonly old: string;
  readonly new: string;
}

/** Something that learners could meet, and can no more. */
export interface Gone {
  readonly what: 'casus' | 'scène' | 'keuze' | 'einde';
  readonly id: string;
  /** What it was probably renamed to. */
  readonly renamed?: string;
}

/** Whether figures about a decision may be added up over both versions. */
export type Comparability = 'same' | 'reworded' | 'changed' | 'gone' | 'new';

/** What an edit means. */
export interface Difference {
  /** The gravest that it holds. */
  readonly kind: 'none' | 'texts' | 'structure' | 'choices-gone';
  readonly texts: readonly Change[];
  readonly structure: readonly Change[];
  readonly gone: readonly Gone[];
  readonly decisions: readonly { readonly scene: string; readonly comparable: Comparability }[];
  /** Whether the same choices lead to the same endings in both, so that shares of endings can be compared. */
  readonly sameRoutes: boolean;
}

/** What another version of a case changes: its words, its rules, and what it no longer has. */
export function diff(old: Program, now: Program): Difference {
  const gone = goneFrom(old, now);
  const structure = [
    ...changesIn(rulesOf(old), rulesOf(now)),
    ...reordered(old, now),
    ...onlyIn(rulesOf(old), rulesOf(now), gone),
  ];
  const texts = changesIn(textsOf(old), textsOf(now));
  return {
    kind: gravest(gone, structure, texts),
    texts,
    structure,
    gone,
    decisions: decisionsOf(old, now, { gone, structure, texts }),
    sameRoutes: gone.length === 0 && !structure.some(leadsElsewhere),
  };
}

function gravest(gone: readonly Gone[], structure: readonly Change[], texts: readonly Change[]): Difference['kind'] {
  if (gone.length > 0) return 'choices-gone';
  if (structure.length > 0) return 'structure';
  return texts.length > 0 ? 'texts' : 'none';
}

const order = 'volgorde van de keuzes';
const existence = 'er is';

/** Parts that decide nothing about where a story goes. */
const harmless = new Set([
  'fase',
  'oordeel',
  'telt mee voor',
  'toon',
  'rol',
  'eenheid',
  'stemming',
  'vraagt hoe zeker',
  'voorwaarden bij tekst',
  'voorwaarden bij reactie',
  order,
]);
const leadsElsewhere = ({ place, part }: Change): boolean => !harmless.has(part) && !place.startsWith('persoon ');

/** Parts of a decision that make it another question than it was. */
const deciding = new Set(['soort', 'aantal te kiezen', 'oordeel', 'voorwaarde', existence]);
/** Parts that a learner reads before choosing. */
const readBefore = new Set(['kop', 'vraag', 'tekst', 'wat je zegt']);

function changesIn(old: Outline, now: Outline): readonly Change[] {
  return Object.entries(old).flatMap(([place, parts]) => {
    const others = now[place];
    return others ? changedParts(place, parts, others) : [];
  });
}

const changedParts = (place: string, old: Parts, now: Parts): readonly Change[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((part) => ({ place, part, old: old[part] ?? '', new: now[part] ?? '' }))
    .filter((change) => change.old !== change.new);

/** Scenes that offer the same choices in another order. */
const reordered = (old: Program, now: Program): readonly Change[] =>
  Object.entries(old.scenes).flatMap(([place, scene]) => {
    const [was, is] = [idsOf(scene), idsOf(now.scenes[place])];
    const isMoved = was.join() !== is.join() && [...was].sort().join() === [...is].sort().join();
    return isMoved ? [{ place, part: order, old: was.join(', '), new: is.join(', ') }] : [];
  });

const idsOf = (scene: Scene | undefined): readonly string[] => (scene?.choices ?? []).map(({ id }) => id);

/** Places that only one version has; what is gone has been told, and a choice comes and goes with its scene. */
function onlyIn(old: Outline, now: Outline, gone: readonly Gone[]): readonly Change[] {
  const told = new Set(gone.map(({ id }) => id));
  const isTold = (place: string): boolean => told.has(place) || told.has(sceneOf(place));
  const lost = Object.keys(old).filter((place) => !now[place] && !isTold(place));
  const fresh = Object.keys(now).filter((place) => !old[place]);
  return [
    ...lost.map((place) => ({ place, part: existence, old: 'ja', new: 'nee' })),
    ...fresh
      .filter((place) => !fresh.includes(sceneOf(place)) || sceneOf(place) === place)
      .map((place) => ({ place, part: existence, old: 'nee', new: 'ja' })),
  ];
}

const sceneOf = (place: string): string => place.replace(/\..*/, '');

function goneFrom(old: Program, now: Program): readonly Gone[] {
  const gone: Gone[] = old.id === now.id ? [] : [{ what: 'casus', id: old.id, renamed: now.id }];
  const headings = (places: Readonly<Record<string, { heading: { nl: string } }>>) =>
    Object.entries(places).map(([id, { heading }]) => ({ id, says: heading.nl }));
  gone.push(...missing('scène', headings(old.scenes), headings(now.scenes)));
  for (const [id, scene] of Object.entries(old.scenes)) {
    const other = now.scenes[id];
    if (!other) continue;
    const says = ({ choices }: Scene) => choices.map((choice) => ({ id: choice.id, says: choice.say.nl }));
    const choices = missing('keuze', says(scene), says(other));
    gone.push(...choices.map((one) => ({ ...one, id: `${id}.${one.id}` })));
  }
  gone.push(...missing('einde', headings(old.endings), headings(now.endings)));
  return gone;
}

interface Named {
  readonly id: string;
  readonly says: string;
}

/** What has no namesake any more; what says the same, or is called nearly the same and is new, it was renamed to. */
function missing(what: Gone['what'], old: readonly Named[], now: readonly Named[]): readonly Gone[] {
  const fresh = now.filter(({ id }) => !old.some((known) => known.id === id));
  return old
    .filter(({ id }) => !now.some((known) => known.id === id))
    .map(({ id, says }) => {
      const same = fresh.find((other) => other.says === says)?.id;
      const renamed =
        same ??
        near(
          id,
          fresh.map((other) => other.id),
        );
      return { what, id, ...(renamed === undefined ? {} : { renamed }) };
    });
}

function decisionsOf(
  old: Program,
  now: Program,
  { gone, structure, texts }: Pick<Difference, 'gone' | 'structure' | 'texts'>,
): Difference['decisions'] {
  const decisions = ({ scenes }: Program): readonly string[] =>
    Object.entries(scenes).flatMap(([id, scene]) => (isDecision(scene) ? [id] : []));
  const touches = (changes: readonly Change[], scene: string, parts: ReadonlySet<string>): boolean =>
    changes.some(({ place, part }) => sceneOf(place) === scene && parts.has(part));
  const compare = (scene: string): Comparability => {
    if (!now.scenes[scene]) return 'gone';
    const hasLost = gone.some(({ id }) => id.startsWith(`${scene}.`));
    if (hasLost || touches(structure, scene, deciding)) return 'changed';
    return touches(texts, scene, readBefore) ? 'reworded' : 'same';
  };
  const added = decisions(now).filter((scene) => !old.scenes[scene]);
  return [
    ...decisions(old).map((scene) => ({ scene, comparable: compare(scene) })),
    ...added.map((scene) => ({ scene, comparable: 'new' as const })),
  ];
}
