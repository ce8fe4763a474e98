import { isMissed, outcomeOf, settledAt } from '../../appointments.js';
import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts, type ThreeValued } from '../../facts.js';
import { any } from '../../kleene.js';
import { earlierKept, riskAssessed } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { endOfWorkingDay } from '../../time/working-days.js';
import { missedWords, placeOf, shortEnough, whenOf } from '../../words.js';

/** A slot shortly before a referral was closed, or at its closing. */
interface Slot {
  readonly contact: ContactFacts;
  /** Unknown when it is not recorded what became of it. */
  readonly missed: 'yes' | 'unknown';
  /** Whether somebody recorded an assessment of the risk since then, the closing included. */
  readonly isAssessed: boolean;
}

/** No stretch of so many working days takes more weeks than days. */
const daysFor = (workingDays: number): number => workingDays * 7;

function slotsBefore({ child, contact, number }: Scene): readonly Slot[] {
  const workingDays = number('closedWithinWorkingDays');
  const slots: Slot[] = [];
  let isAssessed = false;
  const add = (other: ContactFacts): void => {
    isAssessed ||= other.circumstances.includes('risk-assessed');
    const missed = isMissed(other) ? 'yes' : 'unknown';
    const mayBe = missed === 'yes' || (other.kind === 'appointment' && outcomeOf(other.status) === 'not-known');
    if (mayBe && contact.occurredAt <= endOfWorkingDay(other.occurredAt, workingDays))
      slots.push({ contact: other, missed, isAssessed });
  };
  add(contact);
  for (const other of contactsBefore(child, contact, daysFor(workingDays))) add(other);
  return slots;
}

/** "Discharged to GP" is written of whoever was seen, too: of a child that was not, it closes the referral. */
const isSentBack = (contact: ContactFacts): boolean =>
  contact.circumstances.includes('discharged-to-referrer') && isMissed(contact);

const slots = (scene: Scene): readonly Slot[] => scene.once(slotsBefore);
const notAssessed = (scene: Scene): readonly Slot[] => slots(scene).filter(({ isAssessed }) => !isAssessed);
const areMissed = (some: readonly Slot[]): ThreeValued => any(...some.map(({ missed }) => missed));

/** The last slot that was missed without an assessment. */
const lastMissed = (scene: Scene): ContactFacts =>
  notAssessed(scene).find(({ missed }) => missed === 'yes')?.contact ?? scene.contact;

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact } = scene;
  const place = how === 'short' ? '' : ` at ${placeOf(contact)}`;
  return `${missedWords(age, lastMissed(scene))}. The referral was closed ${whenOf(contact)}${place}. No assessment of the risk is recorded in between.`;
}

/** R13: a referral is closed shortly after the child was not brought, and nobody recorded an assessment of the risk. */
export const dischargedAfterWnb = defineRule({
  id: 'R13',
  version: 1,
  chapter: 'missed-care',
  title: 'Discharged after not being brought',
  anchorKind: 'appointment',
  looksAt: (contact) => contact.circumstances.includes('referral-closed') || isSentBack(contact),
  numbers: { underYears: 'years', closedWithinWorkingDays: 'working days', settleMinutes: 'minutes' },
  severities: ['closed', 'withPlan'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    missedShortlyBefore: (scene) => areMissed(slots(scene)),
    notAssessedSince: (scene) => areMissed(notAssessed(scene)),
  },
  waitUntil: settledAt,
  severity: ({ contact }) => (contact.plan.value === 'yes' ? 'withPlan' : 'closed'),
  evidence: (scene) => {
    const missed = notAssessed(scene).map((slot) => slot.contact);
    const counted = notAssessed(scene).filter(({ missed }) => missed === 'yes');
    return { contacts: [...new Set([scene.contact, ...missed])], facts: { missed: counted.length } };
  },
  assumptions: (scene) =>
    notAssessed(scene).length === 0 ? [] : ['assessment-of-risk-not-recorded-taken-as-not-made'],
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'an assessment of the risk', 'who closed it and why'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [riskAssessed, ...earlierKept],
});
