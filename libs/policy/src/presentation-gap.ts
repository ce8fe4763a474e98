import { type Scene } from './define-rule.js';
import { type ContactFacts, type ThreeValued } from './facts.js';
import { injuriesAt } from './injuries.js';
import { known } from './kleene.js';
import { contactsBefore } from './look-back.js';
import { addDays, londonDate, londonInstant } from './time/london-time.js';

const hourMs = 3_600_000;
const dayMs = 86_400_000;

/** Hours between an injury and the arrival of a child: at least, and at most, for the hour of an injury is seldom recorded. */
interface Gap {
  readonly least: number;
  readonly most: number;
}

/** How long after the day of injury a child came; null when no day is recorded. A day after the arrival says nothing. */
function gapOf({ injuredOn, occurredAt }: ContactFacts): Gap | null {
  if (injuredOn === null || injuredOn > londonDate(occurredAt)) return null;
  const [begins, ends] = [londonInstant(injuredOn, 0), londonInstant(addDays(injuredOn, 1), 0)];
  return { least: Math.max(0, occurredAt - ends) / hourMs, most: (occurredAt - begins) / hourMs };
}

/**
 * Whether a child came later than so many hours after the injury: as a clinician recorded it, by the day of injury, else by the
 * hours that are told.
 */
export function cameLate({ contact }: Scene, hours: number): ThreeValued {
  if (contact.circumstances.includes('delayed')) return 'yes';
  const gap = gapOf(contact);
  if (isLateByDay(contact, hours)) return 'yes';
  if (gap !== null && gap.most <= hours) return 'no';
  const { waitedHours } = contact;
  if (waitedHours !== null) return known(waitedHours > hours);
  return contact.circumstances.includes('prompt') ? 'no' : 'unknown';
}

/** Whether the day of injury alone says that a child came later than so many hours after it. */
export function isLateByDay(contact: ContactFacts, hours: number): boolean {
  return (gapOf(contact)?.least ?? 0) > hours;
}

/**
 * Whether somebody had been asked since the injury: a contact after the day of injury, or with an injury on that day. One on
 * that day at which none is recorded may have been before it. Without a day of injury, a contact within the hours that are told, else within `hours`.
 */
export function hadAsked({ child, contact }: Scene, hours: number): ThreeValued {
  const gap = gapOf(contact);
  let answer: ThreeValued = 'no';
  for (const other of contactsBefore(child, contact, ((gap?.most ?? contact.waitedHours ?? hours) * hourMs) / dayMs)) {
    if (!askedSettings.has(other.setting) || !wasSeen(other)) continue;
    const isAfter = gap === null || contact.occurredAt - other.occurredAt <= gap.least * hourMs;
    if (isAfter || injuriesAt(other).length > 0) return 'yes';
    answer = 'unknown';
  }
  return answer;
}

/** Not those who bring the child: an ambulance comes minutes before the arrival. */
const askedSettings = new Set(['gp', 'out-of-hours', 'urgent-care', 'walk-in', 'ed', 'health-visitor']);

function wasSeen({ status }: ContactFacts): boolean {
  return status === 'completed' || status === 'arrived';
}
