import { kindOf, statusOf } from '#libs/chronology';
import type { StoryEvent } from './chronology.js';
import type { Told } from './told.js';

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

/** Patient class (PV1-2) of each kind of contact that HL7 has a word for. */
const classes: Readonly<Record<string, 'E' | 'I' | 'O'>> = { unscheduled: 'E', stay: 'I', appointment: 'O' };

/** Whether HL7 has a word for an event: it has none for calls, letters, visits at home and talks without the child. */
export function canBeHl7(event: StoryEvent): boolean {
  return classes[kindOf(event)] !== undefined;
}

/** Status of attendance (ZU3-3) as the NHS Data Dictionary numbers it; somebody who left is said by PV1-36. */
const attendance: Readonly<Record<string, string>> = {
  completed: '5',
  'was-not-brought': '3',
  'cancelled-by-patient': '2',
  'cancelled-by-provider': '4',
};

/**
 * An event as a hospital's administration system of the day would have sent it: ADT, or SIU for an appointment that did
 * not take place. Of an event that HL7 has no word for see `canBeHl7`.
 */
export function writeHl7(told: Told): string {
  const { event, occurredAt, visit, by, child } = told;
  const at = stamp(occurredAt);
  const status = statusOf(event);
  const scheduling = schedulingOf(status);
  const trigger = scheduling === null ? `ADT^${triggerOf(told)}` : `SIU^${scheduling}`;
  const [family = '', given = ''] = child.name.split(', ');
  const sex = child.sex === 'male' ? '1' : '2';
  const numbers = `${child.nhsNumber}^^^NHS^NH~${child.localId}^^^${by.organisation}^PI`;
  const reason = scheduling === 'S15' ? 'Cancelled' : 'Noshow';
  const segments = [
    `MSH|^~\\&|PAS|${by.organisation}|BELLWETHER|${by.organisation}|${at}||${trigger}|${visit}-${event.n}|P|2.4`,
    scheduling === null
      ? `EVN|${triggerOf(told)}|${at}||||${at}`
      : `SCH|${visit}||||||||||^^^${at}||||||||||||||${reason}`,
    `PID|1||${numbers}||${family}^${given}||${child.birthDate.replaceAll('-', '')}|${sex}${'|'.repeat(24)}01`,
    ...(scheduling === null ? visitSegments(told, at) : slotSegments(told)),
    ...(attendance[status] === undefined ? [] : [`ZU3|||${attendance[status]}`]),
  ];
  return segments.join('\r');
}

function schedulingOf(status: string): 'S15' | 'S26' | null {
  if (status === 'was-not-brought') return 'S26';
  return status.startsWith('cancelled') ? 'S15' : null;
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

/** The slot: where, and of which service. That a slot is essential, the feed's profile says of its service. */
function slotSegments({ event, by }: Told): readonly string[] {
  return [
    `PV1|1|O|CLINIC^^^${by.site ?? ''}`,
    ...(event.specialty === undefined ? [] : [`AIS|1||${event.specialty}^${escaped(event.presentingProblem)}`]),
  ];
}

function visitSegments({ event, visit, by, words, again, concern }: Told, at: string): readonly string[] {
  const pv1 = Array<string>(45).fill('');
  pv1[0] = 'PV1';
  pv1[1] = '1';
  pv1[2] = classes[kindOf(event)] ?? 'O';
  pv1[3] = `WARD^^^${by.site ?? ''}`;
  pv1[19] = visit;
  // left before treatment
  if (statusOf(event) === 'left') pv1[36] = '12';
  // the arrival was said by the first message of the visit
  if (!again) pv1[44] = at;
  const [complaint, ...others] = words;
  return [
    pv1.join('|'),
    ...(complaint === undefined ? [] : [`PV2|||^${escaped(complaint.text)}`]),
    ...others.map(({ text }, place) => `DG1|${place + 1}||^${escaped(text)}`),
    ...(concern ? [`DG1|${others.length + 1}||${safeguardingConcern}^Cause for safeguarding concern^SCT`] : []),
  ];
}
