import { statusOf, type EvidenceEvent } from '#libs/chronology';
import { type ClockSpan, type Policy } from '#libs/policy';
import { rules } from '#libs/policy';
import { type Replay } from '../domain/replay.js';
import { type Ring } from '../domain/rings.js';
import { counted, dayWords } from './words.js';

const dayMs = 86_400_000;

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
 */
export function linksOf(
  ring: Ring,
  { events, firstRing }: Replay,
  policy: Policy,
  naming: Naming = (roles) => roles.join(', '),
): readonly Link[] {
  const at = events.findIndex(({ placed }) => placed === ring.placed);
  const later = events.slice(at).find(({ placed }) => wasPassedOn(placed.event));
  const here = events[at]?.placed;
  const titles = ring.rules.map((id) => `${id} (${titleOf(id)})`).join(', ');
  return [
    {
      name: 'Identified',
      policy: `${titles}, at contact ${ring.placed.event.n}.`,
      then: recordedThen(ring, firstRing),
    },
    { name: 'Heard', policy: heardBy(ring, policy, naming), then: passedOn(here?.at ?? '', later?.placed) },
    {
      name: 'Acted',
      policy: actedBy(ring, policy),
      then: 'a replay cannot show that somebody would have acted: this is the next link to fail.',
    },
  ];
}

/** A rule may read a concern out of words where nobody marked one. */
function recordedThen({ placed: { event } }: Ring, firstRing: Replay['firstRing']): string {
  if (event.concern === true) return 'a concern was recorded at this contact.';
  const isRead = firstRing.some(({ finding, child }) =>
    child.contacts.some(({ key, circumstances }) => key === finding.contactKey && circumstances.some(isConcern)),
  );
  return isRead ? 'no concern was marked there; one was read from its words.' : 'no concern was recorded there.';
}

function isConcern(circumstance: string): boolean {
  return circumstance === 'safeguarding-concern' || circumstance === 'maltreatment-suspected';
}

function titleOf(id: string): string {
  return rules.find((rule) => rule.id === id)?.title.toLowerCase() ?? 'not known';
}

const reaching = new Set<EvidenceEvent['type']>(['referral', 'conference']);

/** A concern went to somebody else: a referral, a conference, or social care itself has the contact. */
function wasPassedOn(event: EvidenceEvent): boolean {
  return reaching.has(event.type) || (event.setting === 'social-care' && statusOf(event) === 'completed');
}

function passedOn(from: string, later: Replay['events'][number]['placed'] | undefined): string {
  if (later === undefined) return 'nothing in the file says that anybody else was told.';
  const days = Math.round((Date.parse(later.at.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs);
  const where = `contact ${later.event.n}, on ${dayWords(later.at.slice(0, 10))}`;
  return days === 0 ? `passed on the same day (${where}).` : `passed on ${counted(days, 'day')} later (${where}).`;
}

function chainOf({ placed }: Ring, { chains }: Policy): readonly (readonly string[])[] {
  const { setting } = placed.event;
  const kind = setting === 'gp' ? 'practice' : setting === 'social-care' ? 'authority' : 'hospital';
  return chains[kind] ?? [];
}

function heardBy(ring: Ring, policy: Policy, naming: Naming): string {
  const [first = [], ...next] = chainOf(ring, policy);
  const seen = policy.seenBy[ring.severity];
  const then = next[0] === undefined ? '' : ` No answer in ${spanWords(seen)}: ${naming(next[0])}.`;
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
