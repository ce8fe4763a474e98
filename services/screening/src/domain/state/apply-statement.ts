import {
  birthDateOf,
  type HeldFact,
  factsOfWords,
  heldFacts,
  type FeedPerson,
  type Visit,
  type PersonSaying,
  type SourceOrder,
  type VisitSaying,
  sourceTime,
  placeAfter,
  statusAfter,
  byText,
} from '#libs/facts';
import { londonDate } from '#libs/policy';
import { type StateHead, type StateLink } from './child-state.js';
import { type OpenState } from './open-state.js';

/** A statement about a visit, with what the stored owner of the visit says of it. */
export interface PlainStatement {
  readonly key: string;
  readonly feed: string;
  readonly order: SourceOrder;
  readonly says: VisitSaying;
  readonly person: PersonSaying;
  /** Reference that the facts hang on. */
  readonly primary: string;
  /** References that the statement says are the same person. */
  readonly linked: readonly string[];
  /** Whether anybody had stated the visit before this batch. */
  readonly isNewVisit: boolean;
}

/**
 * Applies a statement that comes after everything the state holds of its visit and says nothing new of identity. In any
 * doubt it refuses: the child is then judged from its rows.
 * @returns whether it was applied; when not, the open state must be thrown away
 */
export function applyStatement(open: OpenState, statement: PlainStatement): boolean {
  const { primary, linked, feed, order, key } = statement;
  if (!isLinked(open.head, primary, linked, feed, sourceTime(order))) return false;
  const before = open.visitOf(key);
  if (before === undefined ? !statement.isNewVisit : !comesAfter(before, statement)) return false;
  const persons = withPerson(open.persons, statement);
  if (persons === null) return false;
  const birthDate = birthDateOf(persons);
  if (birthDate !== birthDateOf(open.persons) || isReadOfAnotherDay(before, statement, birthDate)) return false;
  open.replace(foldOnto(before, statement, birthDate));
  open.persons = persons;
  return true;
}

function comesAfter(before: Visit, { order, primary }: PlainStatement): boolean {
  return before.ownerRef === primary && sourceTime(order) > before.latestAt;
}

/** Every link that the statement makes is recorded by an earlier one: of one with the same version time the rows tell. */
function isLinked(
  { refs, links }: Pick<StateHead, 'refs' | 'links'>,
  primary: string,
  linked: readonly string[],
  feed: string,
  at: number,
): boolean {
  const own = refs.indexOf(primary);
  if (own < 0) return false;
  const stands = (other: number) => (link: StateLink) =>
    link.feed === feed &&
    link.at < at &&
    ((link.left === own && link.right === other) || (link.left === other && link.right === own));
  return linked.every((ref) => {
    const other = refs.indexOf(ref);
    return other >= 0 && links.some(stands(other));
  });
}

/**
 * Whether words that were stated before are of another day now. What they say of an age is of the child's on that day (`factsOfWords`), and
 * a state does not hold them: the rows do, as they do for all words of a child whose birth date is another now.
 */
function isReadOfAnotherDay(before: Visit | undefined, { says }: PlainStatement, birthDate: string | null): boolean {
  if (before === undefined || says.words !== undefined || birthDate === null) return false;
  return before.occurredAt !== says.occurredAt && londonDate(before.occurredAt) !== londonDate(says.occurredAt);
}

const said = <T>(current: T, stated: T | undefined): T => (stated === undefined ? current : stated);

function foldOnto(
  before: Visit | undefined,
  { key, feed, primary, order, says }: PlainStatement,
  birthDate: string | null,
): Visit {
  const { organisation, occurredAt } = says;
  const { setting, kind } = placeAfter(before ?? null, says);
  return {
    key,
    feed,
    ownerRef: primary,
    latestAt: sourceTime(order),
    organisation,
    site: said(before?.site ?? null, says.site),
    occurredAt,
    setting,
    kind,
    status: statusAfter(before?.status ?? null, says),
    coded: codedOnto(before?.coded ?? [], says, birthDate),
    recordedConcern: said(before?.recordedConcern ?? null, says.recordedConcern),
    authority: said(before?.authority ?? null, says.authority),
    firstReceivedAt: Math.min(order.receivedAt, before?.firstReceivedAt ?? order.receivedAt),
  };
}

/** What is coded and what is read from words are each kept, cleared or replaced by themselves. */
function codedOnto(
  before: readonly HeldFact[],
  { coded, words, occurredAt }: VisitSaying,
  birthDate: string | null,
): readonly HeldFact[] {
  if (coded === undefined && words === undefined) return before;
  const stated = coded === undefined ? before.filter(({ basis }) => basis === undefined) : (coded ?? []);
  const read =
    words === undefined
      ? before.filter(({ basis }) => basis === 'words')
      : factsOfWords(words, { birthDate, occurredAt });
  return heldFacts(stated, read);
}

/** What the feed says of the person with this statement; null when an older statement says something else. */
function withPerson(
  persons: readonly FeedPerson[],
  { feed, order, person }: PlainStatement,
): readonly FeedPerson[] | null {
  const held = persons.find((one) => one.feed === feed);
  const at = sourceTime(order);
  const next: FeedPerson = {
    feed: held?.feed ?? feed,
    latestAt: Math.max(at, held?.latestAt ?? at),
    birthDate: said(held?.birthDate ?? null, person.birthDate),
    gestationWeeks: said(held?.gestationWeeks ?? null, person.gestationWeeks),
  };
  if (held === undefined) return [...persons, next].sort((a, b) => byText(a.feed, b.feed));
  const isSame = next.birthDate === held.birthDate && next.gestationWeeks === held.gestationWeeks;
  if (isSame && next.latestAt === held.latestAt) return persons;
  if (!isSame && at <= held.latestAt) return null;
  return persons.map((one) => (one === held ? next : one));
}

/** Whether what is known of the person has changed: then every contact is judged again. */
export function personChanged(before: readonly FeedPerson[], after: readonly FeedPerson[]): boolean {
  if (before === after) return false;
  return (
    before.length !== after.length ||
    before.some((one, place) => {
      const other = after[place];
      return (
        one.feed !== other?.feed || one.birthDate !== other.birthDate || one.gestationWeeks !== other.gestationWeeks
      );
    })
  );
}
