import fc from 'fast-check';
import { findingRevised, signal } from '#libs/contracts';
import { oracle, type OracleAnswer } from '../oracle/oracle.js';
import { aHistory, type History } from './a-history.js';
import { arrivalOrders, batchesOf, randomFrom } from './arrivals.js';
import { inventedWorld } from './world.js';

const world = await inventedWorld();

const seed = 20_261_117;
const sample = fc.sample(aHistory(), { seed, numRuns: 200 });
const answers = new Map<History, OracleAnswer>(sample.map((history) => [history, oracle({ ...world, ...history })]));
const findingsIn = (history: History): number =>
  answers.get(history)!.children.reduce((sum, { findings }) => sum + findings.length, 0);
const share = (holds: (history: History) => boolean): number =>
  Math.round((sample.filter(holds).length / sample.length) * 100);
const says = (wanted: (data: History['signals'][number]['data'], signal: History['signals'][number]) => boolean) =>
  share(({ signals }) => signals.some((one) => wanted(one.data, one)));
const day = 86_400_000;

/** Names of what there is less of than wanted, beside the whole distribution, so that a failure prints it. */
const tooFew = (distribution: Record<string, number>, wanted: Record<string, number>) => ({
  distribution,
  tooFew: Object.keys(wanted).filter((name) => (distribution[name] ?? 0) < wanted[name]!),
});
const none = (distribution: Record<string, number>) => ({ distribution, tooFew: [] });

describe('invented histories', () => {
  it('are the same for the same seed', () => {
    expect(JSON.stringify(fc.sample(aHistory(), { seed, numRuns: 20 }))).toBe(JSON.stringify(sample.slice(0, 20)));
  });

  it('hold only signals that the contract allows', () => {
    const issues = sample.flatMap(({ signals }) =>
      signals.flatMap(({ data }) => signal.safeParse(data).error?.issues ?? []),
    );
    expect(issues).toEqual([]);
  });

  it('lead to findings that the contract allows', () => {
    const bookkeeping = {
      type: 'finding.revised',
      revision: 1,
      change: 'raised',
      childId: '6f1b6d2e-3a5c-5b8e-9d27-0c4a1f7e5b90',
      epoch: 0,
      receivedAt: '2026-11-17T20:00:00Z',
      late: false,
    };
    const findings = [...answers.values()].flatMap(({ children }) => children.flatMap((child) => child.findings));
    const issues = findings.flatMap(
      (finding) => findingRevised.safeParse({ ...bookkeeping, ...finding }).error?.issues ?? [],
    );
    expect(issues).toEqual([]);
  });

  it('have enough findings, of every rule, under both policies', () => {
    const all = [...answers.values()].flatMap(({ children }) => children.flatMap(({ findings }) => findings));
    const rules = Object.fromEntries(
      ['R01', 'R02', 'R03', 'R05', 'R06', 'R08', 'R09', 'R10', 'R11', 'R15', 'R19', 'R20', 'R22', 'R25', 'R45'].map(
        (id) => [id, all.filter(({ rule }) => rule.id === id).length],
      ),
    );
    const distribution = {
      atLeastThree: share((history) => findingsIn(history) >= 3),
      withoutAny: share((history) => findingsIn(history) === 0),
      policyOne: all.filter(({ policy }) => policy.version === '1').length,
      policyTwo: all.filter(({ policy }) => policy.version === '2').length,
      unverified: all.filter(({ identity }) => identity === 'unverified').length,
      ...rules,
    };
    expect(
      tooFew(distribution, {
        atLeastThree: 40,
        R01: 60,
        R03: 100,
        R02: 25,
        R05: 25,
        R06: 25,
        R08: 25,
        R09: 25,
        R10: 25,
        R11: 25,
        R25: 25,
        R45: 25,
        R15: 100,
        R19: 100,
        R20: 100,
        R22: 100,
        policyOne: 150,
        policyTwo: 150,
        unverified: 35,
      }),
    ).toEqual(none(distribution));
  });

  it('hold everything that must converge', () => {
    const answered = (holds: (answer: OracleAnswer) => boolean): number =>
      share((history) => holds(answers.get(history)!));
    const contacts = (holds: (contact: OracleAnswer['children'][number]['contacts'][number]) => boolean): number =>
      answered(({ children }) => children.some((child) => child.contacts.some(holds)));
    const visitsOf = ({ signals }: History): Map<string, Set<string>> => {
      const owners = new Map<string, Set<string>>();
      for (const { data } of signals)
        if (data.type === 'contact.stated') {
          const key = `${data.feed} ${data.visit.id}`;
          owners.set(
            key,
            (owners.get(key) ?? new Set()).add(data.person.nhsNumber ?? data.person.localIds?.[0]?.id ?? ''),
          );
        }
      return owners;
    };
    const statementsByVersion = ({ signals }: History): Set<string>[] => {
      const versioned = signals.flatMap(({ id, data }) =>
        data.type === 'contact.stated' && data.visit.version !== undefined
          ? { id, version: `${data.feed} ${data.visit.id} ${data.visit.version}` }
          : [],
      );
      return [...Map.groupBy(versioned, ({ version }) => version).values()].map(
        (same) => new Set(same.map(({ id }) => id)),
      );
    };
    const distribution = {
      repeats: share(({ signals }) => new Set(signals.map(({ id }) => id)).size < signals.length),
      repeatsReceivedLater: share(
        ({ signals }) =>
          new Set(signals.map(({ id }) => id)).size < new Set(signals.map((one) => one.id + one.receivedAt)).size,
      ),
      withoutVersion: says((data) => data.type === 'contact.stated' && data.visit.version === undefined),
      enteredInError: says((data) => data.type === 'contact.stated' && data.status === 'entered-in-error'),
      lateByDays: says(
        (data, one) => data.type === 'contact.stated' && Date.parse(one.receivedAt) - Date.parse(data.occurredAt) > day,
      ),
      beyondHorizon: says(
        (data, one) =>
          data.type === 'contact.stated' && Date.parse(one.receivedAt) - Date.parse(data.occurredAt) > 485 * day,
      ),
      movedVisits: share((history) => [...visitsOf(history).values()].some((owners) => owners.size > 1)),
      twoFeedsOneContact: contacts(({ visits }) => visits.length > 1),
      mergedChildren: answered(({ children }) => children.some(({ refs }) => refs.length > 2)),
      refusedTwoNumbers: answered(({ refusedEdges }) =>
        refusedEdges.some(({ reason }) => reason === 'two-verified-numbers'),
      ),
      refusedTooMany: answered(({ refusedEdges }) =>
        refusedEdges.some(({ reason }) => reason === 'too-many-references'),
      ),
      unmerges: says((data) => data.type === 'identity.stated' && data.change === 'unmerge'),
      mothers: says((data) => data.type === 'identity.stated' && data.change === 'mother-of'),
      parked: answered(({ parked }) => parked.length > 0),
      planYes: contacts(({ plan }) => plan.value === 'yes'),
      planNo: contacts(({ plan }) => plan.value === 'no'),
      planUnknown: contacts(({ plan }) => plan.value === 'unknown'),
      planEnded: contacts(({ plan }) => plan.ended.length > 0),
      byLookUp: contacts(({ plan }) => plan.source === 'national look-up'),
      listsInParts: says((data) => data.type === 'plan.stated' && data.list !== undefined),
      explainedMarks: contacts(({ injuries }) => injuries.some(({ recordedAs }) => recordedAs !== null)),
      mobilityKnown: contacts(({ mobility }) => mobility !== 'unknown'),
      story: contacts(({ circumstances }) => circumstances.length > 0),
      dateOfInjury: contacts(({ injuredOn }) => injuredOn !== null),
      concern: contacts(({ recordedConcern }) => recordedConcern === 'yes'),
      contactsAlone: share(({ signals }) => signals.every(({ data }) => data.type === 'contact.stated')),
      claimedRecords: says((data) => data.type === 'contact.stated' && /^K\d+-1$/.test(data.visit.id)),
      versionsThatCoincide: share((history) => statementsByVersion(history).some((ids) => ids.size > 1)),
    };
    const rare = { refusedTwoNumbers: 5, refusedTooMany: 3, parked: 5 };
    const usual = Object.fromEntries(Object.keys(distribution).map((name) => [name, 15]));
    expect(tooFew(distribution, { ...usual, ...rare })).toEqual(none(distribution));
  });

  it('take the oracle no more than 20 ms each, were they of 60 signals', () => {
    const signals = sample.reduce((sum, history) => sum + history.signals.length, 0);
    const each = (): number => {
      const from = process.cpuUsage();
      for (const history of sample) oracle({ ...world, ...history });
      const { user, system } = process.cpuUsage(from);
      return ((user + system) / 1_000 / signals) * 60;
    };
    // the least of several: whoever shares the processor's memory makes each of them longer, never shorter
    let least = Infinity;
    for (let time = 0; time < 5 && least >= 20; time += 1) least = Math.min(least, each());
    expect(least).toBeLessThan(20);
  });
});

describe('orders of arrival', () => {
  const history = sample.find(({ signals }) => signals.length > 20)!;

  it('keep every signal and its received time', () => {
    const texts = (signals: History['signals']): string[] =>
      [...new Set(signals.map((one) => JSON.stringify(one)))].sort();
    for (const order of arrivalOrders(history, randomFrom(1))) expect(texts(order)).toEqual(texts(history.signals));
  });

  it('are the same for the same seed, and others for another', () => {
    const orders = (from: number): string => JSON.stringify(arrivalOrders(history, randomFrom(from)));
    expect(orders(1)).toBe(orders(1));
    expect(orders(1)).not.toBe(orders(2));
  });

  it('are cut into batches that leave nothing out', () => {
    const batches = batchesOf(history, randomFrom(1));
    expect(batches.flat()).toEqual(history.signals);
    expect(batches.length).toBeGreaterThan(1);
  });
});
