import { attended, missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type FiredWithin, type Scene } from '../../define-rule.js';
import { type ThreeValued } from '../../facts.js';
import { injuryRules } from '../../injury-rules.js';
import { any, known } from '../../kleene.js';
import { besideLeftOut, notRecorded, parentReached } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { besideFacts, besideNumbers, isNotAlone, besideContacts } from '../../not-alone.js';
import { arrival, listed } from '../../words.js';

const reasons: readonly Circumstance[] = ['unknown-adult', 'new-partner', 'private-fostering'];
const injuries = [...injuryRules, 'R19'] as const;

const says = ({ contact }: Scene, code: Circumstance): boolean => contact.circumstances.includes(code);

/** Nobody with parental responsibility was reached. */
const withUnknownAdult = (scene: Scene): boolean =>
  says(scene, 'unknown-adult') && !says(scene, 'consent-contact-reached');

const lately = ({ firedWithin, number }: Scene): FiredWithin => firedWithin(injuries, number('otherRuleDays'));
const injuryLately = (scene: Scene): FiredWithin => scene.once(lately);

const newPartner = (scene: Scene): ThreeValued => (says(scene, 'new-partner') ? injuryLately(scene).value : 'no');

function isDisabled({ child, contact, number }: Scene): boolean {
  if (contact.circumstances.includes('neuro-disability')) return true;
  for (const other of contactsBefore(child, contact, number('disabilityDays')))
    if (other.circumstances.includes('neuro-disability')) return true;
  return false;
}

function fostered(scene: Scene): ThreeValued {
  const { age, number } = scene;
  if (!says(scene, 'private-fostering')) return 'no';
  const isYoung = underYears(age, number('fosteredUnderYears'));
  return isYoung === 'no' && isDisabled(scene) ? underYears(age, number('fosteredDisabledUnderYears')) : isYoung;
}

/** What is recorded of those around the child, as words. */
function recorded(scene: Scene): readonly string[] {
  return [
    ...(withUnknownAdult(scene) ? ['came with an adult who is not known there'] : []),
    ...(newPartner(scene) === 'yes' ? ['a new partner in the home'] : []),
    ...(fostered(scene) === 'yes' ? ['lives with somebody who is no close relative'] : []),
  ];
}

/** R37: somebody unknown came with the child, a new partner joined the home of a child with injuries, or others care for it. */
export const carerChangeOrNoPr = defineRule({
  id: 'R37',
  version: 1,
  chapter: 'household',
  title: 'Unknown or new carer',
  anchorKind: 'visit',
  looksAt: (contact) => contact.circumstances.some((code) => reasons.includes(code)) && attended(contact),
  numbers: {
    underYears: 'years',
    fosteredUnderYears: 'years',
    fosteredDisabledUnderYears: 'years',
    disabilityDays: 'days',
    ...besideNumbers,
  },
  severities: ['notAlone', 'alone'],
  dependsOn: injuries,
  asksOtherChapters: true,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    carer: (scene) => any(known(withUnknownAdult(scene)), newPartner(scene), fostered(scene)),
  },
  severity: (scene) => (isNotAlone(scene) ? 'notAlone' : 'alone'),
  evidence: (scene) => {
    return {
      contacts: [scene.contact, ...besideContacts(scene)],
      facts: { recorded: recorded(scene).length, ...besideFacts(scene) },
    };
  },
  assumptions: (scene) => [
    ...(withUnknownAdult(scene) ? ['contact-with-parent-not-recorded-taken-as-none'] : []),
    ...(says(scene, 'new-partner') ? injuryLately(scene).assumptions : []),
  ],
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(withUnknownAdult(scene) ? ['name and relationship of the adult'] : []),
    ...(says(scene, 'no-parental-responsibility') ? [] : ['who has parental responsibility']),
  ],
  sentence: (scene) =>
    `${arrival(scene.age, scene.contact)}. Recorded there: ${listed(recorded(scene))}. Who has parental responsibility is to be asked.`,
  levers: [
    ...besideLeftOut,
    parentReached,
    notRecorded('unknown-adult', 'an adult who is not known there'),
    notRecorded('new-partner', 'a new partner in the home'),
    notRecorded('private-fostering', 'that {child} lives with somebody who is no close relative'),
  ],
});
