import { aChronology, aContact, dateAfter } from '../test/chronologies.js';
import { dayOf } from './calendar-days.js';
import { drawnContacts, type DrawnContact } from './drawn-contact.js';
import { longestGaps } from './gaps.js';

function seenOn(...days: readonly (number | 'not seen')[]): readonly DrawnContact[] {
  let last = 0;
  const contacts = days.map((day, index) => {
    last = day === 'not seen' ? last + 10 : day;
    return aContact({
      number: index + 1,
      occurredAt: `${dateAfter('2024-03-10', last)}T10:00:00Z`,
      childSeen: day !== 'not seen',
    });
  });
  return drawnContacts(aChronology({ contacts }), { today: '2027-01-01', knownOn: null });
}

describe('gaps in which a child was not seen', () => {
  it('of 84 days are marked, of 83 are not', () => {
    expect(longestGaps(seenOn(0, 84, 167), 84, null).map(({ days }) => days)).toEqual([84]);
  });

  it('are not ended by a contact at which the child was not seen', () => {
    expect(longestGaps(seenOn(0, 'not seen', 'not seen', 90), 84, null).map(({ days }) => days)).toEqual([90]);
  });

  it('are the three longest, in the order of time', () => {
    expect(longestGaps(seenOn(0, 100, 300, 390, 700, 800), 84, null).map(({ days }) => days)).toEqual([100, 200, 310]);
  });

  it('count to today when nobody has seen the child since', () => {
    expect(longestGaps(seenOn(0, 10), 84, dayOf('2024-07-01'))).toEqual([
      { from: dayOf('2024-03-20'), to: dayOf('2024-07-01'), days: 103 },
    ]);
  });

  it('are none for a child whom nobody has seen yet', () => {
    expect(longestGaps(seenOn('not seen'), 84, dayOf('2024-07-01'))).toEqual([]);
  });
});
