import { err, ok, type Result } from '../../lib/result.ts';
import type { StoreFailure } from '../ports.ts';

/** How retries pass their time; tests bring a sleep that does not wait. */
export interface Pauses {
  sleep(milliseconds: number): Promise<void>;
  /** 0 ≤ n < 1, for the jitter. */
  random(): number;
}

const retries = 2;
/** KV takes one write a second per key (kv/api/write-key-value-pairs): only a longer pause can help. */
const afterTooMany = 1_000;
const afterFailure = 100;

/** Tries at most three times; a failure that time does not heal is given back at once. */
export async function withRetries<T>(attempt: () => Promise<T>, pauses: Pauses): Promise<Result<T, StoreFailure>> {
  for (let tries = 0; ; tries++) {
    try {
      return ok(await attempt());
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      const failure = storeFailure(message);
      if (tries === retries || !isPassing(failure)) return err(failure);
      const pause = failure.reason === 'too-many-writes' ? afterTooMany : afterFailure * 2 ** tries;
      await pauses.sleep(Math.round(pause * (1 + pauses.random() / 2)));
    }
  }
}

/** KV has no error codes: the texts are all there is ("KV PUT failed: 429 Too Many Requests"). */
export function storeFailure(message: string): StoreFailure {
  const detail = message.slice(0, 200);
  if (/limit exceeded for the day/i.test(message)) return { reason: 'daily-limit', detail };
  if (/\b429\b/.test(message)) return { reason: 'too-many-writes', detail };
  return { reason: 'unavailable', detail };
}

/** 400, 413 and 414 say that the request itself is wrong; the daily limit ends at midnight UTC. */
const isPassing = ({ reason, detail }: StoreFailure): boolean =>
  reason === 'too-many-writes' || (reason === 'unavailable' && !/\b4(00|13|14)\b/.test(detail));
