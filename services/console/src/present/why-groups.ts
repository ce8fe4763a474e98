import type { CasePage, ChronologyView, FindingView } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';
import { whyOf, type WhyModel, type WhyReader } from './case-why.js';

/** Everything that one rule found: what leads, in a row of its own, and the rest behind it. */
export interface WhyGroup extends WhyModel {
  /** Null when the rule rang once. */
  readonly others: { readonly summary: string; readonly findings: readonly WhyModel[] } | null;
}

/**
 * Findings of a case, one group for each rule. The order is the page's: the first of a rule is its most urgent that
 * stands, else its most urgent that stood. None is left out, whatever became of it.
 * @param of the reader
 */
export function whyGroups(
  page: CasePage,
  chronology: ChronologyView | null,
  nameOf: NameOf,
  of: Pick<WhyReader, 'reader' | 'job'>,
): readonly WhyGroup[] {
  const ofReader: WhyReader = { page, chronology, nameOf, ...of };
  const byRule = Map.groupBy(page.findings, ({ rule }) => rule.id);
  return [...byRule.values()].flatMap(([lead, ...others]) =>
    lead === undefined ? [] : [{ ...whyOf(lead, ofReader), others: othersOf(lead, others, ofReader) }],
  );
}

function othersOf(lead: FindingView, others: readonly FindingView[], reader: WhyReader): WhyGroup['others'] {
  if (others.length === 0) return null;
  return { summary: summaryOf(lead, others), findings: others.map((finding) => whyOf(finding, reader)) };
}

/** `and 3 earlier, 4 contacts, 1 of them no longer rings` */
function summaryOf(lead: FindingView, others: readonly FindingView[]): string {
  const gone = others.filter(({ change }) => change === 'withdrawn').length;
  const isEarlier = others.every(({ occurredAt }) => Date.parse(occurredAt) < Date.parse(lead.occurredAt));
  const which = isEarlier ? 'earlier' : others.length === 1 ? 'other' : 'others';
  const words = [
    `and ${others.length} ${which}`,
    ...contactsWords(others),
    ...(gone === 0 ? [] : [`${gone} of them no longer ${gone === 1 ? 'rings' : 'ring'}`]),
  ];
  return words.join(', ');
}

/** How many contacts they rest on, each counted once. Sealed ones have no number that could be told apart. */
function contactsWords(findings: readonly FindingView[]): readonly string[] {
  const contacts = new Set(findings.flatMap(({ evidence }) => evidence.contacts.map(({ contactId }) => contactId)))
    .size;
  const hasSealed = findings.some(({ sealed }) => sealed > 0);
  const told = contacts === 0 && hasSealed ? [] : [`${contacts} ${contacts === 1 ? 'contact' : 'contacts'}`];
  return [[...told, ...(hasSealed ? ['sealed contacts'] : [])].join(' and ')];
}
