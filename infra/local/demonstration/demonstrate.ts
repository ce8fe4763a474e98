import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Database, silentLogger } from '#libs/platform';
import { repositoryRoot } from '../repository-root.js';
import type { Stack, StackOptions } from '../stack.js';
import { isPlayed, markPlayed, playStories, tellings } from './play.js';
import { writeDemonstrationPolicy } from './policy.js';
import { caseLines, type OpenCase } from './case-lines.js';
import { ringLine, ringsOf, storiesOfChildren, type Standing } from './rings.js';
import { stories } from './stories.js';

/** How long what was sent may take to be stored, and then decided. */
const patienceMs = 180_000;

/** How long nothing may change before everything counts as judged: services look for what is due every five seconds. */
const quietMs = 12_000;

/** What every page of the console says while it shows the stories. */
const note =
  'Demonstration. A published case and an invented child, both under invented names; every date was moved by whole weeks, ' +
  'so that the stories end within the week before they were played. The last event of the published case is not played.';

/** What a demonstration changes of a start: its own policy, and at the first start history that is stored first. */
export function demonstrationOptions(dataDir: string, play: boolean): Pick<StackOptions, 'policies' | 'env'> {
  const played = isPlayed(dataDir);
  if (!play && !played) return {};
  const inForce = join(repositoryRoot, 'libs', 'policy', 'parameters', 'policy-1.yaml');
  const policies = writeDemonstrationPolicy(inForce, join(dataDir, 'policies'));
  const console = { DEMONSTRATION_NOTE: note };
  return { policies, env: played ? { console } : { console, screening: { SCREENING_ORDER: 'load' } } };
}

interface Demonstration {
  readonly stack: Stack;
  readonly dataDir: string;
  readonly say: (line: string) => void;
  readonly paceMs: number;
  readonly now: Date;
  readonly signal?: AbortSignal;
}

/**
 * Plays both stories as history is loaded: everything is stored first, then each child is decided once, by the ordinary
 * path. What happened long ago goes to the worklist; only what rang last pages.
 */
export async function demonstrate(demonstration: Demonstration): Promise<void> {
  const { stack, dataDir, say, now } = demonstration;
  const sent = await playStories({ ...demonstration, endpoints: stack.endpoints });
  const database = new Database({ url: stack.adminUrl, applicationName: 'demonstration', logger: silentLogger });
  const count = async (text: string): Promise<number> => {
    const { rows } = await database.query<{ count: string }>(text);
    return Number(rows[0]?.count ?? 0);
  };
  try {
    await until('everything is stored', async () => {
      const stored = await count('SELECT count(DISTINCT signal_id) AS count FROM screening.contact_version');
      return stored >= sent;
    });
    say(
      '\nEverything is stored. Now each child is decided, once, over all that every service knew: a minute and a half.',
    );
    stack.setEnv('screening', {});
    await stack.supervisor.restart('screening');
    const told = tellings(now).told;
    const standing = async (): Promise<readonly Standing[]> =>
      (await database.query<Standing & Record<string, unknown>>(standingFindings)).rows;
    const openCases = async (): Promise<readonly OpenCase[]> =>
      (await database.query<OpenCase & Record<string, unknown>>(openCaseRows)).rows;
    await until('each child is decided', async () => (await count(undecided)) === 0);
    await until('the cases are open', async () => (await openCases()).length >= stories.length);
    let before = { state: '', at: Date.now() };
    await until('nothing changes any more', async () => {
      const state = JSON.stringify([await standing(), await openCases()]);
      if (state !== before.state) before = { state, at: Date.now() };
      return (await count(undecided)) === 0 && Date.now() - before.at >= quietMs;
    });
    // which ring was the first is known when the last is: a watch rings later than what came after it
    const rings = ringsOf(told, await standing());
    say('');
    for (const ring of rings) say(ringLine(ring, rings, told));
    const { rows } = await database.query<{ number: string; child: string }>(
      'SELECT number, child_id::text AS child FROM casework.case_file',
    );
    const storyOf = storiesOfChildren(told, await standing());
    const titles = new Map(rows.map(({ number, child }) => [number, stories[storyOf.get(child) ?? -1]?.title]));
    markPlayed(dataDir, now);
    say('\nThe cases, now that everything is judged:');
    const openOnes = (await openCases()).map((one) => ({ ...one, title: titles.get(one.number) }));
    for (const line of caseLines(openOnes, await standing())) say(line);
  } finally {
    await database.close();
  }
}

/**
 * What still has to be judged: loaded children, neighbours of changed children, watches that are due or soon will be (an
 * unknown plan is told after a minute).
 */
const undecided = `SELECT (SELECT count(*) FROM screening.load_order WHERE state = 'armed')
  + (SELECT count(*) FROM screening.watch WHERE state = 'armed' AND due_at <= clock.now() + interval '90 seconds')
  + (SELECT count(*) FROM screening.neighbours_stale WHERE state = 'armed') AS count`;

const standingFindings = `SELECT finding_id::text AS "findingId", child_id::text AS "childId", rule,
    content ->> 'severity' AS severity, content ->> 'occurredAt' AS "occurredAt", content ->> 'organisation' AS organisation
  FROM screening.finding WHERE state = 'raised' ORDER BY finding_id`;

const openCaseRows = `SELECT number, child_id::text AS "childId", severity, rules, waiting_for AS "waitingFor"
  FROM casework.case_file WHERE state = 'open' ORDER BY opened_at, number`;

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (await holds()) return;
    await pause(250);
  }
  throw new Error(`The demonstration waited three minutes until ${what}, in vain.`);
}
