import { ageAt, type Age } from './age.js';
import { type ChangedFacts, type Lever, type LeverScene, type Rule } from './define-rule.js';
import { inOrder } from './decide.js';
import { type ChildFacts, type ContactFacts, type Finding } from './facts.js';
import { Firings } from './firings.js';
import { judge } from './judge-contact.js';
import { numberOf, parametersOf, policyAt, severityOf, type Policy, type RuleParameters } from './policy.js';
import { rules } from './rules/index.js';

/** One fact that would have to be otherwise. */
export interface OtherFact {
  readonly lever: string;
  /** Ends the sentence "It would not have rung if ...", with the placeholder `{child}`. */
  readonly words: string;
}

/**
 * The smallest change of facts, out of those that the rule declares, under which it would not have fired: one fact, or two
 * that are so together; none when neither one nor two of them would have changed it.
 */
export type Counterfactual = readonly OtherFact[];

/** What a finding rests on, with which its rule is asked again. */
interface Question {
  readonly rule: Rule;
  readonly parameters: RuleParameters;
  readonly policies: readonly Policy[];
  readonly facts: ChangedFacts;
  readonly earlier: () => readonly ContactFacts[];
  /** Information rings nobody: nothing can lower it. */
  readonly levers: readonly Lever[];
}

/**
 * When a finding would not have been: each lever of its rule alone, in their order, then each two, by asking the rule
 * again. One that cannot tell does not fire; one that waits will. What makes a finding more than information is tried for that
 * alone (`Lever.lowers`). Pure: the same facts and policies give the same answer.
 * @param contact the one that the finding is about, where the child's are in the order of (occurredAt, key); default:
 *   it is looked for, and they are put in order
 * @returns null when no such version of the rule is there
 */
export function counterfactualOf(
  child: ChildFacts,
  policies: readonly Policy[],
  finding: Pick<Finding, 'rule' | 'ruleVersion' | 'contactKey' | 'evidence' | 'severity'>,
  contact?: ContactFacts,
): Counterfactual | null {
  const question = questionOf(child, policies, finding, contact);
  return question === null
    ? null
    : pulled(question).map(({ id, words }) => ({ lever: id, words: words(sceneOf(question)) }));
}

/**
 * The facts of a child as they would have been by a counterfactual.
 * @throws Error when one of its levers does not belong to the rule, or changes nothing
 */
export function factsUnder(
  counterfactual: Counterfactual,
  child: ChildFacts,
  policies: readonly Policy[],
  finding: Parameters<typeof counterfactualOf>[2],
): ChildFacts {
  const question = questionOf(child, policies, finding);
  let facts = question?.facts ?? null;
  for (const { lever: id } of counterfactual) {
    const lever = question?.rule.levers.find((each) => each.id === id);
    facts = question && facts && lever ? lever.change(sceneOf(question, facts)) : null;
  }
  if (facts === null) throw new Error(`${finding.rule} has no such levers`);
  return facts.child;
}

function questionOf(
  child: ChildFacts,
  policies: readonly Policy[],
  { rule: id, ruleVersion, contactKey, evidence, severity }: Parameters<typeof counterfactualOf>[2],
  given?: ContactFacts,
): Question | null {
  const rule = rules.find((each) => each.id === id && each.version === ruleVersion);
  if (rule === undefined) return null;
  const ordered = given === undefined ? inOrder(child) : child;
  const contact = given ?? ordered.contacts.find(({ key }) => key === contactKey);
  const parameters = contact && parametersOf(policyAt(policies, contact.firstReceivedAt), rule);
  if (!contact || !parameters) throw new Error('a finding names a contact or policy that is not there');
  let known: readonly ContactFacts[] | undefined;
  const earlier = (): readonly ContactFacts[] => (known ??= othersOf(ordered, contact, evidence.contacts));
  const levers = severity === 'INFORMATION' ? rule.levers.filter(({ lowers }) => lowers !== true) : rule.levers;
  return { rule, parameters, policies, facts: { child: ordered, contact }, earlier, levers };
}

/** Contacts by their keys, but for one; the history is read only when another is named. */
function othersOf(child: ChildFacts, contact: ContactFacts, keys: readonly string[]): readonly ContactFacts[] {
  const others = keys.filter((key) => key !== contact.key);
  if (others.length === 0) return [];
  const byKey = new Map(child.contacts.map((each) => [each.key, each]));
  return others.flatMap((key) => byKey.get(key) ?? []);
}

/** The levers that were found. */
function pulled(question: Question): readonly Lever[] {
  const { levers, facts } = question;
  const tried: { readonly lever: Lever; readonly facts: ChangedFacts }[] = [];
  for (const lever of levers) {
    const changed = lever.change(sceneOf(question, facts));
    if (changed === null) continue;
    if (isQuiet(question, changed, [lever])) return [lever];
    tried.push({ lever, facts: changed });
  }
  for (const [place, one] of tried.entries())
    for (const other of tried.slice(place + 1)) {
      const both = other.lever.change(sceneOf(question, one.facts));
      const two = [one.lever, other.lever];
      if (both !== null && isQuiet(question, both, two)) return two;
    }
  return [];
}

function sceneOf(question: Question, facts = question.facts): LeverScene {
  return new SceneOfLevers(question, facts);
}

/** A class, for getters of an object literal give each one a hidden class of its own (ADR 14). */
class SceneOfLevers implements LeverScene {
  readonly child: ChildFacts;
  readonly contact: ContactFacts;
  readonly number: LeverScene['number'];

  constructor(
    private readonly question: Question,
    { child, contact }: ChangedFacts,
  ) {
    const { rule, parameters } = question;
    this.child = child;
    this.contact = contact;
    const number: LeverScene['number'] = (name) => numberOf(rule.id, parameters, name);
    this.number = number;
  }

  get age(): Age | null {
    return ageAt(this.child.birthDate, this.contact.occurredAt, this.child.bornBetween);
  }

  get earlier(): readonly ContactFacts[] {
    return this.question.earlier();
  }
}

function isQuiet(question: Question, { child, contact }: ChangedFacts, levers: readonly Lever[]): boolean {
  const { rule, parameters, policies } = question;
  if (!rule.looksAt(contact, child)) return true;
  const { outcome, scene } = judge(rule, parameters, new Firings(rules, child, policies).caseOf(contact));
  if (outcome !== 'fires' && outcome !== 'waits') return true;
  return levers.some(({ lowers }) => lowers) && severityOf(rule.id, parameters, rule.severity(scene)) === 'INFORMATION';
}
