import { aFinding } from '../../test/a-finding.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { opensCase } from './apply-finding.js';
import { actBy, answerDue } from './case-state.js';

describe('a finding opens a case', () => {
  it('and tells the roles of the first step that the rule names, to answer within 15 minutes', () => {
    const story = new Story();
    const events = story.hears(aFinding());
    expect(typesOf(events)).toEqual([
      'case-opened',
      'finding-applied',
      'round-started',
      'step-told',
      'referral-proposed',
    ]);
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX']);
    expect(answerDue(story.state)).toBe('2026-11-17T13:39:00.000Z');
    expect(actBy(story.state)).toBe('2026-11-17T14:24:00.000Z');
  });

  it('and tells only the named nurse of a concern when the rule names nobody else of the first step', () => {
    const concern = aFinding({ recipients: ['NN', 'CSC'], severity: 'CONCERN' });
    expect(toldBy(new Story().hears(concern))).toEqual(['NN@RXX']);
  });

  it.each(['URGENT', 'IMMEDIATE'] as const)('and tells the nurse in charge of what is %s, named or not', (severity) => {
    const events = new Story().hears(aFinding({ recipients: ['NN', 'CSC'], severity }));
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX']);
  });

  it('and tells the whole first step when the rule names none of it', () => {
    const events = new Story().hears(aFinding({ recipients: ['PLN'], severity: 'CONCERN' }));
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX', 'PLN@RXX']);
  });

  it('without telling anybody when the contact is old: it waits in the worklist by its clock to act', () => {
    const story = new Story();
    const events = story.hears(aFinding({ late: true }));
    expect(typesOf(events)).toEqual(['case-opened', 'finding-applied', 'referral-proposed']);
    expect(answerDue(story.state)).toBe(actBy(story.state));
  });

  it('and whichever clock ends first is the one that the worklist counts to, an old finding’s time to act too', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'CONCERN' }));
    const answer = answerDue(story.state);
    story.hears(aFinding({ name: 'second', rule: { id: 'R11', version: 1 }, severity: 'URGENT', late: true }));
    expect(actBy(story.state)).toBe('2026-11-17T17:24:00.000Z');
    expect(Date.parse(answer!)).toBeGreaterThan(Date.parse(actBy(story.state)!));
    expect(answerDue(story.state)).toBe(actBy(story.state));
  });

  it('unless it is information, withdrawn, or known under another id', () => {
    expect(opensCase(aFinding())).toBe(true);
    expect(opensCase(aFinding({ severity: 'INFORMATION' }))).toBe(false);
    expect(opensCase(aFinding({ change: 'withdrawn' }))).toBe(false);
    expect(opensCase(aFinding({ change: 'rekeyed' }))).toBe(false);
  });
});

describe('a finding joins the open case of its child', () => {
  it('and tells nobody again for the same attendance and severity', () => {
    const story = new Story();
    story.hears(aFinding());
    const events = story.hears(aFinding({ name: 'second', rule: { id: 'R01', version: 1 } }));
    expect(events).toEqual([expect.objectContaining({ type: 'finding-applied', effect: 'same-episode' })]);
  });

  it('and tells nobody when it is information', () => {
    const story = new Story();
    story.hears(aFinding());
    const events = story.hears(aFinding({ name: 'second', severity: 'INFORMATION' }));
    expect(events).toEqual([expect.objectContaining({ type: 'finding-applied', effect: 'information' })]);
    expect(story.state.severity).toBe('IMMEDIATE');
  });

  it('and rings again when the severity rises, in a new round from the first step', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'CONCERN' }));
    story.acknowledges('amira-dunlin');
    const events = story.hears(aFinding({ name: 'second', severity: 'URGENT' }));
    expect(typesOf(events)).toEqual(['finding-applied', 'round-started', 'step-told']);
    expect(events[1]).toMatchObject({ chain: 'hospital-rxx', round: 2, reason: 'severity-raised', severity: 'URGENT' });
  });

  it('and rings again when the same finding is revised upwards', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'CONCERN' }));
    const events = story.hears(aFinding({ revision: 2, change: 'revised', severity: 'IMMEDIATE' }));
    expect(events[1]).toMatchObject({ type: 'round-started', reason: 'severity-raised' });
  });

  it('and stays silent when the same finding is revised downwards, and says so', () => {
    const story = new Story();
    story.hears(aFinding());
    expect(typesOf(story.hears(aFinding({ revision: 2, change: 'revised', severity: 'CONCERN' })))).toEqual([
      'finding-applied',
    ]);
    expect(story.state.severity).toBe('CONCERN');
  });

  it('and tells the second hospital on its own chain when the child is seen there too', () => {
    const story = new Story();
    story.hears(aFinding());
    const events = story.hears(aFinding({ name: 'second', organisation: 'RYY' }));
    expect(events[1]).toMatchObject({ chain: 'hospital-ryy', round: 1, reason: 'opened' });
    expect(toldBy(events)).toEqual(['NIC@RYY', 'NN@RYY']);
  });

  it('and tells the first hospital again when what the second one saw is more severe', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'CONCERN' }));
    const events = story.hears(aFinding({ name: 'second', organisation: 'RYY' }));
    expect(toldBy(events)).toEqual(['NIC@RYY', 'NN@RYY', 'NIC@RXX', 'NN@RXX']);
  });
});

describe('a new episode', () => {
  const attendance = (hours: number, changes = {}) =>
    aFinding({
      name: `after-${hours}`,
      occurredAt: new Date(Date.parse('2026-11-17T13:22:00.000Z') + hours * 3_600_000).toISOString(),
      ...changes,
    });

  it('rings again on the same case 72 hours after the last ring', () => {
    const story = new Story();
    story.hears(aFinding());
    story.acknowledges('amira-dunlin');
    expect(story.hears(attendance(72))[1]).toMatchObject({ type: 'round-started', round: 2, reason: 'new-episode' });
  });

  it('does not ring 71 hours after it', () => {
    const story = new Story();
    story.hears(aFinding());
    expect(typesOf(story.hears(attendance(71)))).toEqual(['finding-applied']);
  });

  it('is an attendance: a missed appointment a week later joins silently', () => {
    const story = new Story();
    story.hears(aFinding());
    const events = story.hears(attendance(168, { anchor: { kind: 'appointment', key: 'later' }, severity: 'CONCERN' }));
    expect(typesOf(events)).toEqual(['finding-applied']);
  });

  it('is measured from the last ring, whatever order the contacts came in', () => {
    const story = new Story();
    story.hears(attendance(100));
    expect(typesOf(story.hears(attendance(0)))).toEqual(['finding-applied']);
  });

  it('does not slow down a chain that nobody has answered', () => {
    const story = new Story();
    story.hears(aFinding());
    const events = story.hears(attendance(100, { severity: 'CONCERN' }));
    expect(events[1]).toMatchObject({ reason: 'new-episode', severity: 'IMMEDIATE' });
  });
});

describe('a child known by a local id only', () => {
  it('rings inside that hospital, and the step outside it is passed over by name', () => {
    const story = new Story();
    story.hears(aFinding({ identity: 'unverified' }));
    story.overdue('hospital-rxx', 1, 0);
    const events = story.overdue('hospital-rxx', 1, 1);
    expect(events[0]).toMatchObject({ type: 'role-passed-over', role: 'DN', why: 'identity-unverified' });
    expect(toldBy(events)).toEqual(['EXEC@RXX']);
  });
});
