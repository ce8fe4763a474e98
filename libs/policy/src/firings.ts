import { type FiredWithin, type Rule, type SaidHere } from './define-rule.js';
import { severities, type ChildFacts, type ContactFacts, type Severity } from './facts.js';
import { Case, judge, type OtherAnswers, type Verdict } from './judge-contact.js';
import { contactsBefore } from './look-back.js';
import { parametersOf, policyAt, severityOf, type Policy } from './policy.js';

/** A contact, with what rules have answered there: who judges it and who looks back on it are told the same. */
export class JudgedCase extends Case {
  private readonly verdicts: Verdict[] = [];

  /** @param policy the one in force when the contact was first received */
  constructor(
    child: ChildFacts,
    contact: ContactFacts,
    others: OtherAnswers,
    readonly policy: Policy,
  ) {
    super(child, contact, others);
  }

  /** What a rule answers, judged once; null where the policy does not use the rule. */
  verdictOf(rule: Rule): Verdict | null {
    for (const known of this.verdicts) if (known.rule === rule) return known;
    const parameters = parametersOf(this.policy, rule);
    if (parameters === null) return null;
    const verdict = judge(rule, parameters, this);
    this.verdicts.push(verdict);
    return verdict;
  }
}

/**
 * What rules answer at the contacts of one child that another rule looks back on: judged when it is asked for, each once,
 * by the policy of its own contact.
 */
export class Firings implements OtherAnswers {
  private readonly cases = new Map<ContactFacts, JudgedCase>();
  private hasAskedWaits = false;

  /** @param rules in their order, so that none is asked by one before it */
  constructor(
    private readonly rules: readonly Rule[],
    private readonly child: ChildFacts,
    private readonly policies: readonly Policy[],
  ) {}

  /** Whether an answer so far rests on the watches of a contact that was looked back on. */
  get restsOnWaits(): boolean {
    return this.hasAskedWaits;
  }

  caseOf(contact: ContactFacts): JudgedCase {
    let known = this.cases.get(contact);
    if (known === undefined) {
      known = new JudgedCase(this.child, contact, this, policyAt(this.policies, contact.firstReceivedAt));
      this.cases.set(contact, known);
    }
    return known;
  }

  firesAt(id: string, contact: ContactFacts): boolean {
    const rules = this.rules.filter((rule) => rule.id === id);
    return this.firingAt(rules, contact, [], 'INFORMATION') !== undefined;
  }

  within(
    ids: readonly string[],
    contact: ContactFacts,
    days: number,
    from: 'this contact' | 'the one before' = 'this contact',
    atLeast: Severity = 'INFORMATION',
  ): FiredWithin {
    const rules = lastFirst(this.rules, ids);
    const asked: Verdict[] = [];
    const here = from === 'this contact' ? this.firingAt(rules, contact, asked, atLeast) : undefined;
    const latest = here ?? this.latestBefore(rules, contact, days, asked, atLeast);
    return latest === undefined ? new NoneFired(asked) : new LatestFired(latest);
  }

  saidAt(ids: readonly string[], contact: ContactFacts): SaidHere {
    const verdicts = this.rules
      .filter((rule) => ids.includes(rule.id) && rule.looksAt(contact, this.child))
      .flatMap((rule) => this.verdictAt(this.caseOf(contact), rule) ?? []);
    const firing = verdicts
      .filter(({ outcome }) => outcome === 'fires')
      .map((verdict) => ({ rule: verdict.rule.id, severity: severityHere(verdict) }))
      .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
    const [most = null] = firing;
    const isUnknown = most === null && verdicts.some(({ outcome }) => outcome === 'cannot-tell');
    return {
      value: most === null ? (isUnknown ? 'unknown' : 'no') : 'yes',
      most,
      assumptions: assumptionsOf(verdicts),
    };
  }

  private latestBefore(
    rules: readonly Rule[],
    contact: ContactFacts,
    days: number,
    asked: Verdict[],
    atLeast: Severity,
  ): Verdict | undefined {
    for (const other of contactsBefore(this.child, contact, days)) {
      const before = this.firingAt(rules, other, asked, atLeast);
      if (before !== undefined) return before;
    }
    return undefined;
  }

  private firingAt(
    rules: readonly Rule[],
    contact: ContactFacts,
    asked: Verdict[],
    atLeast: Severity,
  ): Verdict | undefined {
    let at: JudgedCase | undefined;
    for (const rule of rules) {
      if (!rule.looksAt(contact, this.child)) continue;
      const verdict = this.verdictAt((at ??= this.caseOf(contact)), rule);
      if (verdict === null) continue;
      if (verdict.outcome !== 'fires') asked.push(verdict);
      else if (isAtLeast(verdict, atLeast)) return verdict;
    }
    return undefined;
  }

  private verdictAt(at: JudgedCase, rule: Rule): Verdict | null {
    const verdict = at.verdictOf(rule);
    if (verdict?.hasWaited === true) this.hasAskedWaits = true;
    return verdict;
  }
}

function severityHere({ rule, scene, parameters }: Verdict): Severity {
  return severityOf(rule.id, parameters, rule.severity(scene));
}

function isAtLeast(verdict: Verdict, atLeast: Severity): boolean {
  return atLeast === 'INFORMATION' || severities.indexOf(severityHere(verdict)) <= severities.indexOf(atLeast);
}

function assumptionsOf(verdicts: readonly Verdict[]): readonly string[] {
  return [...new Set(verdicts.flatMap(({ rule, scene }) => rule.assumptions?.(scene) ?? []))];
}

/** What it takes for granted is asked for more seldom than the answer. A class, no literal with a getter: those are kept (ADR 14). */
class LatestFired implements FiredWithin {
  readonly value = 'yes';
  readonly latest: FiredWithin['latest'];

  constructor(private readonly verdict: Verdict) {
    this.latest = { rule: verdict.rule.id, contact: verdict.scene.contact };
  }

  get assumptions(): readonly string[] {
    return assumptionsOf([this.verdict]);
  }
}

class NoneFired implements FiredWithin {
  readonly value: FiredWithin['value'];
  readonly latest = null;

  constructor(private readonly asked: readonly Verdict[]) {
    this.value = asked.some(({ outcome }) => outcome === 'cannot-tell') ? 'unknown' : 'no';
  }

  get assumptions(): readonly string[] {
    return assumptionsOf(this.asked);
  }
}

const chosen = new WeakMap<readonly Rule[], WeakMap<readonly string[], readonly Rule[]>>();

/** Rules of these ids, the last first: rules ask for the same lists again and again, so each is looked up once. */
function lastFirst(rules: readonly Rule[], ids: readonly string[]): readonly Rule[] {
  let ofRules = chosen.get(rules);
  if (ofRules === undefined) chosen.set(rules, (ofRules = new WeakMap<readonly string[], readonly Rule[]>()));
  let list = ofRules.get(ids);
  if (list === undefined) ofRules.set(ids, (list = rules.filter(({ id }) => ids.includes(id)).reverse()));
  return list;
}
