import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reminderIcs } from '../../src/areas/learner/reminder.ts';
import { testApp } from '../support/app.ts';

const now = Date.parse('2026-11-22T09:00:00Z');

it('a reminder is two days in a calendar, a week and a month from now', async () => {
  const response = await testApp().app.request('/cases/mijn-dochter-praat-wel/reminder.ics');
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=UTF-8');
  const text = await response.text();
  expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20261130', 'DTSTART;VALUE=DATE:20261222']);
  expect(text.replaceAll('\r\n ', '')).toContain('/cases/mijn-dochter-praat-wel');
});

it('no line is longer than 75 bytes, and unfolding gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
      // What JavaScript takes for the end of a line, in `.` and `$`; only CR and LF are that in a calendar.
      fc.pre(!/[\r\n\u2028\u2029]/.test(summary));
      const ics = reminderIcs({ summary, text: 'Tekst.', link: 'https://kruispunt.example/', caseId: 'x', now });
      for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const [, written = ''] = /^SUMMARY:(.*)$/m.exec(ics.replaceAll('\r\n ', '').replaceAll('\r', '')) ?? [];
      expect(written.replace(/\\([\\;,])/g, '$1')).toBe(summary);
    }),
  );
});

it('a case that is not there has no reminder', async () => {
  expect((await testApp().app.request('/cases/nergens/reminder.ics')).status).toBe(404);
});
