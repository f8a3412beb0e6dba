import type { Text } from './lang.ts';

/** A line of the local card that a trainer may fill in for a group. Its id is the author's, from `modules/local.yaml`. */
export interface Slot {
  readonly label: Text;
  /** What to fill in; where nobody did, what a learner may look up. */
  readonly ask: Text;
}

/** A slot with what the form of the card shows in the empty field: how such a habit may read. */
export interface OfferedSlot extends Slot {
  readonly id: string;
  readonly example: Text;
}

/** What a group knows of its own region for one slot, in its own words: text, never markup. */
export interface LocalEntry {
  readonly name?: string;
  readonly phone?: string;
  readonly habit?: string;
}

/** Names, telephone numbers and habits of a group's own region or school, by the id of the slot. */
export type LocalCard = Readonly<Record<string, LocalEntry>>;

/** The most characters of each field, and the most slots of a card. */
export const localLimits = { name: 80, phone: 40, habit: 240, slots: 12 } as const;

/** The entry of a slot; nothing where the card says nothing. */
export function entryOf(card: LocalCard | undefined, slot: string): LocalEntry | undefined {
  const entry = card && Object.hasOwn(card, slot) ? card[slot] : undefined;
  return entry && (entry.name || entry.phone || entry.habit) ? entry : undefined;
}
