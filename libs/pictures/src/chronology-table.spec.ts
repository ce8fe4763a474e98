import { aChronology, aContact, aRing, fiveContacts, fortyNineContacts, injuriesAt } from '../test/chronologies.js';
import { chronologyTable } from './chronology-table.js';

describe('the table under a picture', () => {
  const rows = chronologyTable(fortyNineContacts());

  it('has a row for every contact, to which its mark leads', () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 49 }, (_, index) => `contact-${index + 1}`));
  });

  it('says what was recorded, quoted, and what the rules said', () => {
    expect(rows[8]).toMatchObject({
      ...{ number: 9, when: '18 October 2024', exact: true, where: 'GP practice', organisation: 'Larkhill Surgery' },
      recorded: [{ field: 'Reason', text: 'Words of contact 9' }],
      ...{ seen: 'Seen', injury: 'Head, chest' },
      rings: [
        { word: 'Immediate', rule: 'R15', first: true, standing: true },
        { word: 'Immediate', rule: 'R17', first: true, standing: true },
      ],
    });
  });

  it('keeps a doubt about the date, and a child who was not seen', () => {
    expect(rows[18]).toMatchObject({ when: 'January 2025, day not known', exact: false, seen: 'Child not seen' });
    expect(rows[6]?.when).toBe('about 14 July 2024');
  });

  it('says who knew since when', () => {
    const [, , , late, today] = chronologyTable(fiveContacts());
    expect(late?.knownSince).toBe('Larkhill Surgery: 29 September 2024. Here: 23 October 2024');
    expect(late?.knownHere).toBe('23 October 2024');
    expect(today?.knownSince).toBe('Millbrook Hospitals and here: 23 October 2024');
  });

  it('names a place once that bears the name of its organisation', () => {
    const at = { occurredAt: '2024-05-01T10:00:00Z', organisationName: 'Northgate Practice' };
    const contacts = [
      aContact({ number: 1, ...at, siteName: 'Northgate Practice' }),
      aContact({ number: 2, ...at, siteName: 'Northgate branch' }),
    ];
    expect(chronologyTable(aChronology({ contacts })).map(({ organisation }) => organisation)).toEqual([
      'Northgate Practice',
      'Northgate Practice, Northgate branch',
    ]);
  });

  it('keeps contacts that the picture leaves out: booked, and entered in error', () => {
    const view = aChronology({
      contacts: [
        aContact({ number: 1, occurredAt: '2024-05-01T10:00:00Z', status: 'entered-in-error' }),
        aContact({ number: 2, occurredAt: '2030-05-01T10:00:00Z', status: 'booked', childSeen: false }),
      ],
    });
    expect(chronologyTable(view).map(({ seen }) => seen)).toEqual(['Entered in error', 'Booked, outcome not recorded']);
  });

  it('says of a finding that was withdrawn that it no longer rings', () => {
    const occurredAt = '2024-05-01T10:00:00Z';
    const view = aChronology({
      contacts: [aContact({ number: 1, occurredAt, injuries: injuriesAt('head') })],
      rings: [aRing({ contact: 1, occurredAt, standing: false })],
    });
    expect(chronologyTable(view)[0]?.rings).toMatchObject([{ rule: 'R15', standing: false, first: false }]);
  });
});
