import { chronologyView, viewProfile, type CodedFact, type Signal, type ViewProfile } from '#libs/contracts';
import { loadPolicies, nameUuid } from '#libs/platform';
import { restrictedRules, type Policy } from '#libs/policy';
import { aBruise, aContact, aPerson, fewRules, type DeliveredSignal } from '#libs/testing';
import { startOperators } from '../../test/operators.js';
import { startScreening } from '../../test/a-screening.js';
import { startViews } from '../../test/viewers.js';
import { readOrganisations } from '../adapters/read-organisations.js';
import { isToldToOperators } from '../told-to-operators.js';

const indexSecret = 'index secret of a test';
const organisations = readOrganisations('infra/local/seed/organisations.yaml');
const ivo = '9990000018';
const few = await fewRules();
const all = await loadPolicies('libs/policy/parameters');
/** A few rules, with those that are for few readers. */
const withRestricted = few.map((policy, place): Policy => {
  const rules = Object.entries(all[place]?.rules ?? {}).filter(([id]) => restrictedRules.has(id));
  return { ...policy, rules: { ...policy.rules, ...Object.fromEntries(rules) } };
});

function signal(data: Signal, receivedAt: string): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data), receivedAt), data, receivedAt };
}
const outcome = (code: string): CodedFact => ({ kind: 'outcome', system: 'bellwether', code });
/** Fourteen years old: what rings by all three rules, among a bruise that rings by none of them. */
const signals = [
  ...([
    ['V1', '2026-09-01T13:22:00Z', ['unexplained-event', 'seen-by-one-carer-only', 'missing-episode']],
    ['V2', '2026-10-01T13:22:00Z', ['unexplained-money-or-phone']],
    ['V3', '2026-11-01T13:22:00Z', ['controlling-companion']],
    ['V4', '2026-11-17T13:22:00Z', ['unexplained-event', 'seen-by-one-carer-only', 'domestic-abuse']],
  ] as const),
].map(([id, occurredAt, codes]) =>
  signal(
    aContact({
      ...{ visit: { id }, occurredAt, status: 'completed', recordedConcern: true },
      person: aPerson({ nhsNumber: ivo, birthDate: '2012-04-09' }),
      coded: [aBruise, ...codes.map(outcome)],
    }),
    occurredAt,
  ),
);

/** One screening with its views and its operators. */
const worldOf = async (policies: readonly Policy[]) => {
  const judgement = { policies, organisations, attendanceWindowMs: 3_600_000 };
  const screening = await startScreening(judgement, indexSecret);
  const views = await startViews(screening, judgement, { indexSecret });
  const operators = await startOperators(screening, judgement, indexSecret);
  await screening.take(...signals);
  const [child] = await views.childrenNow();
  /** Ids that are drawn and moments of reading are no answer. */
  const plain = (body: unknown): unknown =>
    JSON.parse(
      JSON.stringify(body)
        .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f-]{17}/g, '9990a000-0000-4000-8000-000000000001')
        .replaceAll(/"(dataAsOf|sentAt)":"[^"]*"/g, '"$1":"2026-11-18T00:00:00Z"'),
    );
  return {
    chronology: async (profile: ViewProfile, body: object = {}) =>
      plain((await views.ask('chronology', { profile }, body)).body),
    children: async (profile: ViewProfile) => plain((await views.ask('children', { profile, purpose: 'case' })).body),
    search: async (profile: ViewProfile) =>
      plain(
        (
          await views.ask(
            'search',
            { profile, purpose: 'search', children: [], organisation: 'Y00001' },
            { nhsNumber: ivo },
          )
        ).body,
      ),
    operator: async (verb: string, more: object = {}) => {
      const { status, body } = await operators.call(verb, { as: 'amira-dunlin', child: { nhsNumber: ivo }, ...more });
      return { status, body: plain(body) };
    },
    findings: async () => {
      const { rows } = await screening.database.query<{ id: string; rule: string }>(
        'SELECT finding_id AS id, rule FROM finding',
      );
      return rows;
    },
    behind: (profile: ViewProfile, table: string) =>
      screening.database.transaction(async (sql) => {
        await sql.query(
          `SELECT set_config('bellwether.children', $1, true), set_config('bellwether.profile', $2, true)`,
          [`{${child?.childId ?? ''}}`, profile],
        );
        await sql.query('SET LOCAL ROLE screening_viewer');
        const { rows } = await sql.query<{ rule: string }>(
          `SELECT DISTINCT content #>> '{rule,id}' AS rule FROM ${table}`,
        );
        return rows.map(({ rule }) => rule);
      }),
    lines: () => [...views.lines, ...operators.lines],
    close: async () => {
      await operators.close();
      await views.close();
      await screening.close();
    },
  };
};

let rang: Awaited<ReturnType<typeof worldOf>>;
let never: Awaited<ReturnType<typeof worldOf>>;
beforeAll(async () => {
  rang = await worldOf(withRestricted);
  never = await worldOf(few);
});
afterAll(async () => {
  await rang.close();
  await never.close();
});

it('all three rules have rung, and others beside them', async () => {
  const rules = new Set((await rang.findings()).map(({ rule }) => rule));
  expect([...restrictedRules].filter((rule) => !rules.has(rule))).toEqual([]);
  expect([...rules].filter((rule) => !restrictedRules.has(rule)).length).toBeGreaterThan(0);
});

/** Profiles for which a rule has rung that they may not know of, by the policy of the repository. */
describe.each(['clinical', 'social-care', 'practice'] as const)('the chronology of a child, for %s', (profile) => {
  const known = profile === 'clinical' ? [] : ['R35'];
  const read = async (world: typeof rang, body: object = {}) => {
    const view = chronologyView.parse(await world.chronology(profile, body));
    return { ...view, rings: view.rings.filter(({ rule }) => !known.includes(rule)) };
  };

  it.each([{}, { knownOn: '2026-11-02T00:00:00Z' }])('is the same as if it had never rung: %j', async (body) => {
    const view = await read(rang, body);
    expect(view).toEqual(await read(never, body));
    expect(view.rings.map(({ rule }) => rule).filter((rule) => restrictedRules.has(rule))).toEqual([]);
  });

  it('has no word of what such a finding rests on, where it is not theirs', async () => {
    const text = JSON.stringify(await rang.chronology(profile));
    expect(text).not.toMatch(/unexplained event|one carer/);
    expect(/domestic abuse|companion/.test(text)).toBe(profile === 'social-care');
    const { withheld } = await read(rang);
    expect(withheld.filter((words) => words.includes('coded facts'))).toEqual([]);
  });

  it('is told of nothing more by the database, whatever is asked', async () => {
    for (const table of ['finding', 'finding_revision'])
      expect((await rang.behind(profile, table)).filter((rule) => restrictedRules.has(rule))).toEqual(known);
  });

  it('says the same of who the child is, and a search finds the same', async () => {
    expect(await rang.children(profile)).toEqual(await never.children(profile));
    expect(await rang.search(profile)).toEqual(await never.search(profile));
  });
});

describe('safeguarding', () => {
  it('sees that all three rang', async () => {
    const text = JSON.stringify(await rang.chronology('safeguarding'));
    for (const rule of restrictedRules) expect(text).toContain(`"rule":"${rule}"`);
    for (const table of ['finding', 'finding_revision'])
      expect(await rang.behind('safeguarding', table)).toEqual(expect.arrayContaining([...restrictedRules]));
  });
});

describe('whoever runs the service', () => {
  const withoutPolicy = (body: unknown): string => JSON.stringify(body).replaceAll(/"hash":"[0-9a-f]+"/g, '"hash":""');

  it.each(['show', 'explain'])('is shown by `child %s` what they were shown had it never rung', async (verb) => {
    const shown = await rang.operator(verb);
    expect(shown.status).toBe(200);
    expect(JSON.parse(withoutPolicy(shown))).toEqual(JSON.parse(withoutPolicy(await never.operator(verb))));
    for (const rule of restrictedRules) expect(JSON.stringify(shown)).not.toContain(`"${rule}"`);
  });

  it('is shown by a rebuild neither that it rang nor what was said', async () => {
    const rebuilt = await rang.operator('rebuild', { dryRun: true });
    expect(JSON.parse(withoutPolicy(rebuilt))).toEqual(
      JSON.parse(withoutPolicy(await never.operator('rebuild', { dryRun: true }))),
    );
  });

  it('is told of such a finding, asked for by its id, as of one that is not there', async () => {
    for (const { id, rule } of await rang.findings()) {
      const { status, body } = await rang.operator('explain', { finding: id });
      if (isToldToOperators(rule)) expect([rule, status]).toEqual([rule, 200]);
      else
        expect([rule, { status, body }]).toEqual([
          rule,
          await never.operator('explain', { finding: nameUuid('none') }),
        ]);
    }
  });

  it('reads nothing of it in the log', () => {
    for (const rule of restrictedRules) expect(rang.lines().join('\n')).not.toContain(`"${rule}"`);
  });
});

it('there is no other profile than those asked here', () => {
  expect(viewProfile.options).toEqual(['safeguarding', 'clinical', 'social-care', 'practice']);
});
