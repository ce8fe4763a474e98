import { childFactsOf } from './child-facts-of.js';
import { yearMs, type DrawnChild, type DrawnContact } from './draw-year.js';

const dayMs = 86_400_000;
const begins = Date.parse('2025-01-01T00:00:00Z');
const aContact: DrawnContact = {
  at: 10 * dayMs + 12 * 3_600_000,
  bookedAt: null,
  place: 'nearest-hospital',
  kind: 'unscheduled',
  status: 'completed',
  injury: null,
  essential: false,
  recordedConcern: false,
};
const aGraze = { kind: 'abrasion', bodySite: 'knee', explained: false, witnessed: false };
const aChild = (contacts: readonly Partial<DrawnContact>[], changes: Partial<DrawnChild> = {}): DrawnChild => ({
  ageAtStart: 3 * yearMs,
  mobilityRecorded: false,
  planKnown: true,
  livesOutOfArea: false,
  contacts: contacts.map((contact) => ({ ...aContact, ...contact })),
  ...changes,
});
const factsOf = (contact: Partial<DrawnContact>, changes: Partial<DrawnChild> = {}) => {
  const [facts] = childFactsOf(aChild([contact], changes), begins).contacts;
  if (facts === undefined) throw new Error('no contact');
  return facts;
};

describe('a drawn child, as the rules read it', () => {
  it('was born so long before the year as it is old when the year begins', () => {
    expect(childFactsOf(aChild([], { ageAtStart: 31 * dayMs }), begins).birthDate).toBe('2024-12-01');
    expect(childFactsOf(aChild([], { ageAtStart: -31 * dayMs }), begins).birthDate).toBe('2025-02-01');
  });

  it('comes to an emergency department at the time that was drawn, and nothing is said of it', () => {
    expect(factsOf({})).toMatchObject({
      organisation: 'RXX',
      setting: 'ed',
      kind: 'unscheduled',
      occurredAt: Date.parse('2025-01-11T12:00:00Z'),
      firstReceivedAt: Date.parse('2025-01-11T12:00:00Z'),
      injuries: [],
      complaints: [],
      circumstances: [],
      mobility: 'unknown',
      recordedConcern: 'unknown',
      plan: { value: 'no', authority: 'E00000001' },
    });
  });

  it('comes with an injury that nobody explains: kind and site, and that is why it came', () => {
    expect(factsOf({ injury: aGraze })).toMatchObject({
      injuries: [{ kind: 'abrasion', bodySite: 'knee', basis: 'coded' }],
      complaints: ['injury'],
      circumstances: [],
      injuredOn: null,
    });
  });

  it('has what explains an injury: what, where, at once, and the day', () => {
    expect(factsOf({ injury: { ...aGraze, explained: true } })).toMatchObject({
      circumstances: ['fall', 'at-home', 'prompt'],
      injuredOn: '2025-01-11',
    });
  });

  it('was hurt where many saw it', () => {
    const { circumstances } = factsOf({ injury: { ...aGraze, witnessed: true } });
    expect(circumstances).toEqual(['school-or-nursery-accident', 'witnessed-publicly']);
  });

  it('has a swelling, which the list of codes does not name: an injury all the same', () => {
    expect(factsOf({ injury: { ...aGraze, kind: 'swelling' } }).injuries[0]?.kind).toBe('injury');
  });

  it('misses an essential slot that was booked four days before', () => {
    const slot = { kind: 'appointment', status: 'was-not-brought', essential: true, bookedAt: aContact.at - 4 * dayMs };
    expect(factsOf(slot as Partial<DrawnContact>)).toMatchObject({
      setting: 'outpatient',
      specialty: 'clinic',
      isEssential: true,
      firstReceivedAt: Date.parse('2025-01-07T12:00:00Z'),
    });
  });

  it.each([
    ['other-hospital', 'unscheduled', 'RYY', 'ed', 'E00000002'],
    ['practice', 'appointment', 'Y00001', 'gp', 'E00000001'],
    ['health-visitor', 'home-visit', 'RCC', 'community', 'E00000001'],
  ] as const)('is seen at %s', (place, kind, organisation, setting, treatingAuthority) => {
    expect(factsOf({ place, kind })).toMatchObject({ organisation, setting, treatingAuthority });
  });

  it('of whom no authority has answered has an unknown plan, never none', () => {
    expect(factsOf({}, { planKnown: false }).plan).toMatchObject({ value: 'unknown', source: null });
  });

  it('who lives elsewhere is on no list of that authority', () => {
    const facts = factsOf({}, { livesOutOfArea: true });
    expect([facts.addressAuthority, facts.plan.authority]).toEqual(['E00000002', 'E00000002']);
  });

  it('is recorded as not mobile, later as crawling; a slot that it missed records nothing', () => {
    const missed = { kind: 'appointment', status: 'was-not-brought' } as const;
    const [none, first, later] = childFactsOf(
      aChild([{ at: 0, ...missed }, { at: dayMs }, { at: 200 * dayMs }], {
        ageAtStart: 60 * dayMs,
        mobilityRecorded: true,
      }),
      begins,
    ).contacts;
    expect([none?.mobility, first?.mobility, later?.mobility]).toEqual(['unknown', 'no', 'yes']);
    expect(later?.mobilityRecordedAt).toBe(begins + 200 * dayMs);
  });
});
