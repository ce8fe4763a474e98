import { chancesOf, inOrder, type Evidence, type PlacedEvent } from '#libs/chronology';
import {
  answerMs,
  decide,
  isAbove,
  lookAheadMs,
  mayLookAhead,
  startsClock,
  type ChildFacts,
  type ContactFacts,
  type Finding,
  type Policy,
  type Severity,
  type WatchRequest,
} from '#libs/policy';
import { ChildSoFar } from './child-so-far.js';
import { instantOf } from './facts-of-evidence.js';
import { type Order } from './other-orders.js';
import { Rings, type Ring } from './rings.js';

/** A finding at the event at which it was first said, or said more urgently. */
export interface Said {
  readonly finding: Finding;
  /** Numbers of the events that it rests on, the anchoring one first. */
  readonly evidence: readonly number[];
  /** Whether it would have been without what words say. */
  readonly basis: 'coded' | 'words';
  /** How often the rule had said it before, less urgently. */
  readonly isRaise: boolean;
}

export interface ReplayedEvent {
  readonly placed: PlacedEvent;
  readonly said: readonly Said[];
}

/** What the rules would have said of a chronology, event by event, each time with what was known then. */
export interface Replay {
  /** Dated events in order; those from the terminal one on are not judged, and say nothing. */
  readonly events: readonly (ReplayedEvent & { readonly evaluated: boolean })[];
  /** Numbers of events that have no date: listed, never judged. */
  readonly undated: readonly number[];
  readonly rings: readonly Ring[];
  /** Findings that rang at the first ring, each with what was known of the child then. */
  readonly firstRing: readonly Rung[];
}

/** A finding that rang, with the facts that it was found in. */
export interface Rung {
  readonly finding: Finding;
  readonly child: ChildFacts;
}

/**
 * Replays a chronology through the rules: each event is judged by `decide` with what was known then, and again when a wait of
 * a rule is over. Pure: the same evidence and policy give the same replay.
 */
export function replay(evidence: Evidence, policy: Policy): Replay {
  const placed = inOrder(evidence);
  const run = new Run(evidence, placed, policy);
  for (const step of stepsOf(placed)) run.take(step);
  const chance = new Map(run.events.map((one) => [one.placed, one]));
  return {
    events: placed.map((row) => {
      const judged = chance.get(row);
      return { placed: row, said: judged?.said ?? [], evaluated: judged !== undefined };
    }),
    undated: evidence.events.flatMap(({ n, day }) => (day === null ? [n] : [])),
    rings: run.rings.all,
    firstRing: run.firstRing,
  };
}

/**
 * The event that rings first in one order of the events; null when none does. It is what `replay` would find, and looks no further.
 */
export function ringPointOf(evidence: Evidence, policy: Policy, { dayOf, withinDay }: Order): PlacedEvent | null {
  const placed = inOrder(evidence, dayOf, withinDay);
  const run = new Run(evidence, placed, policy);
  for (const step of stepsOf(placed)) {
    run.take(step);
    const first = run.rings.all[0];
    if (first !== undefined) return first.placed;
  }
  return null;
}

/** An event that may still change something, and the moment (milliseconds) of the one after it. */
interface Step {
  readonly placed: PlacedEvent;
  readonly next: number;
}

function stepsOf(placed: readonly PlacedEvent[]): readonly Step[] {
  return chancesOf(placed).map((row, place) => {
    const next = placed[place + 1];
    return { placed: row, next: next === undefined ? Infinity : instantOf(next) };
  });
}

class Run {
  readonly events: (ReplayedEvent & { readonly said: Said[] })[] = [];
  readonly rings: Rings;
  readonly firstRing: Rung[] = [];
  private readonly child: ChildSoFar;
  private readonly policies: readonly Policy[];
  private readonly severities = new Map<string, Severity>();
  private readonly waits = new Map<string, WatchRequest>();
  private readonly over = new Set<string>();

  constructor(evidence: Evidence, placed: readonly PlacedEvent[], policy: Policy) {
    this.child = new ChildSoFar(evidence, placed);
    this.policies = [policy];
    this.rings = new Rings(policy);
  }

  /** Judges what an event touches, and lets the waits run out that are over before the next. */
  take({ placed, next }: Step): void {
    const contact = this.child.take(placed);
    this.events.push({ placed, said: [] });
    this.judge(this.touchedBy(contact), placed.event.n);
    this.waitUntil(next);
  }

  /** What may be judged otherwise by a contact that is new, or known better: it, what came after it, and what waits for an answer. */
  private touchedBy({ occurredAt }: ContactFacts): readonly ContactFacts[] {
    const back = Math.max(lookAheadMs(this.policies), answerMs(this.policies));
    return this.child
      .since(occurredAt - back)
      .filter((one) => one.occurredAt >= occurredAt || mayLookAhead(one) || beginsClock(one));
  }

  /** Lets every wait run out that is over before a moment (milliseconds), one after the other. */
  private waitUntil(moment: number): void {
    for (;;) {
      const due = [...this.waits.values()]
        .filter(({ dueAt }) => dueAt < moment)
        .sort((one, other) => one.dueAt - other.dueAt || (nameOf(one) < nameOf(other) ? -1 : 1))[0];
      if (due === undefined) return;
      this.waits.delete(nameOf(due));
      this.over.add(nameOf(due));
      this.child.fire(due);
      const contact = this.child.contact(due.anchorKey);
      if (contact !== undefined) this.judge([contact], this.child.eventsOf(contact.key).at(-1) ?? 0);
    }
  }

  /** @param n event at which what is new is said: the one that happened, or whose wait is over */
  private judge(judged: readonly ContactFacts[], n: number): void {
    const { findings, watches } = decide(this.child.facts(), this.policies, judged);
    for (const watch of watches) if (!this.over.has(nameOf(watch))) this.waits.set(nameOf(watch), watch);
    const fresh = findings.filter((finding) => this.isNews(finding));
    if (fresh.length === 0) return;
    const coded = this.saidWithoutWords(fresh);
    const event = this.events.find(({ placed }) => placed.event.n === n);
    for (const finding of fresh) {
      const isRaise = this.severities.has(identityOf(finding));
      this.severities.set(identityOf(finding), finding.severity);
      event?.said.push({
        finding,
        evidence: this.evidenceOf(finding, n),
        basis: coded.has(identityOf(finding)) ? 'coded' : 'words',
        isRaise,
      });
    }
    const contacts = fresh.flatMap((finding) => {
      const contact = this.child.contact(finding.contactKey);
      return contact === undefined ? [] : [{ finding, contact }];
    });
    if (event === undefined) return;
    this.rings.hear(event.placed, contacts);
    if (this.rings.all[0]?.placed === event.placed) this.keep(fresh);
  }

  /** Facts as they are now: the list of contacts goes on growing. */
  private keep(fresh: readonly Finding[]): void {
    const { contacts, firedWatches, ...facts } = this.child.facts();
    const child = { ...facts, contacts: [...contacts], firedWatches: [...firedWatches] };
    const ringing = fresh.filter(({ severity }) => severity !== 'INFORMATION');
    this.firstRing.push(...ringing.map((finding) => ({ finding, child })));
  }

  /** Which of some findings would have been without what words say. */
  private saidWithoutWords(findings: readonly Finding[]): ReadonlySet<string> {
    const plain = this.child.withoutWords();
    const about = new Set(findings.map(({ contactKey }) => contactKey));
    const judged = plain.contacts.filter(({ key }) => about.has(key));
    return new Set(decide(plain, this.policies, judged).findings.map(identityOf));
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

function nameOf({ rule, anchorKind, anchorKey }: WatchRequest): string {
  return `${rule} ${anchorKind} ${anchorKey}`;
}

function identityOf({ rule, anchor, clause }: Finding): string {
  return `${rule} ${anchor.kind} ${anchor.key} ${clause}`;
}

function beginsClock({ circumstances }: ContactFacts): boolean {
  return circumstances.some((code) => startsClock({ kind: 'outcome', system: 'bellwether', code }));
}
