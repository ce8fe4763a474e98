import { loadPolicies } from '#libs/platform/documents';
import { anAttendance } from '#libs/testing';
import { ageAt } from './age.js';
import { type ContactFacts } from './facts.js';
import { isOwnChoice, missingOfAbsence } from './own-choice.js';
import { comesAlone, ownChoiceFromYears } from './words.js';

const seen = '2026-11-17T13:22:00Z';
const born = (birthDate: string) => ageAt(birthDate, Date.parse(seen));
const policies = await loadPolicies('libs/policy/parameters');

const untold = { circumstances: [] };

describe('a young person of sixteen', () => {
  it('comes and stays away by their own choice from the birthday on', () => {
    expect([comesAlone(born('2010-11-17')), comesAlone(born('2010-11-18')), comesAlone(null)]).toEqual([
      ...[true, false, false],
    ]);
  });

  it('is taken as deciding alone, unless something says that they did not, or were in danger', () => {
    expect(isOwnChoice(anAttendance(seen), true)).toBe(true);
    const dangers: readonly Partial<ContactFacts>[] = [
      { circumstances: ['removed-by-relative'] },
      { circumstances: ['suicidal-intent'] },
      { complaints: ['self-harm'] },
      { complaints: ['assault'] },
      { circumstances: ['maltreatment-suspected'] },
    ];
    for (const changes of dangers)
      expect([changes, isOwnChoice(anAttendance(seen, changes), true)]).toEqual([changes, false]);
    expect(isOwnChoice(anAttendance(seen), false)).toBe(false);
  });

  it('who stayed away is asked about themselves, a child’s family about the child', () => {
    expect(missingOfAbsence(born('2009-03-01'), untold)).toEqual([
      "whether it was the young person's own choice",
      'whether the young person was reached',
    ]);
    const family = born('2019-03-01');
    expect(missingOfAbsence(family, untold)).toEqual(['whether the family was reached']);
    expect(missingOfAbsence(family, { circumstances: ['family-reached'] })).toEqual([]);
  });
});

it.each(policies.map((policy) => [`${policy.id} ${policy.version}`, policy] as const))(
  'sentences and the rules of %s take the same age for it',
  (_, { rules }) => {
    const ages = Object.values(rules).flatMap(({ numbers }) => numbers['ownChoiceFromYears']?.value ?? []);
    expect(ages.length).toBeGreaterThan(0);
    expect(new Set(ages)).toEqual(new Set([ownChoiceFromYears]));
    // rules that ask whether a child was brought end where staying away may be their own choice; R09 is of plans, to 18
    const brought = ['R08', 'R10', 'R11', 'R12', 'R14', 'R28'].map((id) => rules[id]?.numbers['underYears']?.value);
    expect(new Set(brought)).toEqual(new Set([ownChoiceFromYears]));
  },
);
