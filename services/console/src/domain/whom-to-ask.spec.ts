import { whomToAsk } from './whom-to-ask.js';

describe('who cannot go on', () => {
  it.each([
    ['Consultant on shift', 'your named nurse'],
    ['Health visitor', 'your named nurse'],
    [null, 'your named nurse'],
    ['Named nurse', 'the designated nurse'],
  ])('and is %p asks %s: nobody is sent to themselves', (job, asked) => {
    expect(whomToAsk(job)).toBe(asked);
  });
});
