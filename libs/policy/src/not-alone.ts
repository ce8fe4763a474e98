import { leftEarly, leftWithin } from './attendance.js';
import { type FiredWithin, type Scene } from './define-rule.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { contactsBefore } from './look-back.js';
import { areSignsRepeated, signNumbers, signsOf } from './neglect-signs.js';
import { hasRecordedSuspicion, suspicionWithin } from './recorded-concern.js';

/** Numbers that a rule which asks `isNotAlone` declares. */
export const besideNumbers = { concernDays: 'days', otherRuleDays: 'days', ...signNumbers } as const;

/**
 * Whether a finding that alone is information only does not stand alone: a plan in force, a concern recorded here or within
 * `concernDays` before, a contact of police or social care in that time, signs of neglect recorded again and again or by
 * two organisations, or a rule of another chapter that fired itself within `otherRuleDays`. The rule declares `asksOtherChapters` and
 * `besideNumbers`. Source: `data.md`, section 5.
 */
export function isNotAlone(scene: Scene): boolean {
  const { child, contact, number } = scene;
  return (
    contact.plan.value === 'yes' ||
    suspicionWithin(child, contact, number('concernDays')) ||
    otherAgencyWithin(child, contact, number('concernDays')) ||
    areSignsRepeated(scene) ||
    otherChapter(scene).value === 'yes'
  );
}

/** The same for a rule that stands before R25: that a child left unscheduled care is read of the contacts themselves. */
export function isNotAloneOrLeft(scene: Scene): boolean {
  return isNotAlone(scene) || leftWithin(scene.child, scene.contact, scene.number('otherRuleDays'));
}

/** Police and social care meet a child because somebody is worried: their contact is a recorded concern of its own. */
const agencies = new Set(['police', 'social-care']);

/** Whether police or social care had to do with the child at a contact, or within some days (of 24 hours) before it. */
function otherAgencyWithin(child: ChildFacts, contact: ContactFacts, days: number): boolean {
  if (agencies.has(contact.setting)) return true;
  for (const { setting } of contactsBefore(child, contact, days)) if (agencies.has(setting)) return true;
  return false;
}

/** The rule of another chapter that fired last within `otherRuleDays`. */
const otherChapter = ({ firedInOtherChapters, number }: Scene): FiredWithin =>
  firedInOtherChapters(number('otherRuleDays'));

/** What stands beside a finding, for its evidence. */
export function besideFacts(scene: Scene): Readonly<Record<string, string | number | boolean>> {
  const { child, contact, number } = scene;
  const { latest } = otherChapter(scene);
  return {
    ...(latest === null ? {} : { rule: latest.rule }),
    ...(suspicionWithin(child, contact, number('concernDays')) ? { concernBeside: true } : {}),
    ...(otherAgencyWithin(child, contact, number('concernDays')) ? { agencyBeside: true } : {}),
    ...(areSignsRepeated(scene) ? { signsOfNeglect: signsOf(scene).times } : {}),
  };
}

/**
 * Earlier contacts that make a finding stand not alone, for its evidence, the latest first: where a rule of another chapter
 * fired last, where a concern was recorded or police or social care had to do with the child, and where signs of neglect
 * were recorded, if again and again.
 */
export function besideContacts(scene: Scene): readonly ContactFacts[] {
  const { child, contact, number } = scene;
  const { latest } = otherChapter(scene);
  const worried = contactsBefore(child, contact, number('concernDays')).filter(isWorried);
  const withSigns = areSignsRepeated(scene) ? signsOf(scene).contacts : [];
  return latestFirst(scene, [...(latest === null ? [] : [latest.contact]), ...worried, ...withSigns]);
}

/** The same with the last contact at which the child left unscheduled care, for a rule that asks `isNotAloneOrLeft`. */
export function besideOrLeft(scene: Scene): readonly ContactFacts[] {
  const left = contactsBefore(scene.child, scene.contact, scene.number('otherRuleDays')).find(leftEarly);
  return latestFirst(scene, [...(left === undefined ? [] : [left]), ...besideContacts(scene)]);
}

function isWorried(contact: ContactFacts): boolean {
  return hasRecordedSuspicion(contact) || agencies.has(contact.setting);
}

/** Each once, and not the contact itself; of one moment in the order of their keys. */
function latestFirst({ contact }: Scene, contacts: readonly ContactFacts[]): readonly ContactFacts[] {
  const others = [...new Set(contacts)].filter((other) => other !== contact);
  return others.sort((one, other) => other.occurredAt - one.occurredAt || (one.key < other.key ? 1 : -1));
}
