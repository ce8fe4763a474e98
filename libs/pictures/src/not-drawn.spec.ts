import { aChronology, aContact, fortyNineContacts } from '../test/chronologies.js';
import { notDrawn } from './not-drawn.js';

const today = '2024-06-01';

describe('what is not drawn', () => {
  it('is said in one sentence', () => {
    expect(notDrawn(fortyNineContacts(), { today: '2025-08-08' })).toBe(
      'Not drawn: about three visits to the surgery without a date, an arrest and a change of social worker, ' +
        'listed under the table. No rule counts them.',
    );
  });

  it('is nothing when all is drawn', () => {
    expect(notDrawn(aChronology(), { today })).toBeNull();
  });

  it('holds contacts that lie ahead and those entered in error', () => {
    const contacts = [
      aContact({ number: 1, occurredAt: '2024-05-01T10:00:00Z', status: 'entered-in-error' }),
      aContact({ number: 2, occurredAt: '2024-07-01T10:00:00Z', status: 'booked' }),
      aContact({ number: 3, occurredAt: '2024-08-01T10:00:00Z', status: 'booked' }),
    ];
    expect(notDrawn(aChronology({ contacts }), { today })).toBe(
      'Not drawn: 2 booked contacts that lie ahead and 1 contact entered in error, in the table. No rule counts them.',
    );
    expect(notDrawn(aChronology({ contacts, notDrawn: ['an arrest'] }), { today })).toMatch(
      /^Not drawn: an arrest, listed under the table; 2 booked contacts .* in the table\. No rule counts them\.$/,
    );
  });

  it('says what was withheld from the reader', () => {
    expect(notDrawn(aChronology({ withheld: ['3 notes', 'an address'] }), { today })).toBe(
      'Withheld from you: 3 notes and an address.',
    );
  });
});
