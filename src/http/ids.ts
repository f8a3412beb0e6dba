import { type AttemptId, attemptIdFrom, type WriterId, writerIdFrom } from '../domain/attempt.ts';
import { type GroupId, groupIdFrom, type MemberId, memberIdFrom } from '../domain/group.ts';

/** Where new names come from; tests bring their own. */
export interface Ids {
  attempt(): AttemptId;
  writer(): WriterId;
  group(): GroupId;
  member(): MemberId;
}

/** Ids from the platform's cryptographic dice. */
export const randomIds: Ids = {
  attempt: () => attemptIdFrom(crypto.getRandomValues(new Uint8Array(17))),
  writer: () => writerIdFrom(crypto.getRandomValues(new Uint8Array(5))),
  group: () => groupIdFrom(crypto.getRandomValues(new Uint8Array(17))),
  member: () => memberIdFrom(crypto.getRandomValues(new Uint8Array(5))),
};
