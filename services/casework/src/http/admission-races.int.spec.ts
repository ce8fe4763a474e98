import { ticketAnswer, type FindingRevised } from '#libs/contracts';
import { nameUuid, readTicket } from '#libs/platform';
import { ticketPublicKey } from '../../test/a-directory.js';
import { parts } from '../../test/a-casework.js';
import { aFinding } from '../../test/a-finding.js';
import { caseworkHere } from '../../test/casework-here.js';
import { whileHappens } from '../../test/meanwhile.js';
import { applyFindings } from '../apply-findings.js';

const here = caseworkHere();

const practice = 'northgate-lead';
const ivo = nameUuid('child', 'ivo');
const seen = aFinding({
  ...{ name: 'seen', organisation: 'Y00001', severity: 'CONCERN', recipients: ['NN'] },
  rule: { id: 'R10', version: 1 },
});
const signs = aFinding({
  ...{ name: 'signs', rule: { id: 'R38b', version: 1 }, severity: 'URGENT', recipients: ['NN'] },
});
/** Until where has been asked before. */
let since = 0;
const lastAsked = async (): Promise<number> => {
  const { rows } = await here.database.query<{ last: number }>(
    'SELECT coalesce(max(id), 0)::integer AS last FROM read_audit',
  );
  return rows[0]?.last ?? 0;
};
const begins =
  (...findings: readonly FindingRevised[]) =>
  async (): Promise<void> => {
    await here.empty();
    since = await lastAsked();
    await here.hears(...findings);
  };

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What somebody is answered, whenever it was. */
async function answer(person: string, path: string, body: object): Promise<Answer> {
  const { status, body: said } = await here.api.call(person, path, body);
  if (path !== '/tickets' || status !== 200) return { status, body: said };
  const { ticket, others } = ticketAnswer.parse(said);
  const read = [ticket, ...others].map((text) => {
    const stated = readTicket(text, ticketPublicKey, Date.now());
    if (typeof stated === 'string') throw new Error(stated);
    const { organisation, profile, children } = stated;
    return { organisation, profile, children };
  });
  return { status, body: read };
}

/** What was asked, in order, and with what outcome. */
const audited = async () =>
  (
    await here.database.query<{ line: string }>(
      `SELECT person || ' ' || what || ' ' || outcome AS line FROM read_audit WHERE id > $1 ORDER BY id`,
      [since],
    )
  ).rows.map(({ line }) => line);
const journal = async () =>
  (
    await here.database.query<{ line: string }>(
      `SELECT concat_ws(' ', type, event ->> 'chain', event ->> 'organisation', event ->> 'by') AS line FROM case_journal
       WHERE type IN ('acknowledged', 'acknowledged-again', 'action-recorded') ORDER BY case_id, sequence`,
    )
  ).rows.map(({ line }) => line);

/** As if what happens had come before, and as if it came after. */
async function eitherWay(start: () => Promise<void>, happens: () => Promise<void>, ask: () => Promise<Answer>) {
  await start();
  const before = await ask();
  await start();
  await happens();
  return [before, await ask()] as const;
}

/** Asks behind each statement of what is answered, and says what came out. */
async function racing(start: () => Promise<void>, happens: () => Promise<void>, ask: () => Promise<Answer>) {
  const came: { answer: Answer; audit: readonly string[]; journal: readonly string[] }[] = [];
  for (let behind = 1, isWithin = true; isWithin; behind += 1) {
    await start();
    const given: Answer[] = [];
    const asks = async (): Promise<void> => void given.push(await ask());
    isWithin = await whileHappens(here.database, behind, happens, asks);
    for (const one of given) came.push({ answer: one, audit: await audited(), journal: await journal() });
  }
  expect(came.length).toBeGreaterThan(3);
  return came;
}

const ticket = () => answer(practice, '/tickets', { cases: ['B-1'], purpose: 'case', session: 's' });
const examines = (person = practice) => answer(person, '/cases/B-1/actions', { kind: 'examined-child' });
const acknowledges = (person: string) => answer(person, '/cases/B-1/acknowledgements', {});

/** The practice's own, of which nobody was told: they may know of it as long as it is more than information. */
const household = aFinding({
  ...{ name: 'household', organisation: 'Y00001', severity: 'CONCERN', recipients: ['NN'], late: true },
  rule: { id: 'R35', version: 1 },
});
const hides = () => here.hears(signs);
const isLess = () => here.hears({ ...household, severity: 'INFORMATION', revision: 2, change: 'revised' });
const links = () =>
  here.database.transaction((sql) =>
    applyFindings(sql, [{ type: 'child.linked', childId: nameUuid('child', 'ivo too'), alias: ivo, epoch: 1 }], parts),
  );

describe('a ticket, while another transaction', () => {
  it('adds a finding that its reader may not hear of, is the ticket that it would have been', async () => {
    const start = begins(seen);
    const [before, after] = await eitherWay(start, hides, ticket);
    expect([before.status, after]).toEqual([200, before]);
    for (const { answer: given, audit } of await racing(start, hides, ticket)) {
      expect(given).toEqual(before);
      expect(audit).toEqual([`${practice} ticket allowed`]);
    }
  });

  it('takes from the case all that its reader may hear of, is given or refused, and written down so', async () => {
    const start = begins(signs, household);
    const [before, after] = await eitherWay(start, isLess, ticket);
    expect([before.status, after.status]).toEqual([200, 403]);
    for (const { answer: given, audit } of await racing(start, isLess, ticket)) {
      expect([before, after]).toContainEqual(given);
      expect(audit).toEqual([`${practice} ticket ${given.status === 200 ? 'allowed' : 'refused'}`]);
    }
  });

  it('makes the child one with another, is for the child under one name, with the epoch of that name', async () => {
    const start = begins(seen);
    const [before, after] = await eitherWay(start, links, ticket);
    expect(after).not.toEqual(before);
    for (const { answer: given } of await racing(start, links, ticket)) expect([before, after]).toContainEqual(given);
  });
});

describe('what somebody does, while another transaction', () => {
  it('adds a finding that they may not hear of, is done and answered as it would have been', async () => {
    const start = begins(seen);
    const [before] = await eitherWay(start, hides, examines);
    for (const { answer: given, audit, journal: done } of await racing(start, hides, () => examines())) {
      expect(given).toEqual(before);
      expect(audit).toEqual([`${practice} record-action allowed`]);
      expect(done).toEqual([`action-recorded Y00001 ${practice}`]);
    }
  });

  it('answers the one chain of two that a nurse of both would have had, answers the other for her', async () => {
    const start = begins(aFinding(), aFinding({ name: 'eastfield', organisation: 'RYY' }));
    const alone = ['acknowledged hospital-rxx robin-knot'];
    const afterHer = ['acknowledged hospital-rxx amira-dunlin', 'acknowledged hospital-ryy robin-knot'];
    const first = async (): Promise<void> => {
      await acknowledges('amira-dunlin');
    };
    for (const { answer: given, journal: done } of await racing(start, first, () => acknowledges('robin-knot'))) {
      expect(given).toMatchObject({ status: 200, body: { outcome: 'done', by: 'robin-knot' } });
      const answered = done.filter((line) => line.startsWith('acknowledged '));
      expect([alone, afterHer]).toContainEqual(answered);
    }
  });

  it('answers the last chain that waited, is told who has it and not that she has the other herself', async () => {
    const both = begins(aFinding(), aFinding({ name: 'eastfield', organisation: 'RYY' }));
    const start = async (): Promise<void> => {
      await both();
      await answer('robin-knot', '/cases/B-1/acknowledgements', { organisation: 'RXX' });
    };
    const other = async (): Promise<void> => {
      await acknowledges('eastfield-nurse');
    };
    for (const { answer: given, journal: done } of await racing(start, other, () => acknowledges('robin-knot'))) {
      const { outcome, by } = given.body as { outcome: string; by: string };
      expect(['done robin-knot', 'already eastfield-nurse']).toContain(`${outcome} ${by}`);
      expect(done).not.toContain('acknowledged-again hospital-rxx robin-knot');
    }
  });
});

describe('twenty admissions at once', () => {
  it('are all written down; one has the case, and every other hears who', async () => {
    await begins(aFinding())();
    const people = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 'amira-dunlin' : 'robin-knot'));
    const answers = await Promise.all(people.map((person) => acknowledges(person)));
    const bodies = answers.map(({ status, body }) => ({ status, ...(body as { outcome: string; by: string }) }));
    expect(bodies.map(({ status }) => status)).toEqual(people.map(() => 200));
    expect(bodies.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
    expect(new Set(bodies.map(({ by }) => by)).size).toBe(1);
    expect((await journal()).filter((line) => line.startsWith('acknowledged '))).toHaveLength(1);
    expect((await audited()).toSorted()).toEqual(people.map((person) => `${person} acknowledge allowed`).toSorted());
  });
});
