import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/http/config.ts';
import { entry } from './samples.ts';

const good = { ENVIRONMENT: 'production', RETENTION_DAYS: '180', TOKEN_KEYS: entry('k1', 1) };

const failure = (changes: Readonly<Record<string, unknown>>) => {
  const read = readConfig({ ...good, ...changes });
  return read.ok ? undefined : read.error;
};

describe('readConfig', () => {
  it('reads a complete environment', () => {
    const read = readConfig(good);
    expect(read.ok && read.value).toMatchObject({ environment: 'production', retentionDays: 180 });
  });

  it.each(['1', '3650'])('takes %s days of retention', (days) => {
    expect(failure({ RETENTION_DAYS: days })).toBeUndefined();
  });

  it.each(['0', '3651', '-1', '1.5', '1e2', ' 7', '', 'half a year', 180, undefined])(
    'refuses %j days of retention',
    (days) => {
      expect(failure({ RETENTION_DAYS: days })?.reason).toBe('retention-days');
    },
  );

  it('lets nobody frame us unless it is told who may', () => {
    const framed = (ancestors?: string) => {
      const read = readConfig({ ...good, FRAME_ANCESTORS: ancestors });
      return read.ok ? read.value.frameAncestors : read.error.reason;
    };
    expect(framed()).toEqual([]);
    expect(framed('')).toEqual([]);
    expect(framed('https://lms.school.nl https://*.ziekenhuis.nl')).toEqual([
      'https://lms.school.nl',
      'https://*.ziekenhuis.nl',
    ]);
    for (const bad of ['*', 'http://lms.school.nl', 'https://lms.school.nl; script-src *', "'self'", 'https://nl']) {
      expect(framed(bad)).toBe('frame-ancestors');
    }
  });

  it.each(['', 'staging', 'Production', undefined])('refuses the environment %j', (environment) => {
    expect(failure({ ENVIRONMENT: environment })?.reason).toBe('environment');
  });

  it.each(['production', 'development'])('refuses to run without a key in %s', (environment) => {
    for (const keys of [undefined, '', 'k1', 'k1:AAAA']) {
      expect(failure({ ENVIRONMENT: environment, TOKEN_KEYS: keys })?.reason).toBe('token-keys');
    }
  });

  it('tells an operator how to store a key', () => {
    expect(failure({ TOKEN_KEYS: undefined })?.message).toMatch(
      /^TOKEN_KEYS is missing\. .*wrangler secret put TOKEN_KEYS/,
    );
  });

  it('tells a developer how to get a key', () => {
    expect(failure({ ENVIRONMENT: 'development', TOKEN_KEYS: undefined })?.message).toMatch(/npm start.*\.dev\.vars/);
  });

  it.each([
    ['k1:c2hvcnQ', /entry 1: the key is shorter than 32 bytes/],
    [`${entry('k1', 1)},rubbish`, /entry 2: expected a short name/],
    [`${entry('k1', 1)},${entry('k1', 1)}`, /entry 2: its name is already taken/],
    [`${entry('a', 1)},${entry('b', 1)},${entry('c', 1)}`, /more than 2 keys/],
  ])('says what is wrong with %s, and not what it says', (keys, message) => {
    expect(failure({ TOKEN_KEYS: keys })?.message).toMatch(message);
    for (const part of keys.split(/[:,]/).filter((part) => part.length > 6)) {
      expect(failure({ TOKEN_KEYS: keys })?.message).not.toContain(part);
    }
  });
});
