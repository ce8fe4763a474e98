import { type Dependence } from '../domain/dependence.js';
import { type Cause } from '../domain/shown-order.js';

const sentences: Readonly<Record<Cause, string>> = {
  days: 'With other days for the inexact dates the ring point is another one: it depends on them.',
  'within days':
    'With the events of one day in another order it rings first on another day: the file gives no times for them.',
  birth:
    'With another day of birth the ring point is another one: it depends on it, and the file does not give it exactly.',
};

/** On what a ring point depends that the file leaves open, a sentence for each; and where not all could be tried, how much was. */
export function dependenceLines({ causes, orders, tried, keptBeforeEnd }: Dependence): readonly string[] {
  const all: readonly Cause[] = ['days', 'within days', 'birth'];
  return [
    ...all.filter((cause) => causes.has(cause)).map((cause) => sentences[cause]),
    ...(tried < orders ? [untried(tried, orders)] : []),
    ...(keptBeforeEnd.length === 0 ? [] : [beforeEnd(keptBeforeEnd)]),
  ];
}

/** "25 of 107 orders were tried of those that the file leaves open: in another one the ring point may be another one." */
function untried(tried: number, orders: number): string {
  const were = tried === 1 ? 'was' : 'were';
  return `${tried} of ${orders} orders ${were} tried of those that the file leaves open: in another one the ring point may be another one.`;
}

/** So many are named; of more how many they are. */
const mostNamed = 4;

/** "By the dates contact 8 may have been after the end: that was not tried." */
function beforeEnd(numbers: readonly number[]): string {
  const [last, ...others] = numbers.toReversed();
  const named =
    others.length === 0 ? `contact ${last ?? ''}` : `contacts ${others.toReversed().join(', ')} and ${last ?? ''}`;
  const which = numbers.length > mostNamed ? `${numbers.length} contacts` : named;
  return `By the dates ${which} may have been after the end: that was not tried.`;
}
