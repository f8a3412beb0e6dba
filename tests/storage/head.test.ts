import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Head } from '../../src/domain/attempt.ts';
import { encodeMembership } from '../../src/domain/group.ts';
import {
  decodeHead,
  encodeHead,
  headKey,
  metadataRoom,
  parseHeadKey,
  parseMetadata,
} from '../../src/storage/records/head.ts';
import { anyHead, attempt, membership, plainSeal, sample, writers } from './samples.ts';

const sizeOf = (metadata: unknown) => Buffer.byteLength(JSON.stringify(metadata));

/** Through JSON, as KV keeps it. */
async function roundTrip(head: Head) {
  const { key, value, metadata } = await encodeHead(head, plainSeal);
  const parsedKey = parseHeadKey(key);
  const parsed = parseMetadata(JSON.parse(JSON.stringify(metadata)));
  return parsedKey && parsed && (await decodeHead(parsedKey, key, parsed, value, plainSeal));
}

describe('the key of a head', () => {
  it('is the one in the storage schema, like its metadata', async () => {
    const schema = readFileSync(`${import.meta.dirname}/../../docs/storage-schema.md`, 'utf8');
    const { key, metadata } = await encodeHead(sample(), plainSeal);
    expect(schema).toContain(`\nkey       ${key}\nmetadata  ${JSON.stringify(metadata)}\n`);
  });

  it('names attempt, length and writer', async () => {
    const key = parseHeadKey(await headKey(sample({ length: 123 })));
    expect(key).toMatchObject({ attempt, length: 123, writer: writers[0] });
  });

  it('is the same at another pace and with another note', async () => {
    expect(await headKey(sample({ measures: 'zz', notes: {} }))).toBe(await headKey(sample()));
  });

  it('is another for another choice or revision', async () => {
    const keys = await Promise.all([sample(), sample({ path: 'AaCc' }), sample({ revision: 'other' })].map(headKey));
    expect(new Set(keys).size).toBe(3);
  });

  it('fits KV easily', async () => {
    expect((await headKey(sample())).length).toBe(51);
  });

  it.each([
    '',
    'p/',
    'x/0000',
    `p/${attempt}/9997/${writers[0]}`,
    `p/${attempt}/997/${writers[0]}/AAAAAAAA`,
    `p/${attempt}/9997/${writers[0]}/AAAAAAAA/`,
    `p/${'i'.repeat(26)}/9997/${writers[0]}/AAAAAAAA`,
  ])('is not %j', (text) => {
    expect(parseHeadKey(text)).toBeUndefined();
  });
});

describe('the record of a head', () => {
  it('reads back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyHead, async (head) => {
        expect(await roundTrip(head)).toEqual({ head, whole: true });
      }),
    );
  });

  it.each([12, 60, 310, 320, 400, 450, 480, 500])(
    'keeps its metadata within 1,024 bytes for %i codes',
    async (codes) => {
      const alone = sample({ length: 400, path: 'Zz'.repeat(codes), measures: 'Q'.repeat(Math.min(codes, 400)) });
      for (const head of [alone, { ...alone, membership }]) {
        const { metadata } = await encodeHead(head, plainSeal);
        expect(sizeOf(metadata)).toBeLessThanOrEqual(metadataRoom);
        expect(await roundTrip(head)).toEqual({ head, whole: true });
      }
    },
  );

  it.each([
    [60, 266, {}],
    [312, 1_022, {}],
    [60, 314, { membership }],
    [296, 1_022, { membership }],
  ])('has measures in its metadata after %i answers, %i bytes in all', async (length, size, grouped) => {
    const head = sample({ length, path: 'Zz'.repeat(length), measures: 'Q'.repeat(length), notes: {}, ...grouped });
    const { metadata } = await encodeHead(head, plainSeal);
    expect(metadata.m).toBe(head.measures);
    expect(sizeOf(metadata)).toBe(size);
  });

  it('keeps 400 codes in the metadata and moves the measures', async () => {
    const head = sample({ length: 400, path: 'Zz'.repeat(400), measures: 'Q'.repeat(400), notes: {} });
    const { metadata, value } = await encodeHead(head, plainSeal);
    expect(metadata).toEqual({ v: 1, r: head.revision, t: head.at, c: head.path, x: 1 });
    expect(JSON.parse(value)).toEqual({ m: head.measures });
  });

  it('has its group in the metadata, also where 400 codes fill it', async () => {
    const head = sample({ length: 400, path: 'Zz'.repeat(400), measures: 'Q'.repeat(400), resolved: 9, membership });
    const { metadata } = await encodeHead(head, plainSeal);
    expect([metadata.c, metadata.g]).toEqual([head.path, encodeMembership(membership)]);
    expect(sizeOf(metadata)).toBe(939);
  });

  it('whose group cannot be read is a head of no group', async () => {
    const { key, metadata, value } = await encodeHead(sample({ membership }), plainSeal);
    const parsed = parseHeadKey(key);
    const read = parsed && (await decodeHead(parsed, key, { ...metadata, g: 'x' }, value, plainSeal));
    expect(read).toEqual({ head: sample(), whole: true });
  });

  it('counts bytes, not letters, where JSON needs more', async () => {
    const { metadata } = await encodeHead(sample({ path: '"'.repeat(900) }), plainSeal);
    expect(sizeOf(metadata)).toBeLessThanOrEqual(metadataRoom);
  });

  it('has an empty value for a step without notes', async () => {
    expect((await encodeHead(sample({ notes: {} }), plainSeal)).value).toBe('');
  });

  it('has notes in its value only', async () => {
    const { key, metadata } = await encodeHead(sample({ notes: { '0': 'dochter' } }), plainSeal);
    expect(key + JSON.stringify(metadata)).not.toContain('dochter');
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'AaBb'],
    ['another version', { v: 2, r: 'r', c: '' }],
    ['no revision', { v: 1, c: '' }],
    ['a path that does not print', { v: 1, r: 'r', c: '\u0001' }],
    ['a path that is too long', { v: 1, r: 'r', c: 'a'.repeat(1_001) }],
  ])('cannot have %s as metadata', (_, metadata) => {
    expect(parseMetadata(metadata)).toBeUndefined();
  });

  it('is no head when its choices are not those of its key', async () => {
    const { key, value } = await encodeHead(sample(), plainSeal);
    const foreign = (await encodeHead(sample({ path: 'AaCc' }), plainSeal)).metadata;
    const parsed = parseHeadKey(key);
    expect(parsed && (await decodeHead(parsed, key, foreign, value, plainSeal))).toBeUndefined();
  });

  it('is a head without notes when these were sealed for another record', async () => {
    const { key, metadata } = await encodeHead(sample(), plainSeal);
    const other = await encodeHead(sample({ path: 'AaCc' }), plainSeal);
    const parsed = parseHeadKey(key);
    expect(parsed && (await decodeHead(parsed, key, metadata, other.value, plainSeal))).toEqual({
      head: sample({ notes: {} }),
      whole: false,
    });
  });
});
