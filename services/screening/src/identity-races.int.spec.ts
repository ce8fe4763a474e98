import { type Signal } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aBruise, aContact, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { race, type Told } from '../test/race.js';
import { startSecond, type SecondScreening } from '../test/second-screening.js';
import { type Judgement } from './redecide.js';

const judgement: Judgement = {
  policies: await fewRules(),
  organisations: new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: 'E00000001' }]]),
  attendanceWindowMs: 3_600_000,
};

const at = (hour: number): string => `2026-11-17T${String(hour).padStart(2, '0')}:00:00Z`;
const record = (id: string) => ({ authority: 'RXX', id });

function signal(data: Signal, hour: number): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data)), data, receivedAt: at(hour) };
}

/** A visit with a bruise, of a child known by a record. */
const seen = (visit: string, id: string, hour: number): DeliveredSignal =>
  signal(
    aContact({
      visit: { id: visit, version: at(hour) },
      occurredAt: at(hour),
      person: { localIds: [record(id)], birthDate: '2026-04-09' },
      coded: [aBruise],
    }),
    hour,
  );
const says = (change: 'merge' | 'unmerge', from: string, into: string, hour: number): DeliveredSignal =>
  signal(
    {
      type: 'identity.stated',
      feed: 'millbrook-pas',
      version: at(hour),
      change,
      from: record(from),
      into: record(into),
    },
    hour,
  );
const numbered = (id: string, hour: number): DeliveredSignal =>
  signal(
    {
      type: 'person.stated',
      feed: 'millbrook-pas',
      person: { nhsNumber: '9990000018', nhsNumberStatus: '01', localIds: [record(id)] },
    },
    hour,
  );

const before = [seen('V1', 'L1', 1), seen('V2', 'L2', 2), seen('V3', 'L3', 3)];
const merged = [...before, says('merge', 'L2', 'L1', 4)];

/** Statements of a batch, before each of which the other batch gets as far as it can. */
const statements = [
  'visit-owner-insert',
  'child-of-refs',
  'child-state-lock',
  'person-ref-find',
  'person-edge-insert',
  'child-epochs',
  'child-lock',
  'child-write',
  'child-write-looked-for',
];

describe('two processes that hear at the same time', () => {
  let screening: TestScreening;
  let other: SecondScreening;
  beforeAll(async () => {
    screening = await startScreening(judgement);
    other = startSecond(screening.test, judgement);
  });
  afterAll(async () => {
    await other.close();
    await screening.close();
  });

  /** What stands when one has heard of both, one after the other. */
  const inTurn = async (known: readonly DeliveredSignal[], { first, second }: Told): Promise<string> => {
    await screening.forgetEverything();
    for (const one of [...known, second, first]) await screening.take(one);
    return JSON.stringify(await screening.standing());
  };

  it.each<[string, readonly DeliveredSignal[], Told]>([
    [
      'of a visit, and of a merge that ends the record it is on',
      before,
      { first: seen('V4', 'L2', 6), second: says('merge', 'L2', 'L1', 5) },
    ],
    [
      'of a visit, and of a merge into the record it is on',
      before,
      { first: seen('V4', 'L1', 6), second: says('merge', 'L2', 'L1', 5) },
    ],
    [
      'of two merges of one record',
      before,
      { first: says('merge', 'L3', 'L2', 6), second: says('merge', 'L2', 'L1', 5) },
    ],
    [
      'of a visit, and of the unmerge of the record it is on',
      merged,
      { first: seen('V4', 'L2', 6), second: says('unmerge', 'L2', 'L1', 5) },
    ],
    [
      'of a merge, and of the unmerge of a record that it names',
      merged,
      { first: says('merge', 'L3', 'L2', 6), second: says('unmerge', 'L2', 'L1', 5) },
    ],
    [
      'of a visit, and of the NHS number of its record',
      before,
      { first: seen('V4', 'L1', 6), second: numbered('L1', 5) },
    ],
    [
      'of the NHS number of one record, and of another',
      before,
      { first: numbered('L2', 6), second: numbered('L1', 5) },
    ],
    [
      'that a visit is another child’s, and what its first child’s source still says of it',
      before,
      { first: seen('V1', 'L1', 5), second: seen('V1', 'L2', 6) },
    ],
    [
      'that a visit is another child’s, and of another visit of the first',
      before,
      { first: seen('V4', 'L1', 6), second: seen('V1', 'L2', 5) },
    ],
    [
      'that a visit is one child’s, and that it is another’s',
      before,
      { first: seen('V1', 'L3', 6), second: seen('V1', 'L2', 5) },
    ],
    [
      'that a visit is another child’s, and that this child’s record is merged',
      before,
      { first: seen('V1', 'L2', 6), second: says('merge', 'L2', 'L3', 5) },
    ],
  ])(
    '%s: the findings are those of hearing it in turn, and every state holds what its rows say',
    async (_, known, told) => {
      const expected = await inTurn(known, told);
      let reached = 0;
      for (const statement of statements) {
        await screening.forgetEverything();
        for (const one of known) await screening.take(one);
        if (await race(screening, other, told, statement)) reached += 1;
        expect([statement, JSON.stringify(await screening.standing())]).toEqual([statement, expected]);
        expect([statement, await screening.rebuild()]).toEqual([statement, { changed: [], revisions: 0 }]);
      }
      expect(reached).toBeGreaterThanOrEqual(4);
    },
  );
});
