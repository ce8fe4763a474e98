import fc from 'fast-check';
import { severities, type Severity } from '#libs/policy';
import type { FindingContent, Revision } from './revise-findings.js';
import { tellingOrder } from './telling-order.js';

interface Given {
  readonly id: string;
  readonly severity?: Severity;
  readonly organisation?: string;
  readonly child?: string;
  readonly change?: Revision['change'];
  readonly revision?: number;
}

function revision(given: Given): Revision {
  const {
    id,
    severity = 'CONCERN',
    organisation = 'RXX',
    child = 'ivo',
    change = 'raised',
    revision: number = 1,
  } = given;
  return {
    finding: {
      ...{ findingId: id, childId: child, contentHash: id, pageWithinDays: 7, visitKeys: [] },
      content: { severity, organisation } as FindingContent,
    },
    ...{ revision: number, change, rekeyedFrom: null },
  };
}
const told = (...given: readonly Given[]): readonly string[] =>
  tellingOrder(given.map(revision)).map(({ finding, revision: number }) => `${finding.findingId} ${String(number)}`);

describe('what was found together of a child', () => {
  it('is told the most urgent first: its people hear one thing, and not in the next mail that it is worse', () => {
    expect(told({ id: 'a' }, { id: 'b', severity: 'URGENT' }, { id: 'c', severity: 'IMMEDIATE' })).toEqual([
      ...['c 1', 'b 1', 'a 1'],
    ]);
  });

  it('says first what is withdrawn, however lesser', () => {
    expect(told({ id: 'a', severity: 'IMMEDIATE' }, { id: 'b', change: 'withdrawn' })).toEqual(['b 1', 'a 1']);
  });

  it('keeps the order of what is said of one finding, also when its severity falls with a new key', () => {
    const rekeyed = { id: 'a', severity: 'URGENT', change: 'rekeyed', revision: 3 } as const;
    expect(told(rekeyed, { id: 'a', change: 'revised', revision: 4 })).toEqual(['a 3', 'a 4']);
    const risen = { id: 'b', severity: 'IMMEDIATE', change: 'revised', revision: 2 } as const;
    expect(told({ id: 'b', change: 'rekeyed' }, risen, { id: 'c', severity: 'URGENT' })).toEqual(['b 1', 'b 2', 'c 1']);
  });

  it('ends with the organisation where it is worst, which raises the chains of the others', () => {
    const elsewhere = { id: 'a', severity: 'IMMEDIATE', organisation: 'RYY' } as const;
    expect(told(elsewhere, { id: 'b' }, { id: 'c', severity: 'URGENT' })).toEqual(['c 1', 'b 1', 'a 1']);
  });

  it('is told whole and each thing once, at each organisation the worst first', () => {
    const given = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      severity: fc.constantFrom(...severities),
      organisation: fc.constantFrom('RXX', 'RYY'),
      child: fc.constantFrom('ivo', 'ada'),
      change: fc.constantFrom('raised' as const, 'withdrawn' as const),
    });
    fc.assert(
      fc.property(fc.uniqueArray(given, { selector: ({ id }) => id, maxLength: 4 }), (all) => {
        expect([...told(...all)].toSorted()).toEqual(all.map(({ id }) => `${id} 1`).toSorted());
        const order = tellingOrder(all.map(revision));
        for (const [place, { finding, change }] of order.entries())
          for (const later of order.slice(place + 1)) {
            if (later.change === 'withdrawn') expect(change).toBe('withdrawn');
            const isSame =
              later.finding.childId === finding.childId &&
              later.finding.content.organisation === finding.content.organisation &&
              later.change === change &&
              change === 'raised';
            if (isSame)
              expect(severities.indexOf(finding.content.severity)).toBeLessThanOrEqual(
                severities.indexOf(later.finding.content.severity),
              );
          }
      }),
    );
  });
});
