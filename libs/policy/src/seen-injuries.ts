import { regionAndSide, sameRegionsAndSides } from './body-regions.js';
import { type ContactFacts, type InjuryFact, type ThreeValued } from './facts.js';
import { londonDate } from './time/london-time.js';

/** When injuries of one place were seen last (milliseconds): at all, with no date of injury, and by the date of injury. */
interface Seen {
  latest: number;
  undated: number;
  readonly dated: Map<string, number>;
}

type Moment = Pick<ContactFacts, 'occurredAt' | 'injuredOn'>;

/**
 * Injuries seen so far, by their places: whether one was seen before is looked up, however often a child was hurt. Contacts
 * are added in order.
 */
export class SeenInjuries {
  private readonly byPlace = new Map<string, Seen>();

  /** @param sameInjuryDays days within which the same region is taken for the same injury, unless the dates say otherwise */
  constructor(private readonly sameInjuryDays: number) {}

  /**
   * @param distinct whether the marks are others than all before them. One of no site that may be one of those whose sites are
   * known makes a later one elsewhere no less another: of the two there are at least as many as of the sites.
   */
  add(marks: readonly InjuryFact[], moment: Moment, distinct: ThreeValued = 'yes'): void {
    const isCounted = distinct !== 'unknown' || this.latestAt(nowhere, moment) !== null;
    this.addAt(anywhere, moment);
    for (const mark of marks) {
      const place = regionAndSide(mark);
      if (place !== null || isCounted) this.addAt(place ?? nowhere, moment);
    }
  }

  private addAt(place: string, { occurredAt, injuredOn }: Moment): void {
    let seen = this.byPlace.get(place);
    if (seen === undefined) this.byPlace.set(place, (seen = { latest: 0, undated: -Infinity, dated: new Map() }));
    seen.latest = occurredAt;
    if (injuredOn === null) seen.undated = occurredAt;
    else seen.dated.set(injuredOn, occurredAt);
  }

  /** Whether a mark of a contact is another than all of those: unknown where the site of one is not recorded. */
  isAnother(mark: InjuryFact, moment: Moment): ThreeValued {
    if (this.byPlace.size === 0) return 'yes';
    const places = sameRegionsAndSides(mark);
    if (places.length === 0) return this.latestAt(anywhere, moment) === null ? 'yes' : 'unknown';
    if (places.some((place) => this.latestAt(place, moment) !== null)) return 'no';
    return this.latestAt(nowhere, moment) === null ? 'yes' : 'unknown';
  }

  /** When what is seen at a contact may have been seen last, wherever it is (milliseconds); null: it was not. */
  lastSeen(moment: Moment): number | null {
    return this.latestAt(anywhere, moment);
  }

  /** The latest is the nearest in every way: what it does not answer, none before it does. */
  private latestAt(place: string, { occurredAt, injuredOn }: Moment): number | null {
    const seen = this.byPlace.get(place);
    if (seen === undefined) return null;
    if (injuredOn === null) return occurredAt - seen.latest <= this.sameInjuryDays * 86_400_000 ? seen.latest : null;
    const undated = seen.undated > -Infinity && injuredOn <= londonDate(seen.undated) ? seen.undated : -Infinity;
    const latest = Math.max(undated, seen.dated.get(injuredOn) ?? -Infinity);
    return latest === -Infinity ? null : latest;
  }
}

/** Any injury, whatever is recorded of its site; and one of which no site is. */
const [anywhere, nowhere] = ['*', ''];
