import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadPolicies, type Sql } from '#libs/platform';
import { bookOf } from '../test/a-state.js';
import { StateDecisions } from './decide-from-state.js';
import { applyStatement } from './domain/state/apply-statement.js';
import { type ChildState } from './domain/state/child-state.js';
import { encodeState } from './domain/state/encode-state.js';
import { openState } from './domain/state/open-state.js';
import { CodeWords } from './store/code-words.js';
import { PlanLists } from './store/plan-lists.js';

const nine = Date.UTC(2026, 10, 17, 9);
const number = '00000000-0000-4000-8000-00000000000a';
const ivo: ChildState = {
  identity: 'verified',
  namedInPlans: false,
  refs: [number],
  links: [],
  persons: [{ feed: 'millbrook-pas', latestAt: nine, birthDate: '2020-04-09', gestationWeeks: null }],
  visits: [],
};
const known = ['millbrook-pas', 'RXX'];
const book = bookOf(known);
const nothing: Sql = { query: () => Promise.resolve({ rows: [], rowCount: 0 }) };

describe('children decided from their states', () => {
  it('keep nothing of the opened state of one of whom nothing is told, so that it is not copied by the collector until its batch ends', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const words = new CodeWords(nothing);
    for (const [place, word] of known.entries()) words.learn(place + 1, word);
    const policies = await loadPolicies('libs/policy/parameters');
    const judgement = { policies, organisations: new Map(), attendanceWindowMs: 3_600_000 };
    const decisions = await StateDecisions.begin(nothing, judgement, { words, planLists: new PlanLists() });
    const decideOne = (): readonly WeakRef<object>[] => {
      const open = openState(encodeState(ivo, book) as Buffer, book)!;
      const isApplied = applyStatement(open, {
        key: '11111111-0000-4000-8000-000000000001',
        feed: 'millbrook-pas',
        order: { versionAt: nine, sequence: null, receivedAt: nine, signalId: 's' },
        says: { organisation: 'RXX', occurredAt: nine, setting: 'gp', kind: 'call', status: 'completed' },
        person: {},
        primary: number,
        linked: [],
        isNewVisit: true,
      });
      expect(isApplied).toBe(true);
      const cause = { receivedAt: nine, traceparent: null };
      decisions.add({
        child: { childId: 'ivo', epoch: 0, version: 0, rowPlace: null, nextEpoch: 0, cause },
        open,
        hasNeighbours: false,
      });
      return [open, open.head, open.stored, ...open.changed()].map((one) => new WeakRef<object>(one));
    };
    const opened = decideOne();
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    expect(opened.map((one) => one.deref())).toEqual(opened.map(() => undefined));
    const [decided] = await decisions.finish(nothing);
    expect(Buffer.isBuffer(decided?.state(null)?.pack(words))).toBe(true);
  });
});
