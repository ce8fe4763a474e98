import { baseRates, readBaseRates } from './base-rates.js';

const sources = "sources: { study: { publication: 'A study of children', year: 2020 } }\n";
const reading = (rates: string) => () => readBaseRates(`${sources}rates:\n${rates}`, 'rates.yaml');

describe('base rates', () => {
  test('every rate of the library has a source or is marked as an assumption', () => {
    const { rates, sources: known } = baseRates();
    expect(rates.length).toBeGreaterThan(80);
    for (const rate of rates) {
      if ('source' in rate) expect(known).toHaveProperty([rate.source]);
      else expect(rate.why.length).toBeGreaterThan(5);
    }
  });

  test('every source is used, so that nobody is cited in vain', () => {
    const { rates, sources: known } = baseRates();
    const used = new Set(rates.flatMap((rate) => ('source' in rate ? [rate.source] : [])));
    expect([...used].sort()).toEqual(Object.keys(known).sort());
  });

  test('emergency attendances of infants and of all under fifteen are those of the study', () => {
    const rates = baseRates();
    expect(rates.at('ed.attendances', 0.5)).toBe(780);
    expect(rates.at('ed.attendances', 4.99)).toBe(497);
    expect(rates.at('ed.attendances', 5)).toBe(249);
    expect(rates.at('ed.attendances-under-15', 7)).toBe(369);
  });

  test('a rate without source and without assumption is refused with file and path', () => {
    expect(reading('  - { name: ed.attendances, value: 3, unit: share }')).toThrow(
      /^rates\.yaml: rates\.0: either a source or/,
    );
  });

  test.each([
    [
      'source and assumption at once',
      '{ name: a.b, value: 1, unit: share, source: study, assumption: true, why: guess }',
      /rates\.0: either/,
    ],
    ['assumption without a why', '{ name: a.b, value: 1, unit: share, assumption: true }', /rates\.0\.why/],
    [
      'assumption that is false',
      '{ name: a.b, value: 1, unit: share, assumption: false, why: guessed }',
      /rates\.0\.assumption/,
    ],
    [
      'source that nobody named',
      '{ name: a.b, value: 1, unit: share, source: hearsay }',
      /rates\.0: no source is called hearsay/,
    ],
    ['share above one', '{ name: a.b, value: 2, unit: share, source: study }', /rates\.0: a share is at most 1/],
    ['unknown unit', '{ name: a.b, value: 2, unit: furlongs, source: study }', /rates\.0\.unit/],
    ['unknown key', '{ name: a.b, value: 1, unit: share, source: study, band: 3 }', /rates\.0: .*band/],
    [
      'band that ends before it begins',
      '{ name: a.b, ages: [5, 1], value: 1, unit: share, source: study }',
      /rates\.0\.ages/,
    ],
    ['negative value', '{ name: a.b, value: -1, unit: count, source: study }', /rates\.0\.value/],
  ])('a rate with %s is refused', (_, rate, fault) => {
    expect(reading(`  - ${rate}`)).toThrow(fault);
  });

  test('two values for one age are refused', () => {
    const both = ['[0, 5]', '[4, 9]'].map(
      (ages) => `  - { name: a.b, ages: ${ages}, value: 1, unit: share, source: study }`,
    );
    expect(reading(both.join('\n'))).toThrow('rates.yaml: rates.1: a.b is stated twice for one age (rates.0)');
  });

  test('outside every band a rate is nothing; a name that nobody stated is a fault', () => {
    const rates = baseRates();
    expect(rates.at('school-nurse.contacts', 2)).toBe(0);
    expect(() => rates.at('ed.visits-by-dragon', 2)).toThrow('no base rate is called ed.visits-by-dragon');
    expect(() => rates.value('ed.attendances')).toThrow('ed.attendances depends on age');
  });
});
