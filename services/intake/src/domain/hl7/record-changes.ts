import type { LocalId, Signal } from '#libs/contracts';
import { checkSignal } from '../check-signal.js';
import { fault, reasons, type Fault } from '../reasons.js';
import type { DecodeContext, DecodedItem, Received } from '../received.js';
import type { Hl7, NamedSegment } from './accessor.js';
import { identifiersIn, readIdentifiers } from './identifiers.js';
import { isFault, readVersion } from './moments.js';
import type { AddNote } from './notes.js';

/** What an event says of two records. */
export type RecordChange = 'merge' | 'unmerge' | 'move' | 'link';

type Change = Extract<Signal, { type: 'identity.stated' }>['change'];

/** Two records of which a message speaks: the one that stays, and the one that goes. */
interface Pair {
  readonly stays: NamedSegment | null;
  /** MRG, or the second PID of a message that has two. */
  readonly goes: NamedSegment | null;
}

/** Statements in one message beyond which it is held: no sender merges so many at once, and a broken one may. */
const mostStatements = 1000;

/**
 * Reads a message about records: one statement for each number of the record that goes, with the number of the same
 * authority, and type where types are given, in the record that stays; for several pairs of records in one message too.
 * Each number of the record that goes has its own item, used or not: an item keeps its place when a profile is mended.
 */
export function readRecordChange(
  hl7: Hl7,
  event: RecordChange,
  received: Received,
  context: DecodeContext,
  note: AddNote,
): readonly DecodedItem[] | Fault {
  const { profile } = received;
  if (event === 'link' && profile.hl7.linkedRecords === 'not-used') return fault('event-not-used', 'MSH-9');
  const change = event === 'link' ? 'merge' : event;
  const version = readVersion(hl7, note);
  if (isFault(version)) return version;
  const pairs = pairsIn(hl7, event);
  if (pairs.length === 0) return fault('no-identifier', 'PID-3');
  const stating = { change, received, context, note, ...(version === undefined ? {} : { version: version.instant }) };
  const items: DecodedItem[] = [];
  for (const pair of pairs) {
    items.push(...itemsOf(pair, stating));
    if (items.length > mostStatements) return fault('contract-breach', 'MRG');
  }
  return items;
}

/** Each MRG with the PID before it; in a link or an unlink without MRG, the first PID with each of the others. */
function pairsIn(hl7: Hl7, event: RecordChange): readonly Pair[] {
  const segments = hl7.inOrder('PID', 'MRG');
  const persons = segments.filter(({ name }) => name === 'PID');
  const [first, ...others] = persons;
  if ((event === 'link' || event === 'unmerge') && persons.length === segments.length && others.length > 0)
    return others.map((goes) => ({ stays: first ?? null, goes }));
  const pairs: Pair[] = [];
  let stays: NamedSegment | null = null;
  segments.forEach((segment, at) => {
    if (segment.name === 'MRG') pairs.push({ stays, goes: segment });
    else {
      stays = segment;
      if (segments[at + 1]?.name !== 'MRG') pairs.push({ stays, goes: null });
    }
  });
  return pairs;
}

interface Stating {
  readonly change: Change;
  readonly version?: string;
  readonly received: Received;
  readonly context: DecodeContext;
  readonly note: AddNote;
}

const held = ({ reason, place }: Fault): DecodedItem => ({ outcome: reasons[reason], reason, place });

function itemsOf({ stays, goes }: Pair, stating: Stating): readonly DecodedItem[] {
  const { note, received } = stating;
  if (stays === null) return [held(fault('no-identifier', 'PID-3'))];
  if (goes === null) return [held(fault('no-identifier', 'MRG-1'))];
  const read = (record: NamedSegment) => identifiersIn(record, fieldOf(record), received.profile, note);
  const gone = read(goes);
  const numbers = gone.filter((one) => one.kind === 'local');
  if (numbers.length === 0) return [held(fault('no-identifier', placeOf(goes)))];
  const wrong = stating.change === 'merge' ? wrongNumbers(stays, gone, stating) : null;
  if (wrong !== null) return numbers.map(() => held(wrong));
  const known = read(stays).filter((one) => one.kind === 'local');
  const items = numbers.map((number, at) => {
    const alike = numbers.slice(0, at).filter((one) => isAlike(one, number)).length;
    return stated(number, counterpartOf(number, alike, known), stating);
  });
  if (!items.some(({ outcome }) => outcome === 'accepted')) return items;
  return items.map((item, at) =>
    item.outcome === 'accepted' ? item : held(fault('identifier-not-paired', numbers[at]?.place ?? null)),
  );
}

function fieldOf({ name }: NamedSegment): number {
  return name === 'MRG' ? 1 : 3;
}

function placeOf(record: NamedSegment): string {
  return `${record.name}-${fieldOf(record)}`;
}

type Identifier = ReturnType<typeof identifiersIn>[number];
type RecordNumber = Extract<Identifier, { kind: 'local' }>;

/** Why a merge must not be stated at all: it would make one child of two. */
function wrongNumbers(stays: NamedSegment, gone: readonly Identifier[], { received, note }: Stating): Fault | null {
  const staying = readIdentifiers(stays.segment, received.profile, note);
  if (isFault(staying)) return staying;
  const { nhsNumber, nhsNumberStatus } = staying;
  if (nhsNumber === undefined || !mayBeVerified(nhsNumberStatus)) return null;
  // MRG has no place for a trace status but the identifier itself: a number without one may be verified
  const other = gone.find(
    (one) =>
      one.kind === 'nhs' &&
      one.refused === null &&
      one.digits !== '' &&
      one.digits !== nhsNumber &&
      mayBeVerified(one.status),
  );
  return other === undefined ? null : fault('merge-of-two-nhs-numbers', other.place);
}

function mayBeVerified(status: string | undefined): boolean {
  return status === undefined || status === '01';
}

function isAlike(one: RecordNumber, other: RecordNumber): boolean {
  return one.localId?.authority === other.localId?.authority && one.type === other.type;
}

/** Of the numbers of the same authority, those of the same type if there are any; of these the one in the same place. */
function counterpartOf(number: RecordNumber, place: number, known: readonly RecordNumber[]): LocalId | null {
  const own = known.filter(({ localId }) => localId !== null && localId.authority === number.localId?.authority);
  const alike = own.filter(({ type }) => type === number.type);
  const candidates = alike.length > 0 ? alike : own;
  return candidates[Math.min(place, candidates.length - 1)]?.localId ?? null;
}

function stated(number: RecordNumber, into: LocalId | null, stating: Stating): DecodedItem {
  const { change, version, received, context } = stating;
  if (number.localId === null || into === null) return held(fault('records-without-counterpart', number.place));
  const item = checkSignal(
    {
      type: 'identity.stated',
      feed: received.profile.name,
      ...(version === undefined ? {} : { version }),
      change,
      from: number.localId,
      into,
    },
    received.profile,
    context,
  );
  // the check speaks of places in JSON
  return item.outcome === 'accepted' ? item : { ...item, place: number.place };
}
