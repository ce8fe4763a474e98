import { type BaseRates } from './base-rates.js';

/** Conditions that bring attacks and follow-ups. */
export const conditionNames = ['asthma', 'epilepsy', 'haemophilia', 'brittle-bones'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** All long-term conditions: the last four bring follow-ups alone. */
export const followedNames = [...conditionNames, 'diabetes', 'heart', 'cancer', 'transplant'] as const;
export type FollowedName = (typeof followedNames)[number];

/** ICD-10 codes and words by which feeds name a condition. */
export const conditionWords: Readonly<Record<FollowedName, { readonly icd10: string; readonly words: string }>> = {
  asthma: { icd10: 'J45.9', words: 'asthma' },
  epilepsy: { icd10: 'G40.9', words: 'epilepsy' },
  haemophilia: { icd10: 'D66', words: 'haemophilia A' },
  'brittle-bones': { icd10: 'Q78.0', words: 'osteogenesis imperfecta' },
  diabetes: { icd10: 'E10.9', words: 'type 1 diabetes' },
  heart: { icd10: 'Q24.9', words: 'congenital heart disease' },
  cancer: { icd10: 'C91.0', words: 'leukaemia' },
  transplant: { icd10: 'Z94.0', words: 'kidney transplant' },
};

/** Share of children of an age and sex that have a condition. */
export function prevalence(name: FollowedName, age: number, sex: 'male' | 'female', rates: BaseRates): number {
  if (name === 'haemophilia') return sex === 'male' ? rates.value('haemophilia.prevalence-of-boys') : 0;
  if (name === 'cancer') return rates.value('cancer.ever-by-fourteen') * rates.value('cancer.followed');
  return rates.at(`${name}.prevalence`, age);
}

/** No child at or above this liability has the condition at any age. */
export function highestPrevalence(name: FollowedName, rates: BaseRates): number {
  if (name === 'haemophilia' || name === 'cancer') return prevalence(name, 0, 'male', rates);
  return rates.most(`${name}.prevalence`);
}

/** Whether a child has a condition at an age. */
export function hasAt(
  name: FollowedName,
  child: { readonly liability: Readonly<Record<FollowedName, number>>; readonly sex: 'male' | 'female' },
  age: number,
  rates: BaseRates,
): boolean {
  return child.liability[name] < prevalence(name, age, child.sex, rates);
}

/** Visits a child-year that conditions bring about in the whole population of an age: within the published totals. */
export function visitsByConditions(kind: 'follow-ups' | 'emergencies', age: number, rates: BaseRates): number {
  const names = kind === 'follow-ups' ? followedNames : conditionNames;
  return names.reduce((sum, name) => {
    const share = (prevalence(name, age, 'male', rates) + prevalence(name, age, 'female', rates)) / 2;
    return sum + share * rates.value(`${name}.${kind}`);
  }, 0);
}
