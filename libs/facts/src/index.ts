export { FactsOfChild, type ChildToDecide } from './child-facts.js';
export { codedFactOf, codedWord, type HeldFact } from './coded-word.js';
export { combineContacts, type Contact } from './combine-contact.js';
export { byTime, componentsOf, standingEdges, type Edge, type KnownRef } from './components.js';
export { contactKey } from './contact-key.js';
export { coveringAuthority, treatingAuthority, type Organisation, type Organisations } from './covering-authority.js';
export { EarlierContacts } from './earlier-contacts.js';
export { factsOfWords, heldFacts } from './facts-of-words.js';
export { foldChild, type FoldedChild } from './fold-child.js';
export { birthDateOf, foldPersonByFeed, personOf, type FeedPerson } from './fold-person.js';
export { foldVisit, placeAfter, statusAfter, type Visit } from './fold-visit.js';
export { usualAttendanceWindowMinutes } from './match-attendances.js';
export { standingMothers, type MotherStatement } from './mothers.js';
export { neighboursIn, planOfNeighbour, type Neighbour, type Neighbours } from './neighbours.js';
export { localRef, personRefsOf, verifiedRef, type PersonRef, type PersonRefs } from './person-refs.js';
export { planKnownThen, type PlanHistory, type StatedPart } from './plan-known-then.js';
export { spellsOf, type PlanSpell } from './plan-spells.js';
export { planAsOf, type PlanCheck, type PlanEntryFact, type PlanList, type PlanRegister } from './resolve-plan.js';
export {
  byOrder,
  bySourceOrder,
  byText,
  distinctSignals,
  nameOfVisit,
  personSayingOf,
  sourceTime,
  visitSayingOf,
  type PersonFactStatement,
  type PersonSaying,
  type SourceOrder,
  type VisitName,
  type VisitSaying,
  type VisitStatement,
} from './statement.js';
