import { aborted } from './aborted.js';

describe('waiting for a signal', () => {
  it('ends when it is aborted, and at once where it has been', async () => {
    const stop = new AbortController();
    let isOver = false;
    const waiting = aborted(stop.signal).then(() => (isOver = true));
    await Promise.resolve();
    expect(isOver).toBe(false);
    stop.abort();
    await waiting;
    await aborted(stop.signal);
    expect(isOver).toBe(true);
  });
});
