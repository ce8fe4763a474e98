import { londonDate, isWorkingDay, type Policy, type Severity } from '#libs/policy';
import { childFactsOf } from './child-facts-of.js';
import { drawChild, yearMs, type DrawnChild } from './draw-year.js';
import { type Draw } from './draw.js';
import { judgeChild, type Judged } from './judge-child.js';
import { openCases, type OpenedCase, type Ring } from './open-cases.js';

const dayMs = 86_400_000;

/** The year that is counted. Rules look back on the year before it. */
const yearBegins = Date.parse('2025-01-01T00:00:00Z');

/** How often something happened, by what it is called. */
export type Tally = ReadonlyMap<string, number>;

/** What the year of some children led to. Counts are of the children drawn; the times are summed over them, in years. */
export interface Volume {
  readonly children: number;
  readonly childYears: number;
  readonly infantYears: number;
  readonly workingDays: number;
  /** `unscheduled`, `slot`, `not-brought`. */
  readonly contacts: Tally;
  /** By `rule severity`: findings as they stood in the end. */
  readonly findings: Tally;
  /** The same, of infants alone. */
  readonly infantFindings: Tally;
  /** By the rule and the severity that opened them. */
  readonly cases: Tally;
  /** Rings by reason. */
  readonly rings: Tally;
  /** By role: notices of the first step. */
  readonly notices: Tally;
}

class Counter {
  readonly counts = new Map<string, number>();

  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

/** Draws children one after the other, judges each by itself, and counts what falls into the year. */
export class VolumeCount {
  private children = 0;
  private childYears = 0;
  private infantYears = 0;
  private readonly contacts = new Counter();
  private readonly findings = new Counter();
  private readonly infantFindings = new Counter();
  private readonly cases = new Counter();
  private readonly rings = new Counter();
  private readonly notices = new Counter();

  constructor(private readonly policies: readonly Policy[]) {}

  /** Draws so many more. */
  draw(draw: Draw, children: number): void {
    for (let left = children; left > 0; left -= 1) this.add(drawChild(draw));
  }

  add(child: DrawnChild): void {
    this.children += 1;
    this.childYears += yearsAt(child, 0, 16);
    this.infantYears += yearsAt(child, 0, 1);
    for (const { at, kind, place, status } of child.contacts) {
      if (at < 0 || at >= yearMs) continue;
      if (kind === 'unscheduled') this.contacts.add('unscheduled');
      if (kind !== 'appointment' || place === 'practice') continue;
      this.contacts.add('slot');
      if (status === 'was-not-brought') this.contacts.add('not-brought');
    }
    const { findings, told } = judgeChild(childFactsOf(child, yearBegins), this.policies);
    for (const judged of findings) this.addFinding(judged, child);
    for (const opened of openCases(told, this.policies)) this.addCase(opened);
  }

  private addFinding({ finding, contact }: Judged, { ageAtStart }: DrawnChild): void {
    if (!isCounted(contact.occurredAt)) return;
    const name = nameOf(finding);
    this.findings.add(name);
    if (contact.occurredAt - yearBegins + ageAtStart < yearMs) this.infantFindings.add(name);
  }

  private addCase(opened: OpenedCase): void {
    if (isCounted(opened.openedAt)) this.cases.add(nameOf(opened));
    for (const ring of opened.rings) if (isCounted(ring.at)) this.addRing(ring);
  }

  private addRing({ reason, roles }: Ring): void {
    this.rings.add(reason);
    for (const role of roles) this.notices.add(role);
  }

  result(): Volume {
    const days = Array.from({ length: 365 }, (_, day) => londonDate(yearBegins + day * dayMs));
    return {
      children: this.children,
      childYears: this.childYears,
      infantYears: this.infantYears,
      workingDays: days.filter(isWorkingDay).length,
      contacts: this.contacts.counts,
      findings: this.findings.counts,
      infantFindings: this.infantFindings.counts,
      cases: this.cases.counts,
      rings: this.rings.counts,
      notices: this.notices.counts,
    };
  }
}

function nameOf({ rule, severity }: { readonly rule: string; readonly severity: Severity }): string {
  return `${rule} ${severity}`;
}

function isCounted(at: number): boolean {
  return at >= yearBegins && at < yearBegins + yearMs;
}

/** How much of the year a child spends between two ages, in years. */
function yearsAt({ ageAtStart }: DrawnChild, from: number, to: number): number {
  const [young, old] = [ageAtStart / yearMs, ageAtStart / yearMs + 1];
  return Math.max(0, Math.min(old, to) - Math.max(young, from));
}
