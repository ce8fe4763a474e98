import { type PlacedEvent } from '#libs/chronology';
import {
  chainStarts,
  heardOf,
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
  /** The event that it rings at: the one that happened, or whose wait is over. */
  readonly placed: PlacedEvent;
  /** When it rang, `YYYY-MM-DDTHH:MM`, Europe/London: after a wait later than the event. */
  readonly rangAt: string;
  /** The most urgent of what began a chain. */
  readonly severity: Severity;
  /** Rules that told something new with it, in the order of their numbers: those too that began no chain of their own. */
  readonly rules: readonly string[];
  readonly reason: ChainStart['reason'];
}

/** The calendar day on which something rang. */
export function dayRung({ rangAt }: Pick<Ring, 'rangAt'>): string {
  return rangAt.slice(0, 10);
}

interface Heard {
  readonly finding: Finding;
  readonly contact: ContactFacts;
}

/**
 * The one case of a replay, which nobody closes, with a chain for each organisation. When one begins, `chainStarts` says: at the first
 * finding there, at one that is more urgent than what was told, whoever found it, and in a new episode. Somebody is taken to have
 * answered each time.
 */
export class Rings {
  private readonly rung: Ring[] = [];
  private readonly chains = new Map<string, RungChain>();
  /** When that happened which rang last (milliseconds). */
  private lastRingOf: number | null = null;

  constructor(private readonly policy: Pick<Policy, 'newEpisodeHours'>) {}

  /** In the order in which they rang. */
  get all(): readonly Ring[] {
    return this.rung;
  }

  /**
   * @param rangAt when it is heard, as `Ring.rangAt`
   * @param heard findings that are new then, or more urgent than before
   * @returns the ring that they are part of; null when nobody is told at once
   */
  hear(placed: PlacedEvent, rangAt: string, heard: readonly Heard[]): Ring | null {
    const isFirst = this.chains.size === 0;
    const ringing = heard
      .filter(({ finding }) => finding.severity !== 'INFORMATION')
      .sort((one, other) => severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity));
    const started = ringing.flatMap((one) => {
      const [start] = this.start(one);
      return start === undefined ? [] : [{ severity: one.finding.severity, reason: start.reason }];
    });
    const [first] = started;
    if (first === undefined) return null;
    const rules = [...new Set(ringing.map(({ finding }) => finding.rule))].sort();
    const reason = isFirst ? 'opened' : first.reason;
    return this.add({ placed, rangAt, rules, severity: first.severity, reason });
  }

  /** @returns the chains that begin, the first of them for the reason that a person is told */
  private start({ finding, contact }: Heard): readonly ChainStart[] {
    const starts = chainStarts(heardOf(finding, contact), {
      ...this.policy,
      chains: [...this.chains.values()],
      lastRingOf: this.lastRingOf,
    });
    for (const { chain, severity } of starts) {
      this.chains.set(chain, { name: chain, severity, isAnswered: true });
      this.lastRingOf = contact.occurredAt;
    }
    return starts;
  }

  /** What rings at one event on one day, at once and after a wait, is one ring; what rings there days later is another. */
  private add(ring: Ring): Ring {
    const place = this.rung.findIndex((one) => one.placed === ring.placed && dayRung(one) === dayRung(ring));
    const known = this.rung[place];
    if (known === undefined) {
      this.rung.push(ring);
      return ring;
    }
    const severity = moreUrgent(ring.severity, known.severity);
    const joined = { ...known, severity, rules: [...new Set([...known.rules, ...ring.rules])].sort() };
    this.rung[place] = joined;
    return joined;
  }
}
