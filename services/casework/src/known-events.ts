import type { KnownEvents, NamedEvent } from '#libs/messaging';
import type { Sql } from '#libs/platform';
import { epochsHeard } from './store/alias-rows.js';
import { readCases } from './store/case-rows.js';
import { revisionsHeard } from './store/finding-rows.js';

/**
 * Events that would change nothing: a revision or an epoch that is not higher than the one heard, a receipt that is
 * noted or that no case has a notice for.
 */
export const knownEvents: KnownEvents = async (sql, events) => {
  const byType = Map.groupBy(events, ({ type }) => type);
  const findings = byType.get('finding.revised') ?? [];
  const links = [...(byType.get('child.linked') ?? []), ...(byType.get('child.unlinked') ?? [])];
  const revisions = await revisionsHeard(sql, textsOf(findings, 'findingId'));
  const epochs = await epochsHeard(sql, textsOf(links, 'alias'));
  return new Set([
    ...findings.filter(isHeard(revisions, 'findingId', 'revision')).map(({ id }) => id),
    ...links.filter(isHeard(epochs, 'alias', 'epoch')).map(({ id }) => id),
    ...(await receiptsWithoutUse(sql, byType.get('receipt.recorded') ?? [])),
  ]);
};

function textsOf(events: readonly NamedEvent[], field: string): readonly string[] {
  return [...new Set(events.map(({ names }) => String(names[field])))];
}

function isHeard(heard: ReadonlyMap<string, number>, key: string, number: string) {
  return ({ names }: NamedEvent): boolean => Number(names[number]) <= (heard.get(String(names[key])) ?? -1);
}

async function receiptsWithoutUse(sql: Sql, receipts: readonly NamedEvent[]): Promise<readonly string[]> {
  const found = await readCases(sql, textsOf(receipts, 'caseId'));
  const cases = new Map(found.map(({ state }) => [state.caseId, state]));
  return receipts
    .filter(({ names }) => {
      const state = cases.get(String(names['caseId']));
      if (state === undefined || !state.notices.has(String(names['noticeId']))) return true;
      return state.receipts.has(String(names['receiptId']));
    })
    .map(({ id }) => id);
}
