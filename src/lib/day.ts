const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that it is in Amsterdam, as an ISO date, at a moment in milliseconds since the epoch. */
export const dayInAmsterdam = (at: number): string => amsterdam.format(at);
