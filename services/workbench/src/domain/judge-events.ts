import { type Evidence, type PlacedEvent } from '#libs/chronology';
import {
  decide,
  firedOf,
  isAbove,
  mayChangeBy,
  mayChangeLater,
  reachBackMs,
  type ChildFacts,
  type ContactFacts,
  type Finding,
  type Policy,
  type Severity,
  type WatchRequest,
} from '#libs/policy';
import { ChildSoFar, type Judged } from './child-so-far.js';
import { clockAt } from './facts-of-evidence.js';
import { type Step } from './laid-out.js';
import { notSaidIn } from './not-said.js';
import { Rings } from './rings.js';

/** A finding at the event at which it was first said, or said more urgently. */
export interface Said {
  readonly finding: Finding;
  /** When it was said, `YYYY-MM-DDTHH:MM`, Europe/London: after a wait later than the event. */
  readonly at: string;
  /** Numbers of the events that it rests on, the anchoring one first. */
  readonly evidence: readonly number[];
  /** Whether it would have been without what words say. */
  readonly basis: 'coded' | 'words';
  /** What is not recorded there, without what the events of the contact say after all. */
  readonly missing: readonly string[];
  /** Whether the rule had said it before, less urgently. */
  readonly isRaise: boolean;
}

/** A finding that rang, with the facts that it was found in. */
export interface Rung {
  readonly finding: Finding;
  readonly child: ChildFacts;
}

/** An event, and what was said at it. */
export interface ReplayedEvent {
  readonly placed: PlacedEvent;
  readonly said: readonly Said[];
}

/** A rule that cannot tell of a contact. */
export interface CannotTell {
  readonly rule: string;
  /** Number of the event that it began with. */
  readonly n: number;
}

/** Lets the rules judge one event after the other, each time with what was known then. */
export class Run {
  /** What was taken, by the number of its event. */
  private taken = new Map<number, ReplayedEvent & { readonly said: Said[] }>();
  readonly rings: Rings;
  readonly firstRing: Rung[] = [];
  /** Rules that cannot tell of a contact, as it was judged last. */
  private readonly doubts = new Map<string, readonly string[]>();
  private child: ChildSoFar;
  private readonly policies: readonly Policy[];
  private readonly severities = new Map<string, Severity>();
  private waits = new Map<string, WatchRequest>();
  private over = new Set<string>();

  /** @param tells `when it rings`: what is said at each event is left out, which is cheaper */
  constructor(
    private readonly evidence: Evidence,
    placed: readonly PlacedEvent[],
    private readonly policy: Policy,
    private readonly tells: 'all' | 'when it rings' = 'all',
  ) {
    this.child = new ChildSoFar(evidence, placed, policy.signs);
    this.policies = [policy];
    this.rings = new Rings(policy);
  }

  /**
   * A run that tells when it first rings, and took what this one took. This one must not have rung: then all that it said was for
   * information, and what is more urgent is news.
   * @param placed all events in the order in which that one goes on
   */
  fork(placed: readonly PlacedEvent[]): Run {
    const other = new Run(this.evidence, [], this.policy, 'when it rings');
    other.taken = new Map(this.taken);
    other.child = this.child.fork(placed);
    [other.waits, other.over] = [new Map(this.waits), new Set(this.over)];
    return other;
  }

  /** Events that were taken, in order. */
  get events(): readonly ReplayedEvent[] {
    return [...this.taken.values()];
  }

  /** Rules that cannot tell of a contact in the end, in the order of contacts. */
  get inDoubt(): readonly CannotTell[] {
    return this.child
      .facts()
      .contacts.flatMap(({ key }) =>
        (this.doubts.get(key) ?? []).map((rule) => ({ rule, n: this.child.eventsOf(key)[0] ?? 0 })),
      );
  }

  /** The child with all that was taken. */
  get inTheEnd(): ChildFacts {
    return this.child.facts();
  }

  /** Judges what an event touches, and lets the waits run out that are over before the next. */
  take({ placed, next }: Step): void {
    const contact = this.child.take(placed);
    this.taken.set(placed.event.n, { placed, said: [] });
    this.judge(this.touchedBy(contact), placed.event.n, placed.at);
    this.waitUntil(next);
  }

  /** What may be judged otherwise by a contact that is new, or known better: it, what came after it, and what waits for such a one. */
  private touchedBy(contact: ContactFacts): readonly ContactFacts[] {
    const from = contact.occurredAt - reachBackMs(this.policies);
    return [
      ...this.child.between(from, contact).filter(mayChangeBy(contact, this.policies)),
      ...this.child.startingWith(contact),
    ];
  }

  /** Lets every wait run out that is over before a moment (milliseconds), one after the other. */
  private waitUntil(moment: number): void {
    for (;;) {
      const due = this.nextWait();
      if (due === undefined || due.dueAt >= moment) return;
      this.waits.delete(nameOf(due));
      this.over.add(nameOf(due));
      this.child.fire(due);
      const contact = this.child.contact(due.anchorKey);
      if (contact !== undefined)
        this.judge([contact], this.child.eventsOf(contact.key).at(-1) ?? 0, clockAt(due.dueAt));
    }
  }

  /** The wait that is over first; of several the first by name. */
  private nextWait(): WatchRequest | undefined {
    let next: WatchRequest | undefined;
    for (const wait of this.waits.values()) if (next === undefined || isSooner(wait, next)) next = wait;
    return next;
  }

  /**
   * @param n event at which what is new is said: the one that happened, or whose wait is over
   * @param now when it is said, as `Ring.rangAt`
   */
  private judge(judged: readonly ContactFacts[], n: number, now: string): void {
    const [earliest, latest] = [judged[0], judged.at(-1)];
    if (earliest === undefined || latest === undefined) return;
    // a wait that is over may lie thousands of contacts back, of which none matters to it
    const reach = { first: earliest, last: judged.some(mayChangeLater) ? null : latest };
    const child = this.child.asKnownTo(reach);
    const { findings, watches, doubts } = decide(child, this.policies, judged);
    const isTold = this.tells === 'all';
    const inDoubt = Map.groupBy(doubts, ({ contactKey }) => contactKey);
    for (const { key } of isTold ? judged : [])
      this.doubts.set(
        key,
        (inDoubt.get(key) ?? []).map(({ rule }) => rule),
      );
    for (const watch of watches) if (!this.over.has(nameOf(watch))) this.waits.set(nameOf(watch), watch);
    const fresh = findings.filter((finding) => this.isNews(finding));
    if (fresh.length === 0) return;
    const event = this.taken.get(n);
    if (isTold) event?.said.push(...this.saidOf(fresh, { n, now, reach }));
    for (const finding of fresh) this.severities.set(identityOf(finding), finding.severity);
    const contacts = fresh.flatMap((finding) => {
      const contact = this.child.contact(finding.contactKey);
      return contact === undefined ? [] : [{ finding, contact }];
    });
    if (event === undefined) return;
    const ring = this.rings.hear(event.placed, now, contacts);
    if (isTold && ring !== null && ring === this.rings.all[0]) this.keep(fresh, child);
  }

  /** @param n and now as for `judge` */
  private saidOf(
    fresh: readonly Finding[],
    { n, now, reach }: { readonly n: number; readonly now: string; readonly reach: Judged },
  ): readonly Said[] {
    const coded = this.saidWithoutWords(fresh, reach);
    return fresh.map((finding) => ({
      finding,
      at: now,
      evidence: this.evidenceOf(finding, n),
      missing: this.missingOf(finding),
      basis: coded.has(identityOf(finding)) ? 'coded' : 'words',
      isRaise: this.severities.has(identityOf(finding)),
    }));
  }

  /** Facts as they are now: the list of contacts goes on growing. */
  private keep(fresh: readonly Finding[], { contacts, firedWatches, ...facts }: ChildFacts): void {
    const child = { ...facts, contacts: [...contacts], firedWatches: [...firedWatches] };
    const ringing = fresh.filter(({ severity }) => severity !== 'INFORMATION');
    this.firstRing.push(...ringing.map((finding) => ({ finding, child })));
  }

  /** Which of some findings would have been without what words say. */
  private saidWithoutWords(findings: readonly Finding[], reach: Judged): ReadonlySet<string> {
    const plain = this.child.withoutWords(reach);
    const about = new Set(findings.map(({ contactKey }) => contactKey));
    const judged = plain.contacts.filter(({ key }) => about.has(key));
    return new Set(firedOf(plain, this.policies, judged).map(identityOf));
  }

  private missingOf({ evidence: { missing }, contactKey }: Finding): readonly string[] {
    const contact = this.child.contact(contactKey);
    return contact === undefined ? missing : notSaidIn(missing, contact, this.evidence.events);
  }

  private isNews(finding: Finding): boolean {
    const before = this.severities.get(identityOf(finding));
    return before === undefined || isAbove(finding.severity, before);
  }

  private evidenceOf({ evidence, contactKey }: Finding, n: number): readonly number[] {
    const anchor = this.child.eventsOf(contactKey);
    const others = evidence.contacts
      .filter((key) => key !== contactKey)
      .flatMap((key) => this.child.eventsOf(key)[0] ?? []);
    return [anchor.includes(n) ? n : (anchor[0] ?? n), ...others];
  }
}

function isSooner(one: WatchRequest, other: WatchRequest): boolean {
  return one.dueAt < other.dueAt || (one.dueAt === other.dueAt && nameOf(one) < nameOf(other));
}

function nameOf({ rule, anchorKind, anchorKey }: WatchRequest): string {
  return `${rule} ${anchorKind} ${anchorKey}`;
}

function identityOf({ rule, anchor, clause }: Pick<Finding, 'rule' | 'anchor' | 'clause'>): string {
  return `${rule} ${anchor.kind} ${anchor.key} ${clause}`;
}
