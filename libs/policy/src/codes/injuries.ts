/** Kind of injury by code: the first list, to be checked against the UK release and ICD-10 5th edition before use. */

/**
 * What to call an injury of which only that it is one is known: a code that names no kind, or one that is not listed
 * here but that the source itself calls an injury.
 */
export const unspecifiedInjury = 'injury';

/**
 * What to call a mark that stays: naevus, haemangioma, dermal melanocytosis. No injury: it is read only where it is recorded
 * as of birth.
 */
export const birthmark = 'birthmark';

/** Codes of birthmarks. SNOMED CT: dermal melanocytosis, haemangioma. */
export const snomedBirthmarks: readonly string[] = ['40467008', '400210000'];

/** ICD-10 categories without their point: haemangioma, melanocytic naevi, congenital naevi and birthmarks. */
export const icd10Birthmarks = /^(D180|D22|Q825)/;

/** Codes of system `bellwether`: the kinds of injury themselves. What turns words into facts writes them, of kind `injury`. */
export const ownInjuries = [
  'bruise',
  'abrasion',
  'burn',
  'fracture',
  'head-injury',
  'intracranial-injury',
  'laceration',
  'bite',
  'poisoning',
  unspecifiedInjury,
] as const;

/** SNOMED CT concepts (International Edition): kind, and the body site when the concept itself names it. */
export const snomedInjuries: Readonly<Record<string, readonly [kind: string, bodySite?: string]>> = {
  '125667009': ['bruise'],
  '385494008': ['bruise'],
  '399963005': ['abrasion'],
  '125666000': ['burn'],
  '403190006': ['burn'],
  '403191005': ['burn'],
  '403192003': ['burn'],
  '125605004': ['fracture'],
  '72704001': ['fracture'],
  '71642004': ['fracture', 'head'],
  '33737001': ['fracture', 'rib'],
  '58150001': ['fracture', 'clavicle'],
  '66308002': ['fracture', 'upper-arm'],
  '65966004': ['fracture', 'forearm'],
  '71620000': ['fracture', 'thigh'],
  '31978002': ['fracture', 'lower-leg'],
  '82271004': ['head-injury', 'head'],
  '110030002': ['head-injury', 'head'],
  '62106007': ['head-injury', 'head'],
  '127295002': ['intracranial-injury', 'head'],
  '95453001': ['intracranial-injury', 'head'],
  '312608009': ['laceration'],
  '125643001': ['laceration'],
  '370247008': ['laceration', 'face'],
  '283682007': ['bite'],
  '75478009': ['poisoning'],
  '72431002': ['poisoning'],
  '55680006': ['poisoning'],
  '417746004': [unspecifiedInjury],
};

/**
 * ICD-10 categories without their point (World Health Organization, ICD-10, chapter XIX; H11.3 is the conjunctival
 * haemorrhage of chapter VII). The first pattern that matches counts.
 */
export const icd10Injuries: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^S06/, 'intracranial-injury'],
  [/^(S[0-9]2|T02|T08|T10|T12|T142)/, 'fracture'],
  [/^T(2\d|3[0-2])/, 'burn'],
  [/^(T(3[6-9]|4\d|5\d|6[0-5])|X4\d)/, 'poisoning'],
  [/^(S[0-9]1|T01|T091|T111|T131|T141)/, 'laceration'],
  [/^(S[0-9]0|S051|T00|T090|T110|T130|T140|H113)/, 'bruise'],
  [/^S0/, 'head-injury'],
  [/^(S|T0\d|T1[0-4])/, unspecifiedInjury],
];
