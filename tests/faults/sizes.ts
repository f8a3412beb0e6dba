import { attemptIdFrom, type Head, longestPath, writerIdFrom } from '../../src/domain/attempt.ts';
import { type AttemptToken, sealAttempt } from '../../src/http/attempt-token.ts';
import { openKeyring } from '../../src/http/keyring.ts';
import { noteSeal } from '../../src/http/note-seal.ts';
import { dice } from '../../src/storage/faulty/dice.ts';
import { encodeHead } from '../../src/storage/records/head.ts';
import { testKey } from './locations.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const note = 'Ik bel voortaan eerst een tolk, ook als de dochter meekomt. '.repeat(5).slice(0, 280);

/** Bytes of the token and of the head after so many choices, without words of the learner and with one full note. */
export async function sizes(): Promise<string> {
  const keyring = openKeyring(testKey('k1'));
  if (!keyring.ok) throw new Error('the test key is no key');
  const lines = [
    '| choices | note | token | key | metadata | value |',
    '| ------: | ---- | ----: | --: | -------: | ----: |',
  ];
  for (const length of [8, 40, 400]) {
    for (const notes of [{}, { '3': note }]) {
      const token = sample(length, notes);
      const { attempt, revision, writer, path, measures, issuedAt: at, resolved } = token;
      const head: Head = { attempt, revision, length, at, resolved, writer, path, measures, notes };
      const { key, metadata, value } = await encodeHead(head, noteSeal(keyring.value));
      const sealed = await sealAttempt(keyring.value, token);
      const cells = [length, '3' in notes ? note.length : '–', sealed.length, key.length];
      lines.push(`| ${[...cells, JSON.stringify(metadata).length, value.length].join(' | ')} |`);
    }
  }
  return lines.join('\n');
}

function sample(length: number, notes: AttemptToken['notes']): AttemptToken {
  const roll = dice(length);
  const some = (count: number): string =>
    Array.from({ length: count }, () => letters[Math.floor(roll() * letters.length)]).join('');
  const random = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, () => roll() * 256);
  return {
    attempt: attemptIdFrom(random(17)),
    caseId: 'mijn-dochter-praat-wel',
    revision: some(43),
    writer: writerIdFrom(random(5)),
    path: some(2 * length).slice(0, longestPath),
    measures: some(length),
    confirmed: length,
    issuedAt: 1_795_640_400,
    practice: false,
    notes,
    resolved: 0,
    shared: false,
    limit: false,
  };
}
