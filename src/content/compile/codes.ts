const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const room = alphabet.length ** 2;

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): spreads ids evenly, and is the same everywhere. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * A two-character code for every `scene.choice`, for stored paths: taken from the id, so that reordering a case leaves
 * it alone. Where two ids fall together, the one that sorts later moves on; the revision keeps its own table.
 */
export function codesFor(names: readonly string[]): Record<string, string> {
  const taken = new Map<number, string>();
  const codes: Record<string, string> = {};
  for (const name of [...names].sort()) {
    let slot = fnv(name) % room;
    while (taken.has(slot)) slot = (slot + 1) % room;
    taken.set(slot, name);
    codes[name] = (alphabet[Math.floor(slot / alphabet.length)] ?? '') + (alphabet[slot % alphabet.length] ?? '');
  }
  return codes;
}
