import { textArray } from '#libs/platform';
import type { CaseState } from '../domain/case-state.js';
import { organisationsConcerned } from '../domain/organisations-concerned.js';
import type { Part } from './write-together.js';

/** Channel on which changes of cases are announced: ids only, for whoever shows cases. */
export const caseNewsChannel = 'case_changed';

/** A case that this transaction opens or changes. */
export interface CaseNews {
  readonly kind: 'opened' | 'changed';
  readonly state: CaseState;
}

/** Tells listeners, when the transaction commits, which cases have changed. */
export function caseNews(news: readonly CaseNews[]): Part {
  return {
    name: 'news',
    text: `news AS (SELECT pg_notify('${caseNewsChannel}', payload) FROM unnest($1::text[]) AS payload WHERE {whole})`,
    values: [
      textArray(
        news.map(({ kind, state }) =>
          JSON.stringify({ case: state.number, organisations: organisationsConcerned(state), kind }),
        ),
      ),
    ],
    // a table that nobody reads is not evaluated
    counted: 'news',
  };
}
