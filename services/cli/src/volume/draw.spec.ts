import { Draw } from './draw.js';

const many = 20_000;
const meanOf = (draw: () => number): number => {
  let sum = 0;
  for (let index = 0; index < many; index += 1) sum += draw();
  return sum / many;
};

describe('a draw', () => {
  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [new Draw(7), new Draw(7), new Draw(8)];
    const ten = (draw: Draw) => Array.from({ length: 10 }, () => draw.next());
    const first = ten(one);
    expect(ten(same)).toEqual(first);
    expect(ten(other)).not.toEqual(first);
  });

  it('counts what happens rarely and often with the mean that was asked for', () => {
    const draw = new Draw(1);
    expect(meanOf(() => draw.poisson(0.369))).toBeCloseTo(0.369, 1);
    expect(meanOf(() => draw.poisson(8))).toBeCloseTo(8, 0);
  });

  it('lets people differ around a mean of one, also where few have most', () => {
    const draw = new Draw(2);
    expect(meanOf(() => draw.factor(1.2))).toBeCloseTo(1, 1);
    expect(meanOf(() => draw.factor(0.35))).toBeCloseTo(1, 1);
  });

  it('picks from all of a list, and from nothing throws', () => {
    const draw = new Draw(3);
    const picked = new Set(Array.from({ length: 100 }, () => draw.pick(['a', 'b', 'c'])));
    expect(picked.size).toBe(3);
    expect(() => draw.pick([])).toThrow('nothing to pick from');
  });
});
