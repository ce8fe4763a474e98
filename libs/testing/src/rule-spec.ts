import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicies } from '#libs/platform/documents';
import {
  counterfactualOf,
  decide,
  factsUnder,
  rules,
  traceOf,
  type ChildFacts,
  type Counterfactual,
  type Decision,
  type Evidence,
  type Finding,
  type Policy,
  type Rule,
  type Severity,
  type TraceLine,
} from '#libs/policy';
import { instant } from './facts.js';

/** What else must hold of an answer; what is not given is not looked at. */
export interface Expected extends Partial<Evidence> {
  /** Key of the contact that the rule judges; the child's latest one when absent. */
  readonly at?: string;
  readonly severity?: Severity;
  readonly recipients?: readonly string[];
  readonly sentence?: string;
  /** When a wait ends, as ISO text. */
  readonly until?: string;
  /** Levers without which it would not have fired: one, two, or none. */
  readonly notWith?: readonly string[];
}

/** A sentence about a child, the facts, and what else must hold. */
export type RuleCase = readonly [sentence: string, child: ChildFacts, expected?: Expected];

/** What a rule must say, and of whom. None of the lists may be empty; `waits` belongs to a rule that waits. */
export interface RuleCases {
  readonly fires: readonly RuleCase[];
  readonly staysQuiet: readonly RuleCase[];
  readonly cannotTell: readonly RuleCase[];
  readonly waits?: readonly RuleCase[];
}

const outcomes = {
  fires: 'fires',
  staysQuiet: 'stays-quiet',
  cannotTell: 'cannot-tell',
  waits: 'waits',
} as const satisfies Record<keyof RuleCases, TraceLine['outcome']>;

const policyFolder = 'libs/policy/parameters';
const rulesFolder = 'libs/policy/src/rules';

/** How many words a sentence may have. */
const mostWords = 60;

/** Half of what an event has room for: names of places are longer than those of the examples. */
const mostLettersOfLever = 150;
/** How many characters a fact that is text may have, and one of what is missing or taken for granted (contract of a finding). */
const [longestFact, longestName] = [80, 120];

/**
 * Specifies a rule by examples, judged by the real `decide` with the policy documents of the repository.
 * @throws Error when a list is empty: a rule that was never seen to stay quiet, or to be unable to tell, is not tested
 */
export function describeRule(rule: Rule, cases: RuleCases): void {
  const lists = Object.keys(outcomes) as (keyof typeof outcomes)[];
  for (const list of lists) {
    const needed = list !== 'waits' || rule.waitUntil !== undefined;
    if (needed && (cases[list] ?? []).length === 0) throw new Error(`${rule.id} has no example in ${list}`);
  }
  describe(`${rule.id}: ${rule.title}`, () => {
    let policies: readonly Policy[] = [];
    beforeAll(async () => {
      policies = await loadPolicies(policyFolder);
    });
    it('stands in its chapter, is called as its page is, and says what it counts', () => {
      expect(pageOf(rule).split('\n')[0]).toBe(`# ${rule.id}: ${rule.title}`);
      for (const { moreOf } of Object.values(rule.counts ?? {})) expect(moreOf).toMatch(/^more /);
    });
    it('is told in few words where places have long names', () => {
      for (const [, child, { at = latest(child) } = {}] of cases.fires)
        expect(wordsOf(sentenceAt(at, rule, inLongNames(child), policies))).toBeLessThanOrEqual(mostWords);
    });
    for (const list of lists) {
      const entries = cases[list] ?? [];
      if (entries.length === 0) continue;
      describe(outcomes[list].replace('-', ' '), () => {
        it.each(entries.map((entry) => [entry[0], entry] as const))('%s', (_, entry) => {
          checkCase(rule, outcomes[list], entry, policies);
        });
      });
    }
  });
}

function pageOf({ id, chapter }: Rule): string {
  const folder = join(rulesFolder, chapter);
  const page = readdirSync(folder).find((name) => name.startsWith(`${id.toLowerCase()}-`) && name.endsWith('.md'));
  return page === undefined ? '' : readFileSync(join(folder, page), 'utf8');
}

/** The same child, seen where names are as long as those of real trusts. */
function inLongNames(child: ChildFacts): ChildFacts {
  const longer = (name: string): string =>
    wordsOf(name) > 2 ? name : `${name} and West Country University NHS Foundation Trust`;
  const contacts = child.contacts.map((contact) => ({
    ...contact,
    organisationName: longer(contact.organisationName),
  }));
  return { ...child, contacts };
}

function sentenceAt(key: string, rule: Rule, child: ChildFacts, policies: readonly Policy[]): string {
  const { findings } = decide(child, policies);
  return findings.find((each) => each.rule === rule.id && each.contactKey === key)?.sentence ?? '';
}

function wordsOf(text: string): number {
  return text.split(' ').length;
}

/** Fails, as an expectation of Jest, when the rule says anything but `outcome` of the child, or says it otherwise. */
export function checkCase(
  rule: Rule,
  outcome: TraceLine['outcome'],
  [, child, expected = {}]: RuleCase,
  policies: readonly Policy[],
): void {
  const key = expected.at ?? latest(child);
  const decision = decide(child, policies);
  const line = traceOf(child, policies).find((each) => each.rule === rule.id && each.anchor.key === key);
  const finding = decision.findings.find((each) => each.rule === rule.id && each.contactKey === key);
  // a rule that has nothing to say of such a contact leaves no trace
  expect(line?.outcome ?? 'stays-quiet').toBe(outcome);
  expect(finding !== undefined).toBe(outcome === 'fires');
  if (finding !== undefined) {
    checkFinding(rule, finding, policies);
    checkCounterfactual(child, finding, policies, expected.notWith);
  }
  const said = { ...line, ...finding?.evidence, severity: finding?.severity, recipients: finding?.recipients };
  const { at: _, until, notWith: __, ...rest } = expected;
  expect({ ...said, sentence: finding?.sentence }).toMatchObject(rest);
  if (until !== undefined) expect(dueAt(decision, rule, key)).toBe(instant(until));
}

function latest({ contacts }: ChildFacts): string {
  const ordered = contacts.toSorted(
    (one, other) => one.occurredAt - other.occurredAt || (one.key < other.key ? -1 : 1),
  );
  const last = ordered.at(-1);
  if (last === undefined) throw new Error('a child without contacts shows nothing');
  return last.key;
}

function dueAt({ watches }: Decision, rule: Rule, key: string): number | undefined {
  return watches.find((watch) => watch.rule === rule.id && watch.anchorKey === key)?.dueAt;
}

/** What holds of every finding, whatever its rule. */
function checkFinding(rule: Rule, finding: Finding, policies: readonly Policy[]): void {
  const policy = policies.find(({ hash }) => hash === finding.policyHash);
  const parameters = policy?.rules[rule.id];
  expect(parameters?.version).toBe(finding.ruleVersion);
  expect(Object.values(parameters?.severities ?? {})).toContain(finding.severity);
  expect(finding.recipients).toEqual(parameters?.recipients);
  expect(finding.anchor).toEqual({ kind: rule.anchorKind, key: finding.contactKey });
  expect(finding.evidence.contacts[0]).toBe(finding.contactKey);
  const { facts, assumptions, missing } = finding.evidence;
  const isTooLong = (text: string | number | boolean): boolean => String(text).length > longestFact;
  expect(Object.values(facts).filter(isTooLong)).toEqual([]);
  expect([...assumptions, ...missing].filter((text) => text.length > longestName)).toEqual([]);
  expect(finding.sentence).toContain('{child}');
  expect(finding.sentence).not.toMatch(/ {2}|undefined|null|NaN/);
  expect(wordsOf(finding.sentence)).toBeLessThanOrEqual(mostWords);
}

/** What would have kept it from firing does, in the real `decide`. */
function checkCounterfactual(
  child: ChildFacts,
  finding: Finding,
  policies: readonly Policy[],
  expected: readonly string[] | undefined,
): void {
  const counterfactual = counterfactualOf(child, policies, finding);
  if (expected !== undefined) expect(counterfactual?.map(({ lever }) => lever)).toEqual(expected);
  if (counterfactual === null || counterfactual.length === 0) return;
  expect(counterfactual.length).toBeLessThanOrEqual(2);
  for (const { words } of counterfactual) {
    expect(words).toMatch(/^[a-z{]/);
    expect(words).not.toMatch(/ {2}|[.]$|undefined|null|NaN/);
    expect(words.length).toBeLessThanOrEqual(mostLettersOfLever);
  }
  const otherwise = decide(factsUnder(counterfactual, child, policies, finding), policies);
  const left = otherwise.findings.filter(
    (each) => each.rule === finding.rule && each.contactKey === finding.contactKey,
  );
  expect(left.map(({ severity }) => severity)).toEqual(
    left.length > 0 && isLowered(finding, counterfactual) ? ['INFORMATION'] : [],
  );
  expect(left.length === 0 || finding.severity !== 'INFORMATION').toBe(true);
  const waits = otherwise.watches.some((each) => each.rule === finding.rule && each.anchorKey === finding.contactKey);
  expect(waits).toBe(false);
}

/** Whether it says what made the finding more than information. */
function isLowered({ rule: id }: Finding, counterfactual: Counterfactual): boolean {
  const levers = rules.filter((rule) => rule.id === id).flatMap((rule) => rule.levers);
  return counterfactual.some(({ lever }) => levers.some((one) => one.id === lever && one.lowers === true));
}
