import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts, type ThreeValued } from '../../facts.js';
import { isReview } from '../../injury-episodes.js';
import { all, any, known } from '../../kleene.js';
import { earlierLeftOut, poisoningNotRecorded, yearOlder } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { drugsAt, isPoisoned, wasDrug } from '../../poisonings.js';
import { arrival, listed, placeOf, shortEnough, onDayOf } from '../../words.js';

/** The latest poisoning before, within the window: not the one that this contact, or those since, are about. */
function earlier({ child, contact, number }: Scene): ContactFacts | undefined {
  const transferMs = number('transferHours') * 3_600_000;
  let since = contact.occurredAt;
  for (const other of contactsBefore(child, contact, number('windowDays'))) {
    if (!isPoisoned(other) || !attended(other) || isReview(other)) continue;
    if (since - other.occurredAt > transferMs) return other;
    since = other.occurredAt;
  }
  return undefined;
}

const ofInfant = ({ age, number }: Scene): ThreeValued => underYears(age, number('infantUnderYears'));
const ofDrug = (scene: Scene): ThreeValued =>
  all(
    [({ contact }: Scene) => wasDrug(contact), ({ age, number }: Scene) => underYears(age, number('drugUnderYears'))],
    scene,
  );
const again = (scene: Scene): ThreeValued =>
  all(
    [
      ({ age, number }: Scene) => underYears(age, number('repeatUnderYears')),
      (each: Scene) => known(each.once(earlier) !== undefined),
    ],
    scene,
  );

function severityOf(scene: Scene): string {
  const name = ofInfant(scene) === 'yes' ? 'infant' : ofDrug(scene) === 'yes' ? 'drug' : 'again';
  return scene.contact.plan.value === 'yes' ? `${name}WithPlan` : name;
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact } = scene;
  const drug = drugsAt(contact);
  const what = drug.length > 0 ? `exposed to ${listed(drug)}` : 'with a poisoning or ingestion';
  const before = scene.once(earlier);
  const told =
    before === undefined || how === 'short' ? '' : ` The last one was ${onDayOf(before)} at ${placeOf(before)}.`;
  return `${arrival(age, contact)}, ${what}.${told} How it came within reach is not recorded.`;
}

/** R24: a young child swallowed or was given what it should not, again, or a drug of abuse. */
export const ingestionPoisoningRepeat = defineRule({
  id: 'R24',
  version: 1,
  chapter: 'injury',
  title: 'Poisoning or ingestion: repeated, of an infant, or of a drug',
  anchorKind: 'visit',
  looksAt: (contact) => isPoisoned(contact) && !isReview(contact),
  numbers: {
    infantUnderYears: 'years',
    drugUnderYears: 'years',
    repeatUnderYears: 'years',
    windowDays: 'days',
    transferHours: 'hours',
  },
  severities: ['infant', 'infantWithPlan', 'drug', 'drugWithPlan', 'again', 'againWithPlan'],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    concern: (scene) => any(ofInfant(scene), ofDrug(scene), again(scene)),
  },
  severity: severityOf,
  evidence: (scene) => {
    const before = scene.once(earlier);
    return {
      contacts: [scene.contact, ...(before === undefined ? [] : [before])],
      facts: { drugs: drugsAt(scene.contact).join(', '), before: before !== undefined },
    };
  },
  missing: ({ age, contact }) => [...missingBasics(age, contact), 'what was swallowed, and how it was kept'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [...earlierLeftOut, yearOlder, poisoningNotRecorded],
});
