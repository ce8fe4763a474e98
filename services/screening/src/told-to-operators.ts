import { restrictedRules } from '#libs/policy';
import { type HeldFinding } from './domain/evaluate/revise-findings.js';

/** Whether whoever runs the service may know what a rule says of a child: of one for the named nurse alone they may not. */
export function isToldToOperators(rule: string): boolean {
  return !restrictedRules.has(rule);
}

/** Visits on which nothing hangs but what operators may not know of. */
export function visitsUntold(findings: readonly Pick<HeldFinding, 'content' | 'visitKeys'>[]): ReadonlySet<string> {
  const keysOf = (told: boolean): readonly string[] =>
    findings.filter(({ content }) => isToldToOperators(content.rule.id) === told).flatMap(({ visitKeys }) => visitKeys);
  const told = new Set(keysOf(true));
  return new Set(keysOf(false).filter((key) => !told.has(key)));
}
