import { inOrder, type Evidence, type EvidenceEvent, type EvidencePlan, type PlacedEvent } from '#libs/chronology';
import { referralOf } from '../domain/referral-told.js';
import { dayRung, type Ring } from '../domain/rings.js';
import { counted, daysBefore, whenOn, withinWords } from './words.js';

/** Something that a file records: what, and when, as a sentence goes on: "a referral is recorded at contact 7, on …, 60 days later". */
export interface Recorded {
  readonly words: string;
  /** First day on which it may have been. */
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
 * The first that a file states of anybody else being told, and the first that social care, the police or a court did from then on. That
 * either was about this concern, it does not say.
 * @param ring null: anywhere in the file
 */
export function answerTo(ring: Ring | null, evidence: Evidence): Answer {
  const events = inOrder(evidence).filter(
    ({ event, at }) => !event.terminal && (ring === null || event.n === ring.placed.event.n || at >= ring.rangAt),
  );
  const told = earliest(
    events.flatMap((placed) => recordedAt(placed, toldBy(placed.event), ring)),
    plansBegun(evidence, ring),
  );
  const done =
    told === null
      ? null
      : earliest(
          events.flatMap((placed) => recordedAt(placed, doneBy(placed.event), ring)).filter(({ on }) => on >= told.on),
          plansBegun(evidence, ring).filter(({ on }) => on >= told.on),
        );
  const after =
    done === null ? [] : events.filter(({ at, event }) => at.slice(0, 10) > done.on && event.injury === true);
  return { told, done, hurtAfter: after.length };
}

function earliest(events: readonly Recorded[], plans: readonly Recorded[]): Recorded | null {
  return (
    [...events, ...plans].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))[0] ?? null
  );
}

/** What an event states of somebody else being told; null: nothing. */
export function toldBy(event: EvidenceEvent): string | null {
  if (event.terminal) return null;
  if (event.type === 'conference') return 'a conference is recorded';
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

function recordedAt(placed: PlacedEvent, what: string | null, ring: Ring | null): readonly Recorded[] {
  return what === null ? [] : [{ words: `${what} at ${whereIs(placed, ring)}`, on: placed.at.slice(0, 10) }];
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

/** Plans that began at the ring or later, or on a day that is not known and may have been: an authority knew of the child then. */
function plansBegun({ plans }: Evidence, ring: Ring | null): readonly Recorded[] {
  const from = ring === null ? '' : dayRung(ring);
  return (plans ?? []).flatMap(({ type, start }: EvidencePlan) =>
    start === null || start.to < from
      ? []
      : [
          {
            words: `a plan begins (${type}) ${start.precision === 'approx' ? '' : 'on '}${withinWords(start)}`,
            on: start.from < from ? from : start.from,
          },
        ],
  );
}
