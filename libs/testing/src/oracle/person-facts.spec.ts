import { ask, childIn, contact, ivo, ivosNumber, mayasNumber, person } from './ask-oracle.js';

const traced = (nhsNumber: string, ...ids: string[]) =>
  ({ nhsNumber, nhsNumberStatus: '01', localIds: ids.map((id) => ({ authority: 'RXX', id })) }) as const;

describe('birth date and gestation', () => {
  const ages = (signals: Parameters<typeof ask>[0]): string[] =>
    childIn(signals).findings.map(({ sentence }) => sentence.split(' was ')[0]!);
  const bruised = (changes: object = {}) =>
    contact({ coded: [{ kind: 'injury', system: 'snomed', code: '125667009' }], ...changes });

  it('keeps a birth date that a later statement does not mention', () => {
    const silent = person(
      { localIds: [{ authority: 'RXX', id: 'L0018' }], nhsNumber: ivosNumber, nhsNumberStatus: '01' },
      { version: '2027-01-01T00:00:00Z' },
    );
    expect(ages([bruised(), silent])).toContain('{child}, 7 months,');
  });

  it('loses a birth date that the same feed clears', () => {
    const cleared = person({ ...traced(ivosNumber), birthDate: null }, { version: '2027-01-01T00:00:00Z' });
    expect(childIn([bruised(), cleared]).findings).toEqual([]);
  });

  it('keeps a birth date that another feed clears', () => {
    const cleared = person(
      { ...traced(ivosNumber), birthDate: null },
      { feed: 'aardvark-gp', version: '2027-01-01T00:00:00Z' },
    );
    expect(ages([bruised(), cleared])).toContain('{child}, 7 months,');
  });

  it('believes the smallest feed that says something', () => {
    const other = person({ ...traced(ivosNumber), birthDate: '2026-07-20' }, { feed: 'eastfield-pas' });
    expect(ages([bruised(), other])).toContain('{child}, 3 months,');
  });

  it('corrects the age for an early birth', () => {
    const mobile = { kind: 'mobility', system: 'bellwether', code: 'crawls' } as const;
    const coded = [{ kind: 'injury', system: 'snomed', code: '125667009' } as const, mobile];
    const seen = contact({ person: ivo, coded });
    const early = person({ ...traced(ivosNumber), gestationWeeks: 38 });
    expect(childIn([seen]).findings.map(({ rule }) => rule.id)).not.toContain('R15');
    expect(childIn([seen, early]).findings.map(({ rule }) => rule.id)).toContain('R15');
  });

  it('does not take the birth date of a statement about another child', () => {
    const other = person({ ...traced(mayasNumber), birthDate: '2010-01-01' }, { version: '2027-01-01T00:00:00Z' });
    const { children } = ask([bruised(), other]);
    expect(children.flatMap(({ findings }) => findings.map(({ rule }) => rule.id))).toContain('R15');
  });

  it('does not take the birth date of the child from whom a visit moved', () => {
    const before = bruised({
      person: { ...traced(mayasNumber), birthDate: '2026-04-09' },
      visit: { id: 'V4417', version: '2026-11-17T13:00:00Z' },
    });
    const { children } = ask([before, bruised({ person: traced(ivosNumber) })]);
    expect(children.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
