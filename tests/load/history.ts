import { type ContactStated } from '#libs/contracts';
import { stateContact, tellContact } from './contacts.js';
import { Draw, uuidOf } from './draw.js';
import { childAt, day, listingAuthority } from './people.js';

/** The children that the bench begins with. */
export interface World {
  readonly seed: number;
  readonly children: number;
  /** Contacts of each child before the bench. */
  readonly earlier: number;
  /** Milliseconds at which the past ends: ages, lists and earlier contacts count back from it. */
  readonly base: number;
}

/** A signal of the past, as intake would have accepted it. */
export interface PastSignal {
  readonly id: string;
  readonly receivedAt: number;
  readonly data: ContactStated;
}

/** Days before the end of the past in which its contacts lie. */
export const reachDays = 726;
const reach = 720 * day;
const planBegan = 140 * day;
const minute = 60_000;
/** Injuries of the past lie further apart than R19 and R20 look, unscheduled visits are fewer: nothing rang before the bench. */
const halfYear = 190 * day;
const quarter = 91 * day;
const year = 366 * day;
/** Rules of injury ask more of younger children: those of the past are older. */
const oldEnough = 6 * year;

/** The last list before the bench, and how many weekly ones lie before it: they cover all of the past. */
export const weeklyLists = 106;

/** When a weekly list was drawn up; 0 is the last. */
export function listedAt(base: number, weeksBefore: number): number {
  return base - 60 * minute - weeksBefore * 7 * day;
}

/** Lists that name the children on a plan, counted from the last. */
export const namingLists = 20;

export function planStart(base: number): string {
  return new Date(base - planBegan).toISOString().slice(0, 10);
}

/** What sources have said of a child, in order: no rule fires or waits on it. */
export function pastOf({ seed, earlier, base }: World, number: number): readonly PastSignal[] {
  const child = childAt(number, base);
  const until = base - 6 * day;
  const since = child.isInfant ? Date.parse(child.birthDate) + 2 * day : until - reach;
  const step = (until - since) / Math.max(1, earlier);
  let injuredAt = -Infinity;
  let unscheduledAt: readonly number[] = [];
  return Array.from({ length: earlier }, (_, index): PastSignal => {
    const draw = new Draw(seed ^ 0x0451, number * 1_024 + index);
    const arrival = Math.round(since + (index + 0.1 + draw.next() * 0.8) * step);
    const told = tellContact(draw, child, arrival, {
      mayBeUnscheduled:
        (!child.isOnPlan || arrival < base - planBegan - 10 * day) &&
        unscheduledAt.filter((before) => arrival - before <= quarter).length < 2 &&
        unscheduledAt.filter((before) => arrival - before <= year).length < 3,
      mayBeInjury: arrival - Date.parse(child.birthDate) > oldEnough && arrival - injuredAt > halfYear,
      wasNotBrought: 0,
    });
    if (told.coded.some(({ kind }) => kind === 'injury')) injuredAt = arrival;
    if (told.kind === 'unscheduled') unscheduledAt = [...unscheduledAt, arrival];
    const isOpen = told.status === 'booked' || told.status === 'cancelled-by-patient';
    const done = {
      ...told,
      // R45 waits for the end of a stay, R12 counts what the family cancelled
      kind: told.kind === 'stay' ? ('call' as const) : told.kind,
      occurredAt: arrival,
      status: isOpen ? ('completed' as const) : told.status,
    };
    return {
      id: uuidOf(seed, number * 1_024 + index, 3),
      receivedAt: arrival + 5 * minute,
      data: stateContact(child, done, {
        visit: `H${number}-${index}`,
        version: arrival + 4 * minute,
        authority: listingAuthority,
      }),
    };
  });
}
