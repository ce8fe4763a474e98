import { aFinding } from '../../test/a-finding.js';
import { Life, secret } from '../../test/a-life.js';
import { entriesLookedAt } from '../../test/entries-looked-at.js';
import { policyBook } from '../../test/policy-terms.js';
import { faceOf, type WholeCase } from './face.js';
import type { Hearer } from './hearing.js';

const practice: Hearer = { profile: 'practice', roles: [], organisations: ['Y00001'] };

/** A case in which days go by as the one before: something is found, answered, acted on, and is not so after all. */
function longCase(days: number): { readonly whole: WholeCase; readonly now: Date } {
  const life = new Life();
  const later = (minutes: number): void => {
    life.passesTo(new Date(life.story.now.getTime() + minutes * 60_000));
  };
  for (let day = 0; day < days; day += 1) {
    const change = day % 2 === 0 ? 'raised' : 'withdrawn';
    for (const name of ['known', secret, 'known practice']) {
      life.happens({ kind: 'hears', name, change, severity: 'URGENT' });
      later(20);
    }
    life.happens({ kind: 'acknowledges', by: 'amira-dunlin' });
    later(30);
    life.happens({ kind: 'arrives', notice: 0, state: 'delivered' });
  }
  const { caseId, number, findings } = life.story.state;
  const rule = { id: 'R38b', version: 1 };
  const contents = [...findings.values()].map(({ findingId, rule: id }) =>
    aFinding({ findingId, ...(id === 'R38b' ? { rule, recipients: ['NN'] } : {}) }),
  );
  return { whole: { caseId, number, journal: life.journal, findings: contents, gone: [] }, now: life.story.now };
}

describe('how a case looks to a practice', () => {
  it('is worked out by looking at each entry of its journal as often in a long life as in a short one', () => {
    const policyFor = (organisation: string, at: Date) => policyBook.policyFor(organisation, at);
    const each = [20, 40, 80].map((days) => {
      const { whole, now } = longCase(days);
      const looked = entriesLookedAt(() => {
        expect(faceOf(whole, practice, { policyFor, now })).toMatchObject({ hidden: { size: 1 } });
      });
      return looked / whole.journal.length;
    });
    expect(each[0]).toBeGreaterThan(2);
    expect(each[1]).toBeLessThan(each[0]! * 1.1);
    expect(each[2]).toBeLessThan(each[0]! * 1.1);
  });
});
