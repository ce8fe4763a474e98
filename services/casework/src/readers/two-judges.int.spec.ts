import fc from 'fast-check';
import { type FindingRevised } from '#libs/contracts';
import { type Sql } from '#libs/platform';
import { restrictedRules } from '#libs/policy';
import { readerParts } from '../../test/a-directory.js';
import { caseworkHere } from '../../test/casework-here.js';
import { actor, lives, revisionsOf, type Found, type Person } from '../../test/random-findings.js';
import { noCase } from '../domain/case-state.js';
import { evolve } from '../domain/evolve.js';
import { facesFor, type Faced } from '../faces.js';
import { digestLines } from '../store/digest-rows.js';
import { findingsOfCases } from '../store/finding-rows.js';
import { casesThatMayHide } from '../store/hidden-findings.js';
import { readJournals } from '../store/journal-rows.js';
import { sightOf, type Actor } from './actor.js';
import { digestReader } from './digest-reader.js';
import { hearerAmong, hearsAll, mayKnowOf, mayReadWhole, type Hearer } from './hearing.js';

const here = caseworkHere();

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
