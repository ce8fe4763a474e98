import { localRef, personRefsOf, verifiedRef } from './person-refs.js';

const secret = 'an index secret for tests';
const source = { feed: 'millbrook-pas', organisation: 'RXX' };
const ours = { authority: 'RXX', id: 'L0018' };
const theirs = { authority: 'RAA', id: 'K7' };

describe('the references of a person', () => {
  it('a verified number comes first and is linked to the local ids beside it', () => {
    const person = { nhsNumber: '9990000018', nhsNumberStatus: '01', localIds: [ours] } as const;
    expect(personRefsOf(secret, { ...person, localIds: [...person.localIds] }, source)).toEqual({
      primary: verifiedRef(secret, '9990000018'),
      linked: [localRef(secret, ours)],
    });
  });

  it.each(['02', '07', null, undefined] as const)(
    'a number of trace status %s identifies nobody beyond its feed',
    (status) => {
      const person = { nhsNumber: '9990000018', nhsNumberStatus: status };
      expect(personRefsOf(secret, { ...person, localIds: [theirs, ours] }, source)).toEqual({
        primary: localRef(secret, ours),
        linked: [],
      });
      expect(personRefsOf(secret, person, source)?.primary.kind).toBe('local');
      expect(personRefsOf(secret, person, source)).not.toEqual(
        personRefsOf(secret, person, { ...source, feed: 'other' }),
      );
    },
  );

  it('a statement without any identifier names nobody', () => {
    expect(personRefsOf(secret, { localIds: [] }, source)).toBeNull();
  });

  it('a reference tells nothing without the secret, and is another under another secret', () => {
    const { ref } = verifiedRef(secret, '9990000018');
    expect(ref).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(verifiedRef('some other secret', '9990000018').ref).not.toBe(ref);
    expect(localRef(secret, { authority: 'RXX', id: '9990000018' }).ref).not.toBe(ref);
  });
});
