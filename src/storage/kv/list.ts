import type { KeyValue, ListedKey } from './key-value.ts';

/** Every key with a prefix, page by page: a page may be empty and still not be the last one. */
export async function listAll(kv: KeyValue, prefix: string): Promise<ListedKey[]> {
  const keys: ListedKey[] = [];
  let cursor: string | undefined;
  do {
    const page = await kv.list(cursor === undefined ? { prefix } : { prefix, cursor });
    keys.push(...page.keys);
    cursor = page.list_complete ? undefined : page.cursor;
  } while (cursor !== undefined);
  return keys;
}
