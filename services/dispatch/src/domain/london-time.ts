const zone = 'Europe/London';

const clockTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const calendarDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const wholeDate = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });

/** `13:55` on the day of `seenFrom`, else `Tue 17 Nov, 13:55`: London, 24 hours, never relative. */
export function londonTime(moment: Date, seenFrom: Date): string {
  const time = clockTime.format(moment);
  if (wholeDate.format(moment) === wholeDate.format(seenFrom)) return time;
  const part = new Map(calendarDay.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part.get('weekday') ?? ''} ${part.get('day') ?? ''} ${part.get('month') ?? ''}, ${time}`;
}
