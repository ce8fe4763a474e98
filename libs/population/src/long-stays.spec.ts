import { simulatedLives } from '../test/simulated-lives.js';
import { baseRates, BaseRates, type BaseRate } from './base-rates.js';
import { day, hour } from './calendar.js';
import { has, isBetween, shareOf, yearsBetween } from './measure-rates.js';
import { simulate, type SimulatedChild } from './simulate.js';
import { type Purpose, type Visit } from './visit.js';

const rates = baseRates();
const options = {
  children: 10_000,
  years: 2,
  seed: 2030,
  from: '2026-01-01',
  embedded: 'none',
  alone: 'none',
} as const;
const { expectNear, note } = simulatedLives(options);

const is = (purpose: Purpose) => (visit: Visit) => visit.purpose === purpose;

describe('babies born early', () => {
  const weeks = ({ child }: SimulatedChild): number => child.gestationWeeks;
  const bands = [
    ['under-28-weeks', 24, 28],
    ['28-to-31-weeks', 28, 32],
    ['32-to-36-weeks', 32, 37],
  ] as const;

  test.each(bands)('%s are as many as published', (band, from, to) => {
    expectNear(`gestation.${band}`, rates.value(`gestation.${band}`), (one) => ({
      events: from <= weeks(one) && weeks(one) < to ? 1 : 0,
      exposure: 1,
    }));
  });

  test.each(bands)('%s stay as long as stated', (band, from, to) => {
    const more = rates.rates.map((one): BaseRate =>
      one.name.startsWith('gestation.') && one.unit === 'share' ? { ...one, value: 0.3 } : one,
    );
    const many = [...simulate({ ...options, children: 4_000, rates: new BaseRates(more, rates.sources) })];
    const stays = many
      .filter((one) => from <= weeks(one) && weeks(one) < to && one.child.bornAt + 300 * day < one.child.to)
      .flatMap(({ visits }) => visits.filter(is('birth')));
    const days = stays.map(({ stayHours = 40 }) => stayHours / 24);
    const mean = days.reduce((sum, one) => sum + one, 0) / days.length;
    const expected = rates.value(`long-stay.${band}`);
    note(`long-stay.${band} base ${expected} found ${mean.toFixed(1)} days, of ${days.length}`);
    const deviation = expected * (from < 32 ? 0.5 : 1);
    // no stay is under forty hours
    expect(Math.abs(mean - expected)).toBeLessThan((4 * deviation) / Math.sqrt(days.length) + (from < 32 ? 0.1 : 0.5));
    if (from > 24) return;
    const planned = stays.filter(has('stay-intended-three-months')).length / stays.length;
    expect(Math.abs(planned - rates.value('long-stay.three-months-intended-newborn'))).toBeLessThan(0.2);
  });
});

describe('stays of months', () => {
  const more = rates.rates.map((one): BaseRate =>
    /^long-stay\.(mental-health|rehabilitation)$/.test(one.name) ? { ...one, value: 40 * one.value } : one,
  );
  let many: readonly SimulatedChild[];
  beforeAll(() => {
    many = [...simulate({ ...options, children: 3_000, years: 3, rates: new BaseRates(more, rates.sources) })];
  });

  test('are few, mostly of young people in mental health units', () => {
    const [ages] = rates.bands('long-stay.mental-health').map(({ ages: [from, to] = [0, 18] }) => [from, to] as const);
    expectNear('long-stay.mental-health', rates.at('long-stay.mental-health', 14) / 1000, ({ child, visits }) => ({
      events: visits.filter(has('711')).filter(({ at }) => isBetween(child, at, ages!)).length,
      exposure: yearsBetween(child, ages!),
    }));
    expectNear('long-stay.rehabilitation', rates.at('long-stay.rehabilitation', 14) / 1000, ({ child, visits }) => ({
      events: visits.filter(has('314')).length,
      exposure: yearsBetween(child, [1, 18]),
    }));
  });

  test('last as long as published, some of them planned so from the first day', () => {
    const stays = many.flatMap(({ child, visits }) =>
      visits.filter((one) => has('711')(one) && one.at + 400 * day < child.to),
    );
    const mean = stays.reduce((sum, { stayHours = 0 }) => sum + stayHours / 24, 0) / stays.length;
    const expected = rates.value('long-stay.mental-health-length');
    note(`long-stay.mental-health-length base ${expected} found ${mean.toFixed(1)} days, of ${stays.length}`);
    expect(Math.abs(mean - expected)).toBeLessThan((4 * 60) / Math.sqrt(stays.length));
    const planned = rates.value('long-stay.three-months-intended');
    const isPlanned = shareOf(is('long-stay'), has('stay-intended-three-months'));
    expectNear('long-stay.three-months-intended', planned, isPlanned, many);
  });

  test('are stated when they begin; of one that goes on nobody says that it ended', () => {
    for (const { child, visits, statements } of many) {
      for (const { at, endUnstated } of visits.filter(is('long-stay'))) {
        const said = statements.filter(
          (one) => one.purpose === 'long-stay' && Date.parse(one.signal.occurredAt) === Math.floor(at / 1000) * 1000,
        );
        expect(said.map(({ signal: one }) => one.status)).toEqual(
          endUnstated === true ? ['arrived'] : ['arrived', 'completed'],
        );
        expect(said.every((one) => one.at <= child.to)).toBe(true);
      }
    }
  });

  test('leave no room for other visits', () => {
    const busy = many.flatMap(({ visits }) => {
      const long = visits.filter(is('long-stay'));
      return visits.filter(
        (visit) =>
          visit.told !== true &&
          !long.includes(visit) &&
          long.some(({ at, stayHours = 0 }) => at < visit.at && visit.at < at + stayHours * hour),
      );
    });
    expect(busy).toEqual([]);
  });
});
