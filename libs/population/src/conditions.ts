import { type BaseRates } from './base-rates.js';

export const conditionNames = ['asthma', 'epilepsy', 'haemophilia', 'brittle-bones'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** ICD-10 codes and words by which feeds name a condition. */
export const conditionWords: Readonly<Record<ConditionName, { readonly icd10: string; readonly words: string }>> = {
  asthma: { icd10: 'J45.9', words: 'asthma' },
  epilepsy: { icd10: 'G40.9', words: 'epilepsy' },
  haemophilia: { icd10: 'D66', words: 'haemophilia A' },
  'brittle-bones': { icd10: 'Q78.0', words: 'osteogenesis imperfecta' },
};

/** Share of children of an age and sex that have a condition. */
export function prevalence(name: ConditionName, age: number, sex: 'male' | 'female', rates: BaseRates): number {
  if (name === 'haemophilia') return sex === 'male' ? rates.value('haemophilia.prevalence-of-boys') : 0;
  return rates.at(`${name}.prevalence`, age);
}

/** No child at or above this liability has the condition at any age. */
export function highestPrevalence(name: ConditionName, rates: BaseRates): number {
  return rates.most(name === 'haemophilia' ? 'haemophilia.prevalence-of-boys' : `${name}.prevalence`);
}

/** Conditions that a child has at an age. */
export function conditionsAt(
  child: { readonly liability: Readonly<Record<ConditionName, number>>; readonly sex: 'male' | 'female' },
  age: number,
  rates: BaseRates,
): readonly ConditionName[] {
  return conditionNames.filter((name) => child.liability[name] < prevalence(name, age, child.sex, rates));
}

/** Visits a child-year that conditions bring about in the whole population of an age: within the published totals. */
export function visitsByConditions(kind: 'follow-ups' | 'emergencies', age: number, rates: BaseRates): number {
  return conditionNames.reduce((sum, name) => {
    const share = (prevalence(name, age, 'male', rates) + prevalence(name, age, 'female', rates)) / 2;
    return sum + share * rates.value(`${name}.${kind}`);
  }, 0);
}
