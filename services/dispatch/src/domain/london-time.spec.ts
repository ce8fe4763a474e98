import { londonTime } from './london-time.js';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });
const time = format({ hour: '2-digit', minute: '2-digit', hour12: false });
const day = format({ weekday: 'short', day: 'numeric', month: 'short' });
const date = format({ dateStyle: 'short' });

/** As the calendar of the platform says it, asked anew each time. */
function asked(moment: Date, seenFrom: Date): string {
  if (date.format(moment) === date.format(seenFrom)) return time.format(moment);
  return `${day.format(moment).replace(',', '')}, ${time.format(moment)}`;
}

describe('the time by which a case is to be answered', () => {
  it('is the one that London’s clocks show, on either side of every change of the clocks, midnight and year’s end', () => {
    const minute = 60_000;
    const edges = [
      '2026-03-29T01:00Z',
      '2026-10-25T01:00Z',
      '2026-07-06T23:00Z',
      '2026-12-31T24:00Z',
      '2027-01-01T00:00Z',
    ];
    for (const edge of edges.map((text) => Date.parse(text)))
      for (let offset = -180; offset <= 180; offset += 7) {
        const moment = new Date(edge + offset * minute);
        for (const before of [0, 59, 600, 1_440, 525_600]) {
          const seenFrom = new Date(moment.getTime() - before * minute);
          expect(londonTime(moment, seenFrom)).toBe(asked(moment, seenFrom));
        }
      }
  });

  it('names the day when it is the same day of another year', () => {
    expect(londonTime(new Date('2027-11-17T09:05Z'), new Date('2026-11-17T09:00Z'))).toBe('Wed 17 Nov, 09:05');
  });

  it('reads midnight as 00', () => {
    expect(londonTime(new Date('2026-11-17T00:05Z'), new Date('2026-11-17T09:00Z'))).toBe('00:05');
  });
});
