import { type PlacedEvent } from '#libs/chronology';
import {
  chainStarts,
  moreUrgent,
  severities,
  type ChainStart,
  type ContactFacts,
  type Finding,
  type Policy,
  type RungChain,
  type Severity,
} from '#libs/policy';

/** An event at which a notice of CONCERN or above would go out (commands, section 3). */
export interface Ring {
  readonly placed: PlacedEvent;
  /** The most urgent of what rang. */
  readonly severity: Severity;
  /** Rules that rang, in the order of their numbers. */
  readonly rules: readonly string[];
  readonly reason: ChainStart['reason'];
}

interface Heard {
  readonly finding: Finding;
  readonly contact: ContactFacts;
}

/**
 * One case, which nobody closes: each organisation has a chain, which begins with its first finding, and again when something more
 * urgent is found or a new episode begins (`chainStarts`). Every chain is taken as answered at its first step.
 */
export class Rings {
  private readonly rung: Ring[] = [];
  private readonly chains = new Map<string, RungChain>();
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
      .sort((one, other) => severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity));
    const started = ringing.flatMap((one) => {
      const [start] = this.start(one);
      return start === undefined ? [] : [{ severity: one.finding.severity, reason: start.reason }];
    });
    const [first] = started;
    if (first === undefined) return;
    const rules = [...new Set(ringing.map(({ finding }) => finding.rule))].sort();
    this.add({ placed, rules, severity: first.severity, reason: isFirst ? 'opened' : first.reason });
  }

  /** @returns the chains that begin, that of the finding's organisation first when it does */
  private start({ finding, contact }: Heard): readonly ChainStart[] {
    const starts = chainStarts(
      {
        chain: contact.organisation,
        severity: finding.severity,
        isAttendance: finding.anchor.kind === 'visit',
        occurredAt: contact.occurredAt,
        reaches: () => true,
      },
      { ...this.policy, chains: [...this.chains.values()], lastRingOf: this.lastRingOf },
    );
    for (const { chain, severity } of starts) {
      this.chains.set(chain, { name: chain, severity, isAnswered: true });
      this.lastRingOf = contact.occurredAt;
    }
    return starts;
  }

  /** What rings at one event, at once and after a wait, is one ring. */
  private add(ring: Ring): void {
    const place = this.rung.findIndex(({ placed }) => placed === ring.placed);
    const known = this.rung[place];
    if (known === undefined) {
      this.rung.push(ring);
      return;
    }
    const severity = moreUrgent(ring.severity, known.severity);
    this.rung[place] = { ...known, severity, rules: [...new Set([...known.rules, ...ring.rules])].sort() };
  }
}
