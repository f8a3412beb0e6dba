import { type Group, type GroupSettings, groupIdFrom } from '../../src/domain/group.ts';

/** A group of two cases, one of them the walk's. */
export const aGroup = (changes: Partial<Group> = {}, settings: Partial<GroupSettings> = {}): Group => ({
  id: groupIdFrom(crypto.getRandomValues(new Uint8Array(17))),
  cases: ['mijn-dochter-praat-wel', 'het-zit-niet-in-mijn-hoofd'],
  settings: {
    ...{ explain: 'debrief', certainty: true, pseudonyms: true, minimum: 5, keepDays: 90 },
    ...{ endsOn: '2026-12-24', note: '', card: {}, ...settings },
  },
  epochs: { join: 0, manage: 0, code: 0 },
  createdAt: 1_795_000_000,
  closed: false,
  ...changes,
});
