import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Head } from '../../src/domain/attempt.ts';
import { isPart, merge } from '../../src/domain/merge.ts';
import { sample, writers } from '../storage/samples.ts';

const [, otherWriter = sample().writer] = writers;

const head = (path: string, more: Partial<Head> = {}): Head =>
  sample({ path, length: path.length / 2, measures: 'Q'.repeat(path.length / 2), notes: {}, ...more });

/** Heads as browsers write them: each journal leaves one head for each of its entries. */
const anyJournal = fc
  .record({
    codes: fc.array(fc.constantFrom('Aa', 'Ab', 'Bb'), { minLength: 1, maxLength: 6 }),
    writer: fc.constantFrom(...writers),
    from: fc.nat({ max: 3 }),
    every: fc.nat({ max: 3 }),
    resolved: fc.nat({ max: 2 }),
    note: fc.option(fc.constantFrom('een', 'twee')),
  })
  .map(({ codes, writer, from, every, resolved, note }) =>
    codes.map((_, at) =>
      head(codes.slice(0, at + 1).join(''), {
        writer,
        at: from + at * every,
        resolved,
        notes: note === null ? {} : { '0': note },
      }),
    ),
  );
/** A store holds one head for a name. */
const byName = (heads: readonly Head[]): Head[] => [
  ...new Map(heads.map((one) => [`${one.writer} ${one.path} ${one.resolved}`, one])).values(),
];
const anyHeads = fc.array(anyJournal, { minLength: 1, maxLength: 4 }).map((journals) => byName(journals.flat()));
const shuffled = (heads: readonly Head[]) => fc.shuffledSubarray([...heads], { minLength: heads.length });

describe('merging heads', () => {
  it('gives nothing for none', () => {
    expect(merge([])).toBeUndefined();
  });

  it('gives the longest of one journal, and no others', () => {
    const heads = ['Aa', 'AaBb', 'AaBbCc'].map((path) => head(path));
    expect(merge(heads)).toEqual({ canonical: heads[2], others: [] });
  });

  it('takes one journal from two browsers that chose alike', () => {
    const merged = merge([head('AaBb'), head('AaBb', { writer: otherWriter }), head('Aa', { writer: otherWriter })]);
    expect(merged?.canonical.path).toBe('AaBb');
    expect(merged?.others).toEqual([]);
  });

  it('does not depend on order, on repetition, or on what was merged before', () => {
    fc.assert(
      fc.property(
        anyHeads.chain((heads) => fc.tuple(fc.constant(heads), shuffled(heads), fc.shuffledSubarray(heads))),
        ([heads, order, part]) => {
          const merged = merge(heads);
          expect(merge(order)).toEqual(merged);
          expect(merge([...part, ...heads])).toEqual(merged);
          const early = merge(part);
          const rest = heads.filter((one) => !part.includes(one));
          // What was merged early holds no more than its heads do: adding it again changes nothing that counts.
          const late = merge([...(early ? [early.canonical, ...early.others] : []), ...part, ...rest]);
          expect(late?.canonical.path).toBe(merged?.canonical.path);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('loses no branch: every head is a part of the canonical one or of another', () => {
    fc.assert(
      fc.property(anyHeads, (heads) => {
        const merged = merge(heads);
        const ends = merged ? [merged.canonical, ...merged.others] : [];
        for (const one of heads) expect(ends.some((end) => isPart(one, end))).toBe(true);
        for (const end of ends) expect(heads.some(({ path }) => path === end.path)).toBe(true);
        expect(new Set(ends.map(({ path }) => path)).size).toBe(ends.length);
      }),
    );
  });

  it('keeps every note along the way, the later word over the earlier', () => {
    const heads = [head('Aa', { notes: { '0': 'eerst' } }), head('AaBb', { notes: { '1': 'later' } })];
    expect(merge(heads)?.canonical.notes).toEqual({ '0': 'eerst', '1': 'later' });
  });
});

describe('where branches differ', () => {
  it('the longest counts', () => {
    const merged = merge([head('AaBb'), head('AaCcDd')]);
    expect(merged?.canonical.path).toBe('AaCcDd');
    expect(merged?.others.map(({ path }) => path)).toEqual(['AaBb']);
  });

  it('of equal lengths the one that answered the earlier page counts', () => {
    const heads = [head('Aa', { at: 1 }), head('AaBb', { at: 30 }), head('AaCc', { at: 20 })];
    expect(merge(heads)?.canonical.path).toBe('AaCc');
    // The first entry that differs decides, whatever came after it.
    const grown = [...heads, head('AaBbDd', { at: 31 }), head('AaCcDd', { at: 99 })];
    expect(merge(grown)?.canonical.path).toBe('AaCcDd');
  });

  it('of equal times the smaller path counts', () => {
    expect(merge([head('AaCc'), head('AaBb')])?.canonical.path).toBe('AaBb');
  });

  it('what the learner settled counts, however long the other has become', () => {
    const heads = [head('AaBb', { resolved: 1 }), head('AaBb'), head('AaCcDdEe')];
    expect(merge(heads)?.canonical).toMatchObject({ path: 'AaBb', resolved: 1 });
  });

  it('whoever goes on from a settled branch goes on in the settled one', () => {
    const heads = [head('AaBb', { resolved: 1 }), head('AaBbFf'), head('AaCcDdEe')];
    expect(merge(heads)?.canonical).toMatchObject({ path: 'AaBbFf', resolved: 1 });
  });
});
