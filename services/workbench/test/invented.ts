import { readChronology, type Chronology } from '#libs/chronology';

/** An event at a practice at which the child is seen unhurt, but for what is given. */
export const seen = (n: number, date: string | null, changes: object = {}): object => ({
  ...{ n, date, setting: 'gp', organisation: 'Northgate Practice', type: 'attended', injury: false },
  ...changes,
});

/** One with a bruise to the cheek. */
export const bruised = (n: number, date: string, changes: object = {}): object =>
  seen(n, date, { injury: true, injuryDetail: 'bruise to cheek', ...changes });

/** The end of an invented chronology. */
export const end = seen(99, '2021-01-01', { terminal: true });

/** A chronology of a child born in 2020 that died a year later, but for what is given. */
export const invented = (events: readonly object[], more: object = {}): Chronology =>
  readChronology(
    'invented.json',
    JSON.stringify({
      ...{ case: 'invented', born: '2020-01-01', outcomeDate: '2021-01-01', outcome: 'death', plan: [], events },
      ...more,
    }),
  );

/** What a reader of a page reads, without its pictures. */
export const wordsOf = (html: string): string =>
  html
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:])/g, '$1');
