import { aboutOf, isOfAnotherChild, kindOf, statusOf, type Evidence, type PlacedEvent } from '#libs/chronology';
import {
  circumstancesUnder,
  complaintOf,
  injuredOnOf,
  injuriesSaidOnce,
  injuryOf,
  isOpenStay,
  isEssentialSlot,
  londonDate,
  londonInstant,
  londonTime,
  mobilityOf,
  pregnancyWeekOf,
  longestWait,
  remembered,
  servicesOf,
  type Coded,
  type ContactFacts,
  type SignLimits,
} from '#libs/policy';
import { arePeersAlone, codeWords } from '#libs/policy/coding';
import { closingOf } from './closed-referral.js';
import { planOn } from './plan-on.js';
import { endedAs } from './put-off.js';
import { referralIn } from './referral-told.js';
import { factsOfWords } from './word-facts.js';

/** What one contact states of itself before it is known whether the child moves. */
export interface StatedContact {
  readonly facts: Omit<ContactFacts, 'mobility' | 'mobilityRecordedAt'>;
  readonly coded: readonly Coded[];
}

/** What a contact states beside its rows rests on. */
export interface StatedUnder extends Pick<Evidence, 'plans'> {
  /** From when on numbers are a sign. */
  readonly signs: SignLimits;
}

/** Moments of late: an event is asked for its own at every contact after it. */
const instants = new Map<string, number>();
const mostInstants = 4_096;

/** Milliseconds of the moment at which an event is judged. */
export function instantOf({ at }: Pick<PlacedEvent, 'at'>): number {
  let instant = instants.get(at);
  if (instant === undefined) {
    const [date = '', time = ''] = at.split('T');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    instant = londonInstant(date, hours * 60 + minutes);
    if (instants.size >= mostInstants) instants.clear();
    instants.set(at, instant);
  }
  return instant;
}

/** A moment (milliseconds) as a clock in London shows it, `YYYY-MM-DDTHH:MM`. */
export function clockAt(instant: number): string {
  const { hour, minute } = londonTime(instant);
  return `${londonDate(instant)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * What one visit or stay states, by the rows of it that are known so far: the facts of later rows are added to those of earlier
 * ones.
 * @param rows of one episode, in order; at least one
 * @param goesOn whether the file has later rows of it: then a stay has not ended
 * @param words whether words count: without them, only what the file itself codes
 */
export function statedContact(
  rows: readonly [PlacedEvent, ...PlacedEvent[]],
  { plans, signs }: StatedUnder,
  goesOn: boolean,
  words: 'read' | 'left out',
): StatedContact {
  const [first] = rows;
  const last = rows.at(-1) ?? first;
  const occurredAt = instantOf(first);
  const told = words === 'read' ? rows.map(({ event }) => factsOfWords(event)) : [];
  const isScuffle = rows.length < 2 || arePeersAlone(told.flat());
  const coded = rows.flatMap((row, at) => {
    const read = told[at] ?? [];
    const said = isScuffle ? read : read.filter(({ code }) => code !== 'between-peers');
    return [
      ...codedOf(row, said),
      ...closingOf(row.event),
      ...said,
      ...(words === 'read' ? serviceNamed(row.event.organisation) : []),
    ];
  });
  const { organisation, setting } = last.event;
  const key = `event-${first.event.n}`;
  const kind = kindOf(first.event);
  const ended = endedAs(endOf(rows).event, words);
  const status = goesOn && ended === 'completed' ? 'arrived' : ended;
  const services = servicesOf({ kind, coded });
  const concerns = rows.flatMap(({ event }) =>
    event.concern === null || isOfAnotherChild(event.subject) ? [] : [event.concern],
  );
  return {
    coded,
    facts: {
      key,
      contactId: key,
      organisation,
      organisationName: organisation,
      site: null,
      treatingAuthority: null,
      setting,
      kind,
      status,
      // a history tells what mattered to its writer: of a stay without a discharge nobody knows how long it was
      ...(isOpenStay({ kind, status }) ? { isEndTold: goesOn } : {}),
      occurredAt,
      ...knownToOf(first),
      firstReceivedAt: occurredAt,
      injuries: injuriesSaidOnce(eachOnce(coded, injuryOf)),
      complaints: eachOnce(coded, complaintOf),
      circumstances: eachOnce(coded, circumstancesUnder({ signs })),
      injuredOn: eachOnce(coded, (fact) => injuredOnOf(fact, occurredAt))[0] ?? null,
      waitedHours: longestWait(coded),
      pregnancyWeek: eachOnce(coded, pregnancyWeekOf)[0] ?? null,
      specialty: services[0] ?? null,
      services,
      isEssential: isEssentialSlot({ kind, coded }),
      addressAuthority: null,
      recordedConcern: concerns.length === 0 ? 'unknown' : concerns.includes(true) ? 'yes' : 'no',
      // always there: contacts of many shapes are read more slowly
      referral: referralIn(rows, words),
      plan: planOn(first.at.slice(0, 10), occurredAt, plans),
    },
  };
}

const knownTo = { day: 'day', approx: 'about', month: 'month', year: 'year' } as const;

/** A time of day that the file does not state is there for the order alone. */
function knownToOf({ event: { day, time }, at }: PlacedEvent): Pick<ContactFacts, 'knownTo'> {
  const precision = day?.precision ?? 'day';
  return precision === 'day' && time !== null && at.endsWith(`T${time}`) ? {} : { knownTo: knownTo[precision] };
}

/** The row that says how a contact ended: of a stay its discharge, whatever was written after it. */
function endOf(rows: readonly [PlacedEvent, ...PlacedEvent[]]): PlacedEvent {
  const [first] = rows;
  if (kindOf(first.event) !== 'stay') return rows.at(-1) ?? first;
  return rows.findLast(({ event }) => kindOf(event) === 'stay' && statusOf(event) !== 'arrived') ?? first;
}

/** That a file says "injury" is a coded fact: it stands by itself where its words name no kind and no site. */
function codedOf({ event }: PlacedEvent, read: readonly Coded[]): readonly Coded[] {
  const isSaid = event.injury === true && aboutOf(event.subject) !== 'household';
  return isSaid && !read.some(({ kind }) => kind === 'injury')
    ? [{ kind: 'injury', system: 'bellwether', code: 'injury' }]
    : [];
}

/** The service of a clinic may stand in its name alone: "Millbrook Hospitals diabetes clinic". It is read as the booking of a slot is. */
const serviceNamed = remembered((text: string): readonly Coded[] =>
  codeWords([{ field: 'reason', text }]).flatMap(({ kind, system, code }) =>
    kind === 'specialty' ? [{ kind, system, code, basis: 'words' as const }] : [],
  ),
);

const none: readonly never[] = [];

function eachOnce<T>(coded: readonly Coded[], read: (fact: Coded) => T | null): readonly T[] {
  const present = coded.map(read).filter((item) => item !== null);
  if (present.length < 2) return present.length === 0 ? none : present;
  return [...new Map(present.map((item) => [JSON.stringify(item), item])).values()];
}

/** The facts of a contact once it is known what was recorded of moving at the contacts before it. */
export function withMobility({ facts, coded }: StatedContact, before: ContactFacts | undefined): ContactFacts {
  const recorded = coded.map(mobilityOf).find((value) => value !== 'unknown');
  if (recorded !== undefined) return { ...facts, mobility: recorded, mobilityRecordedAt: facts.occurredAt };
  return { ...facts, mobility: before?.mobility ?? 'unknown', mobilityRecordedAt: before?.mobilityRecordedAt ?? null };
}
