import { type ComplaintKind } from '../facts.js';

/** Complaints, intents and causes that count as harm, beside the injuries. SNOMED CT, International Edition. */
export const snomedComplaints: Readonly<Record<string, ComplaintKind>> = {
  '276853009': 'self-harm',
  '248062006': 'self-harm',
  '82313006': 'self-harm',
  '59274003': 'self-harm',
  '52684005': 'assault',
};

/** ICD-10 external causes without their point (World Health Organization, ICD-10, chapter XX). */
export const icd10Complaints: readonly (readonly [pattern: RegExp, kind: ComplaintKind])[] = [
  [/^X[67]\d|^X8[0-4]/, 'self-harm'],
  [/^X8[5-9]|^X9\d|^Y0\d/, 'assault'],
];

/** Codes of system `bellwether`, for sources that know no other. */
export const ownComplaints: readonly ComplaintKind[] = ['injury', 'poisoning', 'self-harm', 'assault'];
