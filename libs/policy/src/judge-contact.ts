import { ageAt, type Age } from './age.js';
import {
  anchorOf,
  laterWatchOf,
  onlyClause,
  type FiredWithin,
  type Rule,
  type SaidHere,
  type Scene,
} from './define-rule.js';
import { type ChildFacts, type ContactFacts, type Finding, type Severity, type TraceLine } from './facts.js';
import { all } from './kleene.js';
import { numberOf, severityOf, type Policy, type RuleParameters } from './policy.js';

/** What one rule answers of one contact, before anything is written about it. */
export interface Verdict {
  readonly rule: Rule;
  readonly scene: Scene;
  readonly parameters: RuleParameters;
  readonly outcome: TraceLine['outcome'];
  /** Moment (milliseconds) until which the rule waits; undefined unless it does. */
  readonly waitsUntil: number | undefined;
  /** Whether it waits or has waited: then the answer rests on the watches of the contact. */
  readonly hasWaited: boolean;
  /**
   * Moment (milliseconds) at which a rule that fires, or waits, looks again; undefined unless it still will. It is waited for
   * from the start: where both moments are past, the finding is told once.
   */
  readonly looksAgainAt: number | undefined;
}

/** What other rules answer, at a contact and before it. */
export interface OtherAnswers {
  readonly firesAt: (rule: string, contact: ContactFacts) => boolean;
  /** @param days of 24 hours before the contact, which counts too */
  readonly within: (
    rules: readonly string[],
    contact: ContactFacts,
    days: number,
    from?: 'this contact' | 'the one before',
    atLeast?: Severity,
  ) => FiredWithin;
  readonly saidAt: (rules: readonly string[], contact: ContactFacts) => SaidHere;
}

/** What is the same for every rule that judges a contact. */
export class Case {
  private knownAge: Age | null | undefined;

  constructor(
    readonly child: ChildFacts,
    readonly contact: ContactFacts,
    readonly others: OtherAnswers,
  ) {}

  /**
   * Whether a watch on this contact has fallen due, for a wait that ends at `until` (milliseconds) or later.
   * @param watch its name: `watchOf`, `laterWatchOf`
   */
  hasFired(watch: string, { anchorKind }: Rule, until: number): boolean {
    const { key } = this.contact;
    return this.child.firedWatches.some(
      (fired) =>
        fired.rule === watch && fired.anchorKind === anchorKind && fired.anchorKey === key && fired.dueAt >= until,
    );
  }

  get age(): Age | null {
    return (this.knownAge ??= ageAt(this.child.birthDate, this.contact.occurredAt, this.child.bornBetween));
  }
}

/** Lets one rule judge one contact. */
export function judge(rule: Rule, parameters: RuleParameters, at: Case): Verdict {
  const scene = new SceneOfRule(rule, parameters, at);
  const value = all(rule.conditions, scene);
  const until = value === 'yes' ? rule.waitUntil?.(scene) : undefined;
  // a contact corrected to a later time is waited for anew
  const waitsUntil = until === undefined || at.hasFired(rule.id, rule, until) ? undefined : until;
  const outcome = outcomeOf(value, waitsUntil);
  const again = value === 'yes' ? rule.looksAgainAt?.(scene) : undefined;
  const looksAgainAt = again === undefined || at.hasFired(laterWatchOf(rule), rule, again) ? undefined : again;
  return { rule, scene, parameters, outcome, waitsUntil, hasWaited: until !== undefined, looksAgainAt };
}

/** The finding of a rule that fires. */
export function findingOf({ rule, scene, parameters }: Verdict, policy: Policy): Finding {
  const { contact } = scene;
  const { contacts, facts } = rule.evidence(scene);
  return {
    rule: rule.id,
    ruleVersion: rule.version,
    clause: onlyClause,
    anchor: anchorOf(rule, contact),
    contactKey: contact.key,
    severity: severityOf(rule.id, parameters, rule.severity(scene)),
    recipients: parameters.recipients,
    pageWithinDays: parameters.pageWithinDays ?? policy.pageWithinDays,
    sentence: rule.sentence(scene),
    evidence: {
      contacts: contacts.map(keyOf),
      facts,
      assumptions: rule.assumptions?.(scene) ?? [],
      missing: rule.missing(scene),
    },
    restsOn: contacts,
    plan: contact.plan,
    policyHash: policy.hash,
  };
}

const keyOf = ({ key }: ContactFacts): string => key;

/** The line of a verdict in the trace. */
export function traceLineOf({ rule, scene, outcome }: Verdict): TraceLine {
  return {
    rule: rule.id,
    anchor: anchorOf(rule, scene.contact),
    outcome,
    clauses: Object.entries(rule.when).map(([clause, ask]) => ({ clause, value: ask(scene) })),
    missing: outcome === 'stays-quiet' ? [] : rule.missing(scene),
    assumptions: rule.assumptions?.(scene) ?? [],
  };
}

function outcomeOf(value: 'yes' | 'no' | 'unknown', due: number | undefined): TraceLine['outcome'] {
  switch (value) {
    case 'no':
      return 'stays-quiet';
    case 'unknown':
      return 'cannot-tell';
    case 'yes':
      return due === undefined ? 'fires' : 'waits';
  }
}

class SceneOfRule implements Scene {
  readonly child: ChildFacts;
  readonly contact: ContactFacts;
  private knownNumbers: Scene['number'] | undefined;
  private known: { readonly ask: (scene: Scene) => unknown; readonly answer: unknown }[] | undefined;

  constructor(
    private readonly rule: Rule,
    private readonly parameters: RuleParameters,
    private readonly at: Case,
  ) {
    this.child = at.child;
    this.contact = at.contact;
  }

  get age(): Age | null {
    return this.at.age;
  }

  get number(): Scene['number'] {
    return (this.knownNumbers ??= numbersOf(this.rule, this.parameters));
  }

  once<V>(ask: (scene: Scene) => V): V {
    const known = (this.known ??= []);
    for (const one of known) if (one.ask === ask) return one.answer as V;
    const answer = ask(this);
    known.push({ ask, answer });
    return answer;
  }

  get hasLookedAgain(): boolean {
    const again = this.rule.looksAgainAt?.(this);
    return again !== undefined && this.at.hasFired(laterWatchOf(this.rule), this.rule, again);
  }

  get fires(): Scene['fires'] {
    return (id) => {
      this.mayAsk(id);
      return this.at.others.firesAt(id, this.contact);
    };
  }

  get firedWithin(): Scene['firedWithin'] {
    return (ids, days, atLeast) => {
      for (const id of ids) this.mayAsk(id);
      return this.at.others.within(ids, this.contact, days, 'this contact', atLeast);
    };
  }

  get firedBefore(): Scene['firedBefore'] {
    return (ids, days) => {
      for (const id of ids) this.mayAsk(id);
      return this.at.others.within(ids, this.contact, days, 'the one before');
    };
  }

  get saidHere(): Scene['saidHere'] {
    return (ids) => {
      for (const id of ids) this.mayAsk(id);
      return this.at.others.saidAt(ids, this.contact);
    };
  }

  get firedInOtherChapters(): Scene['firedInOtherChapters'] {
    if (this.rule.asksOtherChapters !== true)
      throw new Error(`${this.rule.id} asks other chapters without declaring it`);
    return (days) => this.at.others.within(this.rule.otherChapters, this.contact, days);
  }

  private mayAsk(id: string): void {
    if (this.rule.dependsOn?.includes(id) !== true) throw new Error(`${this.rule.id} reads ${id} without declaring it`);
  }
}

const knownNumbers = new WeakMap<RuleParameters, Scene['number']>();

/** How a rule asks for its numbers: made once for each rule of a policy, not for each contact (hot path). */
function numbersOf({ id }: Rule, parameters: RuleParameters): Scene['number'] {
  let ask = knownNumbers.get(parameters);
  if (ask === undefined) knownNumbers.set(parameters, (ask = (name) => numberOf(id, parameters, name)));
  return ask;
}
