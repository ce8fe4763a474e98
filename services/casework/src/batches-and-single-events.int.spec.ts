import type { FindingRevised } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aFinding } from '../test/a-finding.js';
import { noPlan, onAPlan } from '../test/a-plan.js';
import { World } from '../test/two-worlds.js';
import type { applyFindings } from './apply-findings.js';

type Events = Parameters<typeof applyFindings>[1];

const child = (name: string | number) => nameUuid('child', name);
const later = (hours: number) => new Date(Date.parse('2026-11-17T13:22:00.000Z') + hours * 3_600_000).toISOString();

/** What may happen to findings of a hundred children: each of the three of a child goes its own way. */
const courses: readonly ((name: string, of: number) => readonly FindingRevised[])[] = [
  (name, of) => [aFinding({ name, childId: child(of) })],
  (name, of) => {
    const first = aFinding({ name, childId: child(of), severity: 'CONCERN' });
    return [first, { ...first, revision: 2, change: 'revised', severity: 'IMMEDIATE' }];
  },
  (name, of) => {
    const first = aFinding({ name, childId: child(of), severity: 'URGENT' });
    return [first, { ...first, revision: 2, change: 'withdrawn' }, { ...first, revision: 3, change: 'raised' }];
  },
  (name, of) => {
    const first = aFinding({ name, childId: child(of) });
    return [first, { ...first, revision: 2, childId: child(of + 1) }, { ...first, revision: 1, change: 'revised' }];
  },
  (name, of) => {
    const first = aFinding({ name, childId: child(of) });
    const moved = aFinding({ name: `${name} moved`, childId: child(of) });
    const rekeyed = { from: first.findingId, to: moved.findingId };
    return [first, { ...moved, change: 'rekeyed', rekeyed }, { ...moved, revision: 2, change: 'withdrawn' }];
  },
  (name, of) => [aFinding({ name, childId: child(of), severity: 'INFORMATION' })],
  (name, of) => [aFinding({ name, childId: child(of), identity: 'unverified', organisation: 'RYY' })],
  (name, of) => [aFinding({ name, childId: child(of), organisation: 'RYY', occurredAt: later(96) })],
  (name, of) => [aFinding({ name, childId: child(of), late: true })],
  (name, of) => {
    const first = aFinding({ name, childId: child(of), plan: onAPlan, recipients: ['NN', 'GP'] });
    const unverified = { ...first, identity: 'unverified' } as const;
    return [unverified, { ...first, revision: 2, change: 'revised' }, { ...first, revision: 3, change: 'withdrawn' }];
  },
  (name, of) => [aFinding({ name, childId: child(of), plan: noPlan, severity: 'URGENT' })],
];

/** Three hundred findings about a hundred children, told in turns. */
function manyEvents(): Events {
  const stories = Array.from({ length: 300 }, (_, at) =>
    courses[(at * 7) % courses.length]!(`finding ${at}`, (at * 13) % 100),
  );
  return [0, 1, 2].flatMap((turn) => stories.flatMap((story) => story[turn] ?? []));
}

const first = aFinding();
const moved = aFinding({ name: 'moved' });
const rekeyed: FindingRevised = {
  ...moved,
  change: 'rekeyed',
  rekeyed: { from: first.findingId, to: moved.findingId },
};
const second = aFinding({ name: 'second' });
const ofAlias = aFinding({ name: 'of the alias', childId: child('alias') });
const linked = { type: 'child.linked', childId: first.childId, alias: child('alias'), epoch: 1 } as const;
const unlinked = { ...linked, type: 'child.unlinked', epoch: 2 } as const;
const elsewhere: FindingRevised = { ...first, revision: 3, childId: child('other') };

const fewEvents: readonly (readonly [string, Events])[] = [
  [
    'raised, withdrawn and raised again',
    [first, { ...first, revision: 2, change: 'withdrawn' }, { ...first, revision: 3 }],
  ],
  ['two of them, of which either opens the case', [first, second]],
  ['two of them, the worse one last', [{ ...first, severity: 'CONCERN' }, second]],
  ['under another key', [first, rekeyed, { ...moved, revision: 2, change: 'revised' }]],
  ['under another key that is heard before the first', [rekeyed, first, second]],
  [
    'of another child after all, and its older revision',
    [first, elsewhere, { ...first, revision: 2, change: 'withdrawn' }],
  ],
  ['of another child and back', [first, elsewhere, { ...first, revision: 4 }]],
  ['with the child linked in the middle', [ofAlias, linked, second, { ...ofAlias, revision: 2, change: 'revised' }]],
  ['of two cases that are linked in the middle', [first, ofAlias, linked, { ...ofAlias, revision: 2 }, second]],
  ['of one child that is two again', [linked, first, ofAlias, unlinked, { ...ofAlias, revision: 2, epoch: 2 }]],
  ['an hour-old one that is heard twice', [{ ...first, late: true }, { ...first, late: true }, second]],
];

describe('events in one transaction and the same events in one each', () => {
  let together: World;
  let apart: World;
  beforeAll(async () => {
    [together, apart] = await Promise.all([World.open(1_000), World.open(1)]);
  });
  beforeEach(() => Promise.all([together.clear(), apart.clear()]));
  afterAll(() => Promise.all([together.close(), apart.close()]));

  const inBoth = async (act: (world: World) => Promise<void>) => {
    await Promise.all([together, apart].map(act));
    return { together: await together.account(), apart: await apart.account() };
  };

  it('leave the same cases, journals, findings, deadlines, ledger and messages: of 300 findings and their receipts', async () => {
    const after = await inBoth(async (world) => {
      await world.hear(manyEvents());
      const failed = { state: 'failed-permanent', recipient: null, reason: 'no-recipient' } as const;
      await world.report((place) => {
        if (place % 6 < 2) return [failed];
        return place % 6 === 2 ? [{ state: 'queued' }, { state: 'sent' }, { state: 'sent' }] : [];
      });
      // whoever was told next cannot be reached either: unverified children come to a role outside
      for (const _ of [1, 2]) await world.report((place) => (place % 3 < 2 ? [failed] : []));
    });
    expect(after.together).toEqual(after.apart);
    expect(after.apart.cases.length).toBeGreaterThan(90);
    expect(after.apart.deadlines.filter((line) => line.includes('"disarmed"')).length).toBeGreaterThan(10);
    expect(after.apart.disclosures.filter((line) => line.includes('"refused"')).length).toBeGreaterThan(10);
  });

  it.each(fewEvents)('leave the same of a finding %s', async (_, events) => {
    const after = await inBoth((world) => world.hear(events));
    expect(after.together).toEqual(after.apart);
  });
});
