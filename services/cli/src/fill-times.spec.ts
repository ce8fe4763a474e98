import { fillTimes } from './fill-times.js';

describe('the times of a sample message', () => {
  const summerAfternoon = Date.parse('2026-07-01T12:30:00Z');

  it('are London times, an hour ahead of UTC in summer', () => {
    expect(fillTimes('EVN||{{now}}', summerAfternoon)).toBe('EVN||20260701133000');
  });

  it('can lie before now by a period', () => {
    expect(fillTimes('{{now-PT10M}} {{date-P7M}}', summerAfternoon)).toBe('20260701132000 20251201');
  });

  it('leave a message without placeholders to the byte', () => {
    const message = 'PID|||523456789^^^NHS^NH{status:01}||';
    expect(fillTimes(message, summerAfternoon)).toBe(message);
  });
});
