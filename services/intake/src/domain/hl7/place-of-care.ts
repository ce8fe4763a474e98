import { organisationCode, type ContactKind, type Setting } from '#libs/contracts';
import { patientClass, type FeedProfile, type PatientClass } from '../feed-profile.js';
import type { Hl7 } from './accessor.js';
import type { AddNote } from './notes.js';

/** Where a contact took place, and of what sort it is. */
export interface PlaceOfCare {
  readonly setting: Setting;
  readonly kind: ContactKind;
}

const localWords: Readonly<Record<string, PatientClass>> = {
  EMERGENCY: 'E',
  'A&E': 'E',
  ED: 'E',
  INPATIENT: 'I',
  'DAY CASE': 'I',
  DAYCASE: 'I',
  OUTPATIENT: 'O',
  PREADMIT: 'P',
  RECURRING: 'R',
  OBSTETRICS: 'B',
  'WAITING LIST': 'W',
};

/**
 * Reads PV1-2 (class) and PV1-4 (admission method; 21 is the emergency department, 22 to 28 other emergencies).
 * A child registered in the emergency department and then admitted keeps that one visit as an emergency attendance.
 * @returns null when the message does not say, or says it in a word that the profile does not know (noted)
 */
export function readPlaceOfCare(hl7: Hl7, profile: FeedProfile, note: AddNote): PlaceOfCare | null {
  const pv1 = hl7.segment('PV1');
  const written = pv1.text(2)?.toUpperCase() ?? '';
  const method = pv1.text(4)?.toUpperCase() ?? '';
  const named = profile.hl7.classes[written] ?? localWords[written] ?? written;
  const known = patientClass.options.find((one) => one === named);
  if (method === '21' || /^(EMERGENCY|ED\b|A&E)/.test(method)) return { setting: 'ed', kind: 'unscheduled' };
  if (known === undefined) {
    if (written !== '') note('class-unmapped', 'PV1-2');
    return null;
  }
  switch (known) {
    case 'E':
      return { setting: 'ed', kind: 'unscheduled' };
    case 'I':
    case 'P':
    case 'W':
      return { setting: 'inpatient', kind: /^2[2-8A-D]$/.test(method) ? 'unscheduled' : 'stay' };
    case 'O':
    case 'R':
      return { setting: 'outpatient', kind: 'appointment' };
    case 'B':
      return { setting: 'maternity', kind: 'stay' };
    case 'N':
    case 'U':
      return { setting: 'other', kind: 'other' };
  }
}

/** ODS code of the site: PV1-3.4, for appointments AIL-3.4, else the feed's own. */
export function readSite(hl7: Hl7, profile: FeedProfile): string | undefined {
  const stated =
    hl7.segment('PV1').value(3, { component: 4 }) ?? hl7.segment('AIL').value(3, { component: 4 }) ?? undefined;
  const code = stated?.toUpperCase() ?? '';
  // a word of letters alone is a name, unless it begins with the organisation's own code
  const isCode =
    code !== '' &&
    (code === profile.site ||
      ((/\d/.test(code) || code.startsWith(profile.organisation)) && organisationCode.safeParse(code).success));
  return isCode ? code : (profile.site ?? undefined);
}
