import type { FindingRevised } from '#libs/contracts';
import { aFinding } from '../../test/a-finding.js';
import { onAPlan } from '../../test/a-plan.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { announce } from './announce.js';
import type { CaseEvent } from './case-event.js';
import { disclosuresIn } from './disclosure.js';

/** What was told beside the chains: role@organisation, team, template. */
const copies = (events: readonly CaseEvent[] | string) =>
  typeof events === 'string'
    ? [events]
    : events.flatMap((event) =>
        event.type === 'copy-told'
          ? event.told.map(({ role, organisation, team, template }) =>
              [`${role}@${organisation}`, team, template].filter(Boolean).join(' '),
            )
          : [],
      );
const passedOver = (events: readonly CaseEvent[]) =>
  events.flatMap((event) => (event.type === 'role-passed-over' ? [`${event.role} ${event.why}`] : []));
const team = 'SW@E00000001 westmarch-team-7 plan-notice';
const onPlan = (changes: Partial<FindingRevised> & { readonly name?: string } = {}) =>
  aFinding({ plan: onAPlan, ...changes });

function at(moment: string): Story {
  const story = new Story();
  story.now = new Date(moment);
  return story;
}

describe('a child on a plan', () => {
  it('and the team of the allocated worker is told by itself, beside the chain of the hospital', () => {
    const story = new Story();
    const events = story.hears(onPlan());
    expect(copies(events)).toEqual([team]);
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX', 'SW@E00000001']);
    expect(events.at(-1)).toMatchObject({ type: 'copy-told', reason: 'child-on-plan', chain: 'copies-e00000001' });
    expect([...story.state.chains.keys()]).toEqual(['hospital-rxx']);
  });

  it('at three in the morning of a bank holiday Monday: the emergency duty team is told, not the office', () => {
    expect(copies(at('2026-08-31T02:00:00.000Z').hears(onPlan()))).toEqual(['EDT@E00000001 plan-notice']);
  });

  it.each([
    ['Monday at 08:59', '2026-11-16T08:59:00.000Z', 'EDT'],
    ['Monday at 09:00', '2026-11-16T09:00:00.000Z', 'SW'],
    ['Monday at 16:59', '2026-11-16T16:59:00.000Z', 'SW'],
    ['Monday at 17:00', '2026-11-16T17:00:00.000Z', 'EDT'],
    ['Saturday at noon', '2026-11-21T12:00:00.000Z', 'EDT'],
    ['a summer Monday at 08:30 by Greenwich, 09:30 in London', '2026-07-06T08:30:00.000Z', 'SW'],
  ])('on %s: told is %s', (_, moment, role) => {
    expect(copies(at(moment).hears(onPlan()))[0]).toMatch(new RegExp(`^${role}@E00000001`));
  });

  it('once for an attendance, however many rules fire and however often they are revised', () => {
    const story = new Story();
    const first = onPlan();
    story.hears(first);
    expect(copies(story.hears(onPlan({ name: 'other rule', anchor: first.anchor })))).toEqual([]);
    expect(copies(story.hears({ ...first, revision: 2, change: 'revised' }))).toEqual([]);
    expect(copies(story.later(600).hears({ ...first, revision: 3, change: 'revised' }))).toEqual([]);
    expect(copies(story.hears(onPlan({ name: 'second attendance' })))).toHaveLength(1);
  });

  it('once for an attendance also when that gets another key: team, practice and those whom the rule names', () => {
    const story = new Story();
    const roles = { recipients: ['NN', 'GP', 'PLN'] satisfies FindingRevised['recipients'] };
    const first = onPlan(roles);
    const contacts = [...first.evidence.contacts, { ...first.evidence.contacts[0]!, setting: 'gp' as const }];
    const seen = { ...first, evidence: { ...first.evidence, contacts } };
    expect(copies(story.hears(seen))).toHaveLength(3);
    const moved = onPlan({ ...roles, name: 'moved', evidence: seen.evidence });
    const rekeyed = { from: first.findingId, to: moved.findingId };
    expect(copies(story.hears({ ...moved, change: 'rekeyed', rekeyed }))).toEqual([]);
    expect(copies(story.hears({ ...moved, revision: 2, change: 'revised' }))).toEqual([]);
    const other = onPlan({ ...roles, name: 'other rule', anchor: moved.anchor, evidence: seen.evidence });
    expect(copies(story.hears(other))).toEqual([]);
    const former = onPlan({ ...roles, name: 'another child’s visit once, now this one’s', anchor: first.anchor });
    expect(copies(story.hears(former))).toContain(team);
  });

  it('that is known only after a revision, and the team is told then', () => {
    const story = new Story();
    expect(copies(story.hears(aFinding()))).toEqual([]);
    expect(copies(story.hears(onPlan({ revision: 2, change: 'revised' })))).toEqual([team]);
  });

  it('seen for information, and nobody is told, unless policy says so for the rule', () => {
    const story = new Story();
    story.hears(aFinding());
    const information = { severity: 'INFORMATION' } as const;
    expect(copies(story.hears(onPlan({ name: 'second', ...information })))).toEqual([]);
    const told = story.hears(onPlan({ name: 'third', ...information, rule: { id: 'R01', version: 1 } }));
    expect(copies(told)).toEqual([team]);
  });

  it('of which the authority is not known: that is written down, and the front door of where it was seen is told', () => {
    const story = new Story();
    const plan = { ...onAPlan, authority: null, worker: null };
    const events = story.hears(onPlan({ plan }));
    expect(passedOver(events)).toEqual(['SW authority-not-known']);
    expect(copies(events)).toEqual(['CSC@E00000001 plan-notice']);
    expect(toldBy(story.hears(onPlan({ plan, revision: 2, change: 'revised' })))).toEqual([]);
    expect(copies(at('2026-08-31T02:00:00.000Z').hears(onPlan({ plan })))).toEqual(['EDT@E00000001 plan-notice']);
    const known = { ...onAPlan, authority: 'E00000002' };
    const later = story.hears(onPlan({ plan: known, revision: 3, change: 'revised' }));
    expect(toldBy(later)).toEqual(['CSC@E00000001', 'SW@E00000002']);
  });

  it('of which no authority is known at all: that is written down, once', () => {
    const story = new Story();
    const unknown = { plan: { ...onAPlan, authority: null }, organisation: 'RQQ' };
    expect(passedOver(story.hears(onPlan(unknown)))).toEqual(['SW authority-not-known']);
    expect(typesOf(story.hears(onPlan({ ...unknown, revision: 2, change: 'revised' })))).toEqual(['finding-applied']);
  });

  it('in an old event: nobody is told beside the chain', () => {
    expect(copies(new Story().hears(onPlan({ late: true })))).toEqual([]);
    expect(copies(new Story().hears(aFinding()))).toEqual([]);
  });

  it('known by a local id only: what is not told is written down, once, and told when the number is verified', () => {
    const story = new Story();
    const events = story.hears(onPlan({ identity: 'unverified' }));
    expect(copies(events)).toEqual([]);
    expect(passedOver(events)).toEqual(['SW identity-unverified']);
    const again = story.hears(onPlan({ identity: 'unverified', revision: 2, change: 'revised' }));
    expect(passedOver(again)).toEqual([]);
    expect(copies(story.hears(onPlan({ revision: 3, change: 'revised' })))).toEqual([team]);
  });

  it('and a correction reaches the team too, under its own name', () => {
    const story = new Story();
    story.hears(onPlan());
    const events = story.hears(onPlan({ revision: 2, change: 'withdrawn' }));
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX', 'SW@E00000001']);
    const told = events.flatMap((event) => (event.type === 'correction-told' ? event.told : []));
    expect(told.at(-1)).toMatchObject({ team: 'westmarch-team-7', template: 'plan-notice' });
    expect([...story.state.notices.values()].map(({ kind }) => kind)).toEqual([
      ...['chain', 'chain', 'copy'],
      ...['chain', 'chain', 'copy'],
    ]);
  });
});

describe('a rule whose recipients hold the practice', () => {
  const [contact] = aFinding().evidence.contacts;
  const atPractice = (occurredAt: string, organisation: string) =>
    ({ ...contact!, setting: 'gp', occurredAt, organisation }) as const;
  const named = (contacts: readonly FindingRevised['evidence']['contacts'][number][], changes = {}) =>
    aFinding({ recipients: ['NN', 'GP'], evidence: { ...aFinding().evidence, contacts: [...contacts] }, ...changes });
  const seen = [
    atPractice('2026-10-01T10:00:00.000Z', 'Y00009'),
    atPractice('2026-10-24T10:00:00.000Z', 'Y00001'),
    contact!,
  ];

  it('and the practice that saw the child last is told that there is a pattern', () => {
    const events = new Story().hears(named(seen));
    expect(copies(events)).toEqual(['GP@Y00001 practice-notice']);
    expect(events).toContainEqual(expect.objectContaining({ type: 'copy-told', reason: 'pattern-seen' }));
  });

  it('and the finding rests on no contact with it: told is the practice that screening knows', () => {
    expect(copies(new Story().hears(named([contact!], { practice: 'Y00001' })))).toEqual(['GP@Y00001 practice-notice']);
    expect(copies(new Story().hears(named(seen, { practice: 'Y00009' })))).toEqual(['GP@Y00009 practice-notice']);
  });

  it('and no practice is known: nothing is sent, and that is written down, once', () => {
    const story = new Story();
    expect(passedOver(story.hears(named([contact!])))).toEqual(['GP practice-not-known']);
    expect(passedOver(story.hears(named([contact!], { revision: 2, change: 'revised' })))).toEqual([]);
    expect(copies(story.hears(named(seen, { revision: 3, change: 'revised' })))).toEqual(['GP@Y00001 practice-notice']);
  });

  it('and the finding is the practice’s own: it is told by its chain', () => {
    const events = new Story().hears(named(seen, { organisation: 'Y00001' }));
    expect(copies(events)).toEqual([]);
    expect(toldBy(events)).toEqual(['GP@Y00001', 'NN@Y00001']);
  });

  it.each([
    ['a mental health service', { setting: 'camhs' }],
    ['sexual health, in a clinic', { setting: 'outpatient', service: '360' }],
  ] as const)(
    'and it hangs on a contact with %s: the practice hears nothing, and the journal says so',
    (_, changes) => {
      const slot = { ...contact!, kind: 'appointment' as const, status: 'was-not-brought' as const, ...changes };
      const events = new Story().hears(named([slot, ...seen.slice(0, 2)], { severity: 'CONCERN' }));
      expect(copies(events)).toEqual([]);
      expect(passedOver(events)).toContain('GP contact-sealed');
    },
  );

  it('and the child is known by a local id only: nothing leaves the hospital', () => {
    expect(passedOver(new Story().hears(named(seen, { identity: 'unverified' })))).toEqual(['GP identity-unverified']);
  });

  it('once for an attendance', () => {
    const story = new Story();
    story.hears(named(seen));
    expect(copies(story.hears(named(seen, { revision: 2, change: 'revised' })))).toEqual([]);
  });
});

describe('a copy', () => {
  const story = new Story();
  const events = story.hears(onPlan());
  const entries = events.map((event, place) => ({ sequence: place + 1, at: '2026-11-17T13:24:00.000Z', event }));

  it('is a notice to the team, with a template of its own', () => {
    const asked = entries.flatMap((entry) => announce(story.state, entry, 'https://console.example'));
    expect(asked.at(-1)?.data).toMatchObject({
      ...{ type: 'notice.requested', role: 'SW', organisation: 'E00000001', team: 'westmarch-team-7' },
      ...{ template: 'plan-notice', reason: 'child-on-plan', chain: 'copies-e00000001' },
    });
  });

  it('has its row in the ledger, under the provision for safeguarding', () => {
    const rows = entries.flatMap((entry) => disclosuresIn(story.state, entry));
    expect(rows.at(-1)).toMatchObject({ role: 'SW', outcome: 'disclosed', why: 'child-on-plan' });
    expect(rows.at(-1)?.basis).toContain('Sch 1 para 18');
  });

  it('that was refused has one too', () => {
    const refused = new Story();
    const rows = refused
      .hears(onPlan({ identity: 'unverified' }))
      .flatMap((event) => disclosuresIn(refused.state, { sequence: 1, at: '2026-11-17T13:24:00.000Z', event }));
    expect(rows.at(-1)).toMatchObject({ role: 'SW', outcome: 'refused', why: 'identity-unverified' });
  });

  it('stops nothing: an acknowledgement by social care does not stop the nurse’s chain', () => {
    const sent = story.notices().find(({ to }) => to === 'SW@E00000001');
    story.receipt(sent!.noticeId, { recipient: 'westmarch-team-7' });
    expect(story.acknowledges('westmarch-team-7')).toBe('nobody-was-told');
    expect(story.acknowledges('westmarch-team-7', 'E00000001')).toBe('nobody-was-told');
    expect(story.state.chains.get('hospital-rxx')?.progress.state).toBe('running');
  });

  it('stops nothing either when somebody says so to whom it was never sent, or before it has arrived', () => {
    const fresh = new Story();
    fresh.hears(onPlan());
    // the social worker at the terminal, and the team's mailbox without a receipt: neither is known to the hospital
    expect(fresh.acknowledges('wren-garganey')).toBe('not-told');
    expect(fresh.acknowledges('westmarch-team-7')).toBe('not-told');
    expect(fresh.state.chains.get('hospital-rxx')?.progress.state).toBe('running');
    expect(typesOf(fresh.acknowledges('amira-dunlin'))).toEqual(['acknowledged']);
  });
});

describe('the chain of an authority', () => {
  const seenByAuthority = aFinding({ organisation: 'E00000001', recipients: ['CSC'] });

  it('starts at the front door in office hours', () => {
    expect(toldBy(new Story().hears(seenByAuthority))).toEqual(['CSC@E00000001']);
  });

  it('starts with the emergency duty team at three in the morning of a bank holiday Monday', () => {
    const story = at('2026-08-31T02:00:00.000Z');
    expect(toldBy(story.hears(seenByAuthority))).toEqual(['EDT@E00000001']);
    story.receipt(story.notices()[0]!.noticeId);
    expect(typesOf(story.overdue('authority-e00000001', 1, 0))).toEqual(['role-passed-over', 'chain-exhausted']);
  });

  it('is one of its own: an acknowledgement by social care does not stop the nurse’s chain', () => {
    const story = new Story();
    story.hears(aFinding());
    story.hears({ ...seenByAuthority, findingId: aFinding({ name: 'second' }).findingId });
    story.acknowledges('westmarch-duty', 'E00000001');
    expect(story.state.chains.get('authority-e00000001')?.progress.state).toBe('acknowledged');
    expect(story.state.chains.get('hospital-rxx')?.progress.state).toBe('running');
    expect(typesOf(story.overdue('hospital-rxx', 1, 0))).toEqual(['step-told']);
  });
});
