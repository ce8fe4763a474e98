import { listInWords } from './list-in-words.js';

const accepted = { disposition: 'accepted', duplicate: false };
const refused = { disposition: 'quarantined', duplicate: false };

describe('what a terminal says of a list of plans', () => {
  it('is that it is used, or that it was stored before', () => {
    expect(listInWords({ signals: [accepted] })).toBe('The list is stored and used.');
    expect(listInWords({ signals: [{ ...accepted, duplicate: true }] })).toBe(
      'The list was stored before: nothing changes.',
    );
  });

  it('names each place that is not used, and that such a list takes nobody off', () => {
    const errors = [{ code: 'nhs-number-check-digit', place: 'line 3 nhs_number' }];
    expect(listInWords({ signals: [accepted, refused], errors })).toBe(
      'The list is stored and used, as a list of changes: one with a fault takes nobody off.\n' +
        'Not used: line 3 nhs_number (nhs-number-check-digit).',
    );
  });

  it('is that nothing is used where nothing is', () => {
    expect(listInWords({ signals: [refused], errors: [{ code: 'contract-breach', place: null }] })).toBe(
      'Nothing of the list is used.\nNot used: the list (contract-breach).',
    );
  });
});
