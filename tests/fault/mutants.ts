import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A slip that somebody could make in screening. Every one must change what random histories end in. */
export interface Mutant {
  /** What screening does wrong with it. */
  readonly name: string;
  /** Section of `data.md` whose promise it breaks. */
  readonly section: 2 | 3 | 4 | 5 | 6;
  /** Source file, below the folder of screening's sources; of a library, below the repository's root. */
  readonly file: string;
  /** Text that stands exactly once in the file. */
  readonly find: string;
  readonly replacement: string;
}

/** Folder of screening's sources, below the repository's root. */
const screeningSources = 'services/screening/src';

/** Two to four slips of each section; of those that one promise could suffer, the one that is easiest to make. */
export const mutants: readonly Mutant[] = [
  {
    name: 'of two statements with one version time the one that arrives later wins',
    section: 2,
    file: 'domain/state/apply-statement.ts',
    find: 'sourceTime(order) > before.latestAt',
    replacement: 'sourceTime(order) >= before.latestAt',
  },
  {
    name: 'coded facts that a source clears are kept',
    section: 2,
    file: 'domain/state/apply-statement.ts',
    find: '(coded ?? [])',
    replacement: '(coded ?? before.filter(({ basis }) => basis === undefined))',
  },
  {
    name: 'words that a source clears or replaces are kept',
    section: 2,
    file: 'domain/state/apply-statement.ts',
    find: ': factsOfWords(words, { birthDate, occurredAt });',
    replacement: ": before.filter(({ basis }) => basis === 'words');",
  },
  {
    name: 'a finding goes on hanging on a visit that has left its attendance',
    section: 2,
    file: 'settle-decisions.ts',
    find: 'await writeVisitKeys(sql, regrouped);',
    replacement: '',
  },
  {
    name: 'what was found of a visit that was entered in error stands',
    section: 2,
    file: 'affected-contacts.ts',
    find: 'for (const { occurredAt, key } of recent) if',
    replacement: "for (const { occurredAt, key, status } of recent) if (status !== 'entered-in-error') if",
  },
  {
    name: 'another feed that reports the attendance later does not change it',
    section: 2,
    file: 'affected-contacts.ts',
    find: 'const since = open.changedSince - reach.windowMs;',
    replacement: 'const since = open.changedSince;',
  },
  {
    name: 'a child whose visit moves to another child keeps it',
    section: 2,
    file: 'take-visits.ts',
    find: 'persons: [...new Set([before.personRef, personRef])]',
    replacement: 'persons: [personRef]',
  },
  {
    name: 'two records that were parted stay one child',
    section: 3,
    file: 'libs/facts/src/components.ts',
    find: "statements.at(-1)?.state === 'live'",
    replacement: "statements.some(({ state }) => state === 'live')",
  },
  {
    name: 'a local id that an attendance names beside a known number is not linked with it',
    section: 3,
    file: 'domain/state/apply-statement.ts',
    find: 'return other >= 0 && links.some(stands(other));',
    replacement: 'return other < 0 || links.some(stands(other));',
  },
  {
    name: 'a link counts from the statement that came first, not from the earliest',
    section: 3,
    file: 'record-persons.ts',
    find: 'byTime(held, edge) <= 0',
    replacement: 'held.state === edge.state',
  },
  {
    name: 'those beside a child are not decided again when something of it changes',
    section: 3,
    file: 'tell-neighbours.ts',
    find: 'relatives.map(({ childId }) => childId)',
    replacement: 'relatives.slice(0, 0).map(({ childId }) => childId)',
  },
  {
    name: 'those beside a child are not read where it is decided from its state',
    section: 3,
    file: 'decide-from-state.ts',
    find: 'neighbours: neighbours.get(childId) ?? [],',
    replacement: 'neighbours: [],',
  },
  {
    name: 'earlier contacts are not judged again when the birth date changes',
    section: 4,
    file: 'affected-contacts.ts',
    find: 'return -Infinity;',
    replacement: 'return open.changedSince;',
  },
  {
    name: 'a visit that was packed does not tell that a watch was armed for it',
    section: 4,
    file: 'domain/state/repack-state.ts',
    find: 'alsoWatched.has(key) || (withWatch',
    replacement: '(withWatch',
  },
  {
    name: 'a mark recorded at birth is packed as any other mark',
    section: 4,
    file: 'libs/facts/src/coded-word.ts',
    find: 'laterality ?? null, recordedAs ?? null',
    replacement: 'laterality ?? null, null',
  },
  {
    name: 'a correction is judged by the policy of its own receipt, not of the first statement',
    section: 5,
    file: 'domain/state/apply-statement.ts',
    find: 'Math.min(order.receivedAt, before?.firstReceivedAt ?? order.receivedAt)',
    replacement: 'order.receivedAt',
  },
  {
    name: 'what was found is not taken back when nothing is found any more',
    section: 5,
    file: 'decide-from-state.ts',
    find: '!hasFinding && decision.findings.length === 0',
    replacement: 'decision.findings.length === 0',
  },
  {
    name: 'a watch that fires has its contact not judged again',
    section: 5,
    file: 'fire-watches.ts',
    find: 'Math.min(open.changedSince, visit.occurredAt)',
    replacement: 'open.changedSince',
  },
  {
    name: 'a correction after a watch has fired is judged as if it had not',
    section: 5,
    file: 'decide-from-state.ts',
    find: "firedWatches: [...known.filter(({ state }) => state === 'fired'), ...over]",
    replacement: 'firedWatches: []',
  },
  {
    name: 'what was told is taken back for a wait that is over',
    section: 5,
    file: 'settle-decisions.ts',
    find: 'await endWaits(sql, await compare(sql, given))',
    replacement: 'await compare(sql, given)',
  },
  {
    name: 'an appointment that is put off keeps its old watch',
    section: 5,
    file: 'domain/evaluate/arm-watches.ts',
    find: 'before.dueAt !== watch.dueAt ||',
    replacement: '',
  },
  {
    name: 'the key of a contact is that of the visit that arrived first',
    section: 5,
    file: 'libs/facts/src/combine-contact.ts',
    find: 'key: first.key',
    replacement: 'key: (group[0] ?? first).key',
  },
  {
    name: 'how old a list may be is asked of the policy in force at the contact',
    section: 5,
    file: 'libs/facts/src/contact-facts.ts',
    find: 'policyAt(policies, contact.firstReceivedAt)',
    replacement: 'policyAt(policies, occurredAt)',
  },
  {
    name: 'lists are remembered after a new one has come',
    section: 6,
    file: 'store/plan-lists.ts',
    find: 'version !== this.version',
    replacement: 'this.version === null',
  },
  {
    name: 'what lists say of a child that they name is not read',
    section: 6,
    file: 'decide-from-state.ts',
    find: 'open.head.namedInPlans || mayWait',
    replacement: 'mayWait',
  },
  {
    name: 'a list is not asked about a contact at the very moment of the list',
    section: 6,
    file: 'libs/facts/src/resolve-plan.ts',
    find: "scope === 'full' && asOf <= contact.occurredAt",
    replacement: "scope === 'full' && asOf < contact.occurredAt",
  },
];

/**
 * The source file of a mutant with its slip.
 * @param root folder that holds `services` and `libs`
 * @throws Error when the text to replace does not stand exactly once in the file: it was rewritten, and so must the mutant be
 */
export function mutated(root: string, { name, file, find, replacement }: Mutant): { path: string; text: string } {
  const path = join(root, file.startsWith('libs/') ? '' : screeningSources, file);
  const parts = readFileSync(path, 'utf8').split(find);
  if (parts.length !== 2)
    throw new Error(`mutant "${name}": its text stands ${parts.length - 1} times in ${file}, not once: ${find}`);
  return { path, text: parts.join(replacement) };
}
