import { aFinding } from '../../test/a-finding.js';
import { onAPlan } from '../../test/a-plan.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { actBy, answerDue, waitingFor } from './case-state.js';
import { agenciesStillWaiting, closeCase } from './close.js';
import { deadlinesOf } from './deadline.js';

const nurse = { by: 'amira-dunlin', organisation: 'RXX' } as const;
const lead = { by: 'teal-siskin', organisation: 'E00000001' } as const;

function told(): Story {
  const story = new Story();
  story.hears(aFinding());
  return story;
}

function closed(): Story {
  const story = told();
  story.records('examined-child');
  story.closes('explained-no-further-action');
  return story;
}

describe('a case is closed with a reason', () => {
  it('and nothing is waited for any more', () => {
    const story = told();
    story.records('examined-child');
    expect(typesOf(story.closes('explained-no-further-action'))).toEqual(['case-closed']);
    expect(deadlinesOf(story.state)).toEqual([]);
    expect([answerDue(story.state), actBy(story.state), waitingFor(story.state)]).toEqual([null, null, []]);
    expect(story.overdue('hospital-rxx', 1, 0)).toEqual([]);
  });

  it('once: a second person hears who was first and when', () => {
    expect(closed().closes('acted-and-handed-over', 'dr-heron')).toBe(
      'already closed, by amira-dunlin at 2026-11-17T13:24:00.000Z',
    );
  });

  it('as referred only when it was, and when it was not otherwise', () => {
    const story = told();
    expect(story.closes('referred-and-accepted')).toBe('referral-not-confirmed');
    story.confirms('dr-heron');
    story.records('rang-children-services');
    expect(story.closes('acted-and-handed-over')).toBe('referral-without-outcome');
    const accepted = story.acceptance();
    expect(typesOf(story.closes('referred-and-accepted', 'amira-dunlin', 'RXX', accepted))).toEqual(['case-closed']);
  });

  it('as accepted only with who at the authority said so and when, since it was sent', () => {
    const story = told();
    story.later(1).confirms('dr-heron');
    story.later(2).records('rang-children-services');
    const closes = (by?: string, at = story.now.toISOString()) =>
      story.closes('referred-and-accepted', 'amira-dunlin', 'RXX', by === undefined ? undefined : { by, at });
    expect(closes()).toBe('acceptance-not-stated');
    for (const stranger of ['dr-heron', 'ashford-vale-front-door', 'nobody'])
      expect([stranger, closes(stranger)]).toEqual([stranger, 'acceptance-not-stated']);
    for (const at of ['2026-11-17T13:24:59.000Z', '2026-11-17T13:27:01.000Z'])
      expect([at, closes('teal-siskin', at)]).toEqual([at, 'acceptance-not-stated']);
    const accepted = { by: 'wren-garganey', at: '2026-11-17T13:26:00.000Z' };
    expect(story.closes('referred-and-accepted', 'amira-dunlin', 'RXX', accepted)).toEqual([
      { type: 'case-closed', by: 'amira-dunlin', organisation: 'RXX', reason: 'referred-and-accepted', accepted },
    ]);
  });

  it('not by an agency that it does not concern', () => {
    expect(told().closes('wrong-child', 'somebody', 'E00000002')).toBe('not-told');
  });

  it('and whoever acknowledges, acts or refers after that hears that it is closed', () => {
    const story = closed();
    expect(story.acknowledges('dr-heron')).toBe('case-closed');
    expect(story.records('examined-child')).toBe('case-closed');
    expect(story.proposes('dr-heron')).toBe('case-closed');
    expect(story.declines('explained-by-accident')).toBe('case-closed');
  });

  it('and a notice that could not be delivered is noted and calls nobody', () => {
    const story = closed();
    const failed = { state: 'failed-permanent', recipient: null, reason: 'no-recipient' } as const;
    const events = [0, 1].map((place) => story.receipt(story.notices()[place]!.noticeId, failed));
    expect(events.map(typesOf)).toEqual([['delivery-noted'], ['delivery-noted']]);
  });
});

describe('a case of two hospitals', () => {
  const waits = (organisation: string) => ({ code: 'other-chain-running', organisation });

  function ofTwo(): Story {
    const story = told();
    story.hears(aFinding({ name: 'eastfield', organisation: 'RYY' }));
    return story;
  }

  it('is not closed by one while the other has not answered, nor while it has answered and not acted', () => {
    const story = ofTwo();
    const close = () =>
      closeCase(story.state, { ...nurse, reason: 'explained-no-further-action' }, story.closingTerms());
    expect(close()).toEqual(waits('RYY'));
    story.acknowledges('eastfield-nurse');
    expect(close()).toEqual(waits('RYY'));
    expect(deadlinesOf(story.state).map(({ chain }) => chain)).toEqual(['hospital-rxx', 'hospital-ryy']);
    story.records('examined-child', 'eastfield-nurse', 'RYY');
    story.records('examined-child');
    expect(close()).toMatchObject({ outcome: 'done' });
  });

  it('says who holds it open, and by what, until they have acted', () => {
    const story = ofTwo();
    const holding = () => agenciesStillWaiting(story.state, 'RXX');
    expect(holding()).toEqual([{ organisation: 'RYY', why: 'not-answered' }]);
    story.acknowledges('eastfield-nurse');
    expect(holding()).toEqual([{ organisation: 'RYY', why: 'not-acted' }]);
    expect(agenciesStillWaiting(story.state, 'RYY')).toEqual([{ organisation: 'RXX', why: 'not-answered' }]);
    story.records('examined-child', 'eastfield-nurse', 'RYY');
    expect(holding()).toEqual([]);
  });

  it('is not closed either when everybody of the other was called and nobody answered', () => {
    const story = ofTwo();
    for (const step of [0, 1, 2, 3]) story.later(60).overdue('hospital-ryy', 1, step);
    expect(story.state.chains.get('hospital-ryy')?.progress.state).toBe('exhausted');
    expect(closeCase(story.state, { ...nurse, reason: 'wrong-child' }, story.closingTerms())).toEqual(waits('RYY'));
  });

  it('is not closed when what the other acted on has become worse since', () => {
    const story = told();
    const concern = aFinding({ name: 'eastfield', organisation: 'RYY', severity: 'CONCERN' });
    story.hears(concern);
    story.acknowledges('eastfield-nurse', 'RYY');
    story.records('examined-child', 'eastfield-nurse', 'RYY');
    story.hears({ ...concern, severity: 'IMMEDIATE', revision: 2, change: 'revised' });
    expect(closeCase(story.state, { ...nurse, reason: 'wrong-child' }, story.closingTerms())).toEqual(waits('RYY'));
  });
});

describe('whoever was told beside the chain', () => {
  it('closes nothing: neither social care with its notice, nor once the hospital has acted', () => {
    const story = new Story();
    story.hears(aFinding({ plan: onAPlan }));
    const close = () => closeCase(story.state, { ...lead, reason: 'acted-and-handed-over' }, story.closingTerms());
    expect(close()).toBe('not-told');
    story.acknowledges('amira-dunlin');
    story.records('examined-child');
    expect(close()).toBe('not-told');
    expect(deadlinesOf(story.state)).toEqual([]);
    expect(story.state.closed).toBeNull();
  });
});

describe('a finding of a closed case', () => {
  it('is withdrawn, and those who were told are told again', () => {
    expect(toldBy(closed().hears(aFinding({ revision: 2, change: 'withdrawn' })))).toEqual(['NIC@RXX', 'NN@RXX']);
  });

  it('is revised, and nobody is told', () => {
    const events = closed().hears(aFinding({ revision: 2, change: 'revised' }));
    expect(events).toEqual([expect.objectContaining({ type: 'finding-applied', effect: 'case-closed' })]);
  });
});

describe('a verdict on a finding', () => {
  const { findingId } = aFinding();

  it('is kept for each person, and the last one counts', () => {
    const story = told();
    expect(typesOf(story.judges(findingId, true))).toEqual(['verdict-given']);
    story.judges(findingId, true, 'dr-heron');
    story.judges(findingId, false);
    expect([...story.state.verdicts.values()].map(({ by, useful }) => `${by} ${useful}`)).toEqual([
      'amira-dunlin false',
      'dr-heron true',
    ]);
  });

  it('is given already when the same person says the same again', () => {
    const story = told();
    story.judges(findingId, true);
    expect(story.judges(findingId, true)).toMatch(/^already judged, by amira-dunlin/);
  });

  it('is taken after the case was closed too, and not for a finding that the case does not hold', () => {
    expect(typesOf(closed().judges(findingId, false))).toEqual(['verdict-given']);
    expect(told().judges(aFinding({ name: 'other' }).findingId, true)).toBe('finding-not-found');
  });

  it('stays with the finding when its contact has another key', () => {
    const story = told();
    story.judges(findingId, true);
    const moved = aFinding({ name: 'moved' });
    story.hears({ ...moved, change: 'rekeyed', rekeyed: { from: findingId, to: moved.findingId } });
    expect([...story.state.verdicts.values()]).toMatchObject([{ findingId: moved.findingId, useful: true }]);
    expect(story.state.chains.get('hospital-rxx')?.findingId).toBe(moved.findingId);
  });
});
