import type { FindingRevised, Role } from '#libs/contracts';
import { loadPolicies } from '#libs/platform/documents';
import { aFinding } from '../../test/a-finding.js';
import { noPlan, onAPlan } from '../../test/a-plan.js';
import { policyBookWith } from '../../test/policy-terms.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { announce } from './announce.js';
import type { CaseEvent } from './case-event.js';
import { disclosuresIn } from './disclosure.js';

const at = '2026-11-17T13:24:00.000Z';
/** A pattern over sites, whose rule names five roles; the hospital asks one of them. */
const r19 = (changes: Partial<FindingRevised> & { readonly name?: string } = {}) =>
  aFinding({
    ...{ rule: { id: 'R19', version: 1 }, recipients: ['CON', 'PLN', 'NN', 'GP', 'HV'], severity: 'CONCERN' },
    ...changes,
  });
const passedOver = (events: readonly CaseEvent[]) =>
  events.flatMap((event) => (event.type === 'role-passed-over' ? [`${event.role} ${event.why}`] : []));

describe('a rule names roles that no first step asks', () => {
  it('and each of them is told, or passed over by name', () => {
    const events = new Story().hears(r19());
    expect(toldBy(events)).toEqual(['NN@RXX', 'CON@RXX', 'PLN@RXX', 'HV@RCC']);
    expect(passedOver(events)).toEqual(['GP practice-not-known']);
  });

  it('by a copy: an answer is waited for from the chain alone, and the consultant is still asked when none comes', () => {
    const story = new Story();
    story.hears(r19());
    expect([...story.state.notices.values()].map(({ role, kind }) => `${role} ${kind}`)).toEqual([
      ...['NN chain', 'CON copy', 'PLN copy', 'HV copy'],
    ]);
    expect(toldBy(story.overdue('hospital-rxx', 1, 0))).toEqual(['CON@RXX']);
  });

  const r22 = (changes: Partial<FindingRevised> = {}) =>
    aFinding({ rule: { id: 'R22', version: 1 }, recipients: ['CON', 'NN'], severity: 'URGENT', ...changes });

  it('at two in the night, a coded suspicion: the nurse in charge is asked at once, and the consultant in an hour', () => {
    const story = new Story();
    const events = story.hears(r22());
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX']);
    expect(passedOver(events)).toEqual(['CON asked-later']);
    expect(toldBy(story.hears(r22({ revision: 2, change: 'revised' })))).toEqual([]);
    expect(toldBy(story.overdue('hospital-rxx', 1, 0))).toEqual(['CON@RXX']);
  });

  it('and the chain has been stopped before: then it comes to nobody, and the consultant has a copy', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'URGENT', recipients: ['NIC', 'NN'] }));
    story.acknowledges('amira-dunlin');
    expect(toldBy(story.hears({ ...r22(), findingId: aFinding({ name: 'r22' }).findingId }))).toEqual(['CON@RXX']);
  });

  it('that was to be asked later is not told by a copy when somebody has answered before', () => {
    const story = new Story();
    story.hears(r22());
    story.acknowledges('amira-dunlin');
    expect(toldBy(story.hears(r22({ revision: 2, change: 'revised' })))).toEqual([]);
  });

  it('once for an attendance, whichever rules name them', () => {
    const story = new Story();
    const first = r19();
    story.hears(first);
    expect(toldBy(story.hears({ ...first, revision: 2, change: 'revised' }))).toEqual([]);
    const r20 = r19({ name: 'other rule', anchor: first.anchor, recipients: ['CON', 'PLN', 'NN'] });
    expect(toldBy(story.hears(r20))).toEqual([]);
    expect(toldBy(story.hears(r19({ name: 'next day', recipients: ['PLN'] })))).toEqual(['PLN@RXX']);
  });

  it('also when the chain is quiet, and one of its first step was not asked before', () => {
    const story = new Story();
    story.hears(r19({ recipients: ['NIC'] }));
    const events = story.hears(r19({ name: 'second', recipients: ['NN', 'LACN'] }));
    expect(typesOf(events)).toEqual(['finding-applied', 'copy-told', 'copy-told']);
    expect(toldBy(events)).toEqual(['NN@RXX', 'LACN@RCC']);
  });

  it('and each copy that cannot be delivered is reported by itself', () => {
    const story = new Story();
    story.hears(r19());
    const liaison = story.notices().find(({ to }) => to === 'PLN@RXX');
    const events = story.receipt(liaison!.noticeId, { state: 'failed-permanent', recipient: null });
    expect(toldBy(events)).toEqual(['OPS@RXX', 'NN@RXX']);
  });

  it('and nobody for information, for what is old, or for what is no longer so', () => {
    expect(toldBy(new Story().hears(r19({ severity: 'INFORMATION' })))).toEqual([]);
    expect(toldBy(new Story().hears(r19({ late: true })))).toEqual([]);
    const story = new Story();
    story.hears(r19({ severity: 'INFORMATION' }));
    expect(typesOf(story.hears(r19({ revision: 2, change: 'withdrawn' })))).toEqual(['finding-applied']);
  });
});

describe('a role that cannot be told', () => {
  const why = (recipients: Role[], changes: Partial<FindingRevised> = {}) =>
    passedOver(new Story().hears(r19({ recipients: ['NN', ...recipients], ...changes })));

  it('is passed over by name: health visitors where no community provider is known', () => {
    expect(why(['HV'], { organisation: 'RYY' })).toEqual(['HV community-not-known']);
  });

  it('is passed over by name: a consultant where there is none', () => {
    expect(why(['CON'], { organisation: 'Y00001' })).toEqual(['CON no-such-role']);
    expect(why(['POL'])).toEqual(['POL no-such-role']);
    expect(why([], { organisation: 'E00000001' })).toEqual(['NN no-such-role']);
  });

  it('is passed over by name: the worker of a child without a plan', () => {
    expect(why(['SW'], { plan: noPlan })).toEqual(['SW not-on-plan']);
    expect(why(['SW'], { plan: onAPlan })).toEqual([]);
  });

  it('is passed over by name, once, while the child is known by a local id only, and told when it is verified', () => {
    const story = new Story();
    const known = { recipients: ['NN', 'PLN', 'HV', 'DN'] satisfies Role[] };
    const events = story.hears(r19({ ...known, identity: 'unverified' }));
    expect(toldBy(events)).toEqual(['NN@RXX', 'PLN@RXX']);
    expect(passedOver(events)).toEqual(['HV identity-unverified', 'DN identity-unverified']);
    const again = story.hears(r19({ ...known, identity: 'unverified', revision: 2, change: 'revised' }));
    expect(typesOf(again)).toEqual(['finding-applied']);
    expect(toldBy(story.hears(r19({ ...known, revision: 3, change: 'revised' })))).toEqual(['HV@RCC', 'DN@RXX']);
  });

  it('is passed over by name: who holds another role that the chain asks has the notice already', () => {
    const people: Readonly<Record<string, string>> = { NN: 'eastfield-nurse', PLN: 'eastfield-nurse', CON: 'dr-knot' };
    const story = new Story(policyBookWith((role, organisation) => (organisation === 'RXX' ? people[role]! : null)));
    const events = story.hears(r19({ recipients: ['NN', 'PLN', 'CON'] }));
    expect(toldBy(events)).toEqual(['NN@RXX', 'CON@RXX']);
    expect(passedOver(events)).toEqual(['PLN already-told']);
  });

  it('is not one for children’s services: a referral is proposed', () => {
    const events = new Story().hears(r19({ recipients: ['NN', 'CSC'] }));
    expect(typesOf(events)).toContain('referral-proposed');
    expect(passedOver(events)).toEqual([]);
  });
});

describe('a copy to a role that the rule names', () => {
  const story = new Story();
  const entries = story.hears(r19()).map((event, place) => ({ sequence: place + 1, at, event }));

  it('is a notice with a template of its own', () => {
    const asked = entries.flatMap((entry) => announce(story.state, entry, 'https://console.example'));
    expect(asked.at(-1)?.data).toMatchObject({
      ...{ role: 'HV', organisation: 'RCC', template: 'copy-notice', reason: 'named-by-rule', chain: 'copies-rcc' },
    });
  });

  it('has its row in the ledger: care inside the hospital, safeguarding beyond it', () => {
    const rows = entries.flatMap((entry) => disclosuresIn(story.state, entry));
    const basisOf = (role: string) => rows.find((row) => row.role === role && row.why === 'named-by-rule')?.basis;
    expect(basisOf('PLN')).toContain('9(2)(h)');
    expect(basisOf('HV')).toContain('Sch 1 para 18');
  });
});

it('every recipient of the policy in force is told or passed over by name', async () => {
  const [policy] = await loadPolicies('libs/policy/parameters');
  const named = Object.entries(policy!.rules).filter(([id]) => id !== 'R48');
  for (const [id, { recipients }] of named)
    for (const severity of ['CONCERN', 'URGENT'] as const) {
      const roles = recipients as Role[];
      const events = new Story().hears(aFinding({ rule: { id, version: 1 }, recipients: roles, severity }));
      const heard = [...toldBy(events), ...passedOver(events)].map((one) => one.split(/[@ ]/)[0]);
      const referred = typesOf(events).includes('referral-proposed') ? ['CSC'] : [];
      expect([id, severity, roles.filter((role) => ![...heard, ...referred].includes(role))]).toEqual([
        id,
        severity,
        [],
      ]);
    }
});
