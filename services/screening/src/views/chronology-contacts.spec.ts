import { foldChild, nameOfVisit, visitSayingOf, contactKey } from '#libs/facts';
import { aBruise, aContact } from '#libs/testing';
import { contactsOf } from './chronology-contacts.js';

const organisations = new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: null }]]);

/** Contacts of one child from statements, each of a visit and a feed of its own. */
function drawn(
  statements: readonly { readonly feed?: string; readonly visit: string; readonly given?: object }[],
  more: Partial<Parameters<typeof contactsOf>[1]> = {},
) {
  const visits = statements.map(({ feed = 'millbrook-pas', visit, given = {} }, place) => ({
    ...{ feed, visit, personRef: 'p', person: {} },
    order: { versionAt: place, sequence: null, receivedAt: place, signalId: `s${place}` },
    says: visitSayingOf(aContact(given)),
  }));
  const folded = foldChild({ refs: new Set(['p']), visits, persons: [] }, 3_600_000);
  const byKey = Map.groupBy(visits, ({ feed, visit }) => contactKey(feed, visit));
  expect(byKey.size).toBe(new Set(visits.map(nameOfVisit)).size);
  const drawing = { profile: 'safeguarding' as const, organisations, ...more };
  return contactsOf({ folded, visits: byKey }, drawing);
}

describe('a contact as it is drawn', () => {
  it('quotes every feed that reports the attendance, the same words once', () => {
    const note = (text: string): object => ({ words: [{ field: 'note', text }] });
    const { contacts } = drawn([
      { visit: 'V1', given: note('fell from sofa') },
      { feed: 'westmarch-amb', visit: 'A1', given: note('fell from sofa') },
      { feed: 'xray', visit: 'X1', given: note('old fracture') },
    ]);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.words.map(({ text }) => text)).toEqual(['fell from sofa', 'old fracture']);
  });

  it('names an organisation that nobody has described by its code', () => {
    expect(drawn([{ visit: 'V1', given: { organisation: 'RQQ', site: 'RQQ01' } }]).contacts).toMatchObject([
      { organisationName: 'RQQ', siteName: 'RQQ01' },
    ]);
  });

  it('has what rules read from its words among the injuries, beside what was coded', () => {
    const words = [{ field: 'note', text: 'bruise to cheek, bruise to back' }];
    const { contacts } = drawn([{ visit: 'V1', given: { coded: [aBruise], words } }]);
    expect(contacts[0]?.injuries.map(({ bodySite, basis }) => [bodySite, basis])).toEqual([
      ['cheek', 'coded'],
      ['back', 'words'],
    ]);
  });

  it('has one bruise where a code names no site and the words of the same contact name one', () => {
    const words = [{ field: 'reason', text: 'bruise to left cheek' }];
    const unsited = { kind: 'injury', system: 'bellwether', code: 'bruise' };
    const { contacts } = drawn([{ visit: 'V1', given: { coded: [unsited], words } }]);
    expect(contacts[0]?.injuries).toEqual([{ kind: 'bruise', bodySite: 'cheek', laterality: 'left', basis: 'words' }]);
  });

  it('names a specialty whose code is a national one, and calls another a local code', () => {
    const specialty = (code: string, system = 'local') => ({ kind: 'specialty', system, code });
    const coded = [
      specialty('216'),
      specialty('4711'),
      specialty('394582007', 'snomed'),
      specialty('essential', 'bellwether'),
    ];
    expect(drawn([{ visit: 'V1', given: { coded } }]).contacts[0]?.facts).toEqual([
      'specialty: paediatric ophthalmology (national code 216)',
      'specialty 4711 (local code)',
      'specialty 394582007 (SNOMED CT)',
      'flagged by the specialty: missing this appointment may do harm',
    ]);
  });

  it('says of essential care whether words name it, and nothing of it where it is no slot', () => {
    const words = [{ field: 'reason', text: 'cancer clinic' }];
    const factsOf = (kind: string): readonly string[] | undefined =>
      drawn([{ visit: 'V1', given: { kind, words } }]).contacts[0]?.facts;
    expect(factsOf('appointment')).toContain('essential by its words: missing this appointment may do harm');
    expect(factsOf('unscheduled')).toEqual([]);
  });

  it('has a birthmark that was recorded as of birth among the facts, and not among the injuries', () => {
    const birthmark = { kind: 'diagnosis', system: 'icd10', code: 'Q82.5', bodySite: 'back', recordedAs: 'birth' };
    const [contact] = drawn([{ visit: 'V1', given: { coded: [birthmark] } }]).contacts;
    expect(contact?.injuries).toEqual([]);
    expect(contact?.facts).toEqual(['diagnosis: Q82.5 (ICD-10)']);
  });

  it.each([
    ['unscheduled', 'completed', [], true],
    ['unscheduled', 'arrived', [], true],
    ['unscheduled', 'left', [], false],
    ['appointment', 'was-not-brought', [], false],
    ['appointment', 'booked', [], false],
    ['appointment', 'cancelled-by-patient', [], false],
    ['call', 'completed', [aBruise], false],
    ['other', 'completed', [], false],
    ['other', 'completed', [aBruise], true],
    ['home-visit', 'completed', [], true],
    ['stay', 'arrived', [], true],
  ] as const)('%s, %s, with %j: child seen is %s', (kind, status, coded, seen) => {
    expect(drawn([{ visit: 'V1', given: { kind, status, coded } }]).contacts[0]?.childSeen).toBe(seen);
  });

  it('counts what is withheld, by contacts', () => {
    const words = [{ field: 'note', text: 'x' }];
    const { withheld } = drawn(
      [
        { visit: 'V1', given: { words, coded: [{ kind: 'diagnosis', system: 'icd10', code: 'J45' }] } },
        { visit: 'V2', given: { occurredAt: '2026-11-18T10:00:00Z', words } },
      ],
      { profile: 'social-care' },
    );
    expect(withheld).toEqual(['what was written down at 2 contacts', 'some coded facts at 1 contact']);
    expect(drawn([{ visit: 'V1', given: { words } }]).withheld).toEqual([]);
  });

  it.each(['practice', 'social-care', 'clinical'] as const)(
    'does not count for %s what only others may know of: the count would tell of it',
    (profile) => {
      const coded = [{ kind: 'outcome', system: 'bellwether', code: 'unexplained-event' }];
      const { contacts, withheld } = drawn([{ visit: 'V1', given: { coded } }], { profile });
      expect([contacts[0]?.facts, withheld]).toEqual([[], []]);
      expect(drawn([{ visit: 'V1', given: { coded } }]).contacts[0]?.facts).toEqual(['unexplained event']);
    },
  );

  it('says of a code of others what it means, before the code', () => {
    const coded = [
      { kind: 'diagnosis', system: 'snomed', code: '836881000000105' },
      { kind: 'diagnosis', system: 'icd10', code: 'R05' },
      { kind: 'outcome', system: 'bellwether', code: 'child-safe-with-other' },
    ];
    expect(drawn([{ visit: 'V1', given: { coded } }]).contacts[0]?.facts).toEqual([
      'safeguarding concern (SNOMED CT 836881000000105)',
      'diagnosis: R05 (ICD-10)',
      'the child was safe with somebody else',
    ]);
  });

  it('says what a number was told of in words', () => {
    const coded = [{ kind: 'outcome', system: 'bellwether', code: 'weight-lost-percent-9.82-of-kg-11' }];
    expect(drawn([{ visit: 'V1', given: { coded } }]).contacts[0]?.facts).toEqual(['weight lost: 9.82 %']);
  });
});
