import { armWatches, type HeldWatch, type WantedWatch } from './arm-watches.js';

const wanted: WantedWatch = { childId: 'ivo', rule: 'R03', anchorKind: 'visit', anchorKey: 'V1', dueAt: 60_000 };
const armed: HeldWatch = { ...wanted, state: 'armed' };

describe('watches', () => {
  it('a watch that a decision asks for is armed once', () => {
    expect(armWatches([wanted], [], [])).toEqual({ arm: [wanted], end: [], disarm: [] });
    expect(armWatches([wanted], [armed], [])).toEqual({ arm: [], end: [], disarm: [] });
  });

  it('a watch that nobody asks for any more is disarmed, unless it has fired', () => {
    expect(armWatches([], [armed], [])).toEqual({ arm: [], end: [], disarm: [armed] });
    expect(armWatches([], [{ ...armed, state: 'fired' }], []).disarm).toEqual([]);
  });

  it('a watch that is over without its timer is kept as fired, not disarmed', () => {
    expect(armWatches([], [armed], [wanted])).toEqual({ arm: [], end: [wanted], disarm: [] });
  });

  it('a disarmed watch can be armed again', () => {
    expect(armWatches([wanted], [{ ...armed, state: 'disarmed' }], []).arm).toEqual([wanted]);
  });

  it('a corrected time moves the watch, and its visit takes it to another child', () => {
    expect(armWatches([{ ...wanted, dueAt: 90_000 }], [armed], []).arm).toHaveLength(1);
    expect(armWatches([{ ...wanted, childId: 'ada' }], [armed], [])).toMatchObject({
      arm: [{ childId: 'ada' }],
      disarm: [],
    });
  });
});
