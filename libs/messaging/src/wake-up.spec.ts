import { WakeUp } from './wake-up.js';

const tenMinutes = 600_000;

describe('a rest', () => {
  it('ends as soon as somebody rings', async () => {
    const wakeUp = new WakeUp();
    const rested = Promise.all([wakeUp.rest(tenMinutes), wakeUp.rest(tenMinutes)]);
    wakeUp.ring();
    await expect(rested).resolves.toBeDefined();
  });
  it('ends at once when somebody rang before, and only once', async () => {
    const wakeUp = new WakeUp();
    wakeUp.ring();
    wakeUp.ring();
    await wakeUp.rest(tenMinutes);
    const second = wakeUp.rest(tenMinutes).then(() => 'rested');
    expect(await Promise.race([second, Promise.resolve('still resting')])).toBe('still resting');
    wakeUp.ring();
    expect(await second).toBe('rested');
  });
  it('ends by itself when nobody rings', async () => {
    await expect(new WakeUp().rest(1)).resolves.toBeUndefined();
  });
});
