import { londonDate, isWorkingDay, type Policy, type Severity } from '#libs/policy';
import { historyKinds, organisations, type HistoryKind, type SimulatedChild } from '#libs/population';
import { hearFamily, type Arriving, type HeardOut } from './hear-family.js';
import { attendancesIn, infantRules, isInfant } from './infants.js';
import { type Judged, type JudgedChild, type Judgement } from './judged-child.js';
import { isOrdinary } from './ordinary.js';
import { openCases, type OpenedCase, type Ring } from './open-cases.js';
import { type CountedTime, type Volume } from './volume.js';

const dayMs = 86_400_000;
const yearMs = 365.25 * dayMs;

class Counter {
  readonly counts = new Map<string, number>();

  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

/** Judges simulated children one after the other, each by itself, and counts what falls into the time. */
export class VolumeCount {
  private children = 0;
  private childYears = 0;
  private infantYears = 0;
  private readonly contacts = new Counter();
  private readonly findings = new Counter();
  private readonly infantFindings = new Counter();
  private infantInjuries = 0;
  private infantCases = 0;
  private readonly cases = new Counter();
  private readonly rings = new Counter();
  private readonly notices = new Counter();
  private readonly answers = new Counter();
  private readonly firstInDoubt = new Map<string, number>();
  private judged = 0;
  private readonly knownCases = new Counter();
  private knownChildren = 0;
  private knownYears = 0;
  private readonly marked = new Counter();
  private readonly rang = new Counter();
  private readonly judgement: Judgement;

  constructor(
    policies: readonly Policy[],
    private readonly time: CountedTime,
  ) {
    const known = organisations.map(({ code, authority }) => [code, { code, name: code, authority }] as const);
    this.judgement = { policies, organisations: new Map(known) };
  }

  /** @param arriving what arrives of the children, who live together */
  add(family: readonly SimulatedChild[], arriving: Arriving): void {
    for (const one of hearFamily(family, arriving, this.judgement)) this.addChild(one);
  }

  private addChild(one: HeardOut): void {
    const { simulated, judged } = one;
    for (const each of judged) this.addAnswers(each, simulated.child.number);
    const cases = judged.flatMap(({ told }) => openCases(told, this.judgement.policies));
    const findings = judged.flatMap((each) => each.findings);
    if (simulated.history === null && isOrdinary(simulated)) this.addOrdinary(simulated, findings, cases);
    else if (simulated.history === null) this.addKnown(simulated, cases);
    else this.addHistory(one, simulated.history, cases);
  }

  private addAnswers({ everFired, everInDoubt, findings, doubts, contacts }: JudgedChild, child: number): void {
    for (const one of everFired) this.answers.add(`${ruleOf(one)} fires`);
    for (const one of everInDoubt) {
      this.answers.add(`${ruleOf(one)} cannot-tell`);
      if (!this.firstInDoubt.has(ruleOf(one))) this.firstInDoubt.set(ruleOf(one), child);
    }
    for (const { finding } of findings) this.answers.add(`${finding.rule} fires-in-the-end`);
    for (const { rule } of doubts) this.answers.add(`${rule} cannot-tell-in-the-end`);
    this.judged += contacts;
  }

  private addOrdinary(simulated: SimulatedChild, findings: readonly Judged[], cases: readonly OpenedCase[]): void {
    this.children += 1;
    this.childYears += this.yearsOf(simulated, 0, Infinity);
    this.infantYears += this.yearsOf(simulated, 0, 1);
    for (const { at, kind, place, outcome } of simulated.visits) {
      if (!this.isCounted(at) || !place.organisation.startsWith('R')) continue;
      if (kind === 'unscheduled') this.contacts.add('unscheduled');
      if (kind !== 'appointment' || outcome.startsWith('cancelled')) continue;
      this.contacts.add('slot');
      if (outcome === 'was-not-brought') this.contacts.add('not-brought');
    }
    for (const judged of findings) this.addFinding(judged, simulated);
    this.infantInjuries += this.infantInjuriesIn(findings, simulated);
    for (const opened of cases) this.addCase(opened, simulated);
  }

  private addKnown(simulated: SimulatedChild, cases: readonly OpenedCase[]): void {
    this.knownChildren += 1;
    this.knownYears += this.yearsOf(simulated, 0, Infinity);
    for (const opened of cases) if (this.isCounted(opened.openedAt)) this.knownCases.add(nameOf(opened));
  }

  /**
   * A history rings in time by what took place up to its marked event and had been heard when that was heard of. One that rings
   * before it has begun is not seen by that: the child is ordinary then.
   */
  private addHistory({ simulated, markedAt }: HeardOut, kind: HistoryKind, cases: readonly OpenedCase[]): void {
    const at = simulated.visits.find(({ marked }) => marked)?.at;
    if (markedAt === null || at === undefined) return;
    this.marked.add(kind);
    const begins = at - yearMs;
    const isInTime = (ring: Ring): boolean => ring.at >= begins && ring.at <= markedAt && ring.occurredAt <= at;
    if (cases.some(({ rings }) => rings.some(isInTime))) this.rang.add(kind);
  }

  private addFinding({ finding, contact }: Judged, { child }: SimulatedChild): void {
    if (!this.isCounted(contact.occurredAt)) return;
    const name = nameOf(finding);
    this.findings.add(name);
    if (isInfant(child.bornAt, contact.occurredAt)) this.infantFindings.add(name);
  }

  private infantInjuriesIn(findings: readonly Judged[], { child }: SimulatedChild): number {
    const told = findings.filter(
      ({ finding, contact }) =>
        infantRules.has(finding.rule) &&
        this.isCounted(contact.occurredAt) &&
        isInfant(child.bornAt, contact.occurredAt),
    );
    const contacts = [...new Map(told.map(({ contact }) => [contact.key, contact])).values()];
    return attendancesIn(contacts);
  }

  private addCase(opened: OpenedCase, { child }: SimulatedChild): void {
    const { openedAt, rule } = opened;
    if (this.isCounted(openedAt)) {
      this.cases.add(nameOf(opened));
      if (infantRules.has(rule) && isInfant(child.bornAt, openedAt)) this.infantCases += 1;
    }
    for (const ring of opened.rings) if (this.isCounted(ring.at)) this.addRing(ring);
  }

  private addRing({ reason, roles }: Ring): void {
    this.rings.add(reason);
    for (const role of roles) this.notices.add(role);
  }

  result(): Volume {
    const { from, to } = this.time;
    const days = Array.from({ length: Math.round((to - from) / dayMs) }, (_, day) => londonDate(from + day * dayMs));
    return {
      children: this.children,
      childYears: this.childYears,
      infantYears: this.infantYears,
      workingDays: days.filter((date) => isWorkingDay(date)).length,
      years: (to - from) / yearMs,
      contacts: this.contacts.counts,
      findings: this.findings.counts,
      infantFindings: this.infantFindings.counts,
      infantInjuries: this.infantInjuries,
      infantCases: this.infantCases,
      cases: this.cases.counts,
      rings: this.rings.counts,
      notices: this.notices.counts,
      histories: historyKinds.map((kind) => ({
        kind,
        marked: this.marked.counts.get(kind) ?? 0,
        rang: this.rang.counts.get(kind) ?? 0,
      })),
      known: { children: this.knownChildren, childYears: this.knownYears, cases: this.knownCases.counts },
      judged: this.judged,
      answers: this.answers.counts,
      firstInDoubt: this.firstInDoubt,
    };
  }

  private isCounted(at: number): boolean {
    return at >= this.time.from && at < this.time.to;
  }

  /** How much of the time a child spends between two ages, in years. */
  private yearsOf({ child }: SimulatedChild, young: number, old: number): number {
    const from = Math.max(this.time.from, child.from, child.bornAt + young * yearMs);
    const to = Math.min(this.time.to, child.to, child.bornAt + old * yearMs);
    return Math.max(0, to - from) / yearMs;
  }
}

function nameOf({ rule, severity }: { readonly rule: string; readonly severity: Severity }): string {
  return `${rule} ${severity}`;
}

/** @param answer `rule contact` */
function ruleOf(answer: string): string {
  return answer.slice(0, answer.indexOf(' '));
}
