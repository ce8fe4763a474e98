import { codedWord, type HeldFact } from './coded-word.js';
import { byText, inOrder } from './statement.js';
import { type Visit } from './fold-visit.js';
import { matchAttendances, standingVisits, type StandingVisit } from './match-attendances.js';

/** One attendance of one child, over all feeds that report it. Instants are milliseconds. */
export interface Contact extends Omit<Visit, 'feed' | 'ownerRef' | 'latestAt' | 'status'> {
  /** Key of the visit of the least feed folded in. */
  readonly key: string;
  readonly status: Exclude<Visit['status'], 'entered-in-error'>;
  /** The visits folded in, one of each feed, in the order of feed. */
  readonly visits: readonly { readonly feed: string; readonly key: string }[];
}

/**
 * Contacts of one child from its visits, ordered by (occurredAt, key).
 * @param windowMs see `matchAttendances`.
 */
export function combineContacts(visits: readonly Visit[], windowMs: number): readonly Contact[] {
  const contacts: Contact[] = [];
  const ordered = standingVisits(visits);
  if (ordered.length === 1 && ordered[0] !== undefined) return [new LoneContact(ordered[0])];
  let began = 0;
  let areAlone = true;
  for (let place = 0; place < ordered.length; place += 1) {
    const [visit, next] = [ordered[place], ordered[place + 1]];
    if (visit === undefined || (next !== undefined && next.occurredAt - visit.occurredAt <= windowMs)) continue;
    // most visits arrive alone: only those with another one near enough are compared
    if (began === place) contacts.push(new LoneContact(visit));
    else {
      areAlone = false;
      for (const group of matchAttendances(ordered.slice(began, place + 1), windowMs)) contacts.push(combine(group));
    }
    began = place + 1;
  }
  // visits more than a window apart are in the order of their contacts
  return areAlone ? contacts : inOrder(contacts, (a, b) => a.occurredAt - b.occurredAt || byText(a.key, b.key));
}

/** An attendance that one feed reports: what its visit says, read when asked for. */
class LoneContact implements Contact {
  constructor(private readonly visit: StandingVisit) {}

  get occurredAt(): number {
    return this.visit.occurredAt;
  }

  get status(): Contact['status'] {
    return this.visit.status;
  }

  get key(): string {
    return this.visit.key;
  }

  get visits(): Contact['visits'] {
    return [{ feed: this.visit.feed, key: this.visit.key }];
  }

  get organisation(): string {
    return this.visit.organisation;
  }

  get site(): string | null {
    return this.visit.site;
  }

  get authority(): string | null {
    return this.visit.authority;
  }

  get setting(): Contact['setting'] {
    return this.visit.setting;
  }

  get kind(): Contact['kind'] {
    return this.visit.kind;
  }

  get coded(): readonly HeldFact[] {
    return unite(this.visit.coded);
  }

  get recordedConcern(): boolean | null {
    return this.visit.recordedConcern;
  }

  get firstReceivedAt(): number {
    return this.visit.firstReceivedAt;
  }
}

/** Feeds in order of precedence: feed id. What any feed states of a concern or an injury stays. */
function combine(group: readonly StandingVisit[]): Contact {
  const ordered = [...group].sort((a, b) => byText(a.feed, b.feed));
  const [first] = ordered;
  if (first === undefined) throw new Error('an attendance has a visit');
  if (ordered.length === 1) return new LoneContact(first);
  const { organisation, occurredAt, setting, kind } = first;
  return {
    key: first.key,
    visits: ordered.map(({ feed, key }) => ({ feed, key })),
    organisation,
    occurredAt,
    setting,
    kind,
    status: statusOf(ordered, first),
    site: firstStated(ordered, ({ site }) => site),
    authority: firstStated(ordered, ({ authority }) => authority),
    coded: unite(codedBeforeWords(ordered.flatMap(({ coded }) => coded))),
    recordedConcern: ordered.some((visit) => visit.recordedConcern === true)
      ? true
      : firstStated(ordered, (visit) => visit.recordedConcern),
    firstReceivedAt: Math.min(...ordered.map((visit) => visit.firstReceivedAt)),
  };
}

/**
 * Status of an attendance, by the order of feed. A feed that still says "booked" has not heard what became of it, and one
 * that says "arrived" has not heard of an end that another states.
 */
function statusOf(ordered: readonly StandingVisit[], first: StandingVisit): Contact['status'] {
  const { status } = ordered.find((visit) => visit.status !== 'booked') ?? first;
  if (status !== 'arrived') return status;
  return ordered.find(hasEnded)?.status ?? status;
}

function hasEnded({ status }: StandingVisit): boolean {
  return status === 'completed' || status === 'left';
}

function firstStated<T>(visits: readonly Visit[], read: (visit: Visit) => T | null): T | null {
  for (const visit of visits) {
    const value = read(visit);
    if (value !== null) return value;
  }
  return null;
}

/** What a source coded comes before what the words of any say (`data.md`, section 2). */
function codedBeforeWords(facts: readonly HeldFact[]): readonly HeldFact[] {
  if (facts.every(({ basis }) => basis === undefined)) return facts;
  return [...facts.filter(({ basis }) => basis === undefined), ...facts.filter(({ basis }) => basis === 'words')];
}

/** Every coded fact of every feed, in the order of feed, then as listed; equal ones once. */
function unite(facts: readonly HeldFact[]): readonly HeldFact[] {
  if (facts.length < 2) return facts;
  const seen = new Map<string, HeldFact>();
  for (const fact of facts) if (!seen.has(codedWord(fact))) seen.set(codedWord(fact), fact);
  return [...seen.values()];
}
