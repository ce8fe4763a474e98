import { isNoAccess, settledAt } from '../../appointments.js';
import { missingBasics, underDays, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts, type ThreeValued } from '../../facts.js';
import { fallAssumptions, fallCodes, lastFall, type Fall } from '../../growth.js';
import { any, atLeast, known } from '../../kleene.js';
import { cancelledByClinic, earlierKept, earlierLeftOut, noPlanInForce } from '../../levers.js';
import { missedBefore, type MissedPattern } from '../../missed-pattern.js';
import { isProtected, planAssumptions } from '../../plan-status.js';
import { noAccessWords, placeOf, planWords, shortEnough, onDayOf } from '../../words.js';

const isHomeVisit = ({ kind }: ContactFacts): boolean => kind === 'home-visit';

const visits = ({ child, contact, number }: Scene): MissedPattern =>
  missedBefore(child, contact, number('windowDays'), isHomeVisit);
const visitsOf = (scene: Scene): MissedPattern => scene.once(visits);

const fall = ({ child, contact, number }: Scene): Fall | null => lastFall(child, contact, number('growthDays'));
/** A clinician may call it so without a weight that is told. */
function growthWords(last: Fall | null): string {
  if (last === null) return '';
  const isToldOnly = fallCodes(last.contact).every((code) => code === 'faltering-growth');
  return isToldOnly ? ' Growth was faltering when it was last recorded.' : ' The last weight showed a fall.';
}

const fallOf = (scene: Scene): Fall | null => scene.once(fall);

/** The second in a row; or the first for a child of whom one is enough. */
function isEnough(scene: Scene): ThreeValued {
  const { age, contact, number } = scene;
  const { plan } = contact;
  return any(
    atLeast(number('inARow'), visitsOf(scene).inARow),
    plan.value === 'unknown' ? 'unknown' : known(isProtected(plan)),
    underDays(age, number('newbornUnderDays')),
    fallOf(scene)?.value ?? 'no',
  );
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact } = scene;
  const { contacts } = visitsOf(scene);
  const [last] = contacts;
  const isShort = how === 'short';
  const when = last === undefined ? '' : `, the last ${onDayOf(last)}${isShort ? '' : ` by ${placeOf(last)}`}`;
  const days = isShort ? '' : ` in ${scene.number('windowDays')} days`;
  const before = last === undefined ? '' : ` Visits before that met nobody${days}: ${contacts.length}${when}.`;
  const weight = growthWords(fallOf(scene));
  const plan = contact.plan.value === 'yes' ? ` {child} ${planWords(contact.plan)}.` : '';
  return `${noAccessWords(age, contact)}.${before}${weight}${plan}${isShort ? '' : ' The reason is not recorded.'}`;
}

/** R32: home visits meet nobody, announced or not. */
export const hvNoAccess = defineRule({
  id: 'R32',
  version: 1,
  chapter: 'household',
  title: 'Home visits that met nobody',
  anchorKind: 'appointment',
  looksAt: isNoAccess,
  numbers: {
    underYears: 'years',
    windowDays: 'days',
    inARow: 'visits',
    newbornUnderDays: 'days',
    growthDays: 'days',
    settleMinutes: 'minutes',
  },
  severities: ['noAccess', 'withPlan'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    enough: isEnough,
  },
  counts: { enough: { moreOf: 'more such visits' } },
  waitUntil: settledAt,
  severity: ({ contact }) => (contact.plan.value === 'yes' ? 'withPlan' : 'noAccess'),
  evidence: (scene) => {
    const { missed, inARow, kept, contacts } = visitsOf(scene);
    const seen = fallOf(scene);
    const all = [scene.contact, ...contacts, ...(seen === null ? [] : [seen.contact])];
    return { contacts: all, facts: { missed: missed.lo, inARow: inARow.lo, kept, fallOfWeight: seen !== null } };
  },
  assumptions: (scene) => [
    ...planAssumptions(scene.contact.plan),
    ...(fallOf(scene) === null ? ['fall-of-weight-not-recorded-taken-as-none'] : fallAssumptions(fallOf(scene))),
  ],
  missing: ({ contact, age }) => [
    ...missingBasics(age, contact),
    ...['whether the visit was announced', 'whether the family was reached'],
  ],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [...earlierKept, noPlanInForce, ...earlierLeftOut, cancelledByClinic],
});
