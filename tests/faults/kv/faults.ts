/** What goes wrong at a location, and how often. Chances are 0–1. */
export interface Faults {
  readonly seed: number;
  /** What was read, a miss included, is read again for this long. KV says "60 seconds or more": scaled down here. */
  readonly staleMs: number;
  /** The chance that a location sees at once what was written through it: "usually", says KV. */
  readonly ownWrites: number;
  /** A second write to a key within one second is refused with 429. */
  readonly tooMany: number;
  /** A second write to a key within one second is acknowledged, and gone. */
  readonly dropped: number;
  /** Everything but a remembered read fails with a 500, and nothing was done. At 1 it is the outage of 12 June 2025. */
  readonly failing: number;
  /** A write is stored, and fails with a 500 all the same. */
  readonly lostAck: number;
  /** A record is read with something else in it, or as another one. */
  readonly garbled: number;
  /** Each operation takes up to this much longer. */
  readonly slowMs: number;
  /** 1: no more writes until midnight UTC. */
  readonly quota: number;
}

export const noFaults: Faults = {
  seed: 1,
  staleMs: 0,
  ownWrites: 1,
  tooMany: 0,
  dropped: 0,
  failing: 0,
  lostAck: 0,
  garbled: 0,
  slowMs: 0,
  quota: 0,
};

/** What a location has done and done wrong since its start. */
export interface LocationCounts {
  /** By operation and first letter of the key: `put p`, `list s`. */
  readonly operations: Readonly<Record<string, number>>;
  readonly injected: Readonly<Record<string, number>>;
  /** For how many heads a write was tried once, twice, …, from index 1. */
  readonly triesPerKey: readonly number[];
}

/** Where a location takes new faults (POST) and tells its counts (GET). */
export const controlPath = '/__faults';
