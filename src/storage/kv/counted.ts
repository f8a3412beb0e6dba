import type { KeyValue } from './key-value.ts';

export interface CountedKeyValue extends KeyValue {
  /** How many operations there were so far: a Worker has a thousand in one run, fifty on the free plan. */
  used(): number;
}

/** A namespace that counts. */
export function counted(kv: KeyValue): CountedKeyValue {
  let used = 0;
  const one = <T>(operation: Promise<T>): Promise<T> => {
    used += 1;
    return operation;
  };
  return {
    used: () => used,
    put: (...given) => one(kv.put(...given)),
    getWithMetadata: (key) => one(kv.getWithMetadata(key)),
    delete: (key) => one(kv.delete(key)),
    list: (options) => one(kv.list(options)),
    get: (...given) => one(kv.get(...given)),
  };
}
