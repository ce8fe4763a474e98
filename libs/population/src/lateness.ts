import { type ContactStated } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { day, dayOf, hour } from './calendar.js';
import { dentist, hospitals, outOfHours, police, practices, socialCare, walkInCentre } from './places.js';
import { type Random } from './random.js';
import { type Stated } from './statements.js';

/** Kinds of sources, as their statements come: on the spot, in bulk, written up later, or when somebody gets round to it. */
export type Source = 'hospital' | 'practice' | 'community' | 'agency';

const sources: ReadonlyMap<string, Source> = new Map([
  ...[...hospitals.map(({ department }) => department), walkInCentre, outOfHours].map(
    ({ feed }) => [feed, 'hospital'] as const,
  ),
  ...[...practices, dentist].map(({ feed }) => [feed, 'practice'] as const),
  ...[police, socialCare].map(({ feed }) => [feed, 'agency'] as const),
]);

/** The kind of source that states a contact; school nurses write in schools, whatever system they share. */
export function sourceOf({ feed, setting }: ContactStated): Source {
  return sources.get(feed) ?? (setting === 'school-nurse' ? 'agency' : 'community');
}

/** Whether it says how a stay in hospital ended, which wards enter when they have time. */
export function isStayEnd({ kind, status }: ContactStated): boolean {
  return kind === 'stay' && (status === 'completed' || status === 'left');
}

/** How a source sends what it states late, twice or corrected. */
export class Lateness {
  constructor(
    private readonly rates: BaseRates,
    private readonly root: Random,
  ) {}

  /**
   * How long after it could have come a statement arrives, in milliseconds; 0 where it is not late.
   *
   * @param drawn in [0, 1), which decides whether it is late
   * @param random of how late it is
   */
  of({ at, signal }: Stated, drawn: number, random: Random): number {
    const source = sourceOf(signal);
    const veryLate = this.rates.value(`delivery.very-late-${source}`);
    if (drawn < veryLate) {
      const [from, most] = [this.days('very-late-from'), this.days('late-at-most')];
      return this.inBulk(signal, source, at, random.between(from, most));
    }
    const isEnd = source === 'hospital' && isStayEnd(signal);
    if (drawn >= veryLate + this.rates.value(isEnd ? 'delivery.late-stay-end' : `delivery.late-${source}`)) return 0;
    if (isEnd) return this.ofStayEnd(at, random);
    const unit = source === 'hospital' ? hour : day;
    const after = hour + random.exponential(this.rates.value(`delivery.late-${source}-by`) * unit);
    return this.inBulk(signal, source, at, after);
  }

  /** How long after the first time a statement comes again. */
  ofDuplicate({ at, signal }: Stated, delay: number, random: Random): number {
    const after = random.exponential(this.rates.value('delivery.duplicate-after') * hour);
    return this.inBulk(signal, sourceOf(signal), at + delay, after);
  }

  /** How long after the first time a statement that was wrong is corrected. */
  ofCorrection({ signal }: Stated, random: Random): number {
    return random.between(hour, this.days(`corrected-within-${sourceOf(signal)}`));
  }

  /** Found by the bed state of the next midnight, or days later by whoever looks for a bed. */
  private ofStayEnd(at: number, random: Random): number {
    const midnight = dayOf(at) + day - at;
    const isCounted = random.chance(this.rates.value('delivery.stay-end-at-bed-state'));
    return midnight + (isCounted ? random.between(0, 2 * hour) : random.between(0, this.days('stay-end-at-most')));
  }

  /** On until the next bulk of the feed, where its source sends in bulk what it did not send at once. */
  private inBulk({ feed }: ContactStated, source: Source, at: number, after: number): number {
    if (source !== 'practice' && source !== 'community') return after;
    const every = this.days(`bulk-${source}`);
    const first = this.root.fork('bulk', feed).below(every);
    return first + Math.ceil((at + after - first) / every) * every - at;
  }

  private days(name: string): number {
    return this.rates.value(`delivery.${name}`) * day;
  }
}
