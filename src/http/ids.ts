import { type AttemptId, attemptIdFrom, type WriterId, writerIdFrom } from '../domain/attempt.ts';

/** Where new names come from; tests bring their own. */
export interface Ids {
  attempt(): AttemptId;
  writer(): WriterId;
}

/** Ids from the platform's cryptographic dice. */
export const randomIds: Ids = {
  attempt: () => attemptIdFrom(crypto.getRandomValues(new Uint8Array(17))),
  writer: () => writerIdFrom(crypto.getRandomValues(new Uint8Array(5))),
};
