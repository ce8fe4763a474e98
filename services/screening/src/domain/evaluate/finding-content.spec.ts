import { type Contact, EarlierContacts } from '#libs/facts';
import { loadPolicies } from '#libs/platform/documents';
import { decideChild } from './decide-child.js';
import { type CurrentFinding } from './revise-findings.js';

const policies = await loadPolicies('libs/policy/parameters');
const day = 86_400_000;
const start = Date.UTC(2026, 0, 1, 12);

const bruise = (code: string): Contact['coded'][number] => ({
  kind: 'injury',
  system: 'bellwether',
  code: 'bruise',
  bodySite: code,
});
const moves = { kind: 'mobility', system: 'bellwether', code: 'mobile' } as const;

const contactOn = (days: number, coded: Contact['coded'] = [], organisation = 'RXX'): Contact => ({
  key: `contact-${days}`,
  visits: [{ feed: 'millbrook-pas', key: `contact-${days}` }],
  ...{ organisation, site: null, authority: null, setting: 'ed', kind: 'unscheduled', status: 'arrived', coded },
  ...{ recordedConcern: null, occurredAt: start + days * day, firstReceivedAt: start + days * day },
});

/** Findings of the newest contact: those before it are given, or are asked for when a rule looks back. */
function findings(contacts: readonly Contact[], birthDate: string, isRead = true): readonly CurrentFinding[] {
  const earlier = { earlier: new EarlierContacts(() => contacts.slice(0, -1)) };
  const child = {
    identity: 'verified' as const,
    folded: { contacts: isRead ? contacts : contacts.slice(-1), person: { birthDate, gestationWeeks: null } },
    ...(isRead ? {} : earlier),
    plans: { lists: new Map(), entries: new Map(), checks: [] },
    firedWatches: [],
  };
  const since = contacts.at(-1)!.occurredAt;
  return decideChild('ivo', child, new Map(), policies, since).findings;
}

function notWith(rule: string, found: readonly CurrentFinding[]): readonly string[] | undefined {
  const finding = found.find(({ content }) => content.rule.id === rule);
  return finding?.counterfactual?.()?.map(({ lever }) => lever);
}

describe('when a finding would not have been, by what screening knows of a child', () => {
  const twoPlaces = [contactOn(200, [bruise('chest')], 'RYY'), contactOn(214, [bruise('cheek')])];

  it('is worked out of the facts that rules read, whether earlier contacts were at hand or are read', () => {
    for (const isRead of [true, false]) {
      const found = findings(twoPlaces, '2022-04-09', isRead);
      expect(notWith('R20', found)).toEqual(['first-earlier-left-out']);
      expect(notWith('R15', findings(twoPlaces, '2025-12-20', isRead))).toEqual(['mobility-recorded']);
    }
  });

  it('knows what an earlier contact said of mobility, and does not leave that one out', () => {
    const [before, now] = twoPlaces as [Contact, Contact];
    const told = [{ ...before, coded: [...before.coded, moves] }, now];
    for (const isRead of [true, false])
      expect(notWith('R20', findings(told, '2025-12-20', isRead))).toEqual(['mark-recorded']);
  });

  it('is neither in what a finding says until it is told, nor in the hash by which it is compared', () => {
    const [finding] = findings(twoPlaces, '2025-12-20');
    expect(finding?.content).not.toHaveProperty('counterfactual');
    expect(finding?.contentHash).toBe(findings(twoPlaces, '2025-12-20')[0]?.contentHash);
  });

  it('takes less than a millisecond in the mean, of children with fifty contacts of which some are of injuries', () => {
    const places = ['RXX', 'RYY', 'RZZ'];
    const sites = ['cheek', 'chest', 'shin', 'hand', 'ear'];
    /** @param every so many contacts are one of an injury, the newest among them */
    const childWith = (every: number): readonly Contact[] =>
      Array.from({ length: 50 }, (_, place) => {
        const coded = (place + 1) % every === 0 || place === 49 ? [bruise(sites[place % sites.length]!)] : [];
        return contactOn(place * 6, coded, places[place % places.length]);
      });
    /** Microseconds of the processor, for others use the machine too. */
    const pass = (every: number): number => {
      const found = Array.from({ length: 50 }, () => findings(childWith(every), '2022-04-09', false)).flat();
      const began = process.cpuUsage();
      for (const finding of found) finding.counterfactual?.();
      const { user, system } = process.cpuUsage(began);
      return (user + system) / found.length;
    };
    const mean = (every: number): number => Math.min(...[1, 2, 3].map(() => pass(every)));
    // of the workload (`docs/performance.md`) about one in seven
    const [usual, worst] = [mean(7), mean(1)];
    const words = `${usual.toFixed(0)} µs in the mean, ${worst.toFixed(0)} µs where each is of an injury`;
    process.stdout.write(`\na counterfactual by screening, 50 contacts: ${words}\n`);
    expect(usual).toBeLessThan(1_000);
  });
});
