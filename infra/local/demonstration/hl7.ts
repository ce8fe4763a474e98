import { kindOf, statusOf, type Told } from './told.js';

/** SNOMED CT: "cause for safeguarding concern", as emergency care data sets record it (clinical-rules, section 3). */
const safeguardingConcern = '836881000000105';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\E\\',
  '|': '\\F\\',
  '^': '\\S\\',
  '&': '\\T\\',
  '~': '\\R\\',
};

/** Text as it may stand in a field. */
function escaped(text: string): string {
  return text.replaceAll(/[\\|^&~]/g, (sign) => escapes[sign] ?? sign).replaceAll(/[\r\n]+/g, ' ');
}

function stamp(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:T]/g, '')}+0000`;
}

/** An event as a hospital's administration system of the day would have sent it: ADT, or SIU for an appointment. */
export function writeHl7(told: Told): string {
  const { event, occurredAt, visit, by, child } = told;
  const at = stamp(occurredAt);
  const missed = kindOf(event) === 'appointment' && statusOf(event) === 'was-not-brought';
  const trigger = missed ? 'SIU^S26' : `ADT^${triggerOf(told)}`;
  const [family = '', given = ''] = child.name.split(', ');
  const sex = child.sex === 'male' ? '1' : '2';
  const numbers = `${child.nhsNumber}^^^NHS^NH~${child.localId}^^^${by.organisation}^PI`;
  const segments = [
    `MSH|^~\\&|PAS|${by.organisation}|BELLWETHER|${by.organisation}|${at}||${trigger}|${visit}-${event.n}|P|2.4`,
    ...(missed ? [`SCH|${visit}||||||||||^^^${at}||||||||||||||Noshow`] : [`EVN|${triggerOf(told)}|${at}||||${at}`]),
    `PID|1||${numbers}||${family}^${given}||${child.birthDate.replaceAll('-', '')}|${sex}${'|'.repeat(24)}01`,
    ...visitSegments(told, at, missed),
  ];
  return segments.join('\r');
}

function triggerOf({ event, again }: Told): string {
  switch (event.type) {
    case 'admitted':
      return 'A01';
    case 'discharged':
      return 'A03';
    default:
      return again ? 'A08' : 'A04';
  }
}

function visitSegments(told: Told, at: string, missed: boolean): readonly string[] {
  const { event, visit, by, words, again, concern } = told;
  if (missed)
    return [
      `PV1|1|O|CLINIC^^^${by.site ?? ''}`,
      ...(event.specialty === undefined ? [] : [`AIS|1||${event.specialty}^${escaped(event.presentingProblem)}`]),
    ];
  const patientClass = event.setting === 'ed' ? 'E' : event.setting === 'inpatient' ? 'I' : 'O';
  // the arrival was said by the first message of the visit
  const arrived = again ? '' : at;
  const places = ['PV1', '1', patientClass, `WARD^^^${by.site ?? ''}`, ...Array<string>(15).fill(''), visit];
  const pv1 = [...places, ...Array<string>(24).fill(''), arrived];
  const [complaint, ...others] = words;
  return [
    pv1.join('|'),
    ...(complaint === undefined ? [] : [`PV2|||^${escaped(complaint.text)}`]),
    ...others.map(({ text }, place) => `DG1|${place + 1}||^${escaped(text)}`),
    ...(concern ? [`DG1|${others.length + 1}||${safeguardingConcern}^Cause for safeguarding concern^SCT`] : []),
  ];
}
