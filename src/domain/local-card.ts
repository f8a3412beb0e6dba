/** What is arranged in a trainer's own region or school, at a place that authors marked for it. Plain text, all of it. */
export interface LocalEntry {
  readonly name?: string;
  readonly phone?: string;
  readonly habit?: string;
}

/** By the id of its slot in modules/local.yaml. */
export type LocalCard = Readonly<Record<string, LocalEntry>>;

/** Most characters of each field, and most slots of a card. */
export const localLimits = { name: 80, phone: 40, habit: 240, slots: 12 } as const;
