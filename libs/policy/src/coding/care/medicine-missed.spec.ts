import { codeWords, readMentions } from '../code-words.js';
import { labelsOf } from '../corpus/read-corpus.js';

const isUntreated = (text: string): boolean => readMentions(text).flatMap(labelsOf).includes('neglect:untreated');

describe('medicine that a child did not have', () => {
  it.each([
    'Valproate & feed not collected 9 wks.',
    'Lamotrigine not collected since May.',
    'Levetiracetam last collected 11 wks ago, 28 day supply. GP told.',
    "Epilim last collected 3 months ago, month's supply",
    'ED: no meds x? weeks, 4th fit.',
    'No meds for 3 weeks, mum ran out.',
    'No Keppra for 4 days, seizure today.',
    'No insulin for 2 days.',
    'No tablets since June.',
    'Mum not giving Keppra.',
    'Has not had his insulin for 3 days.',
    'Epilepsy meds not being given at home.',
    'Valproate level undetectable.',
    'Prolonged fit 14 min, midaz by crew. Level undetectable.',
    'Status, PICU. Level nil.',
    'Undetectable phenytoin level.',
    'Non-adherence. Admitted in DKA.',
    'Non compliant with epilepsy medication.',
    'Non-collection of inhalers, pharmacy rang.',
    'No insulin for 2 days, vomiting.',
    'Special milk not collected for 5 weeks.',
    'Non-adherent with Keppra, burn dressing dirty.',
    'Seizure. Drug levels undetectable.',
    "No insulin for 3 days, no longer at mum's.",
    'DKA. No insulin for 3 days on holiday with dad.',
    'Seizures, level undetectable since off meds, not told neurology.',
    'Prescribed feed not picked up.',
  ])('is told: %s', (text) => {
    expect(isUntreated(text)).toBe(true);
  });

  it.each([
    'Salbutamol last collected 11 wks ago, well controlled.',
    'Levetiracetam last collected 5 weeks ago, 28 day supply.',
    'No meds for 2 weeks before the allergy test.',
    'No medication for 3 weeks, ADHD holiday.',
    'PMH nil, no meds. For review.',
    'No medication since 0600, for theatre.',
    'Paracetamol level undetectable, fit for discharge.',
    'Viral load: level undetectable.',
    'Level undetectable, AEDs weaned by neurology.',
    'Non-adherence to diet.',
    'Meds not been given yet, for surgery.',
    'Has not had his meds for 2 weeks as advised.',
    'Non-compliant with exam, cried.',
    'No evidence of non-adherence.',
    "Mum's non-adherence with her own tablets.",
    'Non-adherent dressing applied to graze',
    'Nonadherent dressing to burn',
    'Non adherent silicone layer, review 48h',
    'Seizure. Blood glucose level unrecordable',
    'Fit. Glucose level undetectable',
    'Seizure clinic. Vitamin D level undetectable',
    'Fit and well. Level nil',
    'Milk feed not picked up from fridge',
    'Supplements not picked up',
    'Seizure free. Levels undetectable as off valproate',
    'No meds for 3 weeks, asymptomatic',
    'No meds for 3 weeks, no longer on any',
  ])('is not told: %s', (text) => {
    expect(isUntreated(text)).toBe(false);
  });

  it.each([
    ['No meds for 3 weeks, mum ran out.', ['without-medicine-days-21']],
    ['No meds for 2 days.', ['without-medicine-days-2']],
    ['Fit and well. No meds for 2 days.', ['without-medicine-days-2']],
    ['Fit for discharge. No meds for 2 days.', ['without-medicine-days-2']],
    ['Had fit for 10 mins, no meds for 2 days.', ['without-vital-medicine-days-2']],
    ['Fit and then drowsy. No meds for 3 days.', ['without-vital-medicine-days-3']],
    ['Fit to be discharged. No meds for 2 days.', ['without-medicine-days-2']],
    ['Medically fit, no meds for 3 days.', ['without-medicine-days-3']],
    ['Hearing aids fitted. No meds for 3 days.', ['without-medicine-days-3']],
    ['Has not had his insulin for 3 days.', ['without-vital-medicine-days-3']],
    ['No tablets for 1/52.', ['without-medicine-days-7']],
    ['Missed insulin 3 days.', ['without-vital-medicine-days-3']],
    ['DKA, pH 7.08, missed insulin 3d.', ['without-vital-medicine-days-3']],
    ['No insulin 4/7, mum not aware.', ['without-vital-medicine-days-4']],
    ['Ran out of insulin 3 days ago.', ['without-vital-medicine-days-3']],
    ['Insulin not collected from pharmacy.', ['untreated']],
    ['Missed insulin at lunch, given at 2pm.', []],
    ['No insulin needed with snack.', []],
    ['Levetiracetam last collected 11 wks ago, 28 day supply.', ['supplies-missed-2']],
    ['Levetiracetam last collected 5 weeks ago, 28 day supply.', ['supplies-missed-1']],
    ['No tablets since June.', ['untreated']],
    ['No meds for 2 weeks before the allergy test.', []],
    ['No meds for 5 years.', []],
  ] as const)('is told by its number where one is told: %s', (text, codes) => {
    expect(codeWords([{ field: 'note', text }]).map(({ code }) => code)).toEqual(codes);
  });
});
