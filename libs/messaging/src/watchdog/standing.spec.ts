import { compareStanding, nothingSeen, type Reading } from './standing.js';

const reading = (next: number, end: number, partition = 0): Reading => ({
  topic: 'notices.v1',
  partition,
  next: BigInt(next),
  end: BigInt(end),
});

describe('a consumer without progress', () => {
  it('is one whose stored offset stays while the log goes on', () => {
    const first = compareStanding(nothingSeen, [reading(5, 9)], 1_000);
    expect(first.stuckForMs).toBe(0);
    const second = compareStanding(first.standing, [reading(5, 12)], 8_000);
    expect(second).toMatchObject({ stuckForMs: 7_000, lag: 7 });
  });
  it('is not one that has nothing to do', () => {
    const first = compareStanding(nothingSeen, [reading(9, 9)], 1_000);
    const second = compareStanding(first.standing, [reading(9, 9)], 61_000);
    expect(compareStanding(second.standing, [reading(9, 10)], 61_100).stuckForMs).toBe(100);
  });
  it('is not one that is slow', () => {
    const first = compareStanding(nothingSeen, [reading(5, 9_000)], 1_000);
    expect(compareStanding(first.standing, [reading(6, 9_000)], 50_000).stuckForMs).toBe(0);
  });
  it('is one with a single partition that stands still', () => {
    const first = compareStanding(nothingSeen, [reading(5, 9, 0), reading(5, 9, 1)], 1_000);
    const second = compareStanding(first.standing, [reading(9, 9, 0), reading(5, 9, 1)], 3_000);
    expect(second.stuckForMs).toBe(2_000);
  });
});
