import { type EvidenceEvent } from '#libs/chronology';
import { dayIn, given, type Order } from './order.js';

/** Rows of one stay. Whatever is known of their days, an admission comes first and a discharge last. */
export type Stay = readonly EvidenceEvent[];

/** Whether a row begins its stay, ends it, or lies between. */
export function placeInStay({ type }: EvidenceEvent): 0 | 1 | 2 {
  return type === 'admitted' ? 0 : type === 'discharged' || type === 'left' ? 2 : 1;
}

/** Stays of a file of which one row must come before another, by their names. */
export function staysOf(events: readonly EvidenceEvent[]): ReadonlyMap<string, Stay> {
  const rows = Map.groupBy(
    events.filter(({ episode, day }) => episode !== null && day !== null),
    ({ episode }) => episode ?? '',
  );
  return new Map([...rows].filter(([, stay]) => new Set(stay.map(placeInStay)).size > 1 && isStayKept(stay, given)));
}

/** Whether no row of a stay lies on a day before one that it follows. */
export function isStayKept(stay: Stay, { days }: Pick<Order, 'days'>): boolean {
  const [begins, between, ends] = spansOf(stay, { days });
  return begins.last <= between.first && begins.last <= ends.first && between.last <= ends.first;
}

/** First and last day on which a row may lie while the others of its stay lie where they are shown. */
export function roomIn(stay: Stay, row: EvidenceEvent): { readonly from: string; readonly to: string } {
  const [begins, between, ends] = spansOf(stay, given);
  const place = placeInStay(row);
  const before = [...(place > 0 ? [begins.last] : []), ...(place > 1 ? [between.last] : [])];
  const after = [...(place < 1 ? [between.first] : []), ...(place < 2 ? [ends.first] : [])];
  return { from: latest(before), to: earliest(after) };
}

interface Span {
  readonly first: string;
  readonly last: string;
}

function spansOf(stay: Stay, { days }: Pick<Order, 'days'>): readonly [Span, Span, Span] {
  const spanOf = (place: 0 | 1 | 2): Span => {
    const on = stay.filter((row) => placeInStay(row) === place).map((row) => dayIn({ days }, row) ?? '');
    return { first: earliest(on), last: latest(on) };
  };
  return [spanOf(0), spanOf(1), spanOf(2)];
}

const [beforeAll, afterAll] = ['', '~'];

/** After every day where there is none. */
function earliest(days: readonly string[]): string {
  return days.reduce((one, other) => (other < one ? other : one), afterAll);
}

/** Before every day where there is none. */
function latest(days: readonly string[]): string {
  return days.reduce((one, other) => (other > one ? other : one), beforeAll);
}
