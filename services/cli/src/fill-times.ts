import { DateTime, Duration } from 'luxon';

const zone = 'Europe/London';

/**
 * Fills the times of a sample message, so that it is always about today.
 * `{{now}}` and `{{now-PT10M}}` become `YYYYMMDDHHMMSS` in London, `{{date-P7M}}` becomes `YYYYMMDD`,
 * `{{id}}` a number that no earlier call used. Any other text stays as it is.
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function fillTimes(text: string, now: number): string {
  return text
    .replaceAll('{{id}}', String(now))
    .replaceAll(/\{\{(now|date)(?:([+-])(P[0-9A-Z]+))?\}\}/g, (_, what: string, sign?: string, period?: string) => {
      const shift = Duration.fromISO(period ?? 'PT0S');
      const start = DateTime.fromMillis(now, { zone });
      const moment = sign === '-' ? start.minus(shift) : start.plus(shift);
      return moment.toFormat(what === 'now' ? 'yyyyMMddHHmmss' : 'yyyyMMdd');
    });
}
