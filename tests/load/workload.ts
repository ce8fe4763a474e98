import { dataschemaOf, toHeaders, type Signal } from '#libs/contracts';
import { type OutgoingRecord } from '#libs/messaging';
import { injuryShare, stateContact, tellContact, wordsShare } from './contacts.js';
import { Draw, uuidOf } from './draw.js';
import { childAt, day, listingAuthority, silentAuthority, type Child } from './people.js';

/** A stretch of the stream: the same numbers give the same bytes. */
export interface Stretch {
  readonly seed: number;
  /** Children are numbered from `firstChild`; `children` of them are drawn from. */
  readonly firstChild?: number;
  readonly children: number;
  /** Milliseconds from which ages count back; that of the preload. */
  readonly base: number;
  /** `receivedat` of the first signal, in milliseconds; 10 follow in each millisecond. */
  readonly begins: number;
  /** Number of the first signal: visits and ids carry it, so that stretches do not meet. */
  readonly first: number;
}

export const partitions = 12;
const shares = { duplicate: 0.02, correction: 0.03, merge: 0.001, late: 0.05 };
const latestDays = 90;
/** Signals between a statement and its duplicate or correction, at most. */
const farthestBack = 20_000;
/** A record that a merge joins was opened so many signals before. */
const beforeMerge = 200;
/** Hundredths of appointments. */
const wasNotBrought = 1.1;

type Sort = 'contact' | 'under-another-record' | 'duplicate' | 'correction' | 'merge';

/** The workload in words, printed with every figure. */
export const workloadWords =
  `${shares.duplicate * 100} % duplicates, ${shares.correction * 100} % corrections, ${shares.late * 100} % late (up to ` +
  `${latestDays} days), ${shares.merge * 100} % merges (each of a record with one contact), ${injuryShare * 100} % injuries, ` +
  `${wordsShare * 100} % with 60–200 characters of words, 1 % of children on a plan, 30 % plan unknown, 5 % infants; ` +
  `unscheduled 20 % (27.6 % where the plan is known, else 2.3 %), appointments 46 %, stays 4 %, home visits 9 %, calls 21 %; ` +
  `verified NHS number and one local id each, two feeds a child`;

/** The deterministic stream of signals of `data.md`, section 10. Holds nothing but numbers. */
export class Workload {
  constructor(private readonly stretch: Stretch) {}

  /** Records of `count` signals from a place on. */
  records(from: number, count: number): readonly OutgoingRecord[] {
    return Array.from({ length: count }, (_, index) => this.record(from + index));
  }

  /** @param place counted from the beginning of the stretch */
  record(place: number): OutgoingRecord {
    const at = place + this.stretch.first;
    const { signal, id, child, receivedAt } = this.signalAt(at);
    const received = new Date(receivedAt).toISOString();
    return {
      topic: 'signals.v1',
      key: uuidOf(this.stretch.seed, child, 11),
      value: JSON.stringify(signal),
      headers: toHeaders({
        id,
        type: signal.type,
        source: '/bellwether/intake',
        time: received,
        dataschema: dataschemaOf('signals.v1', signal.type),
        receivedat: received,
        traceparent: `00-${uuidOf(this.stretch.seed, at, 21).replaceAll('-', '')}-00000000${(at >>> 0).toString(16).padStart(8, '0')}-01`,
      }),
      partition: child % partitions,
    };
  }

  private sortOf(at: number): Sort {
    const share = new Draw(this.stretch.seed, at).next();
    if (share < shares.duplicate) return 'duplicate';
    if (share < shares.duplicate + shares.correction) return 'correction';
    if (share < shares.duplicate + shares.correction + shares.merge) return 'merge';
    const ahead = new Draw(this.stretch.seed, at + beforeMerge).next() - shares.duplicate - shares.correction;
    return ahead >= 0 && ahead < shares.merge ? 'under-another-record' : 'contact';
  }

  /** The last plain contact before a place that was drawn; null at the beginning of the stretch. */
  private earlierContact(at: number, draw: Draw): number | null {
    let found = at - 1 - draw.below(Math.min(farthestBack, Math.max(1, at - this.stretch.first)));
    while (found >= this.stretch.first && this.sortOf(found) !== 'contact') found -= 1;
    return found < this.stretch.first ? null : found;
  }

  private childOf(at: number): Child {
    const { seed, children, firstChild = 0, base } = this.stretch;
    return childAt(firstChild + new Draw(seed ^ 0x00c4, at).below(children), base);
  }

  private signalAt(at: number): { signal: Signal; id: string; child: number; receivedAt: number } {
    const { seed, first, begins } = this.stretch;
    const sort = this.sortOf(at);
    const draw = new Draw(seed ^ 0x0d12, at);
    const receivedAt = begins + Math.floor((at - first) / 10);
    switch (sort) {
      case 'duplicate': {
        const earlier = this.earlierContact(at, draw);
        return earlier === null ? this.contactAt(at, receivedAt) : this.signalAt(earlier);
      }
      case 'correction': {
        const earlier = this.earlierContact(at, draw);
        return earlier === null ? this.contactAt(at, receivedAt) : this.correctionAt(at, earlier, receivedAt);
      }
      case 'merge': {
        const child = this.childOf(at - beforeMerge);
        const { feed, organisation: authority } = child.hospital;
        const signal: Signal = {
          type: 'identity.stated',
          feed,
          version: new Date(receivedAt).toISOString(),
          change: 'merge',
          from: { authority, id: `D${at}` },
          into: { authority, id: child.localId },
        };
        return { signal, id: uuidOf(seed, at, 5), child: child.number, receivedAt };
      }
      case 'under-another-record':
        return this.contactAt(at, receivedAt, `D${at + beforeMerge}`);
      case 'contact':
        return this.contactAt(at, receivedAt);
    }
  }

  private contactAt(at: number, receivedAt: number, localId?: string) {
    const { seed } = this.stretch;
    const child = this.childOf(at);
    const draw = new Draw(seed ^ 0x0c0c, at);
    const delay = draw.next() < shares.late ? draw.next() * latestDays * day : draw.next() * 600_000;
    // a child is not seen before it is born
    const arrival = Math.max(Math.floor(receivedAt - delay), Date.parse(child.birthDate) + day);
    const drawn = tellContact(draw, child, arrival, { mayBeUnscheduled: true, mayBeInjury: true, wasNotBrought });
    // a second record is one of the hospital, which merges it
    const told = localId === undefined ? drawn : { ...drawn, place: child.hospital };
    const signal = stateContact(child, told, {
      visit: `V${at}`,
      version: arrival,
      authority: child.hasListingAuthority ? listingAuthority : silentAuthority,
      ...(localId === undefined ? {} : { localId }),
    });
    return { signal, id: uuidOf(seed, at, 5), child: child.number, receivedAt };
  }

  /** The same visit stated again, later: it took place after all, or its words are others. */
  private correctionAt(at: number, earlier: number, receivedAt: number) {
    const { signal, child } = this.contactAt(earlier, receivedAt);
    const corrected: Signal = {
      ...signal,
      visit: { ...signal.visit, version: new Date(receivedAt + 1).toISOString() },
      status: signal.status === 'booked' ? 'cancelled-by-provider' : 'completed',
    };
    return { signal: corrected, id: uuidOf(this.stretch.seed, at, 5), child, receivedAt };
  }
}
