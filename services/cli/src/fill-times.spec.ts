import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { fillTimes } from './fill-times.js';

describe('the times of a sample message', () => {
  const summerAfternoon = Date.parse('2026-07-01T12:30:00Z');

  it('are London times, an hour ahead of UTC in summer', () => {
    expect(fillTimes('EVN||{{now}}', summerAfternoon)).toBe('EVN||20260701133000');
  });

  it('can lie before now by a period', () => {
    expect(fillTimes('{{now-PT10M}} {{date-P7M}}', summerAfternoon)).toBe('20260701132000 20251201');
  });

  it('make the baby of the samples seven months old at the hospital, at whatever hour of whatever day it is sent', () => {
    const sample = readFileSync('samples/emergency-attendance-bruise.hl7', 'latin1');
    const ages = Array.from({ length: 366 * 4 }, (_, sixHours) => {
      // two minutes past midnight in London, and in between: the contact is ten minutes before
      const filled = fillTimes(sample, Date.parse('2027-12-01T00:02:00Z') + sixHours * 21_600_000);
      const [arrived = '', born = ''] = [/\|(\d{14})$/m.exec(filled)?.[1], /\|\|(\d{8})\|1\|/.exec(filled)?.[1]];
      return Math.floor(
        DateTime.fromFormat(arrived, 'yyyyMMddHHmmss').diff(DateTime.fromFormat(born, 'yyyyMMdd'), 'months').months,
      );
    });
    expect(new Set(ages)).toEqual(new Set([7]));
  });

  it('leave a message without placeholders to the byte', () => {
    const message = 'PID|||523456789^^^NHS^NH{status:01}||';
    expect(fillTimes(message, summerAfternoon)).toBe(message);
  });
});
