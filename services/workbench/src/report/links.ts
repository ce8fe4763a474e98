import { inOrder, type PlacedEvent } from '#libs/chronology';
import { type ClockSpan, type Policy } from '#libs/policy';
import { statedContact } from '../domain/facts-of-evidence.js';
import { speaksOfReferral } from '../domain/not-said.js';
import { dayRung, type Ring } from '../domain/rings.js';
import { type Replayed } from './as-text.js';
import { toldAt } from './told-at.js';
import { counted, daysBefore, daysWaited, ruleTitle, whenOn, whenRung } from './words.js';

/** What the policy does at the ring, and what was done then. */
export interface Link {
  readonly name: 'Identified' | 'Heard' | 'Acted';
  readonly policy: string;
  readonly then: string;
}

/** How those are named who are told. */
type Naming = (roles: readonly string[]) => string;

/**
 * The three links of a chain that an alarm needs (commands, section 3): seen as a pattern, heard by a person, acted on. A replay
 * shows the first; the last it can never show.
 * @param naming default: their abbreviations
 * @returns none where it never rings
 */
export function linksOf(
  replayed: Replayed,
  policy: Policy,
  naming: Naming = (roles) => roles.join(', '),
): readonly Link[] {
  const [ring] = replayed.shown.rings;
  if (ring === undefined) return [];
  const titles = ring.rules.map((id) => `${id} (${ruleTitle(id)})`).join(', ');
  const waited = daysWaited(ring) === 0 ? '' : `, ${whenRung(ring)}`;
  return [
    {
      name: 'Identified',
      policy: `${titles}, at contact ${ring.placed.event.n}${waited}.`,
      then: recordedThen(ring, replayed),
    },
    { name: 'Heard', policy: heardBy(ring, replayed, policy, naming), then: toldThen(ring, replayed) },
    {
      name: 'Acted',
      policy: actedBy(ring, policy),
      then: 'a replay cannot show that somebody would have acted: this is the next link to fail.',
    },
  ];
}

/** A rule may read a concern out of words where nobody marked one: of this event, as the file has it, and of no other. */
function recordedThen({ placed }: Ring, { evidence }: Replayed): string {
  const own = evidence.events.find(({ n }) => n === placed.event.n);
  if (own?.concern === true) return 'a concern was recorded at this contact.';
  const { circumstances } = statedContact([placed], evidence, false, 'read').facts;
  return circumstances.some(isConcern)
    ? 'no concern was marked there; one was read from its words.'
    : 'no concern was recorded there.';
}

function isConcern(circumstance: string): boolean {
  return circumstance === 'safeguarding-concern' || circumstance === 'maltreatment-suspected';
}

/** The first that the file states of anybody else being told, at the ring or after it; that it was of this concern, it does not say. */
function toldThen(ring: Ring, { evidence }: Replayed): string {
  const { n } = ring.placed.event;
  const later = inOrder(evidence).filter(({ event, at }) => event.n === n || at >= ring.rangAt);
  for (const placed of later) {
    const what = statedAt(placed);
    if (what !== null) return `${what} at ${whereLater(ring, placed)}.`;
  }
  return 'whether anybody else was told is not known from this file.';
}

function statedAt({ event }: PlacedEvent): string | null {
  if (event.terminal) return null;
  if (event.type === 'referral' || event.type === 'conference') return `a ${event.type} is recorded`;
  return speaksOfReferral(event) ? 'words tell of a referral' : null;
}

/** "contact 13, on 11 December 2006, 59 days later". */
function whereLater(ring: Ring, placed: PlacedEvent): string {
  const { n } = placed.event;
  if (n === ring.placed.event.n) return 'this contact';
  const days = daysBefore(placed.at.slice(0, 10), dayRung(ring)) ?? 0;
  const isExact = [placed, ring.placed].every(({ event }) => event.day?.precision === 'day');
  const later = days === 0 ? 'the same day' : `${isExact ? '' : 'about '}${counted(days, 'day')} later`;
  return `contact ${n}, ${whenOn(placed)}, ${later}`;
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
