import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Database, silentLogger } from '#libs/platform';
import { repositoryRoot } from '../repository-root.js';
import type { Stack, StackOptions } from '../stack.js';
import { isPlayed, markPlayed, playStories } from './play.js';
import { writeDemonstrationPolicy } from './policy.js';
import { stories } from './stories.js';

/** How long what was sent may take to be stored, and then decided. */
const patienceMs = 120_000;

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
    say('\nEverything is stored. Now each child is decided, once, over all that every service knew.');
    stack.setEnv('screening', {});
    await stack.supervisor.restart('screening');
    const waiting = `SELECT count(*) FROM screening.load_order WHERE state = 'armed'`;
    await until('each child is decided', async () => (await count(waiting)) === 0);
    await until('the cases are open', async () => (await openCases(stack)).length >= stories.length);
  } finally {
    await database.close();
  }
  markPlayed(dataDir, now);
  for (const line of await told(stack)) say(line);
}

const caseList = z.array(
  z.object({
    number: z.string(),
    severity: z.string(),
    rules: z.array(z.string()),
    waitingFor: z.array(z.object({ role: z.string(), organisation: z.string() })),
  }),
);

async function openCases({ endpoints }: Stack): Promise<z.infer<typeof caseList>> {
  const casework = endpoints.services['casework'];
  if (casework === undefined) return [];
  const answer = await fetch(`${casework.url}/cases`, { headers: { authorization: `Bearer ${casework.token ?? ''}` } });
  return answer.ok ? caseList.parse(await answer.json()) : [];
}

async function told(stack: Stack): Promise<readonly string[]> {
  const cases = await openCases(stack);
  return cases.map(({ number, severity, rules, waitingFor }) => {
    const who = waitingFor.map(({ role, organisation }) => `${role} at ${organisation}`).join(', ');
    return `  ${number}  ${severity}  ${rules.join(' ')}${who === '' ? '' : `  waits for ${who}`}`;
  });
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (await holds()) return;
    await pause(250);
  }
  throw new Error(`The demonstration waited two minutes until ${what}, in vain.`);
}
