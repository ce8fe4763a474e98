import { aFinding } from '../../test/a-finding.js';
import { policyBookWith } from '../../test/policy-terms.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { answerDue } from './case-state.js';

const chain = 'hospital-rxx';

function told(): Story {
  const story = new Story();
  story.hears(aFinding());
  return story;
}

describe('nobody answers in time', () => {
  it('and the consultant is told, with a time of his own', () => {
    const story = told().later(15);
    const events = story.overdue(chain, 1, 0);
    expect(events).toEqual([expect.objectContaining({ type: 'step-told', step: 1, reason: 'not-acknowledged' })]);
    expect(toldBy(events)).toEqual(['CON@RXX']);
    expect(answerDue(story.state)).toBe('2026-11-17T13:54:00.000Z');
  });

  it('and nothing happened when the same deadline falls due a second time', () => {
    const story = told();
    story.overdue(chain, 1, 0);
    expect(story.overdue(chain, 1, 0)).toEqual([]);
  });

  it('up to the end of the chain: then the case says so and stays', () => {
    const story = told();
    const events = [0, 1, 2, 3].map((step) => story.overdue(chain, 1, step));
    expect(events.map(toldBy)).toEqual([['CON@RXX'], ['DN@RXX'], ['EXEC@RXX'], []]);
    expect(typesOf(events.flat()).at(-1)).toBe('chain-exhausted');
    expect(answerDue(story.state)).not.toBeNull();
  });

  it('and a deadline of an earlier round moves nothing', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'CONCERN' }));
    story.hears(aFinding({ revision: 2, change: 'revised' }));
    expect(story.overdue(chain, 1, 0)).toEqual([]);
  });
});

describe('one person holds two roles', () => {
  const holders: Readonly<Record<string, string>> = { NN: 'amira-dunlin', CON: 'dr-heron', DN: 'dr-plover' };
  const story = () => {
    const one = new Story(policyBookWith((role) => holders[role] ?? null));
    one.hears(aFinding());
    return one;
  };
  const receipt = (one: Story, recipient: string) =>
    one.receipt(one.notices().find(({ to }) => to === 'NN@RXX')!.noticeId, { recipient });

  it('and who had the notice of the named nurse as her cover is not told again as the consultant', () => {
    const one = story();
    receipt(one, 'dr-heron');
    const events = one.overdue(chain, 1, 0);
    expect(events[0]).toMatchObject({ type: 'role-passed-over', role: 'CON', why: 'already-told' });
    expect(toldBy(events)).toEqual(['DN@RXX']);
  });

  it('and whose notice has not been accepted is told by the other role', () => {
    expect(toldBy(story().overdue(chain, 1, 0))).toEqual(['CON@RXX']);
  });

  it('and is told by the other role in a round of its own', () => {
    const one = new Story(policyBookWith((role) => holders[role] ?? null));
    one.hears(aFinding({ severity: 'CONCERN' }));
    receipt(one, 'dr-heron');
    one.hears(aFinding({ revision: 2, change: 'revised', severity: 'URGENT' }));
    expect(toldBy(one.overdue(chain, 2, 0))).toEqual(['CON@RXX']);
  });

  it('and two roles of one step are told once; nobody waits for the other', () => {
    const one = new Story(policyBookWith((role) => (role === 'NIC' || role === 'NN' ? 'amira-dunlin' : null)));
    const events = one.hears(aFinding({ severity: 'IMMEDIATE' }));
    expect(toldBy(events)).toEqual(['NIC@RXX']);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'role-passed-over', role: 'NN', why: 'already-told', step: 0 }),
    );
  });

  it('and two people of two roles are both told', () => {
    const one = story();
    receipt(one, 'amira-dunlin');
    expect(toldBy(one.overdue(chain, 1, 0))).toEqual(['CON@RXX']);
  });
});

describe('a notice cannot be delivered', () => {
  const failed = { state: 'failed-permanent', recipient: null, reason: 'no-recipient' } as const;

  it('and the next step is told at once when nobody of the step can be reached', () => {
    const story = told();
    const [first, second] = story.notices();
    expect(typesOf(story.receipt(first!.noticeId, failed))).toEqual(['delivery-noted']);
    const events = story.receipt(second!.noticeId, failed);
    expect(events[1]).toMatchObject({ type: 'step-told', step: 1, reason: 'not-delivered' });
  });

  it('by mail, and is to be rung: the last channel is the one that counts', () => {
    const story = told();
    const [first] = story.notices();
    const line = () => story.state.notices.get(first!.noticeId);
    expect(line()?.channel).toBeNull();
    story.receipt(first!.noticeId, { state: 'failed-temporary' });
    expect(line()).toMatchObject({ channel: 'smtp', state: 'failed-temporary' });
    story.receipt(first!.noticeId, { state: 'queued', channel: 'phone' });
    expect(line()).toMatchObject({ channel: 'phone', state: 'queued' });
  });

  it('and nothing happened when the same receipt comes twice', () => {
    const story = told();
    const [first] = story.notices();
    story.receipt(first!.noticeId);
    expect(story.receipt(first!.noticeId)).toEqual([]);
  });

  it('and nothing happened when it speaks of a notice of another case', () => {
    expect(told().receipt('8d0b3c3e-0000-4000-8000-000000000000', failed)).toEqual([]);
  });

  it('and only the record changes when somebody has acknowledged', () => {
    const story = told();
    story.acknowledges('amira-dunlin');
    const [first, second] = story.notices();
    story.receipt(first!.noticeId, failed);
    expect(typesOf(story.receipt(second!.noticeId, failed))).toEqual(['delivery-noted']);
  });

  it('to anybody in the whole chain: it climbs to its end and raises the alarm', () => {
    const story = told();
    for (let place = 0; place < story.notices().length; place += 1)
      story.receipt(story.notices()[place]!.noticeId, failed);
    const chased = [...story.state.notices.values()].filter(({ kind }) => kind === 'chain').map(({ role }) => role);
    expect(chased).toEqual(['NIC', 'NN', 'CON', 'DN', 'EXEC']);
    expect(story.state.chains.get(chain)?.progress.state).toBe('exhausted');
  });
});

describe('somebody acknowledges', () => {
  it('and the chain stops: its deadline moves nothing any more', () => {
    const story = told();
    expect(typesOf(story.acknowledges('amira-dunlin'))).toEqual(['acknowledged']);
    expect(story.overdue(chain, 1, 0)).toEqual([]);
  });

  it('and the next answer due is the clock to act', () => {
    const story = told();
    story.acknowledges('amira-dunlin');
    expect(answerDue(story.state)).toBe('2026-11-17T14:24:00.000Z');
  });

  it('second, and is recorded, and the first one keeps the case', () => {
    const story = told();
    story.acknowledges('amira-dunlin');
    expect(typesOf(story.acknowledges('dr-heron'))).toEqual(['acknowledged-again']);
    expect(story.state.chains.get(chain)?.progress).toMatchObject({ state: 'acknowledged', by: 'amira-dunlin' });
  });

  it('after the chain was exhausted, and that counts', () => {
    const story = told();
    for (const step of [0, 1, 2, 3]) story.overdue(chain, 1, step);
    expect(typesOf(story.acknowledges('millbrook-executive'))).toEqual(['acknowledged']);
  });

  it('while another agency waits too: chains are one for each agency, and the other one goes on', () => {
    const story = told();
    story.hears(aFinding({ name: 'second', organisation: 'RYY' }));
    const nurse = story.notices().find(({ to }) => to === 'NN@RXX');
    story.receipt(nurse!.noticeId);
    story.acknowledges('amira-dunlin');
    expect(story.state.chains.get('hospital-rxx')?.progress.state).toBe('acknowledged');
    expect(story.state.chains.get('hospital-ryy')?.progress.state).toBe('running');
  });

  it('without having been told, while both of her hospitals wait: she must say for which', () => {
    const story = told();
    story.hears(aFinding({ name: 'second', organisation: 'RYY' }));
    expect(story.acknowledges('dr-plover')).toBe('organisation-needed');
    expect(typesOf(story.acknowledges('dr-plover', 'RYY'))).toEqual(['acknowledged']);
  });

  it('a case that has told nobody: there is nothing to stop', () => {
    const story = new Story();
    story.hears(aFinding({ late: true }));
    expect(story.acknowledges('amira-dunlin')).toBe('nobody-was-told');
  });
});
