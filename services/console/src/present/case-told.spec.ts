import { heron } from '../../test/invented-cases.js';
import { model, page } from '../../test/ivos-page.js';

describe('people told, and clocks', () => {
  it('say what went out and what each did, and call nothing heard that was only sent', () => {
    expect(model().told).toEqual([
      {
        who: 'Named nurse, Millbrook Hospitals',
        name: 'Amira Dunlin (you)',
        what: 'Mail 13:40, sent, not known whether it was read',
        did: 'Not acknowledged',
      },
      {
        who: 'Paediatric liaison nurse, Millbrook Hospitals',
        name: null,
        what: 'Notice 13:40, not yet sent',
        did: 'A copy, no answer is waited for',
      },
    ]);
  });

  it.each([
    ['smtp', 'delivered', 'Mail 13:40, delivered'],
    ['phone', 'queued', 'Call 13:40, still to be made'],
    ['phone', 'delivered', 'Call 13:40, answered'],
    ['phone', 'failed-permanent', 'Call 13:40, not reached'],
    ['none', 'failed-permanent', 'Nothing sent 13:40, could not be delivered'],
  ] as const)('say how: by %s, %s', (channel, state, what) => {
    const [told] = page().told;
    expect(model({ told: [{ ...told!, channel, state }] }).told).toMatchObject([{ what }]);
  });

  it('say so where the directory names nobody: nothing is waited for there', () => {
    const [told] = page().told;
    const nobody = { ...told!, channel: 'none', state: 'failed-permanent', recipient: null } as const;
    expect(model({ told: [nobody] }).told).toMatchObject([
      {
        what: 'Nothing sent 13:40, nobody is named for this role there',
        did: 'Nobody has been told in this role',
      },
    ]);
  });

  it('name who has acknowledged, and what is late', () => {
    const running = {
      chain: 'RXX',
      organisation: 'RXX',
      round: 1,
      step: 1,
      due: '2026-11-17T13:55:00Z',
      state: 'running',
      by: null,
      at: null,
    } as const;
    const clocks = (one: object, due: string | null = '2026-11-17T14:40:00Z') => {
      const acts = [{ organisation: 'RXX', due }];
      return model({ clocks: { seenBy: [{ ...running, ...one }], actBy: due, acts, untold: [] } }).clocks;
    };
    expect(clocks({})).toEqual([
      { what: 'Acknowledge, Millbrook Hospitals', when: '13:55, late', late: true },
      { what: 'Act (examine, decide), Millbrook Hospitals', when: '14:40', late: false },
    ]);
    expect(clocks({ state: 'acknowledged', by: heron.id, at: '2026-11-17T13:50:00Z' }, null)).toEqual([
      { what: 'Acknowledge, Millbrook Hospitals', when: 'Dr Heron 13:50', late: false },
      { what: 'Act (examine, decide), Millbrook Hospitals', when: 'done', late: false },
    ]);
    expect(clocks({ state: 'exhausted' }, null)[0]).toMatchObject({ late: true });
  });

  it('say who closed a case, and why', () => {
    const closed = { by: heron.id, at: '2026-11-17T14:00:00Z', reason: 'wrong-child' } as const;
    expect(model({ closed }).closed).toBe('Closed by Dr Heron today 14:00: it was about the wrong child.');
  });

  it('call a team that is named by what it does so once', () => {
    const [told] = page().told;
    const team = { id: 'rcc-health-visitors', name: 'Health visitors', job: 'Team', organisation: 'RXX', phone: null };
    const line = { ...told!, role: 'HV' as const, organisation: 'RXX', recipient: team.id };
    const people = [...page().people, team];
    expect(model({ told: [line], people }).told[0]).toMatchObject({
      who: 'Health visitors, Millbrook Hospitals',
      name: null,
    });
    const typed = { ...team, name: 'Westmarch children’s services' };
    const office = { ...line, role: 'CSC' as const };
    expect(model({ told: [office], people: [typed] }).told[0]).toMatchObject({ name: null });
  });
});
