import { leftEarly } from './attendance.js';
import { bornOn, withChanged, withOtherChanged, withoutOther } from './changed-facts.js';
import { type ChangedFacts, type Lever, type LeverScene } from './define-rule.js';
import { type ContactFacts } from './facts.js';
import { lever, lowering, notRecorded } from './lever.js';
import { hasSign } from './neglect-signs.js';
import { inWords, suspicions } from './recorded-suspicions.js';
import { placeOf, onDayOf } from './words.js';

/** What became of contacts, and what was recorded there of worry, that rules declare to be tried otherwise (`lever.ts`). */

/** Only where the child was elsewhere within the hours of a transfer: for a rule that has the number `transferHours`. */
export const sentOn = lever('sent-on', 'somebody had recorded that {child} was sent on from another place', (scene) => {
  const { contact, earlier, number } = scene;
  const since = contact.occurredAt - number('transferHours') * 3_600_000;
  const wasElsewhere = ({ occurredAt, organisation, site }: ContactFacts): boolean =>
    occurredAt >= since && (organisation !== contact.organisation || site !== contact.site);
  if (contact.circumstances.includes('transferred-in') || !earlier.some(wasElsewhere)) return null;
  return withChanged(scene, { circumstances: [...contact.circumstances, 'transferred-in'] });
});

export const noConcernRecorded = lever('no-concern-recorded', 'nobody had recorded a safeguarding concern', (scene) => {
  const { recordedConcern, circumstances } = scene.contact;
  const others = circumstances.filter((code) => code !== 'safeguarding-concern');
  if (recordedConcern !== 'yes' && others.length === circumstances.length) return null;
  return withChanged(scene, { recordedConcern: 'no', circumstances: others });
});

export const noSignRecorded = lever('no-sign-recorded', 'nobody had recorded signs of neglect', (scene) => {
  if (!hasSign(scene.contact)) return null;
  return withChanged(scene, {
    circumstances: scene.contact.circumstances.filter((code) => !hasSign({ circumstances: [code] })),
  });
});

export const suspicionsNotRecorded: readonly Lever[] = suspicions.map((code) => notRecorded(code, inWords(code)));

export const stayed = lever('stayed', '{child} had stayed until seen and treated', (scene) => {
  const { status, circumstances } = scene.contact;
  if (!leftEarly(scene.contact)) return null;
  const others = circumstances.filter((code) => code !== 'left-before-seen');
  return withChanged(scene, {
    ...(status === 'left' ? { status: 'completed' } : {}),
    ...(others.length === circumstances.length ? {} : { circumstances: others }),
  });
});

/** The child did not come, or the family cancelled; or a visit met nobody. */
const byFamily = ({ status }: ContactFacts): boolean =>
  status === 'was-not-brought' || status === 'cancelled-by-patient';

const cancelling: Lever['words'] = ({ contact }) =>
  contact.kind === 'home-visit'
    ? 'those who were to come had cancelled or moved the visit'
    : 'the clinic had cancelled or moved the appointment';

export const cancelledByClinic = lever('cancelled-by-clinic', cancelling, (scene) =>
  byFamily(scene.contact) ? withChanged(scene, { status: 'cancelled-by-provider' }) : null,
);

export const wentHome = lever('went-home', 'it had been recorded that {child} went home', (scene) =>
  scene.contact.kind === 'stay' && scene.contact.status === 'arrived'
    ? withChanged(scene, { status: 'completed' })
    : null,
);

/** Whoever was born on 29 February has a birthday on 1 March of other years. */
function yearBefore(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(year) - 1).padStart(year.length, '0')}-${month === '02' && day === '29' ? '03-01' : `${month}-${day}`}`;
}

export const yearOlder = lever('year-older', '{child} had been a year older', (scene) => {
  const { birthDate } = scene.child;
  return birthDate === null ? null : bornOn(scene, yearBefore(birthDate));
});

/** The first, second ... of the earlier contacts that the finding rests on, the latest first where the rule lists them so. */
const places = ['first', 'second', 'third'] as const;

/** What is otherwise of one of several earlier contacts. */
interface OfEarlier {
  readonly id: string;
  readonly words: (there: string) => string;
  /** Whether it is one of those that it may be otherwise of. */
  readonly isOne: (other: ContactFacts, scene: LeverScene) => boolean;
  readonly change: (scene: LeverScene, other: ContactFacts) => ChangedFacts;
}

function ofEarlier({ id, words, isOne, change }: OfEarlier): readonly Lever[] {
  return places.map((name, place) => {
    const find = (scene: LeverScene): ContactFacts | undefined =>
      scene.earlier.filter((other) => isOne(other, scene))[place];
    return lever(
      `${name}-${id}`,
      (scene) => {
        const other = find(scene);
        return other === undefined ? '' : words(whereAndWhen(other));
      },
      (scene) => {
        const other = find(scene);
        return other === undefined ? null : change(scene, other);
      },
    );
  });
}

function whereAndWhen(contact: ContactFacts): string {
  return `${placeOf(contact)} ${onDayOf(contact)}`;
}

/** One of the last three before it left out: but one that says whether the child moves, which would be said still. */
export const earlierLeftOut = ofEarlier({
  id: 'earlier-left-out',
  words: (there) => `nothing had been recorded at ${there}`,
  isOne: ({ occurredAt }, { contact }) => occurredAt !== contact.mobilityRecordedAt,
  change: withoutOther,
});

/** One of the last three before it that were missed, or that the family cancelled, kept. */
export const earlierKept = ofEarlier({
  id: 'earlier-kept',
  words: (there) => `{child} had been seen at ${there}`,
  isOne: byFamily,
  change: (scene, other) => withOtherChanged(scene, other, { status: 'completed' }),
});

/**
 * One of the last three that stand beside a missed slot, a child who left or a carer, left out: then it may be information.
 * Slots that were missed before are no such contacts.
 */
export const besideLeftOut = ofEarlier({
  id: 'beside-left-out',
  words: (there) => `nothing had been recorded at ${there}`,
  isOne: (other) => !byFamily(other) && other.status !== 'booked',
  change: withoutOther,
}).map(lowering);
