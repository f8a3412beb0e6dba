import type { KeyValue } from '../../../src/storage/kv/key-value.ts';

/**
 * Another way to keep progress, between our code and the binding: what the product writes as heads is kept in the
 * way of that design, and comes back as heads. The Worker and the check at the end use the same one.
 */
export type Design = (kv: KeyValue) => KeyValue;

/** What a design leaves as it is. */
export const untouched = (kv: KeyValue): Pick<KeyValue, 'get' | 'getWithMetadata' | 'delete'> => ({
  get: (keys) => kv.get(keys),
  getWithMetadata: (key) => kv.getWithMetadata(key),
  delete: (key) => kv.delete(key),
});
