import { type PersonSaying, type VisitSaying } from '#libs/facts';
import { maskedBirthDate, maskedPerson, maskedRef, maskedSaying, maskedVisit } from './mask.js';

const ivo: PersonSaying = {
  name: 'WRENFOLD, Ivo',
  birthDate: '2026-04-09',
  sex: 'male',
  gestationWeeks: 36,
  address: { lines: ['7 Quillfeather Row'], postcode: 'ZZ99 3CZ', authority: 'E00000001' },
};
const bruised: VisitSaying = {
  organisation: 'RXX',
  occurredAt: Date.UTC(2026, 10, 17, 13, 22),
  setting: 'ed',
  kind: 'unscheduled',
  status: 'arrived',
  words: [{ field: 'chiefComplaint', text: 'bruise to cheek' }],
};
const ref = '0a1b2c3d-4e5f-5a6b-8c7d-9e0f1a2b3c4d';

describe('what an operator sees of a source without giving a reason', () => {
  it('is that it gave a name and an address, the month of birth, and every coded fact', () => {
    expect(maskedPerson(ivo, 'masked')).toEqual({
      name: '•••',
      birthDate: '2026-04-••',
      sex: 'male',
      gestationWeeks: 36,
      address: { lines: ['•••'], postcode: '•••', authority: 'E00000001' },
    });
  });

  it('tells what was cleared from what was not said', () => {
    expect(maskedPerson({ name: null, birthDate: null, address: null }, 'masked')).toEqual({
      name: null,
      birthDate: null,
      address: null,
    });
    expect(maskedPerson({}, 'masked')).toEqual({});
  });

  it('is which fields hold words, and how many, never the words', () => {
    expect(maskedSaying(bruised, 'masked')).toMatchObject({ words: [{ field: 'chiefComplaint', characters: 15 }] });
    expect(JSON.stringify(maskedSaying(bruised, 'masked'))).not.toContain('cheek');
    expect(maskedSaying({ ...bruised, words: null }, 'masked')).toMatchObject({ words: null });
  });

  it('is eight characters of a reference, and no visit number', () => {
    expect(maskedRef(ref, 'masked')).toBe('0a1b2c3d…');
    expect(JSON.stringify(maskedVisit('millbrook-pas', 'V4417', 'masked'))).not.toContain('V4417');
    expect(maskedBirthDate('2026-04-09', 'masked')).toBe('2026-04-••');
    expect(maskedBirthDate(null, 'masked')).toBeNull();
  });
});

describe('what an operator sees of a source with a reason', () => {
  it('is what it said', () => {
    expect(maskedPerson(ivo, 'unmasked')).toEqual(ivo);
    expect(maskedSaying(bruised, 'unmasked')).toMatchObject({ words: bruised.words });
    expect(maskedRef(ref, 'unmasked')).toBe(ref);
    expect(maskedVisit('millbrook-pas', 'V4417', 'unmasked')).toMatchObject({ visit: 'V4417' });
    expect(maskedBirthDate('2026-04-09', 'unmasked')).toBe('2026-04-09');
  });
});
