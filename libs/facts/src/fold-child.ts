import { combineContacts, type Contact } from './combine-contact.js';
import { foldPersonByFeed, personOf, type FeedPerson, type PersonFacts } from './fold-person.js';
import { foldVisit, type Visit } from './fold-visit.js';
import { nameOfVisit, type PersonFactStatement, type PersonSaying, type VisitStatement } from './statement.js';

/** Everything that sources have stated of one child. */
export interface ChildStatements {
  /** References that the child is made of. */
  readonly refs: ReadonlySet<string>;
  /** Statements of every visit that belongs to the child, also those that once named another person. */
  readonly visits: readonly (VisitStatement & { readonly person: PersonSaying })[];
  readonly persons: readonly PersonFactStatement[];
}

/** One child after the fold of all statements. */
export interface FoldedChild {
  readonly visits: readonly Visit[];
  readonly contacts: readonly Contact[];
  readonly persons: readonly FeedPerson[];
  readonly person: PersonFacts;
}

/**
 * Folds everything that was stated of one child. What an order of arrival changes is nothing.
 * @param attendanceWindowMs see `matchAttendances`.
 */
export function foldChild({ refs, visits, persons }: ChildStatements, attendanceWindowMs: number): FoldedChild {
  const saidOfPerson: PersonFactStatement[] = [];
  for (const { feed, personRef, order, person } of visits)
    if (refs.has(personRef)) saidOfPerson.push({ feed, personRef, order, says: person });
  const byFeed = foldPersonByFeed([...persons, ...saidOfPerson]);
  const person = personOf(byFeed);
  const folded: Visit[] = [];
  for (const statements of Map.groupBy(visits, nameOfVisit).values()) {
    const visit = foldVisit(statements, person.birthDate);
    if (visit !== null && refs.has(visit.ownerRef)) folded.push(visit);
  }
  return {
    visits: folded,
    contacts: combineContacts(folded, attendanceWindowMs),
    persons: byFeed,
    person,
  };
}
