import { gainedBefore, outcomeOf } from './outcome.js';

const kindOf = (outcome: string): string | undefined => outcomeOf({ outcome, outcomeDate: '2021-01-01' })?.kind;

describe('how a chronology ended', () => {
  it.each([
    'death',
    'Death (inflicted injury; spinal fracture, eight rib fractures)',
    'death (hypothermia, malnutrition and 128 injuries)',
    'died of a head injury',
    'died',
    'sudden unexpected death in infancy',
    'murdered by her stepfather',
    'killed by the great-aunt and her partner',
    'the child died in hospital; the mother was convicted of murder',
    'murder of the child by the father',
    "the child's death at home",
    'the baby was found dead',
    'fatal head injury',
    'death; a sibling survived',
    'death of natural causes',
  ])('with the death of the child: %s', (outcome) => {
    expect(kindOf(outcome)).toBe('died');
  });

  it.each([
    'murder of his mother by the father; the child lives with an aunt',
    'the mother was murdered, the child was in the house',
    'death of her brother',
    "death of the child's mother",
    'death of a sibling',
    'the father killed the mother',
    'killed her brother',
    'convicted of murder at fifteen',
    'murder',
    'mother died',
    'attempted murder',
    'near-fatal injury',
    'survived a near-fatal injury',
    'the child did not die',
    'no death',
    'child protection conference',
    'serious case review published',
    'the mother was seriously injured',
    '',
  ])('with nothing that says that the child died: %s', (outcome) => {
    expect(kindOf(outcome)).toBe('other');
  });

  it.each(['the child was seriously injured', 'serious harm', 'life-threatening injury, survived'])(
    'with serious harm: %s',
    (outcome) => {
      expect(kindOf(outcome)).toBe('seriously-harmed');
    },
  );

  it('is not known where its day is not', () => {
    expect(outcomeOf({ outcome: 'death', outcomeDate: null })).toBeNull();
  });
});

describe('the days that were gained', () => {
  const gained = (outcome: string, days: number | null, sex: 'male' | 'female' | null = 'male'): string =>
    gainedBefore({ outcome, outcomeDate: '2021-01-01', sex }, days);

  it('are counted to the death of a child that died', () => {
    expect(gained('death', 294)).toBe('294 days before he died');
    expect(gained('death', 1, 'female')).toBe('1 day before she died');
    expect(gained('death', 0, null)).toBe('on the day on which the child died');
  });

  it('never speak of the death of a child that lives', () => {
    expect(gained('murder of his mother', 30)).toBe('30 days before the outcome recorded on 1 January 2021');
    expect(gained('death of her sister', -2, 'female')).toBe('2 days after the outcome recorded on 1 January 2021');
    expect(gained('', 0)).toBe('on the day of the outcome');
    expect(gained('death', null)).toBe('the day of the outcome is not known');
  });
});
