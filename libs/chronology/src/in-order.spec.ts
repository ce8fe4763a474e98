import { chancesOf, inOrder } from './in-order.js';
import { readChronology } from './read-chronology.js';

const eventsOf = (...events: readonly object[]) =>
  readChronology(
    'invented.json',
    JSON.stringify({
      case: 'invented',
      events: events.map((event) => ({ setting: 'gp', organisation: 'Northgate', type: 'attended', ...event })),
    }),
  ).evidence;
const orderOf = (evidence: ReturnType<typeof eventsOf>): readonly string[] =>
  inOrder(evidence).map(({ event, at }) => `${event.n} ${at}`);

describe('events in order', () => {
  it('follow their days; within a day their numbers, minute by minute', () => {
    const evidence = eventsOf({ n: 3, date: '2020-03-02' }, { n: 2, date: '2020-03-01' }, { n: 1, date: '2020-03-01' });
    expect(orderOf(evidence)).toEqual(['1 2020-03-01T10:00', '2 2020-03-01T10:01', '3 2020-03-02T10:00']);
  });

  it('follow their times where each event of a day has one', () => {
    const evidence = eventsOf({ n: 1, date: '2020-03-01', time: '23:00' }, { n: 2, date: '2020-03-01', time: '08:15' });
    expect(orderOf(evidence)).toEqual(['2 2020-03-01T08:15', '1 2020-03-01T23:00']);
  });

  it('follow the times that are given where some of a day have none, and these keep their places by number', () => {
    const [on, next] = ['2020-03-01', '2020-03-02'];
    const evidence = eventsOf(
      { n: 1, date: on, time: '15:00' },
      { n: 2, date: on },
      { n: 3, date: on, time: '08:15' },
      { n: 4, date: next, time: '23:00' },
      { n: 5, date: next },
    );
    expect(orderOf(evidence)).toEqual([
      ...[`3 ${on}T08:15`, `2 ${on}T10:01`, `1 ${on}T15:00`],
      ...[`4 ${next}T23:00`, `5 ${next}T23:01`],
    ]);
  });

  it('have what has no time between the times given before and after it, in its order', () => {
    const [on, next] = ['2020-03-01', '2020-03-02'];
    const early = [1, 2, 3].map((n) => ({ n, date: on }));
    const tight = [
      { n: 5, date: next, time: '09:00' },
      { n: 6, date: next },
      { n: 7, date: next, time: '09:00' },
    ];
    expect(orderOf(eventsOf(...early, { n: 4, date: on, time: '06:00' }, ...tight))).toEqual([
      ...[`1 ${on}T05:57`, `2 ${on}T05:58`, `3 ${on}T05:59`, `4 ${on}T06:00`],
      ...[`5 ${next}T09:00`, `6 ${next}T09:00`, `7 ${next}T09:00`],
    ]);
    const midnight = [
      { n: 1, date: on },
      { n: 2, date: on },
      { n: 3, date: on, time: '00:00' },
    ];
    expect(orderOf(eventsOf(...midnight))).toEqual([1, 2, 3].map((n) => `${n} ${on}T00:00`));
  });

  it('are the same whatever the order in the file; one without a date is left out', () => {
    const events = [{ n: 1, date: '2020-03-01' }, { n: 2, date: '2020-05' }, { n: 3, date: '2020-04-01' }, { n: 4 }];
    expect(orderOf(eventsOf(...events.toReversed()))).toEqual(orderOf(eventsOf(...events)));
    expect(orderOf(eventsOf(...events))).toEqual(['1 2020-03-01T10:00', '3 2020-04-01T10:00', '2 2020-05-15T10:00']);
  });

  it('may follow each other otherwise within a day; what is not named comes after', () => {
    const evidence = eventsOf(
      { n: 1, date: '2020-03-01' },
      { n: 2, date: '2020-03-01' },
      { n: 3, date: '2020-03-01' },
      { n: 4, date: '2020-03-02' },
    );
    const named = [2, 1].flatMap((n) => evidence.events.filter((event) => event.n === n));
    const order = inOrder(evidence, undefined, new Map([['2020-03-01', named]]));
    expect(order.map(({ event }) => event.n)).toEqual([2, 1, 3, 4]);
  });

  it('are a chance until the end: the last one is none, nor what comes after one that is marked', () => {
    const plain = eventsOf({ n: 1, date: '2020-03-01' }, { n: 2, date: '2020-04-01' });
    expect(chancesOf(inOrder(plain)).map(({ event }) => event.n)).toEqual([1]);
    const marked = eventsOf(
      { n: 1, date: '2020-03-01' },
      { n: 2, date: '2020-04-01', terminal: true },
      { n: 3, date: '2020-05-01' },
    );
    expect(chancesOf(inOrder(marked)).map(({ event }) => event.n)).toEqual([1]);
  });
});
