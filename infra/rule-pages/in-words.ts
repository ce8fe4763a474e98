import { signUnits, type ClockSpan, type Parameter, type Policy } from '#libs/policy';

/** "10 appointments", "1 year": a number of the policy document with its unit. */
export function valueWords(value: number, unit: string): string {
  return `${value} ${value === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit}`;
}

/** "15 minutes", "4 hours", "1 working day". */
export function spanWords(span: ClockSpan | null): string {
  if (span === null) return 'no clock';
  if ('workingHours' in span) return valueWords(span.workingHours, 'working hours');
  if ('workingDays' in span) return valueWords(span.workingDays, 'working days');
  const hours = span.minutes / 60;
  return Number.isInteger(hours) ? valueWords(hours, 'hours') : valueWords(span.minutes, 'minutes');
}

/** Words of a page in which a number of its rule, or a limit of signs, stands by its value, not by its name: a reader need not look it up. */
export function withValues(text: string, numbers: Readonly<Record<string, Pick<Parameter, 'value' | 'unit'>>>): string {
  return text.replaceAll(/(?<!^\| *)`(\w+)`( \w+)?/gm, (whole, name: string, next = '') => {
    const number = numbers[name];
    if (number === undefined) return whole;
    return `${valueWords(number.value, number.unit)}${next === ` ${number.unit}` ? '' : next}`;
  });
}

/** The limits of signs of a document, with their units. */
export const signNumbers = ({
  signs,
}: Pick<Policy, 'signs'>): Readonly<Record<string, { value: number; unit: string }>> =>
  Object.fromEntries(
    (Object.keys(signUnits) as (keyof typeof signUnits)[]).map((name) => [
      name,
      { value: signs[name], unit: signUnits[name] },
    ]),
  );
