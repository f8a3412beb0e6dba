import type { Membership } from '../../domain/group.ts';
import type { KeyValue } from './key-value.ts';
import type { Pauses } from './retry.ts';

/** What every store in Workers KV stands on. */
export interface KvOptions {
  /** The binding `PROGRESS`. */
  readonly kv: KeyValue;
  /** Every put lives this long; KV erases it by itself. */
  readonly retentionDays: number;
  readonly pauses: Pauses;
}

/** Days as KV's seconds, which are 60 at least. */
export const secondsOf = (days: number): number => Math.max(60, Math.round(days * 86_400));

/** How long what belongs to an attempt lives: a group may keep it shorter than everything else, never longer. */
export const keptFor = ({ retentionDays }: KvOptions, membership: Pick<Membership, 'keepDays'> | undefined): number =>
  secondsOf(Math.min(membership?.keepDays ?? retentionDays, retentionDays));
