import { bornOn, withChanged, withOtherChanged, withoutOther } from './changed-facts.js';
import { type Circumstance } from './codes/circumstances.js';
import { type Lever, type LeverScene } from './define-rule.js';
import { type ContactFacts, type InjuryFact, type PlanFacts } from './facts.js';
import { isMark } from './injuries.js';
import { inWords, suspicions } from './recorded-suspicions.js';
import { dayOf, placeOf } from './words.js';
import { hasSign } from './neglect-signs.js';

/** Facts that rules declare to be tried otherwise: each is one thing that somebody may have recorded, or not. */

/** @param words where they are the same of every contact */
function lever(id: string, words: string | Lever['words'], change: Lever['change']): Lever {
  return { id, words: typeof words === 'string' ? () => words : words, change };
}

const independent: Lever['words'] = ({ age }) =>
  `a clinician had recorded that {child} ${age?.years === 0 ? 'crawls or pulls to stand' : 'moves independently'}`;

export const mobilityRecorded = lever('mobility-recorded', independent, (scene) => {
  const { mobility, occurredAt } = scene.contact;
  return mobility === 'yes' ? null : withChanged(scene, { mobility: 'yes', mobilityRecordedAt: occurredAt });
});

const isOpenMark = (injury: InjuryFact): boolean => isMark(injury) && injury.recordedAs === null;

/** The marks of a contact otherwise; null when it describes none. */
function withMarks({ injuries }: ContactFacts, changes: Partial<InjuryFact>): readonly InjuryFact[] | null {
  if (!injuries.some(isOpenMark)) return null;
  return injuries.map((each) => (isOpenMark(each) ? { ...each, ...changes } : each));
}

const reasonsWithoutInjury = ({ complaints }: ContactFacts): ContactFacts['complaints'] =>
  complaints.filter((each) => each !== 'injury');

/** What is coded as a mark of birth or of a procedure is no reason for coming either. */
export const markRecorded = lever(
  'mark-recorded',
  'a clinician had recorded that what was seen was there from birth or came from a procedure',
  (scene) => {
    const injuries = withMarks(scene.contact, { recordedAs: 'birth' });
    return injuries && withChanged(scene, { injuries, complaints: reasonsWithoutInjury(scene.contact) });
  },
);

export const accidentSite = lever(
  'accident-site',
  'the injury had been at another site, such as the forehead or a shin',
  (scene) => {
    const injuries = withMarks(scene.contact, { bodySite: 'forehead', laterality: null });
    return injuries && withChanged(scene, { injuries });
  },
);

/** Of an injury that nobody described. */
export const injuryNotTheReason = lever(
  'injury-not-the-reason',
  'an injury had not been given as the reason for coming',
  (scene) => {
    const { injuries, complaints } = scene.contact;
    if (!complaints.includes('injury') || injuries.some(isOpenMark)) return null;
    return withChanged(scene, { complaints: reasonsWithoutInjury(scene.contact) });
  },
);

/** Only where the child was elsewhere within the hours of a transfer: for a rule that has the number `transferHours`. */
export const sentOn = lever('sent-on', 'somebody had recorded that {child} was sent on from another place', (scene) => {
  const { contact, earlier, number } = scene;
  const since = contact.occurredAt - number('transferHours') * 3_600_000;
  const wasElsewhere = ({ occurredAt, organisation, site }: ContactFacts): boolean =>
    occurredAt >= since && (organisation !== contact.organisation || site !== contact.site);
  if (contact.circumstances.includes('transferred-in') || !earlier.some(wasElsewhere)) return null;
  return withChanged(scene, { circumstances: [...contact.circumstances, 'transferred-in'] });
});

function withPlan(scene: LeverScene, changes: Partial<PlanFacts>): ReturnType<Lever['change']> {
  return withChanged(scene, { plan: { ...scene.contact.plan, ...changes } });
}

export const noPlanInForce = lever('no-plan-in-force', 'no plan had been in force', (scene) =>
  scene.contact.plan.value === 'yes' ? withPlan(scene, { value: 'no', kinds: [], worker: null }) : null,
);

export const noPlanEnded = lever('no-plan-ended', 'no plan had ended lately', (scene) =>
  scene.contact.plan.ended.length > 0 ? withPlan(scene, { ended: [] }) : null,
);

export const planAnswered = lever(
  'plan-answered',
  'a list or a look-up had said whether {child} has a plan',
  (scene) => (scene.contact.plan.value === 'unknown' ? withPlan(scene, { value: 'no' }) : null),
);

export const treatedInPlanArea = lever(
  'treated-in-plan-area',
  'this place had been in the area of the authority of the plan',
  (scene) => {
    const { plan, treatingAuthority } = scene.contact;
    if (plan.authority === null || plan.authority === treatingAuthority) return null;
    return withChanged(scene, { treatingAuthority: plan.authority });
  },
);

export const livesInPlanArea = lever(
  'lives-in-plan-area',
  'the address had been in the area of the authority of the plan',
  (scene) => {
    const { plan, addressAuthority } = scene.contact;
    if (plan.authority === null || plan.authority === addressAuthority) return null;
    return withChanged(scene, { addressAuthority: plan.authority });
  },
);

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

/** @param what in words that end "nobody had recorded ..." */
export function notRecorded(code: Circumstance, what: string): Lever {
  return lever(`${code}-not-recorded`, `nobody had recorded ${what}`, (scene) => {
    const { circumstances } = scene.contact;
    if (!circumstances.includes(code)) return null;
    return withChanged(scene, { circumstances: circumstances.filter((each) => each !== code) });
  });
}

/** Steps or papers that answer what is asked. @param what in words that end "..., had been recorded in time" */
function recorded(id: string, what: string, codes: readonly Circumstance[]): Lever {
  return lever(id, `${what} had been recorded in time`, (scene) => {
    const { circumstances } = scene.contact;
    const lacking = codes.filter((code) => !circumstances.includes(code));
    return lacking.length === 0 ? null : withChanged(scene, { circumstances: [...circumstances, ...lacking] });
  });
}

export const acknowledgementRecorded = recorded('acknowledgement-recorded', 'an acknowledgement by social care', [
  'referral-acknowledged',
]);
export const decisionRecorded = recorded('decision-recorded', 'a decision of social care', ['referral-decided']);
export const workerRecorded = recorded('worker-recorded', 'an allocated social worker', ['worker-allocated']);
export const dischargeAgreed = recorded('discharge-agreed', 'what was agreed for after the discharge', [
  ...(['authority-agreed', 'consultant-authorised', 'follow-up-arranged'] as const),
  ...(['practice-identified', 'home-visit-arranged'] as const),
]);

export const suspicionsNotRecorded: readonly Lever[] = suspicions.map((code) => notRecorded(code, inWords(code)));

export const stayed = lever('stayed', '{child} had stayed until seen and treated', (scene) =>
  scene.contact.status === 'left' ? withChanged(scene, { status: 'completed' }) : null,
);

export const cancelledByClinic = lever(
  'cancelled-by-clinic',
  'the clinic had cancelled or moved the appointment',
  (scene) =>
    scene.contact.status === 'was-not-brought' ? withChanged(scene, { status: 'cancelled-by-provider' }) : null,
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

function ofEarlier(id: string, words: (there: string) => string, change: ChangeOther): readonly Lever[] {
  return places.map((name, place) =>
    lever(
      `${name}-${id}`,
      ({ earlier }) =>
        earlier
          .slice(place, place + 1)
          .map((other) => words(whereAndWhen(other)))
          .join(''),
      (scene) => {
        const other = scene.earlier[place];
        return other === undefined ? null : change(scene, other);
      },
    ),
  );
}

type ChangeOther = (scene: LeverScene, other: ContactFacts) => ReturnType<Lever['change']>;

function whereAndWhen(contact: ContactFacts): string {
  return `${placeOf(contact)} on ${dayOf(contact.occurredAt)}`;
}

/** One of the last three before it left out: but one that says whether the child moves, which would be said still. */
export const earlierLeftOut = ofEarlier(
  'earlier-left-out',
  (there) => `nothing had been recorded at ${there}`,
  (scene, other) => (scene.contact.mobilityRecordedAt === other.occurredAt ? null : withoutOther(scene, other)),
);

/** One of the last three missed before it kept. */
export const earlierKept = ofEarlier(
  'earlier-kept',
  (there) => `{child} had been seen at ${there}`,
  (scene, other) =>
    other.status === 'was-not-brought' ? withOtherChanged(scene, other, { status: 'completed' }) : null,
);
