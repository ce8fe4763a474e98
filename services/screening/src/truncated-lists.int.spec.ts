import { type Signal } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aPlanList, fewRules, testNhsNumber, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { startOperators } from '../test/operators.js';
import { type Judgement } from './redecide.js';

const indexSecret = 'index secret of a test';
const judgement: Judgement = {
  policies: await fewRules(),
  organisations: new Map(),
  attendanceWindowMs: 3_600_000,
};
const children = (count: number, from = 1): readonly string[] =>
  Array.from({ length: count }, (_, at) => testNhsNumber(from + at));

function stated(data: Signal): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data)), data, receivedAt: '2026-11-27T07:00:00Z' };
}
const list = (day: string, numbers: readonly string[], more: Partial<Extract<Signal, { type: 'plan.stated' }>> = {}) =>
  stated(aPlanList(numbers, { asOf: `2026-11-${day}T06:10:00Z`, ...more }));

let screening: TestScreening;
let operators: Awaited<ReturnType<typeof startOperators>>;
beforeAll(async () => {
  screening = await startScreening(judgement, indexSecret);
  operators = await startOperators(screening, judgement, indexSecret);
});
beforeEach(async () => {
  await screening.forgetEverything();
  screening.alarms();
});
afterAll(async () => {
  await operators.close();
  await screening.close();
});

describe('a full list on which children are missing', () => {
  it('is taken, and alarmed, when more than a quarter of them leave', async () => {
    await screening.take(list('17', children(8)));
    expect(screening.alarms()).toEqual([]);
    await screening.take(list('18', children(5)));
    expect(screening.alarms()).toMatchObject([
      {
        event: 'plan-list.many-leave',
        organisation: 'E00000001',
        feed: 'westmarch-list',
        count: 3,
        expected: 8,
        added: 0,
      },
    ]);
    expect((await operators.lists()).body).toEqual({
      lists: [
        {
          ...{ authority: 'E00000001', feed: 'westmarch-list', asOf: '2026-11-18T06:10:00.000Z' },
          ...{ known: 8, leaving: 3, joining: 0, unusual: true },
        },
      ],
    });
  });

  it('stands in view until the next full list, which names them again', async () => {
    await screening.take(list('17', children(8)));
    await screening.take(list('18', []));
    await screening.take(list('19', children(9)));
    expect(screening.alarms()).toMatchObject([{ count: 8 }]);
    expect((await operators.lists()).body).toMatchObject({
      lists: [{ known: 0, leaving: 0, joining: 9, unusual: false }],
    });
  });

  it.each([
    ['a quarter leaves', children(6)],
    ['others join in the place of two', [...children(6), ...children(2, 30)]],
  ])('is nothing unusual when %s', async (_, numbers) => {
    await screening.take(list('17', children(8)));
    await screening.take(list('18', numbers));
    expect(screening.alarms()).toEqual([]);
  });

  it('is compared with what lists of changes said since, and with no other authority', async () => {
    await screening.take(list('16', children(9, 50), { authority: 'E00000002' }));
    await screening.take(list('17', children(2)));
    await screening.take(list('18', children(2, 20), { scope: 'changes' }));
    await screening.take(list('19', children(2)));
    expect(screening.alarms()).toMatchObject([{ organisation: 'E00000001', expected: 4, count: 2 }]);
  });

  it('may leave out a child whose plan was said to end', async () => {
    const ended = aPlanList(children(2)).entries.map((entry) => ({ ...entry, end: '2026-11-17' }));
    await screening.take(list('17', children(2)));
    await screening.take(list('17', [], { asOf: '2026-11-17T12:00:00Z', entries: ended, scope: 'changes' }));
    await screening.take(list('18', []));
    expect(screening.alarms()).toEqual([]);
  });
});

describe('an operator who is about to send a list', () => {
  const ask = (numbers: readonly string[], more: object = {}) =>
    operators.lists({ authority: 'E00000001', asOf: '2026-11-18T06:10:00Z', nhsNumbers: numbers, ...more });

  it('hears how many would leave and join, and nothing is stored', async () => {
    await screening.take(list('17', children(4)));
    const { status, body } = await ask([...children(2), ...children(1, 40)]);
    expect({ status, body }).toEqual({
      status: 200,
      body: { known: 4, leaving: 2, joining: 1, unusual: true, share: 0.25, least: 2 },
    });
    expect((await operators.lists()).body).toMatchObject({ lists: [{ asOf: '2026-11-17T06:10:00.000Z' }] });
  });

  it('hears that nobody leaves where no list is known', async () => {
    expect((await ask(children(3))).body).toMatchObject({ known: 0, leaving: 0, joining: 3, unusual: false });
  });

  it('is refused what is no list, by the name of the part alone', async () => {
    expect(await ask(['9990000019'])).toEqual({ status: 422, body: { code: 'contract-breach', place: 'nhsNumbers' } });
  });

  it('leaves a line of log without a number', async () => {
    await ask(children(3));
    expect(operators.lines.join('')).toContain('plan-list.compared');
    for (const number of children(3)) expect(operators.lines.join('')).not.toContain(number);
  });
});
