import { type PlacedEvent } from '#libs/chronology';
import { severities, type ContactFacts, type Finding, type Policy, type Severity } from '#libs/policy';

/** An event at which a notice of CONCERN or above would go out (commands, section 3). */
export interface Ring {
  readonly placed: PlacedEvent;
  /** The most urgent of what rang. */
  readonly severity: Severity;
  /** Rules that rang, in the order of their numbers. */
  readonly rules: readonly string[];
  readonly reason: 'opened' | 'severity-raised' | 'new-episode';
}

interface Heard {
  readonly finding: Finding;
  readonly contact: ContactFacts;
}

const hourMs = 3_600_000;

/**
 * One case, which nobody closes: each organisation has a chain, which begins with its first finding, and again when something more
 * urgent is found or a new episode begins (`data.md`, section 7). Every chain is taken as answered at its first step.
 */
export class Rings {
  private readonly rung: Ring[] = [];
  private readonly chains = new Map<string, Severity>();
  /** When that happened which rang last (milliseconds). */
  private lastRingOf: number | null = null;

  constructor(private readonly policy: Pick<Policy, 'newEpisodeHours'>) {}

  get all(): readonly Ring[] {
    return this.rung;
  }

  /** @param heard findings that are new at one event, or more urgent than before */
  hear(placed: PlacedEvent, heard: readonly Heard[]): void {
    const isFirst = this.chains.size === 0;
    const ringing = heard
      .filter(({ finding }) => finding.severity !== 'INFORMATION')
      .sort((one, other) => rank(one.finding.severity) - rank(other.finding.severity));
    const reasons = new Map<Heard, Ring['reason']>();
    for (const one of ringing) {
      const reason = this.reasonOf(one, placed);
      if (reason !== null) reasons.set(one, isFirst ? 'opened' : reason);
    }
    const [first] = reasons;
    if (first === undefined) return;
    const [{ finding, contact }, reason] = first;
    this.lastRingOf = contact.occurredAt;
    const rules = [...new Set(ringing.map((one) => one.finding.rule))].sort();
    this.add({ placed, severity: finding.severity, rules, reason });
  }

  /** Why the chain of an organisation begins, or begins again; null: it goes on as it was. */
  private reasonOf({ finding, contact }: Heard, placed: PlacedEvent): Ring['reason'] | null {
    const own = this.chains.get(contact.organisation);
    const rises = [...this.chains].filter(([, severity]) => rank(finding.severity) < rank(severity));
    for (const [organisation] of rises) this.chains.set(organisation, finding.severity);
    if (own === undefined) this.chains.set(contact.organisation, finding.severity);
    if (rises.length > 0) return 'severity-raised';
    if (own === undefined) return 'opened';
    const isVisit = finding.anchor.kind === 'visit' && this.rung.at(-1)?.placed !== placed;
    const hours = this.lastRingOf === null ? Infinity : (contact.occurredAt - this.lastRingOf) / hourMs;
    return isVisit && hours >= this.policy.newEpisodeHours ? 'new-episode' : null;
  }

  /** What rings at one event, at once and after a wait, is one ring. */
  private add(ring: Ring): void {
    const place = this.rung.findIndex(({ placed }) => placed === ring.placed);
    const known = this.rung[place];
    if (known === undefined) {
      this.rung.push(ring);
      return;
    }
    const severity = rank(ring.severity) < rank(known.severity) ? ring.severity : known.severity;
    this.rung[place] = { ...known, severity, rules: [...new Set([...known.rules, ...ring.rules])].sort() };
  }
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
