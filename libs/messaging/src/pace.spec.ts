import { calmRest, nextBegins } from './pace.js';

const rest = { afterFew: 20, afterMany: 40, timesTaken: 3, longestRest: 150 };

describe('the next piece of work begins', () => {
  it.each([
    ['soon after one of few rows began, however long it took', { rows: 7, beganAt: 1_000, endedAt: 1_900 }, 1_020],
    ['a little later after one of many, however long it took', { rows: 15, beganAt: 1_000, endedAt: 1_900 }, 1_040],
    ['the same after a crowd that took no time', { rows: 16, beganAt: 1_000, endedAt: 1_005 }, 1_040],
    ['after a rest that is a multiple of what one of many took', { rows: 90, beganAt: 1_000, endedAt: 1_030 }, 1_120],
    ['after the longest rest when the machine is so busy', { rows: 90, beganAt: 1_000, endedAt: 1_200 }, 1_350],
    ['without a rest when the last one was large enough', { rows: 400, beganAt: 1_000, endedAt: 1_200 }, 1_040],
  ])('%s', (_, done, expected) => {
    expect(nextBegins(rest, done, 400)).toBe(expected);
  });

  it.each([
    ['a tenth of a second after one of few rows', 7, 1_100],
    ['a third of a second after one of many: a stream shares it', 8, 1_300],
  ])('where the end is a mail: %s', (_, rows, expected) => {
    expect(nextBegins(calmRest, { rows, beganAt: 1_000, endedAt: 1_050 }, 400)).toBe(expected);
  });
});
