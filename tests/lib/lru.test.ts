import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lru } from '../../src/lib/lru.ts';

describe('the bounded memory', () => {
  it('gives back the latest value of what was used lately, and never anything else', () => {
    const uses = fc.array(fc.tuple(fc.nat(30), fc.nat()), { maxLength: 300 });
    fc.assert(
      fc.property(uses, fc.integer({ min: 1, max: 10 }), (sets, capacity) => {
        const lru = new Lru<number>(capacity);
        const latest = new Map<number, number>();
        for (const [key, value] of sets) {
          lru.set(String(key), value);
          latest.delete(key);
          latest.set(key, value);
        }
        const kept = [...latest].filter(([key]) => lru.get(String(key)) !== undefined);
        for (const [key, value] of kept) expect(lru.get(String(key))).toBe(value);
        expect(lru.get('never set')).toBeUndefined();
      }),
    );
  });

  it('forgets what was not used while twice its capacity passed by', () => {
    const lru = new Lru<number>(3);
    for (let key = 0; key < 10; key += 1) lru.set(String(key), key);
    expect(lru.get('0')).toBeUndefined();
    expect(lru.get('9')).toBe(9);
  });

  it('keeps what is used all the time', () => {
    const lru = new Lru<number>(3);
    lru.set('mine', 1);
    for (let key = 0; key < 100; key += 1) {
      lru.set(String(key), key);
      expect(lru.get('mine')).toBe(1);
    }
  });
});
