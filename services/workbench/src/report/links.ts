import { aboutOf, chancesOf, inOrder } from '#libs/chronology';
import { type ClockSpan, type Policy } from '#libs/policy';
import { statedContact } from '../domain/facts-of-evidence.js';
import { type Ring } from '../domain/rings.js';
import { answerTo, type Answer, type Recorded } from './after-ring.js';
import { type Replayed } from './as-text.js';
import { contactsNamed } from './quiet-words.js';
import { toldAt } from './told-at.js';
import { counted, daysWaited, ruleTitle, whenRung } from './words.js';

/** What the policy does at the ring, and what was done then. */
export interface Link {
  readonly name: 'Identified' | 'Heard' | 'Acted';
  readonly policy: string;
  readonly then: string;
  /** The next link to fail, as far as the file says: "this one: …". Null: it is another one. */
  readonly fails: string | null;
}

/** How those are named who are told. */
type Naming = (roles: readonly string[]) => string;

const noProof = 'A replay cannot show that somebody would have acted.';

/**
 * The three links of a chain that an alarm needs (commands, section 3): seen as a pattern, heard by a person, acted on. The next to fail is
 * the first of which the file records nothing: where nothing rings that it was identified, where nobody who protects children is recorded
 * as told that it was heard; else the last, for a replay can never show that somebody would have acted.
 * @param naming default: their abbreviations
 */
export function linksOf(
  replayed: Replayed,
  policy: Policy,
  naming: Naming = (roles) => roles.join(', '),
): readonly Link[] {
  const [ring] = replayed.shown.rings;
  const { told, done, hurtAfter } = answerTo(ring ?? null, replayed.evidence);
  if (ring === undefined) return quietLinks(replayed, { told, done });
  const titles = ring.rules.map((id) => `${id} (${ruleTitle(id)})`).join(', ');
  const waited = daysWaited(ring) === 0 ? '' : `, ${whenRung(ring)}`;
  return [
    {
      name: 'Identified',
      policy: `${titles}, at contact ${ring.placed.event.n}${waited}.`,
      then: recordedThen(ring, replayed),
      fails: null,
    },
    {
      name: 'Heard',
      policy: heardBy(ring, replayed, policy, naming),
      then: told === null ? notTold : `${told.words}.`,
      fails:
        told === null ? 'this one, as far as the file says: nobody who protects children is recorded as told.' : null,
    },
    {
      name: 'Acted',
      policy: actedBy(ring, policy),
      then: `${told === null ? notKnownDone : doneThen(done)}${told === null ? ` ${noProof}` : ''}`,
      fails: told === null ? null : `this one${done === null ? '' : hurtWords(hurtAfter)}. ${noProof}`,
    },
  ];
}

const notTold = 'whether anybody who protects children was told is not known from this file.';
const notKnownDone = 'what was done is not known from this file.';

function doneThen(done: Recorded | null): string {
  return done === null ? 'nothing is recorded that social care, the police or a court did after it.' : `${done.words}.`;
}

function hurtWords(contacts: number): string {
  return contacts === 0 ? '' : `: after that an injury is recorded at ${counted(contacts, 'contact')}`;
}

/** Where nothing rings: nobody is told, and nothing is asked for. A file that must stay quiet has no link to fail. */
function quietLinks({ frame, evidence }: Replayed, { told, done }: Pick<Answer, 'told' | 'done'>): readonly Link[] {
  const concerns = chancesOf(inOrder(evidence)).flatMap(({ event: { n, concern, subject } }) =>
    concern === true && aboutOf(subject) === 'child' ? [n] : [],
  );
  return [
    {
      name: 'Identified',
      policy: 'no rule rings at any contact.',
      then:
        concerns.length === 0 ? 'no concern was recorded.' : `a concern was recorded at ${contactsNamed(concerns)}.`,
      fails: frame.expected === 'quiet' ? null : 'this one, if there was something to see.',
    },
    { name: 'Heard', policy: 'tells nobody.', then: told === null ? notTold : `${told.words}.`, fails: null },
    {
      name: 'Acted',
      policy: 'asks for nothing.',
      then: told === null ? notKnownDone : doneThen(done),
      fails: null,
    },
  ];
}

/** A rule may read a concern out of words where nobody marked one: of this event, as the file has it, and of no other. */
function recordedThen({ placed }: Ring, { evidence, policy }: Replayed): string {
  const own = evidence.events.find(({ n }) => n === placed.event.n);
  if (own?.concern === true) return 'a concern was recorded at this contact.';
  const { circumstances } = statedContact(
    [placed],
    { plans: evidence.plans, signs: policy.signs },
    false,
    'read',
  ).facts;
  return circumstances.some(isConcern)
    ? 'no concern was marked there; one was read from its words.'
    : 'no concern was recorded there.';
}

function isConcern(circumstance: string): boolean {
  return circumstance === 'safeguarding-concern' || circumstance === 'maltreatment-suspected';
}

function heardBy(ring: Ring, { shown }: Replayed, policy: Policy, naming: Naming): string {
  const { first, next } = toldAt(ring, shown, policy);
  const then = next.length === 0 ? '' : ` No answer in ${spanWords(policy.seenBy[ring.severity])}: ${naming(next)}.`;
  return `tells ${naming(first)} at once.${then}`;
}

function actedBy({ severity }: Ring, policy: Policy): string {
  const proposes = policy.proposeReferralFor.includes(severity);
  const referral = proposes ? ' A referral is proposed; a person confirms or declines it.' : '';
  return `asks for an action within ${spanWords(policy.actedBy[severity])}.${referral}`;
}

function spanWords(span: ClockSpan | null): string {
  if (span === null) return 'no set time';
  if ('minutes' in span) return counted(span.minutes, 'minute');
  return 'workingHours' in span ? counted(span.workingHours, 'working hour') : counted(span.workingDays, 'working day');
}
