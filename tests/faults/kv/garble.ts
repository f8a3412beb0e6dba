/*
 * Damage as a store could do it: a text cut short, a letter changed, another record's content. Lists stay lists: the
 * binding itself would refuse a page that is no JSON, and then nothing of ours is tested.
 */

export interface Listed {
  readonly name: string;
  readonly metadata?: string;
}

/** The text up to some letter, followed by nothing, or by another letter and the rest. */
export function garbledText(text: string, roll: () => number): string {
  const at = Math.floor(roll() * text.length);
  const other = String.fromCharCode(33 + Math.floor(roll() * 90));
  return roll() < 0.5 ? text.slice(0, at) : text.slice(0, at) + other + text.slice(at + 1);
}

/** A page of a list in which each record is left as it is or damaged, with even chances. */
export function garbledPage(body: string, roll: () => number): string {
  const page: { keys: Listed[] } = JSON.parse(body);
  const keys = page.keys.map((listed, at) => (roll() < 0.5 ? listed : garbledRecord(listed, page.keys[at + 1], roll)));
  return JSON.stringify({ ...page, keys });
}

/** Nothing, a neighbour's content, somebody else's name, or one value damaged. */
export function garbledRecord({ name, metadata }: Listed, neighbour: Listed | undefined, roll: () => number): Listed {
  const kind = Math.floor(roll() * 5);
  if (kind === 0) return { name };
  if (kind === 1 && neighbour) return { ...neighbour, name };
  // Under the name of a record that somebody else's attempt could have.
  if (kind === 2) return { name: name.replace(/[0-9a-z](?=[^/]*\/)/, 'z'), ...(metadata ? { metadata } : {}) };
  return { name, metadata: garbledMetadata(metadata ?? '{}', roll) };
}

/** Still JSON, but with one of its values damaged or left out. */
export function garbledMetadata(metadata: string, roll: () => number): string {
  const fields = Object.entries<unknown>(JSON.parse(metadata));
  const hit = Math.floor(roll() * fields.length);
  return JSON.stringify(
    Object.fromEntries(
      fields.flatMap(([field, value], at) => {
        if (at !== hit) return [[field, value] as const];
        if (roll() < 0.2) return [];
        if (typeof value === 'string') return [[field, garbledText(value, roll)] as const];
        return [[field, [-1, null, 1_000_000 * roll(), 'x'][Math.floor(roll() * 4)]] as const];
      }),
    ),
  );
}
