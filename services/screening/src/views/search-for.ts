import { type SearchAnswer, type ViewTicket } from '#libs/contracts';
import { verifiedRef } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { goBehindTheWall } from './behind-the-wall.js';
import { noteView, searchesWithinTheHour } from './view-access-rows.js';
import { type ViewParts } from './view-parts.js';
import { childOfOrganisations } from './view-rows.js';

type Search = { readonly answer: SearchAnswer } | { readonly refusal: 'too-many-searches' };

/**
 * Looks a number up by its keyed reference. Whoever asks is told the same of a number that nobody bears and of a child
 * that none of their organisations has to do with; what was found is written down for those who review.
 */
export async function searchFor(
  { sql, ticket }: { readonly sql: Sql; readonly ticket: ViewTicket },
  nhsNumber: string,
  { indexSecret, searchesAnHour, logger }: Pick<ViewParts, 'indexSecret' | 'searchesAnHour' | 'logger'>,
): Promise<Search> {
  const { organisation, organisations = [organisation] } = ticket;
  const isTooMany = (await searchesWithinTheHour(sql, ticket.user)) >= searchesAnHour;
  const found = isTooMany
    ? null
    : await childOfOrganisations(sql, verifiedRef(indexSecret, nhsNumber).ref, organisations);
  const children = found !== null && found.theirs !== null ? [{ childId: found.childId, epoch: found.epoch }] : [];
  const refusal = isTooMany ? 'too-many-searches' : null;
  await goBehindTheWall(sql, null, []);
  await noteView(sql, {
    // in the name of the one that has to do with the child, where one has
    ...{ what: 'search', ticket: { ...ticket, organisation: found?.theirs ?? organisation } },
    ...{ childIds: found === null ? [] : [found.childId] },
    ...{ results: children.length, refusal },
  });
  if (refusal === null) return { answer: { children } };
  logger.error('views.too-many-searches', { organisation, count: searchesAnHour, alarm: true });
  return { refusal };
}
