import type { KeyValue } from '../../../src/storage/kv/key-value.ts';

/**
 * Another way to keep progress, between our code and the binding: what the product writes as heads is kept in the
 * way of that design, and comes back as heads. The Worker and the check at the end use the same one.
 */
export type Design = (kv: KeyValue) => KeyValue;
