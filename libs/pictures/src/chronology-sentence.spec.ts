import { aChronology, aContact, fiveContacts, fortyNineContacts, injuriesAt } from '../test/chronologies.js';
import { chronologySentence } from './chronology-sentence.js';

describe('the sentence of counts', () => {
  it('says what nobody knew alone', () => {
    expect(chronologySentence(fortyNineContacts(), '2025-08-08')).toBe(
      '49 dated contacts in 17 months, with a GP practice, two hospitals, two community health services, social care and police. ' +
        'He was seen at 31 of them; an injury is recorded at 18. ' +
        'No single service had more than 16 of the 49 on its own record.',
    );
  });

  it('says how many were known on a day', () => {
    expect(chronologySentence(fortyNineContacts(), '2025-08-08', '2024-10-18')).toMatch(
      /On 18 October 2024, 9 of them were known here\.$/,
    );
  });

  it.each([
    ['female', 'She was seen'],
    ['male', 'He was seen'],
    ['unknown', 'The child was seen'],
    [null, 'The child was seen'],
  ] as const)('of a child whose sex is %s begins "%s"', (sex, words) => {
    const view = fiveContacts();
    expect(chronologySentence({ ...view, child: { ...view.child, sex } }, '2024-10-23')).toContain(words);
  });

  it('of one contact speaks of no other service', () => {
    const contact = aContact({ number: 1, occurredAt: '2024-05-01T10:00:00Z', injuries: injuriesAt('head') });
    expect(chronologySentence(aChronology({ contacts: [contact] }), '2024-05-02')).toBe(
      '1 dated contact, with a GP practice. He was seen at it; an injury is recorded.',
    );
  });

  it('says "all" and "none" where it is so', () => {
    const contacts = [1, 2].map((number) => aContact({ number, occurredAt: `2024-05-0${number}T10:00:00Z` }));
    expect(chronologySentence(aChronology({ contacts }), '2024-05-20')).toContain(
      'He was seen at all of them; no injury is recorded.',
    );
    const unseen = contacts.map((contact) => ({ ...contact, childSeen: false }));
    expect(chronologySentence(aChronology({ contacts: unseen }), '2024-05-20')).toContain(
      'He was seen at none of them;',
    );
  });

  it('of no contact does not say that all is well', () => {
    expect(chronologySentence(aChronology(), '2024-05-02')).toBe(
      'No dated contact is recorded here. This does not mean no concern.',
    );
  });

  it('leaves out what lies ahead and what was entered in error', () => {
    const contacts = [
      aContact({ number: 1, occurredAt: '2024-05-01T10:00:00Z' }),
      aContact({ number: 2, occurredAt: '2024-05-02T10:00:00Z', status: 'entered-in-error' }),
      aContact({ number: 3, occurredAt: '2024-06-01T10:00:00Z', status: 'booked', childSeen: false }),
    ];
    expect(chronologySentence(aChronology({ contacts }), '2024-05-20')).toMatch(/^1 dated contact,/);
  });
});
