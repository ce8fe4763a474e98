import { ABrowser } from '../../../services/console/test/a-browser.js';
import { untilVacuumed, type Bench } from '../bench-stack.js';
import { stateContact, type Told } from '../contacts.js';
import { machineSwing } from '../machine-swing.js';
import { snapshot, windowBetween } from '../measure.js';
import { childAt, day, hospitals, listingAuthority, type Child } from '../people.js';
import { postSignal } from '../post-signal.js';
import { logged, untilCommitted } from '../produce.js';
import { figure, percentile, type Figure } from '../results.js';
import { untilQuiet } from '../until-quiet.js';

const cases = 5_000;
const contacts = 300;
const times = 200;
const longestTellingMs = 900_000;
/** Pages before the clock runs: a service that has just started compiles while it answers. */
const warming = 100;
const atOnce = 20;
/** The nurse of the hospital that all these cases concern. */
const nurse = 'amira-dunlin';

/**
 * Whole pages of the console as a nurse with 5,000 open cases asks for them, one after the other, from the first byte of the
 * request to the last of the page. One child has 300 contacts.
 */
export async function pages(bench: Bench): Promise<readonly Figure[]> {
  const { stack, sql, world, say } = bench;
  if (world.children < cases * 20) throw new Error(`pages need ${cases} infants: --children ${cases * 20}`);
  await untilCommitted(bench, await logged(bench));
  await openCases(bench);
  // of each case several people are told
  if (!(await untilQuiet(bench, longestTellingMs))) say('notices are still being sent: the pages take longer for that');
  // what autovacuum does within minutes, and in whose midst a page may fall on any day
  await sql('VACUUM (ANALYZE)');
  await untilVacuumed(sql, say);
  const { url, users } = stack.endpoints.console;
  const user = users.find(({ id }) => id === nurse);
  if (user === undefined) throw new Error(`nobody is called ${nurse}`);
  const browser = new ABrowser(url);
  await browser.signIn(user.name, user.password);
  const page = (path: string): Promise<Page> => timedPage(browser, path);
  const open = await sql<{ number: string }>(
    `SELECT number FROM casework.case_file WHERE state = 'open' ORDER BY random()`,
  );
  const [busiest] = await sql<{ number: string }>(
    `SELECT number FROM casework.case_file WHERE state = 'open' AND child_id =
       (SELECT child_id FROM screening.person_ref WHERE ref = (SELECT person_ref FROM screening.contact_version
         GROUP BY person_ref ORDER BY count(*) DESC LIMIT 1))`,
  );
  say(`${open.length} cases are open; pages are asked for`);
  const swing = await machineSwing();
  say(
    `the machine itself: a calculation that takes ${swing.p50.toFixed(0)} ms at the median takes ${swing.p99.toFixed(0)} ms at p99`,
  );
  const at = (index: number): string => open[index % open.length]?.number ?? '';
  const chronology = busiest?.number ?? at(0);
  return [
    await timed(bench, `worklist of ${open.length} open cases, p99`, () => page('/worklist')),
    await timed(bench, 'a case, p99', (index) => page(`/cases/${at(index)}`)),
    await timed(bench, `chronology of a child with ${contacts} contacts, p99`, () =>
      page(`/cases/${chronology}/chronology`),
    ),
  ];
}

interface Page {
  readonly text: string;
  /** Milliseconds until all of it was there. */
  readonly ms: number;
}

async function timedPage(browser: ABrowser, path: string): Promise<Page> {
  const began = performance.now();
  const { status, text } = await browser.go(path);
  const ms = performance.now() - began;
  if (status !== 200) throw new Error(`a page answers ${status}`);
  return { text, ms };
}

async function timed({ stack, sql, say }: Bench, name: string, ask: (index: number) => Promise<Page>): Promise<Figure> {
  for (let index = 0; index < warming; index += 1) await ask(index);
  const start = await snapshot(stack, sql);
  const delays: number[] = [];
  let bytes = 0;
  for (let index = 0; index < times; index += 1) {
    const { text, ms } = await ask(warming + index);
    delays.push(ms);
    bytes = Math.max(bytes, text.length);
  }
  const window = windowBetween(start, await snapshot(stack, sql));
  const [p50, p99] = [percentile(delays, 0.5), percentile(delays, 0.99)];
  const each = (seconds: number): string => ((seconds * 1_000) / times).toFixed(1);
  const { console: shown, casework, screening } = window.services;
  const detail =
    `p50 ${p50.toFixed(1)} ms; ${times} pages, the largest of ${(bytes / 1_000).toFixed(0)} kB; CPU of one in ms: ` +
    `console ${each(shown.node)}, casework ${each(casework.node)}, screening ${each(screening.node)}, ` +
    `PostgreSQL ${each(window.cpu.postgres)}`;
  say(`${name}: ${p99.toFixed(1)} ms, ${detail}`);
  return figure(name, p99, 'ms', window, { detail, data: { p50, p99, bytes } });
}

/** A bruise of each infant at one hospital, and a history of calls of the first of them. */
async function openCases(bench: Bench): Promise<void> {
  const first = bench.take(cases + contacts);
  const infants = Array.from({ length: cases }, (_, index) => childAt(20 * index + 5, bench.world.base));
  const [busy] = infants;
  const now = Date.now();
  const bruise = {
    kind: 'injury',
    system: 'snomed',
    code: '125667009',
    bodySite: 'cheek',
    laterality: 'left',
  } as const;
  const told: (Pick<Told, 'occurredAt' | 'kind' | 'coded'> & { readonly child: Child })[] = infants.map((child) => ({
    child,
    occurredAt: now - 60_000,
    kind: 'unscheduled',
    coded: [bruise],
  }));
  if (busy !== undefined)
    for (let before = 1; before <= contacts; before += 1)
      told.push({
        child: busy,
        occurredAt: now - before * 0.18 * day,
        kind: before % 3 === 0 ? 'call' : 'other',
        coded: [],
      });
  for (let from = 0; from < told.length; from += atOnce)
    await Promise.all(
      told
        .slice(from, from + atOnce)
        .map(({ child, ...contact }, index) => post(bench, first + from + index, child, contact)),
    );
  await untilCommitted(bench, await logged(bench));
}

async function post(
  bench: Bench,
  number: number,
  child: Child,
  contact: Pick<Told, 'occurredAt' | 'kind' | 'coded'>,
): Promise<void> {
  const [place] = hospitals;
  if (place === undefined) throw new Error('there is no hospital');
  const signal = stateContact(
    child,
    { ...contact, place, status: 'arrived', words: null },
    { visit: `V${number}`, version: Date.now() - 30_000, authority: listingAuthority },
  );
  if (!(await postSignal(bench, signal))) throw new Error('intake refuses a contact');
}
