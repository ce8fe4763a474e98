import { z } from 'zod';
import { readChronology } from '#libs/chronology';
import { loadPolicy } from '#libs/platform/documents';
import { decide, type Policy } from '#libs/policy';
import { type View } from './domain/views.js';
import { chronologyIn } from './read-files.js';
import { factsOfWords } from './domain/word-facts.js';
import { replayChronology } from './replay-file.js';
import { asJson } from './report/as-json.js';
import { limits } from './report/as-text.js';
import { comparison } from './report/expected.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const everything: View = { feeds: 'all', recordedConcern: 'kept' };
const published = (name: string, view: View = everything) =>
  replayChronology(chronologyIn(`tests/replay/${name}.json`), view, policy);
const ringsOf = (name: string, view?: View): readonly string[] =>
  published(name, view).shown.rings.map(
    ({ placed, severity, rules }) => `${placed.event.n} ${severity} ${rules.join(' ')}`,
  );

describe('the published cases', () => {
  it('Peter Connelly: rings at contact 9, for a bruise to head and chest at seven months', () => {
    expect(ringsOf('peter-connelly')[0]).toBe('9 IMMEDIATE R15 R17');
    expect(ringsOf('peter-connelly', { feeds: 'health', recordedConcern: 'kept' })[0]).toBe('9 IMMEDIATE R15 R17');
    expect(ringsOf('peter-connelly', { feeds: 'all', recordedConcern: 'blanked' })[0]).toBe('9 IMMEDIATE R15 R17');
  });

  it('Peter Connelly: that his mother says he bruises easily is no injury', () => {
    const { shown } = published('peter-connelly');
    expect(shown.events.find(({ placed }) => placed.event.n === 8)?.said).toEqual([]);
  });

  it('Victoria Climbié: rings by contact 5, and with health services alone at contact 10', () => {
    const [first] = published('victoria-climbie').shown.rings;
    expect(first?.placed.event.n).toBeLessThanOrEqual(5);
    expect(ringsOf('victoria-climbie', { feeds: 'health', recordedConcern: 'kept' })[0]).toMatch(/^10 URGENT/);
  });

  it('Lauren Wright: rings at contact 3', () => {
    expect(ringsOf('lauren-wright')[0]).toBe('3 URGENT R22');
    expect(ringsOf('lauren-wright', { feeds: 'health', recordedConcern: 'kept' })[0]).toBe('3 URGENT R22');
  });

  it('Jasmine Beckford: rings again when the nursery place of her plan is missed, not only at the old injury', () => {
    expect(ringsOf('jasmine-beckford')).toContain('6 CONCERN R09');
  });

  it.each(['peter-connelly', 'victoria-climbie', 'lauren-wright', 'jasmine-beckford'])(
    '%s: meets what its file expects, by all feeds and by health feeds',
    (name) => {
      for (const feeds of ['all', 'health'] as const) {
        const { frame, shown } = published(name, { feeds, recordedConcern: 'kept' });
        const events = shown.events.map(({ placed }) => placed);
        expect(comparison(frame.expected, feeds, shown.rings, events)?.isMet).not.toBe(false);
      }
    },
  );

  it('never ring at the end, after which nothing can be done', () => {
    for (const name of ['peter-connelly', 'victoria-climbie', 'lauren-wright', 'jasmine-beckford']) {
      const last = published(name).shown.events.at(-1);
      expect(last?.evaluated).toBe(false);
      expect(last?.said).toEqual([]);
    }
  });
});

const invented = (events: readonly object[], more: object = {}) =>
  readChronology(
    'invented.json',
    JSON.stringify({ case: 'invented', born: '2020-01-01', outcomeDate: '2021-01-01', plan: [], events, ...more }),
  );
const seen = (n: number, date: string, changes: object = {}): object => ({
  ...{ n, date, setting: 'gp', organisation: 'Northgate Practice', type: 'attended', injury: false },
  ...changes,
});
const bruised = (n: number, date: string, changes: object = {}): object =>
  seen(n, date, { injury: true, injuryDetail: 'bruise to cheek', ...changes });
const end = seen(99, '2021-01-01', { terminal: true });
const ringing = (events: readonly object[], more: object = {}): readonly number[] =>
  replayChronology(invented([...events, end], more), everything, policy).shown.rings.map(
    ({ placed }) => placed.event.n,
  );

describe('a replay', () => {
  it('sees at each event only what was known then', () => {
    const { shown } = replayChronology(
      invented([bruised(1, '2020-03-01'), seen(2, '2020-08-01', { presentingProblem: 'crawling well' }), end]),
      everything,
      policy,
    );
    expect(shown.rings[0]?.placed.event.n).toBe(1);
  });

  it('takes what is said of a brother for no injury of the child', () => {
    const sibling = { subject: 'sibling', childSeen: false, setting: 'ed', presentingProblem: 'bruise to cheek' };
    expect(ringing([bruised(1, '2020-03-01', sibling)])).toEqual([]);
  });

  const rulesOf = (event: object): readonly string[] =>
    replayChronology(invented([event, end]), everything, policy).shown.events.flatMap(({ said }) =>
      said.map(({ finding }) => finding.rule),
    );

  it('takes an appointment that a parent missed for none of the child', () => {
    const missed = { type: 'was-not-brought', setting: 'outpatient' };
    expect(rulesOf(seen(1, '2020-03-01', missed))).toEqual(['R08']);
    expect(rulesOf(seen(1, '2020-03-01', { ...missed, subject: 'father' }))).toEqual([]);
  });

  it('takes a concern that is recorded of a cousin for none of the child', () => {
    const concern = { safeguardingConcernRecorded: true };
    expect(rulesOf(seen(1, '2020-03-01', { ...concern, subject: 'mother' }))).toEqual(['R22']);
    expect(rulesOf(seen(1, '2020-03-01', { ...concern, subject: 'cousin' }))).toEqual([]);
  });

  it('believes a file that says there was no injury', () => {
    expect(ringing([seen(1, '2020-03-01', { presentingProblem: 'bruise to cheek looked for' })])).toEqual([]);
  });

  it('reads what was swallowed all the same: many who keep files call an overdose no injury', () => {
    const { evidence } = invented([seen(1, '2020-09-01', { presentingProblem: 'Overdose, bruise to cheek' }), end]);
    expect(factsOfWords(evidence.events[0]!).map(({ code }) => code)).toEqual(['poisoning']);
  });

  it('counts the rows of one stay as one contact', () => {
    const stay = { setting: 'inpatient', organisation: 'Millbrook', episode: 'stay-1' };
    const rows = [
      bruised(1, '2020-03-01', { ...stay, type: 'admitted' }),
      bruised(2, '2020-03-02', { ...stay, injuryDetail: 'bruise to back' }),
      seen(3, '2020-03-05', { ...stay, type: 'discharged' }),
    ];
    const { shown } = replayChronology(invented([...rows, end]), everything, policy);
    expect(shown.rings).toHaveLength(1);
  });

  it('knows nothing of a plan whose start is not known, until it ended', () => {
    const plan = [{ type: 'child-protection-plan', start: null, end: '2020-06' }];
    const ed = { setting: 'ed', presentingProblem: 'cough' };
    const { shown } = replayChronology(
      invented([seen(1, '2020-03-01', ed), seen(2, '2020-07-01', ed), end], { plan }),
      everything,
      policy,
    );
    const plans = shown.events.flatMap(({ said }) =>
      said.map(({ finding }) => `${finding.rule} ${finding.plan.value}`),
    );
    expect(plans).toEqual(['R03 unknown']);
  });

  it('says when the ring point would be another one on other days of the same months', () => {
    const cold = seen(1, '2020-06', { presentingProblem: 'cough' });
    const falls = [
      bruised(2, '2020-08', { presentingProblem: 'fell' }),
      bruised(3, '2020-08-20', { setting: 'ed', organisation: 'Millbrook' }),
    ];
    expect(replayChronology(invented([cold, ...falls, end]), everything, policy).dependence.causes.has('days')).toBe(
      true,
    );
    const exact = [bruised(1, '2020-03-01'), seen(2, '2020-06')];
    expect(replayChronology(invented([...exact, end]), everything, policy).dependence.causes.has('days')).toBe(false);
  });

  it('says so where one inexact day alone would move it', () => {
    const ed = { setting: 'ed', organisation: 'Millbrook' };
    const first = bruised(1, '2020-08', { presentingProblem: 'fell', datePrecision: 'month' });
    const others = [seen(2, '2020-06', { presentingProblem: 'cough' }), bruised(3, '2020-08-20', ed)];
    expect(replayChronology(invented([first, ...others, end]), everything, policy).dependence.causes.has('days')).toBe(
      true,
    );
  });

  it('rings on the same day whatever the order of events within a day', () => {
    const day = [seen(1, '2020-03-01'), bruised(2, '2020-03-01'), seen(3, '2020-03-01')];
    const turned = [bruised(1, '2020-03-01'), seen(2, '2020-03-01'), seen(3, '2020-03-01')];
    const [one, other] = [day, turned].map((events) =>
      replayChronology(invented([...events, end]), everything, policy),
    );
    expect(one?.shown.rings[0]?.placed.at.slice(0, 10)).toBe(other?.shown.rings[0]?.placed.at.slice(0, 10));
    expect([one, other].map((replayed) => replayed?.dependence.causes.has('days'))).toEqual([false, false]);
  });

  it('lists an event without a date, and does not judge it', () => {
    const { shown } = replayChronology(invented([bruised(1, '2020-03-01', { date: null }), end]), everything, policy);
    expect(shown.undated).toEqual([1]);
    expect(shown.rings).toEqual([]);
  });

  it('rings again when it is more urgent, or in a new episode; not for the same bruise next day', () => {
    const ward = { organisation: 'Northgate Practice' };
    expect(ringing([bruised(1, '2020-03-01'), bruised(2, '2020-03-02', ward), bruised(3, '2020-05-01', ward)])).toEqual(
      [1, 3],
    );
  });

  it('is the same to the byte whatever the order of events in the file', () => {
    const events = [bruised(1, '2020-03-01'), seen(2, '2020-04-01'), seen(3, '2020-04-01'), end];
    const json = (list: readonly object[]): string => {
      const { frame, shown } = replayChronology(invented(list), everything, policy);
      return JSON.stringify(asJson(frame, 'all', policy, shown));
    };
    expect(json(events.toReversed())).toBe(json(events));
  });

  it.each(['peter-connelly', 'victoria-climbie', 'lauren-wright', 'jasmine-beckford'])(
    '%s: is in doubt in the end of what the rules cannot tell of the child that was replayed',
    (name) => {
      const { inDoubt, inTheEnd } = published(name).shown;
      const asked = decide(inTheEnd, [policy]).doubts.map(({ rule, contactKey }) => `${rule} ${contactKey}`);
      expect(inDoubt.map(({ rule, n }) => `${rule} event-${n}`).sort()).toEqual(asked.sort());
    },
  );

  it('takes ten thousand events', () => {
    const many = Array.from({ length: 10_000 }, (_, place) =>
      seen(place + 1, new Date(Date.UTC(2000, 0, 1 + Math.floor(place / 3))).toISOString().slice(0, 10), {
        setting: 'therapy',
      }),
    );
    const { shown } = replayChronology(invented(many, { born: '1999-01-01' }), everything, policy);
    expect(shown.events).toHaveLength(10_000);
  });

  it.each([
    ['on one day', 1_500],
    ['three a day', 3],
  ])(
    'takes fifteen hundred missed appointments and bruises, %s, in seconds, and says how far it looked back',
    (_, aDay) => {
      const many = Array.from({ length: 1_500 }, (__, place) => {
        const date = new Date(Date.UTC(2020, 2, 1 + Math.floor(place / aDay))).toISOString().slice(0, 10);
        const missed = { setting: 'outpatient', type: 'was-not-brought', injury: null };
        return place % 4 === 0 ? bruised(place + 1, date) : seen(place + 1, date, missed);
      });
      const before = process.cpuUsage();
      const replayed = replayChronology(invented(many), everything, policy);
      const { user } = process.cpuUsage(before);
      expect(replayed.shown.rings.length).toBeGreaterThan(0);
      expect(user / 1e6).toBeLessThan(20);
      expect(limits(replayed.evidence, replayed.shown).join(' ')).toContain(
        'Of 1500 contacts the rules looked back on some 250 before each',
      );
    },
    120_000,
  );
});

const reportShape = z.looseObject({
  events: z.array(z.custom<{ n: number; findings: readonly object[] }>(() => true)),
  rings: z.array(z.looseObject({})),
  ringPoint: z.looseObject({}).nullable(),
});

describe('the report for other programs', () => {
  it('has one object a file, with the fields that the exchange format names and no others', () => {
    const { frame, shown } = published('peter-connelly');
    const report = reportShape.parse(JSON.parse(JSON.stringify(asJson(frame, 'all', policy, shown))));
    expect(Object.keys(asJson(frame, 'all', policy, shown))).toEqual([
      'case',
      'feeds',
      'policy',
      'events',
      'rings',
      'ringPoint',
    ]);
    expect(report.ringPoint).toEqual({
      ...{ n: 9, date: '2006-10-13', rules: ['R15', 'R17'], severity: 'IMMEDIATE', daysBeforeOutcome: 294 },
    });
    expect(report.rings[0]).toEqual(report.ringPoint);
    const ninth = report.events.find(({ n }) => n === 9)!;
    expect(Object.keys(ninth)).toEqual(['n', 'date', 'evaluated', 'severity', 'findings']);
    expect(Object.keys(ninth.findings[0] ?? {})).toEqual([
      ...['id', 'rule', 'version', 'outcome', 'severity', 'sentence', 'evidence', 'basis', 'recipients', 'missing'],
    ]);
    expect(ninth.findings[0]).toMatchObject({ rule: 'R15', outcome: 'fires', evidence: [9], basis: 'coded' });
    expect(report.events.at(-1)).toMatchObject({ n: 49, evaluated: false, findings: [] });
  });

  it('says that a finding rests on words where it would not have been without them', () => {
    const { shown } = published('peter-connelly');
    const ninth = shown.events.find(({ placed }) => placed.event.n === 9)?.said ?? [];
    expect(ninth.map(({ finding, basis }) => [finding.rule, basis])).toEqual([
      ['R15', 'coded'],
      ['R17', 'words'],
    ]);
  });
});
