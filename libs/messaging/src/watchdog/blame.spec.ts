import { Blame } from './blame.js';

describe('a member that stands still', () => {
  it('is to blame from its start on, while database and broker answer', () => {
    const blame = new Blame(1_000);
    blame.bothUp(3_000);
    blame.bothUp(9_000);
    expect(blame.since).toBe(1_000);
  });

  it('is not to blame for the time until both have answered again, however long the look took that found them away', () => {
    const blame = new Blame(1_000);
    blame.excuse();
    blame.excuse();
    // nine seconds after the last look that found one of them away
    blame.bothUp(18_000);
    expect(blame.since).toBe(18_000);
    blame.bothUp(19_000);
    expect(blame.since).toBe(18_000);
  });
});
