import { heron } from '../../test/invented-cases.js';
import { model } from '../../test/ivos-page.js';

describe('clocks', () => {
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
});
