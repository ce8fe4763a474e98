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
export function dependenceLines({ causes, orders, tried }: Dependence): readonly string[] {
  const all: readonly Cause[] = ['days', 'within days', 'birth'];
  return [
    ...all.filter((cause) => causes.has(cause)).map((cause) => sentences[cause]),
    ...(tried < orders ? [untried(tried, orders)] : []),
  ];
}

/** "25 of 107 orders were tried of those that the file leaves open: in another one the ring point may be another one." */
function untried(tried: number, orders: number): string {
  const were = tried === 1 ? 'was' : 'were';
  return `${tried} of ${orders} orders ${were} tried of those that the file leaves open: in another one the ring point may be another one.`;
}
