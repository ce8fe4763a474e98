import { type Contact, type Visit } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { type HeldWatch } from './domain/evaluate/arm-watches.js';
import { loadChildren } from './load-children.js';
import { maskedBirthDate, maskedRef, type Masking } from './mask.js';
import { unpack, type StoredState } from './rebuild-state.js';
import { type Judgement } from './redecide.js';
import { showFindings } from './show-findings.js';
import { showIdentity } from './show-identity.js';
import { showPlans } from './show-plans.js';
import { showStatements } from './show-statements.js';
import { readState } from './store/child-rows.js';
import { type CodeWords } from './store/code-words.js';
import { findingsOf } from './store/finding-rows.js';
import { PlanLists } from './store/plan-lists.js';
import { watchesOf } from './store/watch-rows.js';
import { isToldToOperators, visitsUntold } from './told-to-operators.js';

const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Reads one child as its rows tell it now; what this process remembers of lists is left alone. */
export async function loadOne(sql: Sql, childId: string, { attendanceWindowMs }: Judgement) {
  const watches = await watchesOf(sql, [childId]);
  const [child] = await loadChildren(sql, [childId], watches, new PlanLists(), attendanceWindowMs);
  if (child === undefined) throw new Error('a child that was found cannot be read');
  return { child, watches };
}

/** Everything that screening holds of a child: what was stated, what follows from it, what was said of it. */
export async function showChild(sql: Sql, childId: string, judgement: Judgement, words: CodeWords, masking: Masking) {
  const { child, watches } = await loadOne(sql, childId, judgement);
  const { epoch, version, state } = await readState(sql, childId);
  const { visits, contacts, persons } = child.folded;
  return {
    childId,
    epoch,
    version,
    identity: { kind: child.identity, ...(await showIdentity(sql, childId, masking)) },
    statements: await showStatements(sql, child, masking),
    folds: {
      visits: visits.map((visit) => shownVisit(visit, masking)),
      contacts: contacts.map(shownContact),
      persons: persons.map(({ feed, latestAt, birthDate, gestationWeeks }) => ({
        feed,
        latestAt: instantOf(latestAt),
        birthDate: maskedBirthDate(birthDate, masking),
        gestationWeeks,
      })),
    },
    plans: await showPlans(sql, child, judgement),
    state: shownState(await unpack(state, words), masking, visitsUntold(await findingsOf(sql, childId))),
    findings: await showFindings(sql, childId),
    watches: watches.filter(({ rule }) => isToldToOperators(rule)).map(shownWatch),
  };
}

function shownVisit({ ownerRef, latestAt, occurredAt, firstReceivedAt, ...visit }: Visit, masking: Masking) {
  return {
    ...visit,
    reference: maskedRef(ownerRef, masking),
    occurredAt: instantOf(occurredAt),
    latestAt: instantOf(latestAt),
    firstReceivedAt: instantOf(firstReceivedAt),
  };
}

function shownContact(contact: Contact) {
  const { key, visits, organisation, site, authority, setting, kind, status, coded, recordedConcern } = contact;
  return {
    key,
    visits,
    organisation,
    site,
    authority,
    setting,
    kind,
    status,
    coded,
    recordedConcern,
    occurredAt: instantOf(contact.occurredAt),
    firstReceivedAt: instantOf(contact.firstReceivedAt),
  };
}

/** @param untold visits that say here that nothing hangs on them */
function shownState({ bytes, layout, unpacked }: StoredState, masking: Masking, untold: ReadonlySet<string>) {
  if (unpacked === null) return { bytes, layout, unpacked };
  return {
    bytes,
    layout,
    unpacked: {
      ...unpacked,
      visits: unpacked.visits.map((visit) => (untold.has(visit.key) ? { ...visit, hasFinding: false } : visit)),
      refs: unpacked.refs.map((ref) => maskedRef(ref, masking)),
      persons: unpacked.persons.map((person) => ({
        ...person,
        birthDate: maskedBirthDate(person.birthDate, masking),
      })),
    },
  };
}

function shownWatch({ rule, anchorKind, anchorKey, dueAt, state }: HeldWatch) {
  return { rule, anchor: { kind: anchorKind, key: anchorKey }, dueAt: instantOf(dueAt), state };
}
