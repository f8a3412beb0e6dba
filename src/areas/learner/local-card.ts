import type { Membership } from '../../domain/group.ts';
import type { LocalCard } from '../../domain/local-card.ts';
import type { SlotsAt } from '../../engine/local.ts';
import { Lru } from '../../lib/lru.ts';
import type { GroupStore } from '../../storage/ports.ts';
import type { Deps } from '../deps.ts';
import type { Playing } from './playing.ts';

/** Milliseconds. Within these a trainer's change to the card reaches who is playing. */
const freshFor = 5 * 60_000;

interface Known {
  readonly card: LocalCard;
  readonly readAt: number;
}

/** What this isolate read, for each store that it has: one, but in tests. */
const memories = new WeakMap<GroupStore, Lru<Known>>();

function memoryOf(groups: GroupStore): Lru<Known> {
  const known = memories.get(groups);
  if (known) return known;
  const memory = new Lru<Known>(200);
  memories.set(groups, memory);
  return memory;
}

/**
 * What the group of an attempt filled in about its own region; for pages with a marked place only, never on the way of a
 * choice. At most one read in five minutes; a store that does not answer leaves the page without it.
 */
export async function localCardOf(
  { groups, clock }: Pick<Deps, 'groups' | 'clock'>,
  membership: Pick<Membership, 'group'> | undefined,
): Promise<LocalCard | undefined> {
  if (!membership) return undefined;
  const { group } = membership;
  const memory = memoryOf(groups);
  const known = memory.get(group);
  if (known && known.readAt + freshFor > clock()) return known.card;
  const read = await groups.get(group);
  if (!read.ok) return known?.card;
  const card = read.value?.settings.card;
  if (card) memory.set(group, { card, readAt: clock() });
  return card;
}

/** An attempt with the card of its group, where what is shown has places that authors marked. */
export async function withCard(
  deps: Pick<Deps, 'groups' | 'clock'>,
  playing: Playing,
  { reaction, scene }: SlotsAt,
): Promise<Playing> {
  const card = reaction.length + scene.length > 0 ? await localCardOf(deps, playing.token.membership) : undefined;
  return card ? { ...playing, card } : playing;
}
