import { DateTime } from 'luxon';

/** All times on pages are of London, by a clock of 24 hours; `now` is always passed in. Moments are RFC 3339. */
const zone = 'Europe/London';

interface LondonMoment {
  readonly at: DateTime;
  /** Calendar days since 1970. */
  readonly day: number;
}

/** A page names one moment several times, and lists are shown again and again: zones are asked once for each. */
const known = new Map<string, LondonMoment>();
const mostKnown = 20_000;

function londonMoment(moment: string): LondonMoment {
  let found = known.get(moment);
  if (found === undefined) {
    const at = DateTime.fromISO(moment, { zone, locale: 'en-GB' });
    found = { at, day: Date.UTC(at.year, at.month - 1, at.day) / 86_400_000 };
    if (known.size >= mostKnown) known.clear();
    known.set(moment, found);
  }
  return found;
}

const inLondon = (moment: string): DateTime => londonMoment(moment).at;

/** `Tue 17 Nov, 13:43`; with the year when it is another one than now. */
export function fullMoment(moment: string, now: string): string {
  const at = inLondon(moment);
  return at.toFormat(at.year === inLondon(now).year ? 'ccc d LLL, HH:mm' : 'ccc d LLL yyyy, HH:mm');
}

/** `13:43` */
export function clockTime(moment: string): string {
  return inLondon(moment).toFormat('HH:mm');
}

/** `14:02:31` */
export function clockSeconds(moment: string): string {
  return inLondon(moment).toFormat('HH:mm:ss');
}

/** `Tue 17 Nov` */
export function dayOfMonth(moment: string): string {
  return inLondon(moment).toFormat('ccc d LLL');
}

/** Calendar date in London, `2026-11-17`. */
export function londonDay(moment: string): string {
  return inLondon(moment).toFormat('yyyy-MM-dd');
}

/** The moment of a date and time that somebody gave on a form, `2026-11-17T13:43`; undefined when it is none. */
export function momentOfWall(wall: string): string | undefined {
  const at = DateTime.fromFormat(wall, "yyyy-MM-dd'T'HH:mm", { zone });
  return at.isValid ? at.toUTC().toISO() : undefined;
}

/** Whole calendar days from now: 0 today, -1 yesterday. */
export function daysFromNow(moment: string, now: string): number {
  return londonMoment(moment).day - londonMoment(now).day;
}

/** `13:43` today, else with its day. */
export function shortMoment(moment: string, now: string): string {
  return daysFromNow(moment, now) === 0 ? clockTime(moment) : fullMoment(moment, now);
}

/** `today 13:43`, `yesterday 16:31`, else with its day: stands inside a sentence. */
export function spokenMoment(moment: string, now: string): string {
  switch (daysFromNow(moment, now)) {
    case 0:
      return `today ${clockTime(moment)}`;
    case -1:
      return `yesterday ${clockTime(moment)}`;
    default:
      return fullMoment(moment, now);
  }
}

/** `Tuesday 17 November 2026` */
export function longDay(moment: string): string {
  return inLondon(moment).toFormat('cccc d LLLL yyyy');
}

/** `Week of Monday 16 November 2026` of an ISO week, `2026-W47`. */
export function weekOf(week: string): string {
  return `Week of ${longDay(week)}`;
}

/** `17 Nov 2026 14:02`: on paper, which outlives the year. */
export function printedMoment(moment: string): string {
  return inLondon(moment).toFormat('d LLL yyyy HH:mm');
}

/** `9 April 2026` of a calendar date. */
export function birthDay(date: string): string {
  return inLondon(date).toFormat('d LLLL yyyy');
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `39 minutes`, `1 h 18 min`, `3 days`: of a length in minutes. */
export function lengthWords(minutes: number): string {
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return counted(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return counted(Math.floor(hours / 24), 'day');
}

/** `in 39 minutes`, `tomorrow`, `7 minutes late`: beside a moment, never in its place. */
export function fromNow(moment: string, now: string): string {
  const minutes = (inLondon(moment).toMillis() - inLondon(now).toMillis()) / 60_000;
  if (minutes < 0) return `${lengthWords(Math.floor(-minutes))} late`;
  const days = daysFromNow(moment, now);
  if (days === 1 && minutes >= 12 * 60) return 'tomorrow';
  return days > 1 ? `in ${counted(days, 'day')}` : `in ${lengthWords(Math.floor(minutes))}`;
}

/** `10 days`, `7 months`, `3 years`: days in the first four weeks, months up to two years. */
export function ageWords(birthDate: string, now: string): string {
  const days = -daysFromNow(birthDate, now);
  if (days < 0) return 'not yet born';
  if (days < 28) return counted(days, 'day');
  const [born, today] = [inLondon(birthDate), inLondon(now)];
  const hasNotComeRound = today.day < born.day && today.day < (today.daysInMonth ?? 31);
  const months = (today.year - born.year) * 12 + today.month - born.month - (hasNotComeRound ? 1 : 0);
  if (months < 1) return '4 weeks';
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}
