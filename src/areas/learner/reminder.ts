import { utf8 } from '../../lib/bytes.ts';

/** Days from now on which looking back pays most: a week and a month (spaced practice, Cook 2010). */
const days = [8, 30];
const day = 86_400_000;

interface Reminder {
  /** What stands in the calendar, and what opens when it is tapped. */
  readonly summary: string;
  readonly text: string;
  readonly link: string;
  /** Names the case, for the events' ids. */
  readonly caseId: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Two all-day events as an iCalendar file (RFC 5545): lines of at most 75 bytes that end in CRLF, text with its commas,
 * semicolons, backslashes and line ends escaped (§3.3.11). Nothing about the learner is in it.
 */
export function reminderIcs({ summary, text, link, caseId, now }: Reminder): string {
  const events = days.flatMap((after) => [
    'BEGIN:VEVENT',
    `UID:${caseId}-${dateOf(now)}-${after}@kruispunt`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART;VALUE=DATE:${dateOf(now + after * day)}`,
    `DTEND;VALUE=DATE:${dateOf(now + (after + 1) * day)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(`${text}\n${link}`)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kruispunt//NL', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
const stampOf = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A line goes on behind a space; never in the middle of a character. */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const bytes = utf8(character).length;
    if (length + bytes > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += bytes;
  }
  return out;
}
