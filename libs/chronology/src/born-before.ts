import { type EvidenceEvent, type KnownDay } from './evidence.js';

/** Whether the child itself was at an event, as far as the file says: before its birth it may be spoken of, and not be seen. */
export function isOfTheChild({ subject, childSeen }: Pick<EvidenceEvent, 'subject' | 'childSeen'>): boolean {
  return subject === 'child' && childSeen !== false;
}

/**
 * A day of birth that is not known exactly, as far as the events leave it open: the child was born before it was seen. Where the
 * day that stands for it would be too late, the middle of what is left does.
 */
export function bornBefore(born: KnownDay, events: readonly EvidenceEvent[]): KnownDay {
  const seen = events.flatMap((event) => (event.day !== null && isOfTheChild(event) ? [event.day] : []));
  const to = firstOf([born.to, ...seen.map((day) => day.to)]);
  // a day before the range is a fault that is told elsewhere
  if (to < born.from) return born;
  const shown = firstOf([to, ...seen.map(({ on }) => (on < born.from ? born.from : on))]);
  return { ...born, to, on: born.on <= shown ? born.on : middleOf(born.from, shown) };
}

function firstOf(days: readonly string[]): string {
  return days.reduce((first, day) => (day < first ? day : first));
}

function middleOf(from: string, to: string): string {
  return new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
}
