import type { RoundReason } from './case-event.js';

/** Anything that is counted: a round of a chain, or what was told beside one. */
export interface Numbered {
  readonly chain: string;
  readonly round: number;
}

/** As which number, and with which reason, rounds are told. */
export class RetoldNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly reasons = new Map<string, RoundReason>();

  /** @param reason given where it is said to begin for another reason than in truth */
  tell(one: Numbered, round: number, reason?: RoundReason): void {
    this.numbers.set(nameOf(one), round);
    if (reason !== undefined) this.reasons.set(nameOf(one), reason);
  }

  /** Null where it is not told. */
  numberOf(one: Numbered): number | null {
    return this.numbers.get(nameOf(one)) ?? null;
  }

  /** Null where it is told with its own. */
  reasonOf(one: Numbered): RoundReason | null {
    return this.reasons.get(nameOf(one)) ?? null;
  }
}

function nameOf({ chain, round }: Numbered): string {
  return `${chain} ${round}`;
}
