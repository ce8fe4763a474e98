import { type ContactStated, type PersonStatement, type Signal } from '#libs/contracts';
import {
  combineContacts,
  foldPersonByFeed,
  foldVisit,
  nameOfVisit,
  personOf,
  personSayingOf,
  usualAttendanceWindowMinutes,
  visitSayingOf,
  type ChildToDecide,
  type PersonFactStatement,
  type PlanCheck,
  type SourceOrder,
  type Visit,
  type VisitStatement,
} from '#libs/facts';
import { nameUuid } from '#libs/platform';
import { HeardRecords, type Placed } from './heard-records.js';

/** Distance between arrivals that two feeds report of one attendance: as screening has it unless told otherwise; milliseconds. */
export const attendanceWindowMs = usualAttendanceWindowMinutes * 60_000;

type Folded = ChildToDecide['folded'];

/** What a statement makes otherwise. */
export interface Heard extends Placed {
  /** The earliest moment (milliseconds) at which something stands otherwise now; Infinity when nothing does. */
  readonly since: number;
  /** Children other than the one that it is of, who had the visit or have it now. */
  readonly others: readonly string[];
}

/**
 * What has been heard of a simulated child so far, joined by the code with which screening joins it. Where no number was traced
 * it is known as several children, until somebody states that they are one.
 */
export class HeardChild {
  private readonly records = new HeardRecords();
  /** By `nameOfVisit`: two feeds may give one id. */
  private readonly stated = new Map<string, VisitStatement[]>();
  private readonly visits = new Map<string, Visit>();
  /** With which day of birth the words of each visit were read. */
  private readonly bornAsRead = new Map<string, string | null>();
  private readonly saidOfPerson: PersonFactStatement[] = [];
  private readonly answers: PlanCheck[] = [];
  private readonly known = new Map<string, Folded>();

  /** Answers of look-ups: they are made for a verified number. */
  get checks(): readonly PlanCheck[] {
    return this.answers;
  }

  isVerified(child: string): boolean {
    return this.records.isVerified(child);
  }

  folded(child: string): Folded {
    const folded = this.known.get(child) ?? this.fold(child);
    this.known.set(child, folded);
    return folded;
  }

  /** @returns null when it names nobody, or was heard before */
  hearContact(signal: ContactStated, receivedAt: number): Heard | null {
    const { feed, visit, organisation, person } = signal;
    const order: SourceOrder = {
      versionAt: visit.version === undefined ? null : Date.parse(visit.version),
      sequence: visit.sequence ?? null,
      receivedAt,
      signalId: signalIdOf(signal),
    };
    const name = nameOfVisit({ feed, visit: visit.id });
    const statements = this.stated.get(name) ?? [];
    if (statements.some((one) => one.order.signalId === order.signalId)) return null;
    const placed = this.place(person, { feed, organisation }, order);
    if (placed === null) return null;
    statements.push({ feed, visit: visit.id, personRef: placed.primary, order, says: visitSayingOf(signal) });
    this.stated.set(name, statements);
    const { birthDate, ...heard } = placed;
    const before = this.visits.get(name);
    const after = this.foldAgain(name, birthDate);
    if (after === null) return null;
    const owners = new Set([before ?? after, after].map(({ ownerRef }) => this.records.childAs(ownerRef)));
    const others = [...owners].filter((child) => child !== heard.child);
    const since = Math.min(heard.since, before?.occurredAt ?? Infinity, after.occurredAt);
    return { ...heard, since, others };
  }

  /** @returns null when it names nobody */
  hearPerson(signal: Extract<Signal, { type: 'person.stated' }>, receivedAt: number): Heard | null {
    const { feed, version, person } = signal;
    const versionAt = version === undefined ? null : Date.parse(version);
    const order = { versionAt, sequence: null, receivedAt, signalId: signalIdOf(signal) };
    const placed = this.place(person, { feed, organisation: null }, order);
    if (placed === null) return null;
    const { birthDate: _, ...heard } = placed;
    return heard;
  }

  /** @returns the earliest moment (milliseconds) at which something stands otherwise now */
  hearAnswer(signal: Extract<Signal, { type: 'plan.checked' }>, receivedAt: number): number {
    const { visit, answer, plan = null, authority = null } = signal;
    const { feed = null, id } = visit;
    this.answers.push({
      ...{ feed, visit: id, answer, kind: plan, authority },
      ...{ at: Date.parse(signal.at), receivedAt, signalId: signalIdOf(signal) },
    });
    const feeds = feed === null ? new Set([...this.visits.values()].map((one) => one.feed)) : [feed];
    const askedFor = [...feeds].map((one) => this.visits.get(nameOfVisit({ feed: one, visit: id })));
    return Math.min(...askedFor.map((one) => one?.occurredAt ?? Infinity));
  }

  /** Takes what is said of the person. `since`: -Infinity when rules may read something else of the person now. */
  private place(
    person: PersonStatement,
    source: { readonly feed: string; readonly organisation: string | null },
    order: SourceOrder,
  ): (Heard & Pick<Folded['person'], 'birthDate'>) | null {
    const placed = this.records.place(person, source, order);
    if (placed === null) return null;
    const before = this.known.get(placed.child)?.person;
    const { feed } = source;
    this.saidOfPerson.push({ feed, personRef: placed.primary, order, says: personSayingOf(person) });
    this.known.clear();
    const after = this.personOf(this.records.refsOf(placed.child));
    const isSame = before?.birthDate === after.birthDate && before.gestationWeeks === after.gestationWeeks;
    const since = isSame && placed.joined.length === 0 ? Infinity : -Infinity;
    return { ...placed, since, others: [], birthDate: after.birthDate };
  }

  private fold(child: string): Folded {
    const refs = this.records.refsOf(child);
    const person = this.personOf(refs);
    const own: Visit[] = [];
    for (const [name, visit] of this.visits) {
      if (!refs.has(visit.ownerRef)) continue;
      const isRead = this.bornAsRead.get(name) === person.birthDate;
      own.push(isRead ? visit : (this.foldAgain(name, person.birthDate) ?? visit));
    }
    return { contacts: combineContacts(own, attendanceWindowMs), person };
  }

  private foldAgain(name: string, birthDate: string | null): Visit | null {
    const visit = foldVisit(this.stated.get(name) ?? [], birthDate);
    if (visit === null) return null;
    this.visits.set(name, visit);
    this.bornAsRead.set(name, birthDate);
    return visit;
  }

  private personOf(refs: ReadonlySet<string>): Folded['person'] {
    return personOf(foldPersonByFeed(this.saidOfPerson.filter(({ personRef }) => refs.has(personRef))));
  }
}

/** A signal that is given twice is one, and of what differs anywhere there are two. */
function signalIdOf(signal: Signal): string {
  return nameUuid('signal', JSON.stringify(signal));
}
