import { attended, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts, type InjuryFact } from '../../facts.js';
import { known, not } from '../../kleene.js';
import { mobilityAt, type Mobility } from '../../mobility.js';
import { arrival, dayOf, injuriesWords } from '../../words.js';

/** A mark of birth or of a procedure explains what is recorded later as the same thing at the same site, no more. */
const explains = (mark: InjuryFact, injury: InjuryFact): boolean =>
  mark.recordedAs !== null &&
  mark.kind === injury.kind &&
  mark.bodySite !== null &&
  mark.bodySite === injury.bodySite &&
  mark.laterality === injury.laterality;

/** What this rule takes for an injury: everything but poisoning, which leaves no mark and has a rule of its own. */
const isMark = ({ kind, recordedAs }: InjuryFact): boolean => recordedAs === null && kind !== 'poisoning';

/** Injuries at this contact that no clinician recorded, there or before, at birth or at a procedure. */
function newInjuries({ child, contact }: Scene): readonly InjuryFact[] {
  const marks = child.contacts
    .filter(({ occurredAt }) => occurredAt <= contact.occurredAt)
    .flatMap(({ injuries }) => injuries);
  return contact.injuries.filter((injury) => isMark(injury) && !marks.some((mark) => explains(mark, injury)));
}

function mobilityOf({ child, contact, number }: Scene): Mobility {
  return mobilityAt(child, contact, {
    nonMobileUnderDays: number('nonMobileUnderDays'),
    assumedUnderDays: number('assumedUnderDays'),
    notMobileHoldsDays: number('notMobileHoldsDays'),
    termWeeks: number('termWeeks'),
  });
}

/** Earlier contacts with an injury within the look-back, the latest first. */
function earlier({ child, contact, number }: Scene): readonly ContactFacts[] {
  const from = contact.occurredAt - number('lookBackDays') * 86_400_000;
  return child.contacts
    .filter(
      ({ occurredAt, injuries }) => injuries.some(isMark) && occurredAt >= from && occurredAt < contact.occurredAt,
    )
    .toReversed();
}

const notRecorded = 'mobility-not-recorded-taken-as-not-mobile';

const mobilityWords: Readonly<Record<Mobility['basis'], string>> = {
  assumed: ' Whether {child} can move independently is not recorded, so the rule treats {child} as not yet mobile.',
  age: ' At this age the rule treats every child as not yet mobile.',
  recorded: ' {child} is recorded as not moving independently.',
  'not-known': '',
};

/** R15: a bruise, mark or injury in a child who does not move independently. Any size, whatever the explanation. */
export const bruiseOrInjuryNonMobile = defineRule({
  id: 'R15',
  version: 1,
  chapter: 'injury',
  title: 'Bruise or injury in a child who is not mobile',
  anchorKind: 'visit',
  looksAt: ({ injuries }) => injuries.length > 0,
  numbers: {
    underYears: 'years',
    nonMobileUnderDays: 'days',
    assumedUnderDays: 'days',
    notMobileHoldsDays: 'days',
    termWeeks: 'weeks',
    lookBackDays: 'days',
  },
  severities: ['any'],
  when: (scene) => ({
    child: underYears(scene.age, scene.number('underYears')),
    attended: known(attended(scene.contact)),
    injury: known(newInjuries(scene).length > 0),
    notMobile: not(mobilityOf(scene).value),
  }),
  severity: () => 'any',
  evidence: (scene) => {
    const { basis } = mobilityOf(scene);
    return {
      contacts: [scene.contact.key, ...earlier(scene).map(({ key }) => key)],
      facts: {
        injuries: newInjuries(scene).length,
        mobility: scene.contact.mobility,
        mobilityBasis: basis,
        ...(scene.age === null ? {} : { ageDays: scene.age.days }),
      },
      assumptions: basis === 'assumed' ? [notRecorded] : [],
    };
  },
  missing: ({ age, contact }) => [
    ...(age === null ? ['birth date'] : []),
    ...(contact.mobility === 'unknown' ? ['mobility'] : []),
    'explanation given',
    'who lives in the home',
  ],
  sentence: (scene) => {
    const [last] = earlier(scene);
    const before =
      last === undefined
        ? ''
        : ` ${last.organisationName} recorded ${injuriesWords(last.injuries.filter(isMark))} on ${dayOf(last.occurredAt)}.`;
    const now = `${arrival(scene.age, scene.contact)} with ${injuriesWords(newInjuries(scene))}.`;
    return now + before + mobilityWords[mobilityOf(scene).basis];
  },
});
