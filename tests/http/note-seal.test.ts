import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteSeal } from '../../src/http/note-seal.ts';
import { entry, keyring, keyringOf } from './samples.ts';

const notes = noteSeal(keyring);

describe('a sealed note', () => {
  it('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        return (await notes.open(await notes.seal(text, 'p/1'), 'p/1')) === text;
      }),
    );
  });

  it('never looks the same twice', async () => {
    expect(await notes.seal('ik wist het niet', 'p/1')).not.toBe(await notes.seal('ik wist het niet', 'p/1'));
  });

  it('does not open about another record', async () => {
    expect(await notes.open(await notes.seal('tekst', 'p/1'), 'p/2')).toBeUndefined();
  });

  it('does not open after any one of its letters was changed', async () => {
    const sealed = await notes.seal('tekst', 'p/1');
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      expect(await notes.open(sealed.slice(0, at) + other + sealed.slice(at + 1), 'p/1')).toBeUndefined();
    }
  });

  it('opens with the old key after a rotation, and not once that key is gone', async () => {
    const sealed = await notes.seal('tekst', 'p/1');
    expect(await noteSeal(keyringOf(entry('k2', 2), entry('k1', 1))).open(sealed, 'p/1')).toBe('tekst');
    expect(await noteSeal(keyringOf(entry('k2', 2))).open(sealed, 'p/1')).toBeUndefined();
  });
});
