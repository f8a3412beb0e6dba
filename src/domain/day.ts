/** Groups begin and end by the calendar of the Netherlands, wherever the Worker runs. */
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day in the Netherlands at a moment (milliseconds since the epoch), as an ISO date. */
export const dayAt = (moment: number): string => calendar.format(moment);

/** The day so many days after a day; ISO dates. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether a text is a day that exists, as an ISO date: not the 31st of February. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && daysAfter(text, 0) === text;
