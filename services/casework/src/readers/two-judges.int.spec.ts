import fc from 'fast-check';
import { directoryDocument, type FindingRevised, type Job, type Role } from '#libs/contracts';
import { nameUuid, type Sql } from '#libs/platform';
import { restrictedRules } from '#libs/policy';
import { readerParts } from '../../test/a-directory.js';
import { aFinding } from '../../test/a-finding.js';
import { caseworkHere } from '../../test/casework-here.js';
import { Directory } from '../directory/directory.js';
import { noCase } from '../domain/case-state.js';
import { evolve } from '../domain/evolve.js';
import { facesFor, type Faced } from '../faces.js';
import { digestLines } from '../store/digest-rows.js';
import { findingsOfCases } from '../store/finding-rows.js';
import { casesThatMayHide } from '../store/hidden-findings.js';
import { readJournals } from '../store/journal-rows.js';
import { actorOf, sightOf, type Actor } from './actor.js';
import { digestReader } from './digest-reader.js';
import { hearerAmong, hearsAll, mayKnowOf, mayReadWhole, type Hearer } from './hearing.js';

const here = caseworkHere();

const places = ['RXX', 'RYY', 'RCC', 'Y00001', 'E00000001'] as const;
const jobs: readonly Job[] = [
  'nurse',
  'consultant',
  'team-lead',
  'social-worker',
  'practice',
  'operator',
  'rule-owner',
];
const roles: readonly Role[] = ['NN', 'CSC', 'GP', 'SW', 'HV', 'CON'];
const children = ['ivo', 'ada', 'ida'];

/** What is found of a child, and what becomes of it. */
const found = fc.record({
  child: fc.constantFrom(...children),
  organisation: fc.constantFrom(...places),
  rule: fc.constantFrom('R10', ...restrictedRules),
  severity: fc.constantFrom('URGENT' as const, 'CONCERN' as const, 'INFORMATION' as const),
  recipients: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 }),
  then: fc.constantFrom('stands', 'withdrawn', 'has another key', 'is another child’s', 'is for others', 'is lesser'),
});
type Found = typeof found extends fc.Arbitrary<infer T> ? T : never;

const person = fc.record({
  grants: fc.uniqueArray(fc.record({ organisation: fc.constantFrom(...places), job: fc.constantFrom(...jobs) }), {
    ...{ minLength: 1, maxLength: 2 },
    selector: ({ organisation }) => organisation,
  }),
  duties: fc.uniqueArray(fc.record({ role: fc.constantFrom(...roles), organisation: fc.constantFrom(...places) }), {
    maxLength: 3,
    selector: ({ role, organisation }) => `${role} ${organisation}`,
  }),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** Somebody of a directory that has them alone. */
function actor({ grants, duties }: Person): Actor {
  const id = 'somebody';
  const given = grants.map(({ organisation, job }) => ({ organisation, jobs: [job] }));
  const document = directoryDocument.parse({
    people: [{ id, name: 'Somebody', address: 'somebody@millbrook.example', grants: given }],
    duties: duties.map((one) => ({ ...one, person: id })),
  });
  const known = actorOf(new Directory(document), id, readerParts.organisations);
  if (known === null) throw new Error('nobody');
  return known;
}

/** All revisions of a finding, in order. */
function revisionsOf({ child, organisation, rule, severity, recipients, then }: Found, place: number) {
  const name = `finding ${String(place)}`;
  const childId = nameUuid('child', child);
  const first = aFinding({
    ...{ name, childId, organisation, severity, recipients, rule: { id: rule, version: 1 } },
    receivedAt: '2026-11-17T09:00:00.000Z',
  });
  return [first, ...afterwards(first, then, name)];
}

function afterwards(first: FindingRevised, then: Found['then'], name: string): readonly FindingRevised[] {
  const revised = { ...first, revision: 2, change: 'revised' } as const;
  const to = nameUuid('finding', `${name} again`);
  switch (then) {
    case 'withdrawn':
      return [{ ...revised, change: 'withdrawn' }];
    case 'has another key':
      return [{ ...revised, findingId: to, change: 'rekeyed', rekeyed: { from: first.findingId, to } }];
    case 'is another child’s':
      return [{ ...revised, childId: nameUuid('child', 'another') }];
    case 'is for others':
      return [{ ...revised, recipients: ['MW'] }];
    case 'is lesser':
      return [{ ...revised, severity: 'INFORMATION' }];
    default:
      return [];
  }
}

async function allCases(sql: Sql): Promise<readonly Faced[]> {
  const { rows } = await sql.query<Faced>(
    'SELECT case_id AS "caseId", number, organisations, restricted FROM case_file ORDER BY number',
  );
  return rows;
}

/** A database that says of every case that it may hide something. */
function sayingAll(sql: Sql): Sql {
  return {
    query: async (text, values, name) => {
      const answer = await sql.query(text, values, name);
      if (name !== 'cases-that-may-hide') return answer as never;
      const [ids] = values ?? [];
      const all = await sql.query('SELECT unnest($1::uuid[]) AS "caseId"', [ids]);
      return all as never;
    },
  };
}

const lives = fc.tuple(
  fc.array(found, { minLength: 1, maxLength: 6 }),
  fc.array(person, { minLength: 3, maxLength: 6 }),
);

/** Lives through what is found, and asks something for each of some people. */
async function forEach(
  [findings, people]: [Found[], Person[]],
  asks: (sql: Sql, who: Actor) => Promise<void>,
): Promise<void> {
  await here.empty();
  for (const revision of findings.flatMap(revisionsOf)) await here.hears(revision);
  await here.database.snapshot(async (sql) => {
    for (const one of people) await asks(sql, actor(one));
  });
}

describe('the database and the code, asked of what somebody may know', () => {
  it('give one answer: a case of which the database says that it hides nothing looks as the code says of all', async () => {
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(lives, (life) =>
        forEach(life, async (sql, who) => {
          const cases = await allCases(sql);
          const faces = await facesFor(sql, cases, who, readerParts);
          const unsaid = cases.map((one) => ({ ...one, restricted: null }));
          expect(faces).toEqual(await facesFor(sayingAll(sql), unsaid, who, readerParts));
          for (const { caseId } of cases) {
            const face = faces.get(caseId);
            const outcome = face === undefined ? 'whole' : face === null ? 'not there' : 'in part';
            outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          }
        }),
      ),
      { numRuns: 150 },
    );
    for (const outcome of ['whole', 'not there', 'in part']) expect(outcomes.get(outcome)).toBeGreaterThan(10);
  });

  it('give one answer of a case whose findings are all its own still, by roles and organisations', async () => {
    await fc.assert(
      fc.asyncProperty(lives, (life) =>
        forEach(life, async (sql, who) => {
          const cases = await allCases(sql);
          const ids = cases.map(({ caseId }) => caseId);
          const hearer = { profile: null, roles: who.roles, organisations: sightOf(who).children };
          const may = await casesThatMayHide(sql, ids, hearer);
          const [journals, findings] = [await readJournals(sql, ids), await findingsOfCases(sql, ids)];
          for (const { caseId, organisations } of cases) {
            const contents = new Map((findings.get(caseId) ?? []).map((one) => [one.findingId, one]));
            const journal = journals.get(caseId) ?? [];
            const told = journal.flatMap(({ event }) => (event.type === 'finding-applied' ? [event] : []));
            const { findings: lines } = journal.reduce(evolve, noCase(caseId, ''));
            const hides = (from: Hearer): boolean =>
              [...lines.values()].some(
                (line) => !mayKnowOf(from, line, contents.get(line.findingId) ?? null, new Map()),
              );
            const isHidden = hides(hearer);
            const asReader = hearerAmong(who, organisations);
            if (hearsAll(asReader)) expect(hides(asReader)).toBe(false);
            const isMoved = told.some(
              ({ findingId, rule }) => restrictedRules.has(rule) && contents.get(findingId) === undefined,
            );
            expect([caseId, may.has(caseId)]).toEqual([caseId, isHidden || isMoved]);
          }
        }),
      ),
      { numRuns: 100 },
    );
  });

  it('give one answer of information that joined no case, or one: who has it in their digest may read it whole', async () => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(lives, ([findings, people]) =>
        forEach([findings.map((one) => ({ ...one, severity: 'INFORMATION' })), people], async (sql, who) => {
          const { organisations } = digestReader(who, readerParts, new Date('2026-11-17T13:24:30.000Z'));
          const lines = await digestLines(sql, digestReader(who, readerParts, new Date('2026-11-17T13:24:30.000Z')), 1);
          const { rows } = await sql.query<{ content: FindingRevised }>(
            `SELECT content FROM finding WHERE content IS NOT NULL AND change <> 'withdrawn' AND organisation = ANY ($1::text[])`,
            [organisations],
          );
          const theirs = rows.filter(({ content }) => mayReadWhole(hearerAmong(who, [content.organisation]), content));
          const idsOf = (some: readonly { readonly content: FindingRevised }[]) =>
            some.map(({ content }) => content.findingId).toSorted();
          expect(idsOf(lines)).toEqual(idsOf(theirs));
          held += lines.length;
        }),
      ),
      { numRuns: 100 },
    );
    expect(held).toBeGreaterThan(50);
  });
});
