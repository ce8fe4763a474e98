import { idleShare, processorTimes } from './idle-share.js';

describe('the share of the processors that did nothing', () => {
  it('is that of the time which has passed', () => {
    expect(idleShare({ idle: 100, all: 1000 }, { idle: 125, all: 1100 })).toBe(0.25);
  });

  it('is none while no time has passed', () => {
    expect(idleShare({ idle: 100, all: 1000 }, { idle: 100, all: 1000 })).toBe(0);
  });

  it('is read of this machine', () => {
    const { idle, all } = processorTimes();
    expect(idle).toBeGreaterThan(0);
    expect(all).toBeGreaterThanOrEqual(idle);
  });
});
