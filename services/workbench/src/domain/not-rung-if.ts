import { counterfactualOf, decide, factsUnder, type ChildFacts, type Counterfactual, type Policy } from '#libs/policy';
import { type Rung } from './judge-events.js';

/** What would have kept one rule quiet at the first ring. */
export interface OtherFacts {
  readonly rule: string;
  /** End "It would not have rung if", with the placeholder `{child}`; none: no fact that was tried would have. */
  readonly words: readonly string[];
}

/** What would have kept the first ring from ringing, found by asking the rules again. */
export interface NotRungIf {
  readonly ofEachRule: readonly OtherFacts[];
  /** Rules whose facts keep all of them quiet, of which none can be left out, the fewest of up to eight; null: none do. */
  readonly enough: readonly OtherFacts[] | null;
}

interface Tried extends OtherFacts {
  readonly rung: Rung;
  readonly counterfactual: Counterfactual;
}

/** The facts under which the first ring would not have rung; each was tried: the rules were asked again with them. */
export function notRungIf(firstRing: readonly Rung[], policy: Policy): NotRungIf {
  const last = firstRing.at(-1);
  if (last === undefined) return { ofEachRule: [], enough: null };
  const { child } = last;
  const tried = firstRing.map((rung) => triedOf(rung, child, policy));
  const some = tried.filter(({ counterfactual }) => counterfactual.length > 0);
  const keepsQuiet = (these: readonly Tried[]): boolean => staysQuiet(these, firstRing, child, policy);
  const enough = some.length > mostTogether ? thinnedOut(some, keepsQuiet) : subsetsOf(some).find(keepsQuiet);
  return { ofEachRule: tried.map(plain), enough: enough?.map(plain) ?? null };
}

function plain({ rule, words }: Tried): OtherFacts {
  return { rule, words };
}

/** A counterfactual that does not hold when it is tried is none. */
function triedOf(rung: Rung, child: ChildFacts, policy: Policy): Tried {
  const { finding } = rung;
  const found = counterfactualOf(child, [policy], finding) ?? [];
  const holds = found.length > 0 && !rings(factsUnder(found, child, [policy], finding), [rung], policy);
  const counterfactual = holds ? found : [];
  return { rule: finding.rule, rung, counterfactual, words: counterfactual.map(({ words }) => words) };
}

/** Of so many rules all pairs, threes and so on are tried; of more, which can be left out one after the other. */
const mostTogether = 8;

/** The fewest first, each in the order of the list. */
function subsetsOf(all: readonly Tried[]): readonly (readonly Tried[])[] {
  const subsets = all.reduce<readonly (readonly Tried[])[]>(
    (found, one) => [...found, ...found.map((subset) => [...subset, one])],
    [[]],
  );
  return subsets.filter(({ length }) => length > 0).toSorted((one, other) => one.length - other.length);
}

/** All of them without those that are not needed: none of what is left can be left out. */
function thinnedOut(
  all: readonly Tried[],
  keepsQuiet: (these: readonly Tried[]) => boolean,
): readonly Tried[] | undefined {
  if (!keepsQuiet(all)) return undefined;
  return all.reduce<readonly Tried[]>((left, one) => {
    const without = left.filter((other) => other !== one);
    return without.length > 0 && keepsQuiet(without) ? without : left;
  }, all);
}

function staysQuiet(these: readonly Tried[], all: readonly Rung[], child: ChildFacts, policy: Policy): boolean {
  let facts = child;
  for (const { counterfactual, rung } of these) {
    // what another has changed already needs no change
    if (!rings(facts, [rung], policy)) continue;
    facts = factsUnder(counterfactual, facts, [policy], rung.finding);
  }
  return !rings(facts, all, policy);
}

/** Whether one of some rules fires, or waits to fire, at the contact of its finding. */
function rings(child: ChildFacts, rung: readonly Rung[], policy: Policy): boolean {
  const judged = child.contacts.filter(({ key }) => rung.some(({ finding }) => finding.contactKey === key));
  const { findings, watches } = decide(child, [policy], judged);
  return rung.some(
    ({ finding: { rule, contactKey } }) =>
      findings.some((one) => one.rule === rule && one.contactKey === contactKey && one.severity !== 'INFORMATION') ||
      watches.some((one) => one.rule === rule && one.anchorKey === contactKey),
  );
}
