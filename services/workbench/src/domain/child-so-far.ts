import { type Evidence, type EvidenceEvent, type PlacedEvent } from '#libs/chronology';
import { type ChildFacts, type ContactFacts, type SignLimits, type WatchRequest } from '#libs/policy';
import { statedContact, withMobility, type StatedContact, type StatedUnder } from './facts-of-evidence.js';

type Rows = readonly [PlacedEvent, ...PlacedEvent[]];

/** Of a file with more events than this, a contact is judged by some of those before it alone. */
const mostWhole = 1_000;
/** How many those are: nearly five a week for a year, as far as rules look back. */
const mostOfLong = 250;

/**
 * How many contacts before one that is judged are looked back on: all, but of a file of thousands, for which that would take hours.
 * @param events of the file
 */
export function lookedBackOn({ length }: { readonly length: number }): number {
  return length > mostWhole ? mostOfLong : Infinity;
}

/** Contacts that are judged together. */
export interface Judged {
  readonly first: ContactFacts;
  /** Null: what comes after them may matter to them. */
  readonly last: ContactFacts | null;
}

/** A child as it was known up to an event: contacts are added, and rows of one stay are folded into one. */
export class ChildSoFar {
  private rowsAt: Rows[] = [];
  private stated: StatedContact[] = [];
  private contacts: ContactFacts[] = [];
  /** The same contacts without what words say, as far as they were asked for since their rows changed. */
  private readonly plain: ContactFacts[] = [];
  /** Which contact the rows of an episode belong to. */
  private placeOfEpisode = new Map<string, number>();
  private placeOf = new Map<string, number>();
  private fired: WatchRequest[] = [];
  private hasRecordedMarks = false;

  /** The last row of each stay: until it comes, the stay goes on. */
  private readonly lastOfEpisode: ReadonlyMap<string, EvidenceEvent>;
  private readonly lookedBackOn: number;

  private readonly under: StatedUnder;

  /**
   * @param placed all events of the file, in order: which row of a stay is its last
   * @param signs from when on numbers are a sign
   */
  constructor(
    private readonly evidence: Evidence,
    placed: readonly PlacedEvent[],
    private readonly signs: SignLimits,
  ) {
    this.under = { plans: evidence.plans, signs };
    this.lookedBackOn = lookedBackOn(evidence.events);
    this.lastOfEpisode = new Map(
      placed.flatMap(({ event }) => (event.episode === null ? [] : [[event.episode, event]])),
    );
  }

  /** The child as it is known now, to go on from here in another order. @param placed all events of the file in that order */
  fork(placed: readonly PlacedEvent[]): ChildSoFar {
    const other = new ChildSoFar(this.evidence, placed, this.signs);
    [other.rowsAt, other.stated, other.contacts] = [[...this.rowsAt], [...this.stated], [...this.contacts]];
    [other.placeOfEpisode, other.placeOf] = [new Map(this.placeOfEpisode), new Map(this.placeOf)];
    [other.fired, other.hasRecordedMarks] = [[...this.fired], this.hasRecordedMarks];
    return other;
  }

  /** Takes the next event in order. @returns the contact that it belongs to, as it is known now */
  take(row: PlacedEvent): ContactFacts {
    const name = episodeOf(row);
    const place = this.placeOfEpisode.get(name) ?? this.contacts.length;
    const [first, ...others] = this.rowsAt[place] ?? [];
    const contact = this.put(place, first === undefined ? [row] : [first, ...others, row]);
    this.placeOfEpisode.set(name, place);
    this.placeOf.set(contact.key, place);
    return contact;
  }

  private put(place: number, rows: Rows): ContactFacts {
    const stated = this.readOf(rows, 'read');
    const contact = withMobility(stated, this.contacts[place - 1]);
    [this.rowsAt[place], this.stated[place], this.contacts[place]] = [rows, stated, contact];
    this.hasRecordedMarks ||= contact.injuries.some(({ recordedAs }) => recordedAs !== null);
    this.plain.length = Math.min(this.plain.length, place);
    // how a child moves is known from each contact on to the next
    for (const [beyond, later] of this.stated.slice(place + 1).entries())
      this.contacts[place + 1 + beyond] = withMobility(later, this.contacts[place + beyond]);
    return contact;
  }

  private readOf(rows: Rows, words: 'read' | 'left out'): StatedContact {
    const { event } = rows.at(-1) ?? rows[0];
    const goesOn = event.episode !== null && this.lastOfEpisode.get(event.episode) !== event;
    if (rows.length > 1 || goesOn) return statedContact(rows, this.under, goesOn, words);
    return onceStated(rows[0], this.under, words);
  }

  /** A wait of a rule is over. */
  fire(watch: WatchRequest): void {
    this.fired.push(watch);
  }

  /** Contacts that were known before another, of those that rules look back on, and took place at a moment (milliseconds) or later. */
  between(moment: number, { key }: ContactFacts): readonly ContactFacts[] {
    const place = this.placeOf.get(key) ?? 0;
    const before = this.contacts.slice(Math.max(0, place - this.lookedBackOn), place);
    return before.filter(({ occurredAt }) => occurredAt >= moment);
  }

  /** A contact, and all after it. */
  startingWith({ key }: ContactFacts): readonly ContactFacts[] {
    return this.contacts.slice(this.placeOf.get(key));
  }

  contact(key: string): ContactFacts | undefined {
    const place = this.placeOf.get(key);
    return place === undefined ? undefined : this.contacts[place];
  }

  /** Events of a contact that are known so far, by their numbers. */
  eventsOf(key: string): readonly number[] {
    return this.rowsAt[this.placeOf.get(key) ?? -1]?.map(({ event }) => event.n) ?? [];
  }

  /**
   * The same as `asKnownTo` with one fact source left out: what the file itself codes remains, what its words say does not.
   */
  withoutWords(judged: Judged): ChildFacts {
    for (const rows of this.rowsAt.slice(this.plain.length))
      this.plain.push(withMobility(this.readOf(rows, 'left out'), this.plain.at(-1)));
    return { ...this.facts(), contacts: this.plain.slice(...this.reachOf(judged)) };
  }

  /** The child as the rules see it that judge some contacts: those before them as far as they look back, and those after that matter. */
  asKnownTo(judged: Judged): ChildFacts {
    return { ...this.facts(), contacts: this.contacts.slice(...this.reachOf(judged)) };
  }

  private reachOf({ first, last }: Judged): [from: number, until: number] {
    const place = ({ key }: ContactFacts): number => this.placeOf.get(key) ?? 0;
    return [Math.max(0, place(first) - this.lookedBackOn), last === null ? this.contacts.length : place(last) + 1];
  }

  facts(): ChildFacts {
    return {
      identity: 'verified',
      birthDate: this.evidence.born?.on ?? null,
      ...bornBetweenOf(this.evidence.born),
      gestationWeeks: null,
      contacts: this.contacts,
      mayHaveRecordedMarks: () => this.hasRecordedMarks,
      firedWatches: this.fired,
    };
  }
}

function bornBetweenOf(born: Evidence['born']): Pick<ChildFacts, 'bornBetween'> {
  return born === null || born.from === born.to ? {} : { bornBetween: [born.from, born.to] };
}

function episodeOf({ event: { n, episode } }: PlacedEvent): string {
  return episode === null ? `event ${n}` : `episode ${episode}`;
}

/** What an event alone states, to a file's plans and a policy's limits, by its moment and whether words count. */
interface OnceStated extends StatedUnder {
  readonly byMoment: Map<string, StatedContact>;
}

const statedAlone = new WeakMap<EvidenceEvent, OnceStated>();

/** What a contact of one row states is the same in most orders of a file: it is asked for once. */
function onceStated(row: PlacedEvent, under: StatedUnder, words: 'read' | 'left out'): StatedContact {
  let before = statedAlone.get(row.event);
  if (before === undefined || before.plans !== under.plans || before.signs !== under.signs)
    statedAlone.set(row.event, (before = { ...under, byMoment: new Map() }));
  const name = `${row.at} ${words}`;
  const stated = before.byMoment.get(name) ?? statedContact([row], under, false, words);
  before.byMoment.set(name, stated);
  return stated;
}
