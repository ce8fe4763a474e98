import { isMissed, settledAt } from '../../appointments.js';
import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { any, atLeast } from '../../kleene.js';
import { besideLeftOut, cancelledByClinic, earlierKept, lowering, noConcernRecorded } from '../../levers.js';
import { missedBefore, shareOf, type MissedPattern } from '../../missed-pattern.js';
import { besideFacts, besideNumbers, besideOrLeft, isNotAloneOrLeft } from '../../not-alone.js';
import { missedBeforeWords, reachNotKnown, reasonWords } from '../../missed-words.js';
import { missedWords, shortEnough } from '../../words.js';

const missed = ({ child, contact, number }: Scene): MissedPattern => missedBefore(child, contact, number('windowDays'));
const patternOf = (scene: Scene): MissedPattern => scene.once(missed);

/** Fewer missed than the rate of enough appointments, whatever becomes of those whose outcome is not known. */
function isSeldom(scene: Scene): boolean {
  const { missed, kept } = patternOf(scene);
  const isEnough = missed.lo + kept >= scene.number('rateFromBooked');
  return isEnough && missed.hi < shareOf(scene.number('ratePercent'), missed.hi + kept);
}

/** Too few missed to be a concern by themselves. */
const areFew = (scene: Scene): boolean => patternOf(scene).missed.hi < scene.number('concernMissed');

function severityOf(scene: Scene): string {
  if (withEssential(scene)) return 'withPlanOrEssential';
  if (!isSeldom(scene) && scene.contact.plan.value === 'yes') return 'withPlanOrEssential';
  if (isSeldom(scene) || areFew(scene)) return isNotAloneOrLeft(scene) ? 'seldomNotAlone' : 'seldom';
  return 'pattern';
}

const withEssential = ({ firedWithin, number }: Scene): boolean =>
  firedWithin(['R11'], number('essentialDays'), 'CONCERN').value === 'yes';

/** That of this one may be told. */
const reasons = ({ contact }: Scene): string =>
  contact.circumstances.includes('reason-told') ? reasonWords(contact) : ' The reasons are not recorded.';

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { missed } = patternOf(scene);
  const unknown = missed.hi - missed.lo;
  return (
    `${missedWords(scene.age, scene.contact)}. ${missedBeforeWords(patternOf(scene), scene.number('windowDays'), how)}` +
    `${unknown === 0 ? '' : ` The outcome of ${unknown} is not recorded.`}${reasons(scene)}`
  );
}

/** R10: a child was not brought again and again, at whatever clinic. One finding for each slot from the second or third on. */
export const wnbRepeat = defineRule({
  id: 'R10',
  version: 1,
  chapter: 'missed-care',
  title: 'Was not brought, again and again',
  anchorKind: 'appointment',
  looksAt: isMissed,
  numbers: {
    underYears: 'years',
    windowDays: 'days',
    essentialDays: 'days',
    inARow: 'appointments',
    inWindow: 'appointments',
    concernMissed: 'appointments',
    ratePercent: 'percent',
    rateFromBooked: 'appointments',
    ...besideNumbers,
    settleMinutes: 'minutes',
  },
  severities: ['pattern', 'withPlanOrEssential', 'seldom', 'seldomNotAlone'],
  dependsOn: ['R11'],
  asksOtherChapters: true,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    repeated: (scene) => {
      const { missed, inARow } = patternOf(scene);
      return any(atLeast(scene.number('inARow'), inARow), atLeast(scene.number('inWindow'), missed));
    },
  },
  counts: { repeated: { moreOf: 'more missed appointments' } },
  waitUntil: settledAt,
  severity: severityOf,
  evidence: (scene) => {
    const { missed, kept, contacts } = patternOf(scene);
    return {
      contacts: [...new Set([scene.contact, ...contacts, ...besideOrLeft(scene)])],
      facts: {
        missed: missed.lo,
        kept,
        outcomeNotKnown: missed.hi - missed.lo,
        ...besideFacts(scene),
      },
    };
  },
  missing: ({ contact, age }) => [...missingBasics(age, contact), ...reachNotKnown(contact)],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [...earlierKept, ...besideLeftOut, lowering(noConcernRecorded), cancelledByClinic],
});
