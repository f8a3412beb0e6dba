import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardField,
  checkGroupForm,
  formOf,
  type GroupForm,
  type GroupRules,
  readGroupForm,
  usualForm,
} from '../../src/domain/group-form.ts';
import { catalogue, mijnDochter, pijn } from '../../src/ui/samples/catalogue.ts';

const rules: GroupRules = { catalogue, today: '2026-11-22', retentionDays: 180 };
const usual = usualForm([mijnDochter.id], 180);
const check = (change: Partial<GroupForm>, more: Partial<GroupRules> = {}) =>
  checkGroupForm({ ...usual, ...change }, { ...rules, ...more });
const faults = (change: Partial<GroupForm>, more: Partial<GroupRules> = {}) => {
  const checked = check(change, more);
  return checked.ok ? [] : checked.error.map(({ field, fault }) => `${field}: ${fault}`);
};
const full = (length: number) => ({ tolk: { name: 'n'.repeat(length), phone: '', habit: '' } });

describe('the form of a group', () => {
  it('takes what is usual, and says it in settings', () => {
    expect(check({})).toEqual({
      ok: true,
      value: {
        ...{ explain: 'scene', certainty: true, pseudonyms: true, minimum: 5, keepDays: 180, note: '', card: {} },
      },
    });
  });

  it('keeps no longer than this site does', () => {
    expect(usualForm([], 30).keepDays).toBe('30');
    expect(faults({ keepDays: '180' }, { retentionDays: 30 })).toEqual(['keep-days: bad-keep-days']);
  });

  it.each<[string, Partial<GroupForm>]>([
    ['cases: no-case', { cases: [] }],
    ['cases: unknown-case', { cases: [mijnDochter.id, 'bestaat-niet'] }],
    ['cases: many-cases', { cases: Array.from({ length: 13 }, () => mijnDochter.id) }],
    ['ends-on: past-day', { endsOn: '2026-11-21' }],
    ['ends-on: far-day', { endsOn: '2027-11-23' }],
    ['ends-on: no-day', { endsOn: '2026-11-31' }],
    ['role: other-role', { role: 'poh-ggz' }],
    ['role: not-on-list', { role: 'apotheker' }],
    ['explain: not-on-list', { explain: 'nooit' }],
    ['lang: not-on-list', { lang: 'de' }],
    ['minimum: bad-minimum', { minimum: '2' }],
    ['minimum: bad-minimum', { minimum: '21' }],
    ['minimum: bad-minimum', { minimum: '5.5' }],
    ['keep-days: bad-keep-days', { keepDays: '0' }],
    ['note: long-note', { note: 'x'.repeat(401) }],
    ['card-tolk-name: long-name', { card: full(81) }],
    ['card-tolk-phone: long-phone', { card: { tolk: { name: '', phone: '0'.repeat(41), habit: '' } } }],
    ['card-tolk-habit: long-habit', { card: { tolk: { name: '', phone: '', habit: 'x'.repeat(241) } } }],
  ])('refuses %s (%j)', (fault, change) => expect(faults(change)).toEqual([fault]));

  it('takes each limit itself', () => {
    expect(faults({ endsOn: '2026-11-22', note: 'x'.repeat(400), card: full(80), minimum: '3' })).toEqual([]);
    expect(faults({ endsOn: '2027-11-22', minimum: '20', keepDays: '1' })).toEqual([]);
    expect(faults({ role: 'doktersassistent', cases: [mijnDochter.id, pijn.id] })).toEqual([]);
  });

  it('says everything at once, from the top down', () => {
    expect(faults({ cases: [], endsOn: 'morgen', note: 'x'.repeat(500) })).toEqual([
      'cases: no-case',
      'ends-on: no-day',
      'note: long-note',
    ]);
  });

  it('lets what a group has stay, though its day has passed or its case is gone', () => {
    const settings = { explain: 'scene', certainty: true, pseudonyms: true, minimum: 5, keepDays: 90 } as const;
    const made = { cases: ['weg'], settings: { ...settings, note: '', card: {}, endsOn: '2026-10-01' } };
    const form = { ...formOf(made.cases, made.settings), cases: made.cases };
    expect(faults(form, made)).toEqual([]);
    expect(faults({ ...form, endsOn: '2026-10-02' }, made)).toEqual(['ends-on: past-day']);
  });

  it('reads back the settings that it made', () => {
    const made = check({ note: 'Tot donderdag.', card: full(8), endsOn: '2026-12-01', lang: 'en', certainty: false });
    if (!made.ok) throw new Error('refused');
    expect(check(formOf([mijnDochter.id], made.value))).toEqual(made);
  });

  it('comes back from its own fields as it was filled in, whatever the words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 500 }).map((text) => text.replace(/\p{Cc}/gu, '').trim());
    fc.assert(
      fc.property(words, words, (note, name) => {
        const fields = new URLSearchParams([
          ['case', mijnDochter.id],
          ['note', note],
          [cardField('tolk', 'name'), name],
        ]);
        const form = readGroupForm(new URLSearchParams(fields.toString()), [{ id: 'tolk' }]);
        expect([form.cases, form.note, form.card.tolk?.name]).toEqual([[mijnDochter.id], note, name]);
      }),
    );
  });

  it('keeps lines, and leaves out what cannot be seen', () => {
    const fields = new URLSearchParams([['note', ' Een\r\ntwee\u0000drie ']]);
    expect(readGroupForm(fields, []).note).toBe('Een\ntwee drie');
  });
});
