import { type Scene } from './define-rule.js';
import { type ContactFacts, type ThreeValued } from './facts.js';
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

/** Whether a child came later than so many hours after the injury: as a clinician recorded it, else by the day of injury. */
export function cameLate({ contact }: Scene, hours: number): ThreeValued {
  if (contact.circumstances.includes('delayed')) return 'yes';
  const gap = gapOf(contact);
  if (gap !== null && gap.least > hours) return 'yes';
  if (gap !== null && gap.most <= hours) return 'no';
  return contact.circumstances.includes('prompt') ? 'no' : 'unknown';
}

/** Somebody had been asked before: a contact of any kind between the day of injury, or `hours` before, and the arrival. */
export function hadAsked({ child, contact }: Scene, hours: number): boolean {
  const gap = gapOf(contact);
  const reach = gap === null ? hours : gap.most;
  for (const other of contactsBefore(child, contact, (reach * hourMs) / dayMs))
    if (askedSettings.has(other.setting) && (other.status === 'completed' || other.status === 'arrived')) return true;
  return false;
}

const askedSettings = new Set(['gp', 'out-of-hours', 'urgent-care', 'walk-in', 'ed', 'ambulance', 'health-visitor']);
