import type { ContactStatus } from '#libs/contracts';
import type { Hl7 } from './accessor.js';

/** ZU3-3, attended or not (NHS Data Dictionary). Undefined when the message does not say, or says it in local words. */
export function attendanceStatus(hl7: Hl7): ContactStatus | undefined {
  switch (hl7.segment('ZU3').value(3)) {
    case '5': // seen, in time
    case '6': // arrived late, was seen
      return 'completed';
    case '3': // did not attend, no warning
    case '7': // arrived late, could not be seen
      return 'was-not-brought';
    case '2':
      return 'cancelled-by-patient';
    case '4':
      return 'cancelled-by-provider';
    default:
      return undefined;
  }
}

/** Discharge disposition of emergency care: 12 left before treatment, 13 left having refused it. */
export function leftBeforeTreatment(hl7: Hl7): boolean {
  const disposition = hl7.segment('PV1').value(36);
  return disposition === '12' || disposition === '13';
}

/** Who cancelled, from ZU3-3, ZU3-13 or the words of SCH-6; null when none of them says. */
export function cancelledBy(hl7: Hl7): 'cancelled-by-patient' | 'cancelled-by-provider' | null {
  const status = attendanceStatus(hl7);
  if (status === 'cancelled-by-patient' || status === 'cancelled-by-provider') return status;
  const sch = hl7.segment('SCH');
  const words = [hl7.segment('ZU3').text(13), sch.text(6, 1), sch.text(6, 2)].filter(Boolean).join(' ').toUpperCase();
  if (/\b(PATIENT|PARENT|CARER|FAMILY|GUARDIAN|PAT|P|2)\b/.test(words)) return 'cancelled-by-patient';
  if (/\b(PROVIDER|HOSPITAL|CLINIC|TRUST|STAFF|HOSP|H|4)\b/.test(words)) return 'cancelled-by-provider';
  return null;
}
