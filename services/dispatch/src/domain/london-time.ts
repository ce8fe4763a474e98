const calendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  hour12: false,
});

const hourMs = 3_600_000;

/** What the calendar says of an hour: London is whole hours from UTC, so the minutes are the same. */
interface LondonHour {
  /** `2026-Nov-17`, to tell one day from another. */
  readonly date: string;
  /** `Tue 17 Nov` */
  readonly day: string;
  readonly hour: string;
}

/** Asking the calendar costs as much as the rest of a mail's words; notices of one day ask about the same few hours. */
const hours = new Map<number, LondonHour>();
const mostHours = 500;

function londonHour(moment: Date): LondonHour {
  const index = Math.floor(moment.getTime() / hourMs);
  const known = hours.get(index);
  if (known !== undefined) return known;
  const parts = new Map(calendar.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const hour = {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    day: `${part('weekday')} ${part('day')} ${part('month')}`,
    hour: part('hour'),
  };
  if (hours.size >= mostHours) hours.clear();
  hours.set(index, hour);
  return hour;
}

/** `13:55` on the day of `seenFrom`, else `Tue 17 Nov, 13:55`: London, 24 hours, never relative. */
export function londonTime(moment: Date, seenFrom: Date): string {
  const { date, day, hour } = londonHour(moment);
  const time = `${hour}:${String(moment.getUTCMinutes()).padStart(2, '0')}`;
  return date === londonHour(seenFrom).date ? time : `${day}, ${time}`;
}

/** `Tue 17 Nov 13:55`: London, 24 hours. */
export function londonDay(moment: Date): string {
  const { day, hour } = londonHour(moment);
  return `${day} ${hour}:${String(moment.getUTCMinutes()).padStart(2, '0')}`;
}
