import { type EvidenceEvent } from '#libs/chronology';
import { type Ring } from '../domain/rings.js';

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

/** "294 days before the outcome". */
export function gainedWords(days: number | null): string {
  if (days === null) return 'the day of the outcome is not known';
  return days === 0 ? 'on the day of the outcome' : `${counted(days, 'day')} before the outcome`;
}

/** "1 day", "3 days". */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
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
