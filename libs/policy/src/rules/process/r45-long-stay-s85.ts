import { ageAt, type Age } from '../../age.js';
import { missingBasics, underYears } from '../../attendance.js';
import { type ContactFacts, type ThreeValued } from '../../facts.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { notRecorded, wentHome } from '../../levers.js';
import { isOpenStay, isStillThere } from '../../open-stays.js';
import { childWithAge, placeOf, dayKnownOf } from '../../words.js';

const isIntended = ({ circumstances }: ContactFacts): boolean => circumstances.includes('stay-intended-three-months');

/** A stay that has not ended, or one that is meant to be long. */
const mayBeLong = (contact: ContactFacts): boolean =>
  isOpenStay(contact) || (contact.kind === 'stay' && contact.status === 'booked' && isIntended(contact));

/** Leave is part of a long stay that was planned: only its stated end ends it. */
const stillThere = (scene: Scene): ThreeValued =>
  isIntended(scene.contact) ? 'yes' : isStillThere(scene, scene.number('transferHours'), scene.number('longDays'));

const after = ({ contact, number }: Scene, name: 'soonDays' | 'longDays'): number =>
  contact.occurredAt + number(name) * 86_400_000;

/** How old the child is when it is said, not when it came. */
function ageNow(scene: Scene): Age | null {
  const { child, contact, hasLookedAgain } = scene;
  if (isIntended(contact)) return scene.age;
  return ageAt(child.birthDate, after(scene, hasLookedAgain ? 'longDays' : 'soonDays'), child.bornBetween);
}

/** R45: a child is in hospital for three months, or is meant to be: the authority has to be told. */
export const longStay = defineRule({
  id: 'R45',
  version: 1,
  chapter: 'process',
  title: 'Long stay in hospital (section 85)',
  anchorKind: 'visit',
  looksAt: mayBeLong,
  numbers: { underYears: 'years', soonDays: 'days', longDays: 'days', transferHours: 'hours' },
  severities: ['soon', 'long', 'intended'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    stillThere,
  },
  seenElsewhereWithinDays: (number) => number('longDays'),
  waitUntil: (scene) => (isIntended(scene.contact) ? undefined : after(scene, 'soonDays')),
  looksAgainAt: (scene) => (isIntended(scene.contact) ? undefined : after(scene, 'longDays')),
  severity: ({ contact, hasLookedAgain }) => (isIntended(contact) ? 'intended' : hasLookedAgain ? 'long' : 'soon'),
  evidence: ({ contact }) => ({ contacts: [contact], facts: { intended: isIntended(contact) } }),
  assumptions: ({ contact }) => (isIntended(contact) ? [] : ['end-not-recorded-taken-as-still-there']),
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(stillThere(scene) === 'unknown' ? ['end of the stay'] : []),
  ],
  sentence: (scene) => {
    const { contact, number, hasLookedAgain } = scene;
    const who = `${childWithAge(ageNow(scene))} is at ${placeOf(contact)} since ${dayKnownOf(contact)}`;
    if (isIntended(contact))
      return `${who}, and three months or more are intended. The authority has to be told (Children Act 1989, section 85).`;
    return hasLookedAgain
      ? `${who}, for ${number('longDays')} days. The authority has to be told (Children Act 1989, section 85).`
      : `${who}, for ${number('soonDays')} days. At three months the authority has to be told (Children Act 1989, section 85).`;
  },
  levers: [wentHome, notRecorded('stay-intended-three-months', 'that three months or more are intended')],
});
