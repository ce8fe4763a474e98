import { attended, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { conditionFacts, explainingConditions } from '../../explained-injury.js';
import { type ContactFacts, type InjuryFact } from '../../facts.js';
import { injuriesAt, isMark, markNumbers, tellsOfInjury } from '../../injuries.js';
import { marksFirstSeen, reviewNumbers } from '../../injury-episodes.js';
import { known, not } from '../../kleene.js';
import { injuryNotTheReason, markRecorded, mobilityRecorded, yearOlder } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { isNotRecorded, mobilityAt, mobilityLimits, type Mobility } from '../../mobility.js';
import { arrival, injuriesWords, shortEnough, onDayOf } from '../../words.js';

const mobilityNow = ({ child, contact, number }: Scene): Mobility => mobilityAt(child, contact, mobilityLimits(number));
const mobilityOf = (scene: Scene): Mobility => scene.once(mobilityNow);

const marks = (scene: Scene): readonly InjuryFact[] => scene.once(marksFirstSeen);

/** Earlier contacts with an injury within the look-back, the latest first. */
const earlier = (scene: Scene): readonly ContactFacts[] => scene.once(lookBack);

function lookBack({ child, contact, number }: Scene): readonly ContactFacts[] {
  return contactsBefore(child, contact, number('lookBackDays')).filter(
    (other) => other.occurredAt < contact.occurredAt && tellsOfInjury(other) && injuriesAt(other).some(isMark),
  );
}

const mobilityWords: Readonly<Record<Mobility['basis'], string>> = {
  assumed: ' Whether {child} moves independently is not recorded: taken as not yet mobile.',
  age: ' At this age the rule treats every child as not yet mobile.',
  recorded: ' {child} is recorded as not moving independently.',
  'not-known': '',
};

/** The sentence, with this many injuries named of this contact and of the last one before it. */
function wording(scene: Scene, named?: number, namedBefore?: number): string {
  const now = injuriesWords(marks(scene), named);
  const [last] = earlier(scene);
  const before =
    last === undefined
      ? ''
      : ` ${last.organisationName} recorded ${injuriesWords(injuriesAt(last).filter(isMark), namedBefore)} ${onDayOf(last)}.`;
  return `${arrival(scene.age, scene.contact)} with ${now}.${before}${mobilityWords[mobilityOf(scene).basis]}`;
}

/** R15: a bruise, mark or injury in a child who does not move independently. Any size, whatever the explanation. */
export const bruiseOrInjuryNonMobile = defineRule({
  id: 'R15',
  version: 1,
  chapter: 'injury',
  title: 'Bruise or injury in a child who is not mobile',
  anchorKind: 'visit',
  looksAt: tellsOfInjury,
  numbers: {
    underYears: 'years',
    nonMobileUnderDays: 'days',
    assumedUnderDays: 'days',
    notMobileHoldsDays: 'days',
    termWeeks: 'weeks',
    lookBackDays: 'days',
    ...reviewNumbers,
    ...markNumbers,
  },
  severities: ['any', 'conditionDiagnosed'],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    notMobile: (scene) => not(mobilityOf(scene).value),
    injury: (scene) => known(marks(scene).length > 0),
  },
  severity: ({ child, contact, number }) =>
    explainingConditions(child, contact, number).length > 0 ? 'conditionDiagnosed' : 'any',
  evidence: (scene) => ({
    contacts: [scene.contact, ...earlier(scene)],
    facts: {
      injuries: marks(scene).length,
      mobility: scene.contact.mobility,
      mobilityBasis: mobilityOf(scene).basis,
      ...conditionFacts(scene.child, scene.contact, scene.number),
      ...(scene.age === null ? {} : { ageDays: scene.age.days }),
    },
  }),
  assumptions: (scene) => mobilityOf(scene).assumptions,
  missing: (scene) => [
    ...(scene.age === null ? ['birth date'] : []),
    ...(isNotRecorded(mobilityOf(scene), scene.contact) ? ['mobility'] : []),
    'explanation given',
    'who lives in the home',
  ],
  sentence: (scene) =>
    shortEnough([
      () => wording(scene),
      () => wording(scene, 2, 1),
      () => wording(scene, 1, 0),
      () => wording(scene, 0, 0),
    ]),
  levers: [mobilityRecorded, markRecorded, injuryNotTheReason, yearOlder],
});
