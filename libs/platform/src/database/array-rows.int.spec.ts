import { testDatabase, type TestDatabase } from '#libs/testing';
import { arrayRows, placedArrayRows } from './array-rows.js';

describe('rows out of array parameters', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await testDatabase('screening')));
  afterAll(() => test.drop());

  const read = async (from: string, columns: string, values: readonly unknown[]) =>
    (await test.database.query(`SELECT * FROM ${from} AS u (${columns})`, values)).rows;

  it('have one column for each array, in the order of the arrays, and nothing where one ends before another', async () => {
    const values = [
      [7, 5, 6],
      ['a', 'b'],
    ];
    expect(await read(arrayRows(['int4', 'text']), 'number, word', values)).toEqual([
      { number: 7, word: 'a' },
      { number: 5, word: 'b' },
      { number: 6, word: null },
    ]);
  });

  it('are none of empty arrays', async () => {
    expect(await read(arrayRows(['int4', 'text']), 'number, word', [[], []])).toEqual([]);
    expect(await read(placedArrayRows(['int4']), 'number, place', [[]])).toEqual([]);
  });

  it('tell their place, from parameters that begin anywhere', async () => {
    const from = `(SELECT 1 WHERE $1 = 'kept') AS kept, ${placedArrayRows(['text', 'int4'], 2)}`;
    expect(await read(from, 'word, number, place', ['kept', ['a', 'b'], [5, null]])).toMatchObject([
      { word: 'a', number: 5, place: 1 },
      { word: 'b', number: null, place: 2 },
    ]);
  });
});
