import { describe, expect, it } from 'vitest';
import { attemptIdPattern, isAttemptId, writerIdPattern } from '../../src/domain/attempt.ts';
import { randomIds } from '../../src/http/ids.ts';

describe('an id', () => {
  it('of an attempt is 26 letters nobody misreads', () => {
    for (let round = 0; round < 200; round++) expect(randomIds.attempt()).toMatch(attemptIdPattern);
  });

  it('of a writer is 8', () => {
    for (let round = 0; round < 200; round++) expect(randomIds.writer()).toMatch(writerIdPattern);
  });

  it('is never given twice', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => randomIds.attempt())).size).toBe(1_000);
  });

  it.each(['', 'i'.repeat(26), '0'.repeat(25), '0'.repeat(27), 'A'.repeat(26), `${'0'.repeat(26)}\n`, 7, undefined])(
    'is not %j',
    (text) => {
      expect(isAttemptId(text)).toBe(false);
    },
  );
});
