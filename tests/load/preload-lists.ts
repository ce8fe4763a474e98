import type pg from 'pg';
import { verifiedRef } from '#libs/facts';
import { nameUuid } from '#libs/platform';
import { listedAt, namingLists, planStart, weeklyLists, type World } from './history.js';
import { listingAuthority, nhsNumberOf } from './people.js';

/** Weekly full lists of one authority; the last ones name the children on a plan. */
export async function insertLists(admin: pg.Client, world: World, indexSecret: string): Promise<void> {
  const named: string[] = [];
  for (let number = 1; number < world.children; number += 100)
    named.push(verifiedRef(indexSecret, nhsNumberOf(number)).ref);
  for (let week = weeklyLists; week >= 0; week -= 1) {
    const asOf = new Date(listedAt(world.base, week));
    const listKey = nameUuid('bench-list', week, world.base);
    const signalId = nameUuid('bench-list-signal', week, world.base);
    await admin.query(
      `INSERT INTO plan_list (list_key, feed, authority, as_of, scope, parts, received_at, signal_id, state)
       VALUES ($1, 'westmarch-list', $2, $3, 'full', 1, $3, $4, 'complete')`,
      [listKey, listingAuthority, asOf, signalId],
    );
    await admin.query(
      'INSERT INTO plan_part (list_key, part, signal_id, received_at, stands) VALUES ($1, 1, $2, $3, true)',
      [listKey, signalId, asOf],
    );
    if (week >= namingLists) continue;
    await admin.query(
      `INSERT INTO plan_entry (list_key, part, signal_id, place, ref, plan, starts, ends, category, worker)
       SELECT $1, 1, $2, u.place, u.ref, 'CPP', $4::date, NULL, 'neglect', 'team-7'
         FROM unnest($3::uuid[]) WITH ORDINALITY AS u (ref, place)`,
      [listKey, signalId, named, planStart(world.base)],
    );
  }
  await admin.query('UPDATE plan_register SET version = version + 1');
}
