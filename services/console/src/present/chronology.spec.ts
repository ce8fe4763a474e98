import { contactCount } from './chronology.js';

const contacts = ['RXX', 'Y00001', 'RXX'].map((organisation) => ({ organisation }));

describe('the heading of a chronology', () => {
  it('counts organisations, as the sentence below it does', () => {
    expect(contactCount({ contacts })).toBe('3 contacts with 2 organisations');
    expect(contactCount({ contacts: contacts.slice(0, 1) })).toBe('1 contact with 1 organisation');
  });

  it('says that there is none', () => {
    expect(contactCount({ contacts: [] })).toBe('No contact recorded');
  });
});
