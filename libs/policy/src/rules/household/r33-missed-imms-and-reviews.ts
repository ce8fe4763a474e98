import { settledAt } from '../../appointments.js';
import { missingBasics, underDays, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ThreeValued } from '../../facts.js';
import { all, any, atLeast, known, not } from '../../kleene.js';
import { cancelledByClinic, earlierKept, immunised } from '../../levers.js';
import { besideFacts, besideNumbers, isNotAlone } from '../../not-alone.js';
import {
  immunisedWithin,
  isFor,
  isMissedPlannedCare,
  missedReviewsBefore,
  type MissedReviews,
} from '../../planned-care.js';
import { missedSlotWords, placeOf, shortEnough, onDayOf } from '../../words.js';

const reviews = ({ child, contact, number }: Scene): MissedReviews =>
  missedReviewsBefore(child, contact, number('windowDays'), number('apartDays'));
const reviewsOf = (scene: Scene): MissedReviews => scene.once(reviews);

const isReview = ({ contact }: Scene): boolean => isFor(contact, 'health-review');

/** At an age by which the first ones are due, and young enough for the window to hold the whole life. */
const noneByAge: readonly ((scene: Scene) => ThreeValued)[] = [
  ({ contact }) => known(isFor(contact, 'immunisation')),
  ({ age, number }) => underDays(age, number('immunisedUnderDays')),
  ({ age, number }) => not(underDays(age, number('immunisedByDays'))),
  ({ child, contact, number }) => not(immunisedWithin(child, contact, number('windowDays'))),
];

const notImmunised = (scene: Scene): ThreeValued => all(noneByAge, scene);

function reviewsMissed(scene: Scene): ThreeValued {
  return isReview(scene) ? atLeast(scene.number('reviews'), reviewsOf(scene).missed) : 'no';
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact, number } = scene;
  const { missed, contacts } = reviewsOf(scene);
  const [last] = contacts;
  const place = last === undefined || how === 'short' ? '' : ` at ${placeOf(last)}`;
  const when = last === undefined ? '' : `, the last before ${onDayOf(last)}${place}`;
  const said = [
    ...(isReview(scene) ? [` Health reviews missed in ${number('windowDays')} days: ${missed.lo}${when}.`] : []),
    ...(notImmunised(scene) === 'yes' ? [' No immunisation is recorded.'] : []),
  ];
  return `${missedSlotWords(age, contact)}.${said.join('')} Whether the family decided so is not recorded.`;
}

/** R33: health reviews are missed, or no immunisation is given in the first months. */
export const missedImmsAndReviews = defineRule({
  id: 'R33',
  version: 1,
  chapter: 'household',
  title: 'Missed health reviews or immunisations',
  anchorKind: 'appointment',
  looksAt: isMissedPlannedCare,
  numbers: {
    underYears: 'years',
    windowDays: 'days',
    reviews: 'reviews',
    apartDays: 'days',
    immunisedByDays: 'days',
    immunisedUnderDays: 'days',
    ...besideNumbers,
    settleMinutes: 'minutes',
  },
  severities: ['notAlone', 'alone'],
  sameFactsAs: 'missed-care',
  asksOtherChapters: true,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    missed: (scene) => any(reviewsMissed(scene), notImmunised(scene)),
  },
  counts: { missed: { moreOf: 'more missed reviews or immunisations' } },
  waitUntil: settledAt,
  severity: (scene) => (isNotAlone(scene) ? 'notAlone' : 'alone'),
  evidence: (scene) => {
    const { missed, contacts } = reviewsOf(scene);
    const earlier = isReview(scene) ? contacts : [];
    return {
      contacts: [scene.contact, ...earlier],
      facts: {
        reviews: isReview(scene) ? missed.lo : 0,
        noImmunisation: notImmunised(scene) === 'yes',
        ...besideFacts(scene),
      },
    };
  },
  assumptions: (scene) => (notImmunised(scene) === 'yes' ? ['immunisation-not-recorded-taken-as-not-given'] : []),
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'whether the family decided so'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [immunised, ...earlierKept, cancelledByClinic],
});
