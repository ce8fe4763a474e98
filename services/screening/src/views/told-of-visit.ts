import { type ChronologyContact } from '#libs/contracts';
import { byOrder, distinctSignals, type VisitStatement } from '#libs/facts';

/** What people are told of a visit and no rule reads. */
export type ToldOfVisit = Pick<ChronologyContact, 'words' | 'precision' | 'range'>;

/** Folds the statements of one visit as `foldVisit` does: absent keeps, `null` clears, in source order. */
export function toldOfVisit(statements: readonly VisitStatement[]): ToldOfVisit {
  let words: ToldOfVisit['words'] = [];
  let precision: ToldOfVisit['precision'] = 'exact';
  let range: ToldOfVisit['range'] = null;
  for (const { says } of distinctSignals(statements).sort(byOrder)) {
    if (says.words !== undefined) words = says.words ?? [];
    if (says.occurredPrecision !== undefined) precision = says.occurredPrecision ?? 'exact';
    if (says.occurredRange !== undefined) range = says.occurredRange;
  }
  return { words, precision, range: precision === 'exact' ? null : range };
}
