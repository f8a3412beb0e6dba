import { type Group, groupIdFrom } from '../../domain/group.ts';
import { mijnDochter, pijn } from './catalogue.ts';

/** A made-up group for the examples. */
export const group: Group = {
  id: groupIdFrom(new Uint8Array(17).fill(7)),
  cases: [mijnDochter.id, pijn.id],
  settings: {
    ...{ explain: 'scene', certainty: true, pseudonyms: true, minimum: 5, keepDays: 180 },
    ...{ note: 'Speel dit vóór donderdag.', card: {}, endsOn: '2026-12-18' },
  },
  epochs: { join: 0, manage: 0, code: 0 },
  createdAt: 1_795_176_000,
  closed: false,
};
