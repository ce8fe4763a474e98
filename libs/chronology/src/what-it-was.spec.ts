import { aboutWords, isOfAnotherChild, kindOf } from './what-it-was.js';

describe('what kind of contact an event of a chronology is', () => {
  const event = { subject: 'child', childSeen: false } as const;

  it.each([
    ['not brought to an office of social care', { setting: 'social-care', type: 'was-not-brought' }, 'appointment'],
    [
      'not brought to a clinic of health visitors',
      { setting: 'health-visitor', type: 'was-not-brought' },
      'appointment',
    ],
    ['a visit at home that met nobody', { setting: 'social-care', type: 'no-access-visit' }, 'home-visit'],
    ['planned visits at home, cancelled', { setting: 'social-care', type: 'cancelled' }, 'home-visit'],
    ['a slot at a hospital, cancelled', { setting: 'outpatient', type: 'cancelled' }, 'appointment'],
  ] as const)('%s', (_, said, kind) => {
    expect(kindOf({ ...event, ...said })).toBe(kind);
  });
});

describe('whose a slot is', () => {
  const missed = { setting: 'outpatient', type: 'was-not-brought', childSeen: false } as const;

  it.each(['father', 'mother', 'sibling', 'twin', 'foster child', 'other', 'stepfather', 'mother and father'])(
    'is not the child’s: of %s',
    (subject) => {
      expect(kindOf({ ...missed, subject })).toBe('other');
    },
  );

  it.each([
    'child',
    'family',
    'both twins',
    'children',
    'parents',
    'son',
    'unborn',
    'pregnant mother',
    'mother and child',
    'professionals',
  ])('may be the child’s: of %s', (subject) => {
    expect(kindOf({ ...missed, subject })).toBe('appointment');
  });

  it('of the mother is the child’s with a midwife', () => {
    expect(kindOf({ ...missed, setting: 'midwife', subject: 'mother' })).toBe('appointment');
  });

  it.each(['eldest sibling', 'friend', 'cousin', 'father'])('is nobody’s who is born: of %s', (subject) => {
    expect(kindOf({ ...missed, setting: 'midwife', subject })).toBe('other');
  });

  it.each(['other household member', 'other family member', 'friend of family'])(
    'is not the child’s: of %s',
    (subject) => {
      expect(kindOf({ ...missed, setting: 'gp', subject })).toBe('other');
    },
  );

  it('is nobody’s alone where a visit at home met nobody', () => {
    expect(kindOf({ ...missed, setting: 'health-visitor', type: 'no-access-visit', subject: 'mother' })).toBe(
      'home-visit',
    );
  });
});

describe('whether a recorded concern is of another child', () => {
  it.each([
    'sibling',
    'half-brother',
    'twin',
    'cousins',
    'foster child',
    'other',
    'other child',
    'another pupil',
    'brother & sister',
    'siblings + cousin',
  ])('is: %s', (subject) => {
    expect(isOfAnotherChild(subject)).toBe(true);
  });

  it.each([
    'child',
    'mother',
    'father',
    'carer',
    'foster carer',
    'other carer',
    'another adult',
    'other household member',
    "mother's friend",
    'family friend',
    'brother-in-law',
    'family',
    'professionals',
    'child and sibling',
    'foster baby',
    'sibling group',
    'siblings incl child',
    'household',
  ])('is not: %s', (subject) => {
    expect(isOfAnotherChild(subject)).toBe(false);
  });
});

describe('whom an event is about, in a clause', () => {
  it.each([
    ['professionals', 'between professionals'],
    ['mother', 'about the mother'],
    ['older sibling', 'about the older sibling'],
    ['both twins', 'about both twins'],
    ['Mother, aged 20', 'about Mother, aged 20'],
  ])('%s: %s', (subject, words) => {
    expect(aboutWords(subject)).toBe(words);
  });
});
