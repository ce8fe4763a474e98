import fc from 'fast-check';
import { loadPolicies } from '#libs/platform/documents';
import {
  aCheekBruise,
  aChild,
  aMissedAppointment,
  anAttendance,
  anInjury,
  instant,
  noPlan,
  onPlan,
  planUnknown,
  waited,
} from '#libs/testing';
import { aBirthDate, anyChild, anyPlan } from '../test/any-child.js';
import { decide, firedOf, inOrder, traceOf } from './decide.js';
import { type Answer, type ChildFacts, type ContactFacts, type Decision, type TraceLine } from './facts.js';
import { type Policy } from './policy.js';
import { rules } from './rules/index.js';

let policies: readonly Policy[] = [];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

const bytes = (decision: Decision): string => JSON.stringify(decision);

describe('a decision about a child', () => {
  it('does not depend on the order in which the contacts or the waits are listed', () => {
    fc.assert(
      fc.property(
        anyChild.chain((child) =>
          fc.tuple(
            fc.constant(child),
            fc.shuffledSubarray([...child.contacts], { minLength: child.contacts.length }),
            fc.shuffledSubarray([...child.firedWatches], { minLength: child.firedWatches.length }),
          ),
        ),
        ([child, contacts, firedWatches]) => {
          expect(bytes(decide({ ...child, contacts, firedWatches }, policies))).toBe(bytes(decide(child, policies)));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is the same to the byte each time, and leaves the facts as they were', () => {
    fc.assert(
      fc.property(anyChild, (child) => {
        const before = JSON.stringify(child);
        expect(bytes(decide(child, policies))).toBe(
          bytes(decide({ ...child, ...structuredClone({ contacts: child.contacts }) }, policies)),
        );
        expect(JSON.stringify(child)).toBe(before);
      }),
    );
  });

  it('exists for any facts: no child makes a rule fail', () => {
    fc.assert(
      fc.property(anyChild, (child) => {
        const { findings, answers, watches } = decide(child, policies);
        const trace = traceOf(child, policies);
        const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
        const speakers = child.contacts.flatMap((contact) => rules.filter((rule) => rule.looksAt(contact, child)));
        expect(trace).toHaveLength(speakers.length);
        const said = (answer: Answer): string => `${answer.rule} ${answer.outcome}`;
        expect(answers.map(said).sort()).toEqual(trace.map(said).sort());
        expect(trace.filter(({ outcome }) => outcome === 'fires')).toHaveLength(findings.length);
        const firstWaits = watches.filter(({ rule }) => ruleOf.has(rule));
        expect(trace.filter(({ outcome }) => outcome === 'waits')).toHaveLength(firstWaits.length);
        for (const finding of findings) {
          expect(finding.anchor.kind).toBe(ruleOf.get(finding.rule)?.anchorKind);
          expect(finding.sentence.split(' ').length).toBeLessThanOrEqual(60);
          expect(finding.sentence).toContain('{child}');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says for every line why: no clause is no when a rule fires or waits, one is unknown when it cannot tell', () => {
    fc.assert(
      fc.property(anyChild, (child) => {
        for (const { outcome, clauses } of traceOf(child, policies)) {
          const values = clauses.map(({ value }) => value);
          const expected = { fires: 'yes', waits: 'yes', 'cannot-tell': 'unknown', 'stays-quiet': 'no' }[outcome];
          const weakest = values.includes('no') ? 'no' : values.includes('unknown') ? 'unknown' : 'yes';
          expect(weakest).toBe(expected);
        }
      }),
    );
  });

  it('is the same for a contact, whether those before it are judged or only looked back on', () => {
    fc.assert(
      fc.property(anyChild, fc.nat(6), (child, from) => {
        const contacts = child.contacts.toSorted((a, b) => a.occurredAt - b.occurredAt || (a.key < b.key ? -1 : 1));
        const judged = contacts.slice(from);
        const keys = new Set(judged.map(({ key }) => key));
        const all = decide(child, policies);
        const some = decide({ ...child, contacts }, policies, judged);
        expect(some.findings).toEqual(all.findings.filter(({ contactKey }) => keys.has(contactKey)));
        expect(some.watches).toEqual(all.watches.filter(({ anchorKey }) => keys.has(anchorKey)));
      }),
    );
  });

  it('lists findings, waits and trace by rule and anchor', () => {
    const morning = anAttendance('2026-11-17T08:00:00Z', { key: 'b', injuries: [aCheekBruise], plan: planUnknown });
    const evening = anAttendance('2026-11-17T20:00:00Z', { key: 'a', injuries: [aCheekBruise], plan: onPlan('CPP') });
    const missed = aMissedAppointment('2026-11-18T09:00:00Z', { key: 'c' });
    const child = aChild([morning, evening, missed]);
    const { findings, watches } = decide(child, policies);
    const place = ({ rule, anchor }: Pick<TraceLine, 'rule' | 'anchor'>): string => `${rule} ${anchor.key}`;
    expect(findings.map(place)).toEqual(['R01 a', 'R15 a', 'R15 b', 'R17 a', 'R17 b']);
    expect(watches.map(({ rule, anchorKey }) => `${rule} ${anchorKey}`)).toEqual(['R03 b', 'R08 c']);
    expect(traceOf(child, policies).map(place)).toEqual([
      'R01 a',
      'R01 b',
      'R02 a',
      'R02 b',
      'R03 a',
      'R03 b',
      'R08 c',
      'R09 c',
      'R10 c',
      'R11 c',
      'R12 c',
      'R15 a',
      'R15 b',
      'R16 a',
      'R16 b',
      'R17 a',
      'R17 b',
      'R19 a',
      'R19 b',
      'R20 a',
      'R20 b',
      'R27 a',
      'R27 b',
      'R28 a',
      'R28 b',
      'R28 c',
      'R31 a',
      'R31 b',
      'R31 c',
      'R34 c',
    ]);
  });

  it('has a finding for each rule that fires, and no other', () => {
    fc.assert(
      fc.property(anyChild, (any) => {
        const child = inOrder(any);
        const named = (all: ReturnType<typeof firedOf>): readonly string[] =>
          all.map(({ rule, anchor, clause }) => `${rule} ${anchor.kind} ${anchor.key} ${clause}`).sort();
        expect(named(firedOf(child, policies, child.contacts))).toEqual(named(decide(child, policies).findings));
      }),
      { numRuns: 200 },
    );
  });

  it('about a child without contacts is empty', () => {
    expect(decide(aChild([]), policies)).toEqual({
      findings: [],
      watches: [],
      answers: [],
      doubts: [],
      restsOnEarlierWaits: false,
    });
    expect(traceOf(aChild([]), policies)).toEqual([]);
  });
});

describe('what becomes known later', () => {
  const settledOutcome = ({ outcome }: TraceLine): string => (outcome === 'waits' ? 'fires' : outcome);
  const placeOf = ({ rule, anchor }: TraceLine): string => `${rule} ${anchor.key}`;
  /** Each unknown of a child becomes a fact, or stays unknown. */
  const resolved = (child: ChildFacts): fc.Arbitrary<ChildFacts> =>
    fc
      .tuple(
        fc.option(aBirthDate),
        fc.option(fc.integer({ min: 22, max: 43 })),
        fc.array(anyPlan, { minLength: child.contacts.length, maxLength: child.contacts.length }),
        fc.array(fc.constantFrom('yes', 'no', 'unknown'), {
          minLength: child.contacts.length,
          maxLength: child.contacts.length,
        }),
      )
      .map(([birthDate, gestationWeeks, plans, mobilities]) => ({
        ...child,
        birthDate: child.birthDate ?? birthDate,
        gestationWeeks: child.gestationWeeks ?? gestationWeeks,
        contacts: child.contacts.map((contact, at): ContactFacts => {
          const plan = contact.plan.value === 'unknown' ? (plans[at] ?? planUnknown) : contact.plan;
          if (contact.mobility !== 'unknown') return { ...contact, plan };
          const mobility = mobilities[at] ?? 'unknown';
          return { ...contact, plan, mobility, mobilityRecordedAt: mobility === 'unknown' ? null : contact.occurredAt };
        }),
      }));

  it('never contradicts an answer that was settled, unless the answer names what it took for granted', () => {
    let settled = 0;
    fc.assert(
      fc.property(
        anyChild.chain((child) => fc.tuple(fc.constant(child), resolved(child))),
        ([before, after]) => {
          const now = new Map(traceOf(after, policies).map((line) => [placeOf(line), settledOutcome(line)]));
          for (const line of traceOf(before, policies)) {
            // R03 is about the unknown itself: an answer withdraws it (`data.md`, section 5)
            if (line.rule === 'R03' || line.outcome === 'cannot-tell' || line.assumptions.length > 0) continue;
            settled += 1;
            // a rule that has nothing to say leaves no trace
            const then = now.get(placeOf(line)) ?? 'stays-quiet';
            expect([placeOf(line), then]).toEqual([placeOf(line), settledOutcome(line)]);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(settled).toBeGreaterThan(1000);
  });

  it('withdraws R03 and may raise R01 once the plan is known', () => {
    const child = waited('R03', aChild([anAttendance('2026-11-17T13:22:00Z', { plan: planUnknown })]));
    const rulesOf = (facts: ChildFacts): readonly string[] => decide(facts, policies).findings.map(({ rule }) => rule);
    const [contact] = child.contacts;
    expect(rulesOf(child)).toEqual(['R03']);
    expect(rulesOf({ ...child, contacts: [{ ...contact!, plan: onPlan('CPP') }] })).toEqual(['R01']);
    expect(rulesOf({ ...child, contacts: [{ ...contact!, plan: noPlan }] })).toEqual([]);
  });
});

describe('the policy of a contact', () => {
  const bruised = (heard: string): ContactFacts =>
    anAttendance('2026-11-17T13:22:00Z', { injuries: [anInjury('bruise')], firstReceivedAt: instant(heard) });
  const stricter = (): readonly Policy[] => {
    const [first] = policies;
    const r15 = first!.rules['R15']!;
    const second: Policy = {
      ...first!,
      version: '2',
      hash: 'f'.repeat(64),
      inForceFrom: instant('2026-11-18T00:00:00Z'),
      rules: { R15: { ...r15, severities: { any: 'CONCERN' }, recipients: ['DN'], pageWithinDays: 2 } },
    };
    return [first!, second];
  };

  it('is the one in force when the contact was first heard of, to the second', () => {
    const [before] = decide(aChild([bruised('2026-11-17T23:59:59Z')]), stricter()).findings;
    expect(before).toMatchObject({ severity: 'IMMEDIATE', recipients: ['NIC', 'NN', 'CON'], pageWithinDays: 7 });
    const [after] = decide(aChild([bruised('2026-11-18T00:00:00Z')]), stricter()).findings;
    expect(after).toMatchObject({
      severity: 'CONCERN',
      recipients: ['DN'],
      pageWithinDays: 2,
      policyHash: 'f'.repeat(64),
    });
  });

  it('leaves out the rules that it does not name', () => {
    const trace = traceOf(aChild([bruised('2026-11-18T00:00:00Z')]), stricter());
    expect(trace.map(({ rule }) => rule)).toEqual(['R15']);
  });
});
