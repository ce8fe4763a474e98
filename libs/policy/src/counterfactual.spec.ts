import fc from 'fast-check';
import { loadPolicies } from '#libs/platform/documents';
import {
  aCheekBruise,
  aChild,
  anAttendance,
  anInjury,
  instant,
  noPlan,
  onPlan,
  paceOf,
  paceWork,
  planUnknown,
  waited,
} from '#libs/testing';
import { circumstances, type Circumstance } from './codes/circumstances.js';
import { counterfactualOf, factsUnder, type Counterfactual } from './counterfactual.js';
import { decide } from './decide.js';
import { type ChildFacts, type ContactFacts, type Finding } from './facts.js';
import { type Policy } from './policy.js';
import { rules } from './rules/index.js';

let policies: readonly Policy[] = [];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

const seen = '2026-11-17T13:22:00Z';

/** The finding of a rule at the child's last contact. */
function findingOf(rule: string, child: ChildFacts): Finding {
  const key = child.contacts.at(-1)!.key;
  return decide(child, policies).findings.find((each) => each.rule === rule && each.contactKey === key)!;
}

function notWith(rule: string, child: ChildFacts): readonly string[] | undefined {
  return counterfactualOf(child, policies, findingOf(rule, child))?.map(({ lever }) => lever);
}

function wordsOf(rule: string, child: ChildFacts): string | undefined {
  return counterfactualOf(child, policies, findingOf(rule, child))
    ?.map(({ words }) => words)
    .join(' and ');
}

describe('when a finding would not have been', () => {
  it('one fact is said when one is enough: whether the baby crawls', () => {
    const child = aChild([anAttendance(seen, { injuries: [aCheekBruise] })]);
    expect(notWith('R15', child)).toEqual(['mobility-recorded']);
    expect(wordsOf('R15', child)).toBe('a clinician had recorded that {child} crawls or pulls to stand');
  });

  it('of an older child it is said in other words', () => {
    const immobile = { mobility: 'no', mobilityRecordedAt: instant(seen), injuries: [aCheekBruise] } as const;
    const child = aChild([anAttendance(seen, immobile)], { birthDate: '2017-03-01' });
    expect(wordsOf('R15', child)).toBe('a clinician had recorded that {child} moves independently');
  });

  it('the first that is enough is said, in the order in which the rule declares them', () => {
    // too young to be believed to crawl
    const newborn = aChild([anAttendance(seen, { injuries: [aCheekBruise] })], { birthDate: '2026-11-16' });
    expect(notWith('R15', newborn)).toEqual(['mark-recorded']);
    const notDescribed = aChild([anAttendance(seen, { complaints: ['injury'] })], { birthDate: '2026-11-16' });
    expect(notWith('R15', notDescribed)).toEqual(['injury-not-the-reason']);
    const both = aChild([anAttendance(seen, { complaints: ['injury'], injuries: [aCheekBruise] })]);
    expect(notWith('R15', { ...both, birthDate: '2026-11-16' })).toEqual(['mark-recorded']);
  });

  it('two facts are said when neither alone is enough', () => {
    const concern = { recordedConcern: 'yes', circumstances: ['inconsistent'] } as const;
    const child = aChild([anAttendance(seen, concern)]);
    expect(notWith('R22', child)).toEqual(['no-concern-recorded', 'inconsistent-not-recorded']);
    expect(wordsOf('R22', child)).toBe(
      'nobody had recorded a safeguarding concern and nobody had recorded an injury that does not fit the explanation',
    );
    const twoCodes = aChild([anAttendance(seen, { circumstances: ['disclosure', 'inconsistent'] })]);
    expect(wordsOf('R22', twoCodes)).toBe(
      'nobody had recorded what the child told and nobody had recorded an injury that does not fit the explanation',
    );
  });

  it('none is said when neither one nor two are enough', () => {
    const all = { recordedConcern: 'yes', circumstances: ['disclosure', 'inconsistent'] } as const;
    expect(notWith('R22', aChild([anAttendance(seen, all)]))).toEqual([]);
  });

  it('nothing is said of a version that is not there', () => {
    const child = aChild([anAttendance(seen, { plan: onPlan('CPP') })]);
    expect(counterfactualOf(child, policies, { ...findingOf('R01', child), ruleVersion: 99 })).toBeNull();
  });

  it('that a rule could not tell is enough: it would not have rung', () => {
    const child = aChild([anAttendance(seen, { plan: onPlan('CPP'), treatingAuthority: 'E00000002' })]);
    expect(notWith('R02', child)).toEqual(['treated-in-plan-area']);
    const address = { treatingAuthority: 'E00000002', addressAuthority: 'E00000002', plan: onPlan('CPP') };
    expect(notWith('R02', aChild([anAttendance(seen, address)]))).toEqual(['no-plan-in-force']);
  });

  it('a rule that had waited is asked as one that has waited', () => {
    const child = waited('R03', aChild([anAttendance(seen, { plan: planUnknown })]));
    expect(wordsOf('R03', child)).toBe('a list or a look-up had said whether {child} has a plan');
  });

  it('an earlier contact is named by place and day, and is left out for every rule that looks back', () => {
    const shin = anInjury('bruise', { bodySite: 'shin', laterality: 'left' });
    const before = anAttendance('2026-11-03T10:00:00Z', {
      ...{ injuries: [shin], organisation: 'NPR', organisationName: 'Northgate Practice', site: null, setting: 'gp' },
    });
    const child = aChild([before, anAttendance(seen, { injuries: [aCheekBruise] })], { birthDate: '2022-04-09' });
    expect(wordsOf('R20', child)).toBe('nothing had been recorded at Northgate Practice on 3 November 2026');
  });

  it('a contact that says whether the child moves is not left out, for what it says would stand', () => {
    const earlier = '2026-11-03T10:00:00Z';
    const elsewhere = { organisation: 'NPR', organisationName: 'Northgate Practice', site: null } as const;
    const mobility = { mobility: 'yes', mobilityRecordedAt: instant(earlier), injuries: [aCheekBruise] } as const;
    const child = aChild([anAttendance(earlier, { ...mobility, ...elsewhere }), anAttendance(seen, mobility)]);
    expect(notWith('R20', child)).toEqual(['mark-recorded']);
  });

  it('is the same whatever the order of the contacts, and leaves the facts as they are', () => {
    const contacts = ['2026-10-01T10:00:00Z', '2026-11-01T10:00:00Z', seen].map((at) =>
      anAttendance(at, { injuries: [aCheekBruise], site: at, plan: noPlan }),
    );
    const child = aChild(contacts);
    const finding = findingOf('R20', child);
    const text = JSON.stringify(child);
    const said = counterfactualOf(child, policies, finding);
    expect(said).toHaveLength(1);
    expect(counterfactualOf(aChild(contacts.toReversed()), policies, finding)).toEqual(said);
    expect(counterfactualOf(child, policies, finding, child.contacts.at(-1))).toEqual(said);
    expect(JSON.stringify(child)).toBe(text);
  });

  it('facts under levers that the rule does not have are refused', () => {
    const child = aChild([anAttendance(seen, { plan: onPlan('CPP') })]);
    const other = [{ lever: 'mobility-recorded', words: '' }];
    expect(() => factsUnder(other, child, policies, findingOf('R01', child))).toThrow('R01 has no such levers');
  });
});

/** Whether one of the levers says what made a finding more than information. */
function lowers({ rule: id, severity }: Finding, counterfactual: Counterfactual): boolean {
  const { levers } = rules.find((rule) => rule.id === id)!;
  const isOne = (lever: string): boolean => levers.some((one) => one.id === lever && one.lowers === true);
  return severity !== 'INFORMATION' && counterfactual.some(({ lever }) => isOne(lever));
}

const places = ['RXX01', 'RYY01', 'RZZ01', 'RWW01'];
const anyContact = fc.record({
  day: fc.integer({ min: 0, max: 120 }),
  site: fc.constantFrom(...places),
  kind: fc.constantFrom('unscheduled', 'appointment'),
  status: fc.constantFrom('arrived', 'left', 'was-not-brought', 'booked', 'completed'),
  injuries: fc.subarray([aCheekBruise, anInjury('burn'), anInjury('bruise', { bodySite: 'shin', laterality: 'left' })]),
  complaints: fc.subarray<'injury' | 'assault'>(['injury', 'assault']),
  circumstances: fc.subarray<Circumstance>([
    'fall',
    'at-home',
    'prompt',
    'inconsistent',
    'disclosure',
    'transferred-in',
  ]),
  recordedConcern: fc.constantFrom('yes', 'no', 'unknown'),
  mobility: fc.constantFrom('yes', 'no', 'unknown'),
  plan: fc.constantFrom(noPlan, planUnknown, onPlan('CPP'), onPlan('LAC')),
  treatingAuthority: fc.constantFrom('E00000001', 'E00000002', null),
  isEssential: fc.boolean(),
} as const);

const anyChild = fc
  .tuple(
    fc.array(anyContact, { minLength: 1, maxLength: 8 }),
    fc.constantFrom('2026-06-01', '2025-06-01', '2014-06-01'),
  )
  .map(([contacts, birthDate]) =>
    ['R03', 'R08', 'R09', 'R10', 'R11'].reduce(
      (child, rule) => waited(rule, child),
      aChild(
        contacts.map(({ day, site, ...facts }, place): ContactFacts => {
          const at = new Date(instant('2026-06-15T09:00:00Z') + day * 86_400_000 + place * 60_000).toISOString();
          const mobilityRecordedAt = facts.mobility === 'unknown' ? null : instant(at);
          return anAttendance(at, { ...facts, site, organisation: site.slice(0, 3), mobilityRecordedAt });
        }),
        { birthDate },
      ),
    ),
  );

describe('of any child', () => {
  it('every finding is gone under what is said of it, by the rules themselves', () => {
    let said = 0;
    fc.assert(
      fc.property(anyChild, (child) => {
        const { findings } = decide(child, policies);
        for (const finding of findings) {
          const counterfactual = counterfactualOf(child, policies, finding);
          if (counterfactual === null || counterfactual.length === 0) continue;
          said += 1;
          const otherwise = decide(factsUnder(counterfactual, child, policies, finding), policies);
          // what made it more than information is said where information is left of it
          const stands = otherwise.findings.some(
            (each) =>
              each.rule === finding.rule &&
              each.contactKey === finding.contactKey &&
              (each.severity !== 'INFORMATION' || !lowers(finding, counterfactual)),
          );
          expect([finding.rule, counterfactual, stands]).toEqual([finding.rule, counterfactual, false]);
        }
      }),
      { numRuns: 300 },
    );
    expect(said).toBeGreaterThan(300);
  });
});

describe('the time it takes', () => {
  /** Microseconds. */
  const longest = 1_000;

  /** Contacts at different places, days apart: twenty children, each of fifty. */
  const childrenOf = (contactAt: (place: number) => Partial<ContactFacts>, birthDate: string): readonly ChildFacts[] =>
    Array.from({ length: 20 }, (_, number) =>
      aChild(
        Array.from({ length: 50 }, (__, place) => {
          const at = new Date(instant(seen) - (50 - place) * (2 + number) * 86_400_000).toISOString();
          const site = places[(place + number) % places.length]!;
          return anAttendance(at, { site, organisation: site.slice(0, 3), ...contactAt(place) });
        }),
        { birthDate },
      ),
    );

  /** Microseconds of the processor, for others use the machine too, in the mean of each rule that says something. */
  function meansOf(children: readonly ChildFacts[]): ReadonlyMap<string, number> {
    const findings = children.flatMap((child) =>
      decide(child, policies).findings.map((finding) => [child, finding] as const),
    );
    const meanOf = (some: typeof findings): number => {
      const began = process.cpuUsage();
      for (const [child, finding] of some) counterfactualOf(child, policies, finding);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / some.length;
    };
    const byRule = Map.groupBy(findings, ([, { rule }]) => rule);
    // the least of several: whoever shares the processor's memory makes each of them longer, never shorter
    const leastOf = (some: typeof findings): number => {
      let least = Infinity;
      for (let time = 0; time < 5 && least >= longest; time++) least = Math.min(least, meanOf(some));
      return least;
    };
    return new Map([...byRule].map(([rule, some]) => [rule, leastOf(some)]));
  }

  const isQuick = (what: string, means: ReadonlyMap<string, number>): void => {
    const lines = [...means].map(([rule, each]) => `${rule} ${each.toFixed(0)}`).join(', ');
    process.stdout.write(`\na counterfactual, 50 contacts, ${what}: µs ${lines}\n`);
    const isWithin = [...means.values()].every((each) => each < longest);
    const pace = isWithin ? 1 : paceOf(Math.min(paceWork(), paceWork(), paceWork()));
    expect([...means].filter(([, each]) => each / pace >= longest)).toEqual([]);
  };

  it('is at most a millisecond in the mean of each rule, of children with fifty contacts, each of an injury', () => {
    const sites = ['cheek', 'chest', 'shin', 'hand', 'ear'];
    const hurt = (place: number): Partial<ContactFacts> => ({
      injuries: [anInjury('bruise', { bodySite: sites[place % sites.length]! })],
      circumstances: ['disclosure', 'inconsistent'],
    });
    isQuick('each of an injury', meansOf(childrenOf(hurt, '2022-04-09')));
  });

  it('and of children of whom everything is recorded at each', () => {
    const steps: readonly string[] = [...circumstances.socialCare, 'died', 'pregnancy-ended', 'transferred-in'];
    const codes = Object.values(circumstances)
      .flat()
      .filter((code) => !steps.includes(code));
    const everything = (place: number): Partial<ContactFacts> => ({
      injuries: [aCheekBruise, anInjury('burn'), anInjury('poisoning'), anInjury('fracture')],
      complaints: ['injury', 'poisoning', 'self-harm', 'assault'],
      circumstances: codes,
      plan: onPlan('CPP'),
      ...(place % 2 === 0
        ? {}
        : ({ setting: 'health-visitor', kind: 'appointment', status: 'was-not-brought', isEssential: true } as const)),
    });
    for (const birthDate of ['2024-04-09', '2011-04-09'])
      isQuick(`everything recorded, born ${birthDate}`, meansOf(childrenOf(everything, birthDate)));
  });
});
