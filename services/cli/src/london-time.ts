const shown = {
  ...({ timeZone: 'Europe/London', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const),
  ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const),
};
const toMinutes = new Intl.DateTimeFormat('en-GB', shown);
const toSeconds = new Intl.DateTimeFormat('en-GB', { ...shown, second: '2-digit' });

/** `Sun 29 Nov 2026, 04:10 GMT` of an instant, as the console has it, with the zone beside it; other text as it is. */
export function londonTime(instant: string, to: 'minutes' | 'seconds' = 'minutes'): string {
  const at = Date.parse(instant);
  if (!/^\d{4}-\d\d-\d\dT/.test(instant) || Number.isNaN(at)) return instant;
  const written = (to === 'seconds' ? toSeconds : toMinutes).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => written.find((one) => one.type === type)?.value ?? '';
  const clock = [part('hour'), part('minute'), ...(to === 'seconds' ? [part('second')] : [])].join(':');
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${clock} ${part('timeZoneName')}`;
}
