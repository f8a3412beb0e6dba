import { describe, expect, it } from 'vitest';
import { decodeMembership, encodeMembership, type Group, groupIdFrom, memberIdFrom } from '../../src/domain/group.ts';
import { caseRef, openJoinLink, openManageLink, sealJoinLink, sealManageLink } from '../../src/http/group-links.ts';
import { keyring } from './samples.ts';

const group: Group = {
  id: groupIdFrom(new Uint8Array(17).fill(7)),
  cases: ['mijn-dochter-praat-wel', 'het-zit-niet-in-mijn-hoofd'],
  settings: {
    ...{ explain: 'debrief', certainty: true, pseudonyms: false, minimum: 5, keepDays: 90, note: '', card: {} },
    endsOn: '2026-12-24',
  },
  epochs: { join: 3, manage: 0, code: 0 },
  createdAt: 1_795_045_000,
  closed: false,
};

describe('the links of a group', () => {
  it('says in the join link what it takes to begin', async () => {
    const link = await sealJoinLink(keyring, group);
    expect(link.length).toBeLessThan(90);
    expect(await openJoinLink(keyring, link)).toEqual({
      ...{ group: group.id, epoch: 3, explain: 'debrief', certainty: true, pseudonyms: false, keepDays: 90 },
      endsOn: '2026-12-24',
      cases: await Promise.all(group.cases.map(caseRef)),
    });
  });

  it('without an end date takes learners for a year', async () => {
    const { endsOn: _, ...settings } = group.settings;
    const link = await openJoinLink(keyring, await sealJoinLink(keyring, { ...group, settings }));
    // Made when it was 19 November 2026 in Amsterdam already.
    expect(link?.endsOn).toBe('2027-11-19');
  });

  it('leads from no link to the other', async () => {
    expect(await openManageLink(keyring, await sealJoinLink(keyring, group))).toBeUndefined();
    expect(await openJoinLink(keyring, await sealManageLink(keyring, group))).toBeUndefined();
    expect(await openManageLink(keyring, await sealManageLink(keyring, group))).toEqual({ group: group.id, epoch: 0 });
  });

  it('refuses a link with any letter changed', async () => {
    const link = await sealJoinLink(keyring, group);
    // The last letter of 22 holds four bits only: two spellings of it may be the same MAC.
    for (let at = 0; at < link.length - 1; at++) {
      const letter = link[at] === 'x' ? 'y' : 'x';
      expect(await openJoinLink(keyring, link.slice(0, at) + letter + link.slice(at + 1)), `${at}`).toBeUndefined();
    }
  });
});

describe('a membership in few letters', () => {
  it('reads back', () => {
    const membership = { group: group.id, explain: 'scene', certainty: false, keepDays: 180 } as const;
    expect(decodeMembership(encodeMembership(membership))).toEqual(membership);
    const named = { ...membership, member: memberIdFrom(new Uint8Array(5).fill(9)) };
    expect(decodeMembership(encodeMembership(named))).toEqual(named);
    expect(encodeMembership(named).length).toBeLessThan(44);
  });

  it.each(['', 'x', `${group.id}.`, `${group.id}..20.5`, `${group.id}..11.0`, `${group.id}.ILO.11.5`])(
    'refuses %s',
    (text) => expect(decodeMembership(text)).toBeUndefined(),
  );
});
