import { attended, missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts, type ThreeValued } from '../../facts.js';
import { all, any, known } from '../../kleene.js';
import { contactsBefore } from '../../look-back.js';
import { arrival, dayOf, listed, placeOf, shortEnough } from '../../words.js';

const drugs: Readonly<Partial<Record<Circumstance, string>>> = {
  opioid: 'an opioid',
  'alcohol-drunk': 'alcohol',
  cocaine: 'cocaine',
  cannabis: 'cannabis',
};

const drugsAt = ({ circumstances }: ContactFacts): readonly string[] =>
  circumstances.flatMap((code) => drugs[code] ?? []);

const isPoisoned = ({ injuries, complaints, circumstances }: ContactFacts): boolean =>
  injuries.some(({ kind }) => kind === 'poisoning') ||
  complaints.includes('poisoning') ||
  circumstances.some((code) => code in drugs);

/** The latest poisoning before, within the window; a transfer of the same one is none. */
function earlier({ child, contact, number }: Scene): ContactFacts | undefined {
  const transferMs = number('transferHours') * 3_600_000;
  for (const other of contactsBefore(child, contact, number('windowDays'))) {
    const isSame = contact.occurredAt - other.occurredAt <= transferMs;
    if (!isSame && attended(other) && isPoisoned(other)) return other;
  }
  return undefined;
}

const ofInfant = ({ age, number }: Scene): ThreeValued => underYears(age, number('infantUnderYears'));
const ofDrug = (scene: Scene): ThreeValued =>
  drugsAt(scene.contact).length > 0 ? underYears(scene.age, scene.number('drugUnderYears')) : 'no';
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
    before === undefined || how === 'short'
      ? ''
      : ` The last one was on ${dayOf(before.occurredAt)} at ${placeOf(before)}.`;
  return `${arrival(age, contact)}, ${what}.${told} How it came within reach is not recorded.`;
}

/** R24: a young child swallowed or was given what it should not, again, or a drug of abuse. */
export const ingestionPoisoningRepeat = defineRule({
  id: 'R24',
  version: 1,
  chapter: 'injury',
  title: 'Poisoning or ingestion: repeated, of an infant, or of a drug',
  anchorKind: 'visit',
  looksAt: isPoisoned,
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
      contacts: [scene.contact.key, ...(before === undefined ? [] : [before.key])],
      facts: { drugs: drugsAt(scene.contact).join(', '), before: before !== undefined },
    };
  },
  missing: ({ age, contact }) => [...missingBasics(age, contact), 'what was swallowed, and how it was kept'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
});
