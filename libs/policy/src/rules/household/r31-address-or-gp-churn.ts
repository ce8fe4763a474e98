import { isMissedSlot } from '../../appointments.js';
import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ThreeValued } from '../../facts.js';
import { harmAt } from '../../injuries.js';
import { all, any, known } from '../../kleene.js';
import { earlierLeftOut, listJoined, livesWhereBefore, registrationsNotRecorded } from '../../levers.js';
import { mayTellOfMove, movesBefore, type Moves } from '../../moves.js';
import { besideFacts, besideNumbers, isNotAlone } from '../../not-alone.js';
import { isProtected, planAssumptions } from '../../plan-status.js';
import { arrival, missedSlotWords, dayKnownOf } from '../../words.js';

const lookBack = ({ child, contact, number }: Scene): Moves =>
  movesBefore(child, contact, number('windowDays'), number('unregisteredDays'));
const movesOf = (scene: Scene): Moves => scene.once(lookBack);

const isTemporaryWithInjury = ({ contact }: Scene): boolean =>
  contact.circumstances.includes('temporary-registration') && harmAt(contact).includes('injury');

/** Many areas; or fewer with a plan, or for a child whom no practice and nobody else saw in between. */
function areas(scene: Scene): ThreeValued {
  const { contact, number } = scene;
  const { areas: found, left, isSeenSinceLeft } = movesOf(scene);
  const fewer = (): ThreeValued => any(contact.plan.value, known(left !== null && !isSeenSinceLeft));
  return any(
    known(found.length >= number('areas')),
    all([() => known(found.length >= number('areasWithPlan')), fewer], scene),
  );
}

/** The first contact that could notice that a young child is on no list: later ones do not say it anew. */
function unregistered(scene: Scene): ThreeValued {
  const { left, isToldSinceLeft } = movesOf(scene);
  if (left === null || isToldSinceLeft) return 'no';
  return underYears(scene.age, scene.number('unregisteredUnderYears'));
}

const practices = (scene: Scene): ThreeValued => known(movesOf(scene).practices.length >= scene.number('practices'));

function wording(scene: Scene): string {
  const { age, contact, number } = scene;
  const { areas: found, practices: lists, left, isFirstWithoutAbode } = movesOf(scene);
  const start = isMissedSlot(contact) ? missedSlotWords(age, contact) : arrival(age, contact);
  const said = [
    ...(areas(scene) === 'yes'
      ? [`Addresses in the areas of ${found.length} authorities in ${number('windowDays')} days.`]
      : []),
    ...(left === null ? [] : [`No practice list joined since ${dayKnownOf(left)}.`]),
    ...(practices(scene) === 'yes' ? [`Practice lists joined in ${number('windowDays')} days: ${lists.length}.`] : []),
    ...(isFirstWithoutAbode ? ['No fixed abode.'] : []),
    ...(isTemporaryWithInjury(scene) ? ['A temporary registration, with an injury.'] : []),
  ];
  return `${start}. Recorded: ${said.join(' ')}`;
}

/** R31: a child moves from area to area, changes practices, or is on no list. */
export const addressOrGpChurn = defineRule({
  id: 'R31',
  version: 1,
  chapter: 'household',
  title: 'Moved again, or on no practice list',
  anchorKind: 'visit',
  looksAt: mayTellOfMove,
  numbers: {
    ...{ underYears: 'years', windowDays: 'days', areas: 'areas', areasWithPlan: 'areas', practices: 'practices' },
    ...{ unregisteredDays: 'days', unregisteredUnderYears: 'years', ...besideNumbers },
  },
  severities: ['withProtectionPlan', 'notAlone', 'alone'],
  asksOtherChapters: true,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    moved: (scene) =>
      any(
        known(movesOf(scene).isFirstWithoutAbode || isTemporaryWithInjury(scene)),
        ...[areas(scene), practices(scene), unregistered(scene)],
      ),
  },
  severity: (scene) => {
    if (isProtected(scene.contact.plan)) return 'withProtectionPlan';
    return isNotAlone(scene) ? 'notAlone' : 'alone';
  },
  evidence: (scene) => {
    const { contact } = scene;
    const { areas: found, practices: lists, left, contacts } = movesOf(scene);
    const counts = { areas: found.length, practices: lists.length, onNoList: left !== null };
    return {
      contacts: [contact, ...contacts],
      facts: { ...counts, ...besideFacts(scene) },
    };
  },
  assumptions: ({ contact: { plan, addressAuthority } }) => [
    ...planAssumptions(plan),
    ...(addressAuthority === null ? ['address-not-stated-taken-as-no-move'] : []),
  ],
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'why the family moved'],
  sentence: wording,
  levers: [livesWhereBefore, listJoined, ...registrationsNotRecorded, ...earlierLeftOut],
});
