import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Faults, faultyKeyValue } from '../../src/storage/faulty/key-value.ts';
import type { KeyValue } from '../../src/storage/kv/key-value.ts';
import { kvProgramStore } from '../../src/storage/kv/programs.ts';
import { memoryKeyValue } from '../../src/storage/memory/key-value.ts';
import { programKey } from '../../src/storage/records/program.ts';
import { describeProgramStore, sampleProgram } from './program-contract.ts';
import { handClock, sample } from './samples.ts';

const aMinute = 60_000;
const aDay = 86_400_000;

/** A store on a namespace with faults, what it asks of KV, and the namespace as it really is. */
function store(faults: Faults = { seed: 1 }) {
  const clock = handClock();
  const truth = memoryKeyValue(clock.now);
  const faulty = faultyKeyValue(truth, faults, clock.now);
  const asked: string[] = [];
  const kv: KeyValue = {
    ...faulty,
    put(key, value, options) {
      asked.push(`put ${JSON.stringify(options)}`);
      return faulty.put(key, value, options);
    },
    get(keys, options) {
      asked.push(`get ${options?.cacheTtl}`);
      return faulty.get(keys, options);
    },
  };
  const programs = kvProgramStore({ kv, pauses: { sleep: clock.sleep, random: () => 0.5 } });
  return { programs, store: programs, asked, truth, clock, settle: () => clock.sleep(aMinute) };
}

describeProgramStore('KV', store);
let seed = 0;
describeProgramStore('KV on a bad day', () => {
  seed += 1;
  return store({ seed, staleMs: aMinute, tooMany: 0.5, failing: 0.2, lostAck: 0.05, garbled: 0.2 });
});

describe('keeping a program', () => {
  it('takes one read, and one write when it is missing', async () => {
    const { programs, asked, truth, clock } = store();
    const { revision, text } = await sampleProgram('een');
    await programs.keep(revision, text);
    await programs.keep(revision, text);
    expect(asked).toEqual(['get 60', 'put {}', 'get 60']);
    await clock.sleep(100 * 365 * aDay);
    expect(await programs.get(revision)).toEqual({ ok: true, value: text });
    expect([...truth.records.keys()]).toEqual([programKey(revision)]);
  });

  it('mends one that was damaged', async () => {
    const { programs, truth } = store();
    const { revision, text } = await sampleProgram('een');
    await truth.put(programKey(revision), text.slice(0, 9), {});
    expect(await programs.get(revision)).toMatchObject({ ok: false, error: { reason: 'damaged' } });
    await programs.keep(revision, text);
    expect(await programs.get(revision)).toEqual({ ok: true, value: text });
  });

  it('says so when the store does not take it', async () => {
    const { programs, truth } = store({ seed: 1, failing: 1 });
    const { revision, text } = await sampleProgram('een');
    expect(await programs.keep(revision, text)).toMatchObject({ ok: false, error: { reason: 'unavailable' } });
    expect(truth.records.size).toBe(0);
  });
});

describe('getting a program', () => {
  it('takes one read that a location may answer for a day', async () => {
    const { programs, truth, asked } = store();
    const { revision, text } = await sampleProgram('een');
    await truth.put(programKey(revision), text, {});
    expect(await programs.get(revision)).toEqual({ ok: true, value: text });
    expect(asked).toEqual(['get 86400']);
  });

  it('does not believe a miss that is remembered for a day', async () => {
    const { programs, truth, clock } = store({ seed: 1, staleMs: aMinute });
    const { revision, text } = await sampleProgram('een');
    expect(await programs.get(revision)).toEqual({ ok: true, value: undefined });
    await truth.put(programKey(revision), text, {});
    await clock.sleep(aMinute);
    expect(await programs.get(revision)).toEqual({ ok: true, value: text });
  });

  it('refuses the text of another program', async () => {
    const { programs, truth } = store();
    const [one, other] = [await sampleProgram('een'), await sampleProgram('ander')];
    await truth.put(programKey(one.revision), other.text, {});
    expect(await programs.get(one.revision)).toMatchObject({ ok: false, error: { reason: 'damaged' } });
  });
});

it('the key of a program is the one in the storage schema', () => {
  const schema = readFileSync(`${import.meta.dirname}/../../docs/storage-schema.md`, 'utf8');
  expect(schema).toContain(`\nkey       ${programKey(sample().revision)}\n`);
});
