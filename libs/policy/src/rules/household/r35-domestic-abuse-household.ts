import { missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts } from '../../facts.js';
import { any, known } from '../../kleene.js';
import { notRecorded } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { childWithAge, whenOf } from '../../words.js';

const notices: readonly Circumstance[] = ['domestic-abuse', 'high-risk-domestic-abuse'];
const isNotice = ({ circumstances }: ContactFacts): boolean => circumstances.some((code) => notices.includes(code));

const hourMs = 3_600_000;

/** Notices up to this one, the latest first, each of another incident: what is told within hours is one. */
function lookBack({ child, contact, number }: Scene): readonly ContactFacts[] {
  const found = [contact];
  let last = contact.occurredAt;
  for (const other of contactsBefore(child, contact, number('repeatDays')))
    if (isNotice(other) && last - other.occurredAt >= number('sameIncidentHours') * hourMs) {
      found.push(other);
      last = other.occurredAt;
    }
  return found;
}

const incidents = (scene: Scene): readonly ContactFacts[] => scene.once(lookBack);

/** The woman whom the contact is about, or one of the household. */
const isPregnant = ({ contact }: Scene): boolean =>
  contact.circumstances.includes('pregnant') || contact.circumstances.includes('pregnant-in-household');

/** What makes it graver, as recorded there. */
function graver(scene: Scene): readonly string[] {
  const { age, contact, number } = scene;
  const says = (code: Circumstance): boolean => contact.circumstances.includes(code);
  return [
    ...(says('high-risk-domestic-abuse') ? ['high risk'] : []),
    ...(says('strangulation') ? ['strangulation'] : []),
    ...(says('pregnant') || says('pregnant-in-household') ? ['a pregnancy'] : []),
    ...(underYears(age, number('infantUnderYears')) === 'yes' ? ['an infant'] : []),
    ...(incidents(scene).length >= number('repeated') ? ['repeated'] : []),
  ];
}

/** R35: domestic abuse in the household of a child, or of an unborn child. For its readers alone. */
export const domesticAbuseHousehold = defineRule({
  id: 'R35',
  version: 1,
  chapter: 'household',
  title: 'A notice about the household',
  audience: 'restricted',
  countsForOthers: false,
  anchorKind: 'visit',
  looksAt: isNotice,
  numbers: {
    underYears: 'years',
    infantUnderYears: 'years',
    repeated: 'incidents',
    repeatDays: 'days',
    sameIncidentHours: 'hours',
  },
  severities: ['graver', 'withPlan', 'household'],
  when: {
    childOrUnborn: (scene) => any(known(isPregnant(scene)), underYears(scene.age, scene.number('underYears'))),
  },
  severity: (scene) => {
    if (graver(scene).length > 0) return 'graver';
    return scene.contact.plan.value === 'yes' ? 'withPlan' : 'household';
  },
  evidence: (scene) => ({
    contacts: incidents(scene),
    facts: { incidents: incidents(scene).length, graver: graver(scene).join(', ') },
  }),
  missing: ({ contact, age }) => [
    ...missingBasics(age, contact),
    'who lives in the home',
    'whether it is safe to write or to telephone there',
  ],
  sentence: (scene) => {
    const { age, contact, number } = scene;
    const earlier = incidents(scene).length - 1;
    const before = earlier === 0 ? '' : ` Other notices in the ${number('repeatDays')} days before: ${earlier}.`;
    const said = graver(scene).filter((each) => each !== 'an infant' && each !== 'repeated');
    const also = said.length === 0 ? '' : ` Recorded with it: ${said.join(', ')}.`;
    return `Domestic abuse in the household of ${childWithAge(age)} was recorded ${whenOf(contact)}.${also}${before} Who lives in the home is not held here.`;
  },
  levers: [
    notRecorded('domestic-abuse', 'domestic abuse'),
    notRecorded('high-risk-domestic-abuse', 'domestic abuse of high risk'),
  ],
});
