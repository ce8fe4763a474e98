import { type EvidenceEvent, type KnownDay, type PlacedEvent } from '#libs/chronology';
import { rules } from '#libs/policy';
import { dayRung, type Ring } from '../domain/rings.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** "13 October 2006". */
export function dayWords(day: string): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** "9 October 2006", "about 10 March 2006", "January 2007, day not known", as exactly as the file has it. */
export function whenWords({ day }: Pick<EvidenceEvent, 'day'>): string {
  if (day === null) return 'undated';
  const [year = '', month = '1'] = day.on.split('-');
  switch (day.precision) {
    case 'day':
      return dayWords(day.on);
    case 'approx':
      return `about ${dayWords(day.on)}`;
    case 'month':
      return `${months[Number(month) - 1] ?? ''} ${year}, day not known`;
    case 'year':
      return `${year}, day not known`;
  }
}

/** Within a sentence: "13 October 2006", "about 10 March 2006", "a day in January 2007". */
export function withinWords(day: KnownDay): string {
  const [words = '', isInexact] = whenWords({ day }).split(', day not known');
  return isInexact === undefined ? words : `a day in ${words}`;
}

/** "294 days before the outcome", "1 day after the outcome". */
export function gainedWords(days: number | null): string {
  if (days === null) return 'the day of the outcome is not known';
  if (days === 0) return 'on the day of the outcome';
  return `${counted(Math.abs(days), 'day')} ${days > 0 ? 'before' : 'after'} the outcome`;
}

/** "1 day", "3 days". */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** "once", "3 times". */
export function timesWords(number: number): string {
  return number === 1 ? 'once' : `${number} times`;
}

/** "on 13 October 2006", "about 6 February 2000". */
export function whenOn({ event, at }: PlacedEvent): string {
  return event.day?.precision === 'day' ? `on ${dayWords(at.slice(0, 10))}` : whenWords(event);
}

/** When something rang: "on 13 October 2006", "on 15 September 2006, after a wait of 3 days". */
export function whenRung(ring: Pick<Ring, 'placed' | 'rangAt'>): string {
  const waited = daysWaited(ring);
  const wait = `, after a wait of ${counted(waited, 'day')}`;
  return waited === 0 ? whenOn(ring.placed) : `on ${dayWords(dayRung(ring))}${wait}`;
}

/** Days between an event and the day on which it rang there. */
export function daysWaited(ring: Pick<Ring, 'placed' | 'rangAt'>): number {
  return daysBefore(dayRung(ring), ring.placed.at.slice(0, 10)) ?? 0;
}

const dayMs = 86_400_000;

/** Whole days from one calendar day to the outcome; null when that is not known. */
export function daysBefore(outcomeDate: string | null, on: string): number | null {
  return outcomeDate === null ? null : Math.round((Date.parse(outcomeDate) - Date.parse(on)) / dayMs);
}

/** What a rule is called, with a small letter: "bruise in a telling place". */
export function ruleTitle(id: string): string {
  const title = rules.find((rule) => rule.id === id)?.title ?? 'not known';
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

const reasons: Readonly<Record<Ring['reason'], string>> = {
  opened: 'somebody new is told',
  'severity-raised': 'somebody is told that it is more urgent',
  'new-episode': 'a new episode',
};

/** Why something rings again. */
export function reasonWords({ reason }: Pick<Ring, 'reason'>): string {
  return reasons[reason];
}
