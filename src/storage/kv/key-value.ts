/**
 * What we use of a Workers KV namespace, and nothing more: the binding itself fits, and so do the memory and the
 * faulty one that tests bring.
 */
export interface KeyValue {
  put(key: string, value: string, options: PutOptions): Promise<void>;
  /** One record with its metadata: `null` twice where there is none. */
  getWithMetadata(key: string): Promise<{ readonly value: string | null; readonly metadata: unknown }>;
  /** Deletes what is there; nothing to delete is no fault. */
  delete(key: string): Promise<void>;
  /** At most 1,000 keys a page, in the byte order of their names; an empty page may still have a cursor. */
  list(options: { readonly prefix: string; readonly cursor?: string }): Promise<KeyPage>;
  /** At most 100 keys at once. */
  get(keys: string[], options?: GetOptions): Promise<Map<string, string | null>>;
}

export interface PutOptions {
  /** Seconds, at least 60; without it the value stays for good. */
  readonly expirationTtl?: number;
  /** At most 1,024 bytes of JSON. */
  readonly metadata?: unknown;
}

export interface GetOptions {
  /** Seconds, at least 30: how old an answer may be, a miss included. A minute unless told otherwise. */
  readonly cacheTtl?: number;
}

export interface ListedKey {
  readonly name: string;
  readonly metadata?: unknown;
}

export interface KeyPage {
  readonly keys: readonly ListedKey[];
  readonly list_complete: boolean;
  readonly cursor?: string;
}

/** The largest number of keys in one `get`. */
export const mostKeysAtOnce = 100;
