import { FactsOfChild, type ChildToDecide, type Organisations } from '#libs/facts';
import {
  decide,
  mayChangeLater,
  type ContactFacts,
  type Doubt,
  type Finding,
  type Policy,
  type WatchRequest,
} from '#libs/policy';
import { attendanceWindowMs } from './heard-child.js';

const dayMs = 86_400_000;

/** A finding with the contact that it is about. */
export interface Judged {
  readonly finding: Finding;
  readonly contact: ContactFacts;
}

/** A finding as it was raised, or as its severity changed. */
export interface Told extends Judged {
  /** When (milliseconds): what it rests on was heard then, or a wait of its rule was over. */
  readonly at: number;
  /** The contact lay too far back to ring anybody. */
  readonly isLate: boolean;
}

/** What every child is judged by. */
export interface Judgement {
  readonly policies: readonly Policy[];
  readonly organisations: Organisations;
}

/** All that is known of a child at a moment (milliseconds). */
export type KnownAt = (at: number) => Omit<ChildToDecide, 'firedWatches'>;

/** What stands of one contact. */
interface Standing {
  readonly findings: readonly Judged[];
  readonly doubts: readonly Doubt[];
  readonly watches: readonly WatchRequest[];
}

/**
 * A child as screening judges it: at each statement by what had been heard of it by then, the contacts that the statement may
 * change; and again whenever a wait is over.
 */
export class JudgedChild {
  /** What was said on the way, in the order in which it was said. */
  readonly told: Told[] = [];
  /** `rule contact`: of which a rule could not tell at some moment, or fired at some moment. */
  readonly everInDoubt = new Set<string>();
  readonly everFired = new Set<string>();
  private standing = new Map<string, Standing>();
  private readonly fired: WatchRequest[] = [];
  private readonly severities = new Map<string, string>();
  private heardAt = -Infinity;

  constructor(
    private readonly known: KnownAt,
    private readonly judgement: Judgement,
  ) {}

  /** What holds now. */
  get findings(): readonly Judged[] {
    return [...this.standing.values()].flatMap(({ findings }) => findings);
  }

  /** The contacts of which a rule cannot tell now. */
  get doubts(): readonly Doubt[] {
    return [...this.standing.values()].flatMap(({ doubts }) => doubts);
  }

  get contacts(): number {
    return this.standing.size;
  }

  /** Takes over what was said of a child that is known to be this one now. */
  join(other: JudgedChild): void {
    this.told.push(...other.told);
    this.told.sort((one, another) => one.at - another.at);
    this.fired.push(...other.fired);
    for (const one of other.everFired) this.everFired.add(one);
    for (const one of other.everInDoubt) this.everInDoubt.add(one);
    for (const [name, severity] of other.severities) this.severities.set(name, severity);
    this.heardAt = Math.max(this.heardAt, other.heardAt);
  }

  /**
   * Judges what may stand otherwise.
   * @param at when that was heard (milliseconds)
   * @param since what took place earlier is as it was, but for what waits for something later; `Infinity`: nothing is otherwise
   */
  judge(at: number, since: number): void {
    if (since === Infinity) return;
    const { policies, organisations } = this.judgement;
    const facts = new FactsOfChild({ ...this.known(at), firedWatches: this.fired }, organisations, policies);
    const from = since - attendanceWindowMs;
    const judged = facts.contacts.filter((contact) => contact.occurredAt >= from || mayChangeLater(contact));
    this.take(decide(facts, policies, judged), judged, facts.contacts, at);
  }

  /** Lets every wait run out that is over by a moment (milliseconds), the earliest first. */
  waitUntil(moment: number): void {
    for (;;) {
      const due = this.nextWait();
      if (due === undefined || due.dueAt > moment) return;
      const over = this.takeWatches(due.dueAt);
      this.fired.push(...over);
      const at = Math.max(due.dueAt, this.heardAt);
      const keys = new Set(over.map(({ anchorKey }) => anchorKey));
      const waited = this.known(at).folded.contacts.filter(({ key }) => keys.has(key));
      this.judge(at, Math.min(...waited.map(({ occurredAt }) => occurredAt)));
    }
  }

  private take(
    { findings, doubts, watches }: ReturnType<typeof decide>,
    judged: readonly ContactFacts[],
    contacts: readonly ContactFacts[],
    at: number,
  ): void {
    this.heardAt = at;
    const byKey = new Map(judged.map((contact) => [contact.key, contact]));
    const standing = new Map<string, Standing>();
    for (const { key } of contacts) {
      const before = this.standing.get(key);
      if (!byKey.has(key) && before !== undefined) standing.set(key, before);
    }
    const found = Map.groupBy(findings, ({ contactKey }) => contactKey);
    const doubted = Map.groupBy(doubts, ({ contactKey }) => contactKey);
    const waiting = Map.groupBy(watches, ({ anchorKey }) => anchorKey);
    for (const [key, contact] of byKey) {
      const own = (found.get(key) ?? []).map((finding): Judged => ({ finding, contact }));
      standing.set(key, { findings: own, doubts: doubted.get(key) ?? [], watches: waiting.get(key) ?? [] });
      for (const one of own) this.tell(one, at);
    }
    for (const { rule, contactKey } of doubts) this.everInDoubt.add(`${rule} ${contactKey}`);
    this.standing = standing;
  }

  private tell(judged: Judged, at: number): void {
    const { finding, contact } = judged;
    this.everFired.add(`${finding.rule} ${contact.key}`);
    const name = `${finding.rule} ${finding.anchor.key} ${finding.clause}`;
    if (this.severities.get(name) === finding.severity) return;
    this.severities.set(name, finding.severity);
    this.told.push({ ...judged, at, isLate: at - contact.occurredAt > finding.pageWithinDays * dayMs });
  }

  /** Takes those away that are due at a moment: also of a contact that is another child's by now. */
  private takeWatches(dueAt: number): readonly WatchRequest[] {
    const taken: WatchRequest[] = [];
    for (const [key, standing] of this.standing) {
      const over = standing.watches.filter((watch) => watch.dueAt === dueAt);
      if (over.length === 0) continue;
      taken.push(...over);
      this.standing.set(key, { ...standing, watches: standing.watches.filter((watch) => watch.dueAt !== dueAt) });
    }
    return taken;
  }

  private nextWait(): WatchRequest | undefined {
    let next: WatchRequest | undefined;
    for (const { watches } of this.standing.values())
      for (const watch of watches) if (next === undefined || watch.dueAt < next.dueAt) next = watch;
    return next;
  }
}
