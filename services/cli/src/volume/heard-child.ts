import { type ContactStated, type PersonStatement, type Signal } from '#libs/contracts';
import {
  combineContacts,
  foldPersonByFeed,
  foldVisit,
  personOf,
  personSayingOf,
  usualAttendanceWindowMinutes,
  visitSayingOf,
  type ChildToDecide,
  type Contact,
  type PersonFactStatement,
  type PlanCheck,
  type Visit,
  type VisitStatement,
} from '#libs/facts';

/** Distance between arrivals that two feeds report of one attendance: as screening has it unless told otherwise; milliseconds. */
export const attendanceWindowMs = usualAttendanceWindowMinutes * 60_000;

/** Reference that everything of a child hangs on: all of it bears the child's verified number or an id linked with that. */
const itself = 'itself';

/** What has been heard of a child so far, joined by the code with which screening joins it. */
export class HeardChild {
  private readonly stated = new Map<string, VisitStatement[]>();
  private readonly visits = new Map<string, Visit>();
  private readonly saidOfPerson: PersonFactStatement[] = [];
  private readonly answers: PlanCheck[] = [];
  private person: ChildToDecide['folded']['person'] = { birthDate: null, gestationWeeks: null };
  private contacts: readonly Contact[] = [];

  get folded(): ChildToDecide['folded'] {
    return { contacts: this.contacts, person: this.person };
  }

  /** Answers of look-ups. */
  get checks(): readonly PlanCheck[] {
    return this.answers;
  }

  /** @returns the earliest moment (milliseconds) at which something stands otherwise now; Infinity when nothing does */
  hearContact(signal: ContactStated, receivedAt: number): number {
    const { feed, visit } = signal;
    const order = {
      versionAt: visit.version === undefined ? null : Date.parse(visit.version),
      sequence: visit.sequence ?? null,
      receivedAt,
      signalId: `${visit.id} ${visit.version ?? ''} ${signal.status} ${signal.occurredAt}`,
    };
    const statements = this.stated.get(visit.id) ?? [];
    if (statements.some((one) => one.order.signalId === order.signalId)) return Infinity;
    statements.push({ feed, visit: visit.id, personRef: itself, order, says: visitSayingOf(signal) });
    this.stated.set(visit.id, statements);
    const after = foldVisit(statements);
    if (after === null) return Infinity;
    const before = this.visits.get(visit.id) ?? after;
    this.visits.set(visit.id, after);
    this.contacts = combineContacts([...this.visits.values()], attendanceWindowMs);
    const isOther = this.hearOfPerson(feed, signal.person, order);
    return isOther ? -Infinity : Math.min(before.occurredAt, after.occurredAt);
  }

  /** @returns as `hearContact` */
  hearPerson({ feed, version, person }: Extract<Signal, { type: 'person.stated' }>, receivedAt: number): number {
    const versionAt = version === undefined ? null : Date.parse(version);
    const order = { versionAt, sequence: null, receivedAt, signalId: `person ${feed} ${version ?? receivedAt}` };
    return this.hearOfPerson(feed, person, order) ? -Infinity : Infinity;
  }

  /** @returns as `hearContact` */
  hearAnswer(signal: Extract<Signal, { type: 'plan.checked' }>, receivedAt: number): number {
    const { visit, answer, plan = null, authority = null } = signal;
    this.answers.push({
      ...{ feed: visit.feed ?? null, visit: visit.id, answer, kind: plan, authority },
      ...{ at: Date.parse(signal.at), receivedAt, signalId: `answer ${visit.id} ${signal.at}` },
    });
    return this.visits.get(visit.id)?.occurredAt ?? Infinity;
  }

  /** @returns whether rules may read something else of the person now */
  private hearOfPerson(feed: string, person: PersonStatement, order: PersonFactStatement['order']): boolean {
    const { person: before } = this;
    this.saidOfPerson.push({ feed, personRef: itself, order, says: personSayingOf(person) });
    this.person = personOf(foldPersonByFeed(this.saidOfPerson));
    return before.birthDate !== this.person.birthDate || before.gestationWeeks !== this.person.gestationWeeks;
  }
}
