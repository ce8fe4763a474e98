import {
  aboutOf,
  chancesOf,
  inOrder,
  type Evidence,
  type EvidenceEvent,
  type EvidencePlan,
  type PlacedEvent,
} from '#libs/chronology';
import { referralOf, tellsProtectors } from '../domain/referral-told.js';
import { dayRung, type Ring } from '../domain/rings.js';
import { counted, daysBefore, whenOn, withinWords } from './words.js';

/** Something that a file records: what, and when, as a sentence goes on: "a referral is recorded at contact 7, on …, 60 days later". */
export interface Recorded {
  readonly words: string;
  /** The moment that it is placed at, `YYYY-MM-DDTHH:MM`; of a plan the first day on which it may have begun, `YYYY-MM-DD`. */
  readonly on: string;
}

/** What a file records of anybody acting on a contact: that somebody else was told, and what was done then. */
export interface Answer {
  readonly told: Recorded | null;
  readonly done: Recorded | null;
  /** Contacts with an injury after it was done; 0 where nothing was. */
  readonly hurtAfter: number;
}

/**
 * The first that a file states of somebody being told who protects children, and the first that social care, the police or a court did from
 * then on. That either was about this concern, it does not say.
 * @param ring null: anywhere in the file
 */
export function answerTo(ring: Ring | null, evidence: Evidence): Answer {
  const events = chancesOf(inOrder(evidence)).filter(
    ({ event, at }) => ring === null || event.n === ring.placed.event.n || at >= ring.rangAt,
  );
  const begun = plansBegun(evidence, ring);
  const first = (what: (event: EvidenceEvent) => string | null, from: string): Recorded | null => {
    const plan = begun.find(({ on }) => on >= from.slice(0, 10));
    const placed = events.find(({ event, at }) => at >= from && what(event) !== null);
    if (placed === undefined || (plan !== undefined && plan.on < placed.at.slice(0, 10))) return plan ?? null;
    return { words: `${what(placed.event) ?? ''} at ${whereIs(placed, ring)}`, on: placed.at };
  };
  const told = first(toldBy, '');
  const done = told === null ? null : first(doneBy, told.on);
  const hurt = events.filter(
    ({ at, event }) => done !== null && at.slice(0, 10) > done.on.slice(0, 10) && isHurt(event),
  );
  return { told, done, hurtAfter: new Set(hurt.map(({ event: { episode, n } }) => episode ?? n)).size };
}

function isHurt({ injury, subject }: EvidenceEvent): boolean {
  return injury === true && aboutOf(subject) === 'child';
}

/** What an event states of somebody else being told; null: nothing. */
export function toldBy(event: EvidenceEvent): string | null {
  if (event.terminal) return null;
  if (event.type === 'conference' && aboutOf(event.subject) !== 'household') return 'a conference is recorded';
  if (tellsProtectors(event)) return 'words tell that those who protect children were told';
  const referral = referralOf(event);
  if (referral === null) return null;
  return referral === 'recorded' ? 'a referral is recorded' : 'words tell of a referral';
}

const acting: Readonly<Partial<Record<EvidenceEvent['setting'], string>>> = {
  'social-care': 'social care',
  police: 'the police',
  court: 'a court',
};

const acts: Readonly<Partial<Record<EvidenceEvent['type'], string>>> = {
  conference: 'a conference',
  meeting: 'a meeting',
  assessment: 'an assessment',
  'home-visit': 'a home visit',
  attended: 'a contact',
};

function doneBy({ type, setting }: EvidenceEvent): string | null {
  const [act, by] = [acts[type], acting[setting]];
  return act === undefined || by === undefined ? null : `${act} with ${by} is recorded`;
}

/** "contact 13, on 11 December 2006, 59 days later"; "this contact". */
function whereIs(placed: PlacedEvent, ring: Ring | null): string {
  const { n } = placed.event;
  if (ring === null) return `contact ${n}, ${whenOn(placed)}`;
  if (n === ring.placed.event.n) return 'this contact';
  return `contact ${n}, ${whenOn(placed)}, ${laterWords(placed, ring.placed, daysBefore(placed.at.slice(0, 10), dayRung(ring)) ?? 0)}`;
}

/** "59 days later", "about 244 days later", "the same day". */
export function laterWords(placed: PlacedEvent, before: PlacedEvent, days: number): string {
  const isExact = [placed, before].every(({ event }) => event.day?.precision === 'day');
  return days === 0 ? 'the same day' : `${isExact ? '' : 'about '}${counted(days, 'day')} later`;
}

/** Plans in the order of their days that began at the ring or later, or on a day that is not known and may have been: an authority knew of the child then. */
function plansBegun({ plans, events }: Evidence, ring: Ring | null): readonly Recorded[] {
  const from = ring === null ? '' : dayRung(ring);
  const end = events.find(({ terminal }) => terminal)?.day?.on ?? null;
  const begun = (plans ?? []).flatMap(({ type, start }: EvidencePlan) =>
    start === null || start.to < from || (end !== null && start.from >= end)
      ? []
      : [
          {
            words: `a plan begins (${type}) ${start.precision === 'approx' ? '' : 'on '}${withinWords(start)}`,
            on: start.from < from ? from : start.from,
          },
        ],
  );
  return begun.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
