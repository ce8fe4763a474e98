import { readFileSync } from 'node:fs';
import { ChronologyError } from './chronology-error.js';
import { readChronology } from './read-chronology.js';
import { planKindOf } from './words.js';

const event = (changes: object = {}): object => ({
  ...{ n: 1, date: '2020-03-01', setting: 'gp', organisation: 'Northgate Practice', type: 'attended' },
  ...changes,
});
const file = (changes: object = {}): string =>
  JSON.stringify({ case: 'invented', born: '2020-01-01', plan: [], events: [event()], ...changes });
const read = (changes: object = {}) => readChronology('invented.json', file(changes));
const errorOf = (content: string): string => {
  try {
    readChronology('invented.json', content);
  } catch (error) {
    expect(error).toBeInstanceOf(ChronologyError);
    return (error as ChronologyError).message;
  }
  return 'no error';
};

describe('a chronology file', () => {
  it('is read into what was known at the time and what is known afterwards, which never mix', () => {
    const { evidence, frame } = read({
      title: 'An invented child',
      expected: { firstReasonableAlarm: 1 },
      missedOpportunities: ['hindsight'],
      events: [event({ reviewNote: 'hindsight', note: 'hindsight', onPlanAtEvent: 'hindsight', daysBeforeOutcome: 9 })],
    });
    expect(JSON.stringify(evidence)).not.toContain('hindsight');
    expect(Object.keys(evidence).sort()).toEqual(['born', 'events', 'plans']);
    expect(frame.expected).toMatchObject({ alarmBy: 1 });
    expect(frame.notes.get(1)).toBe('hindsight; hindsight');
  });

  it('may say of itself what is for the report alone, and is read all the same where that cannot be read', () => {
    const { frame } = read({
      sex: 'female',
      undatedContacts: [{ setting: 'gp', what: 'early visits' }, { setting: 'somewhere' }],
      processEvents: [{ setting: 'a&e' }],
    });
    expect(frame.sex).toBe('female');
    expect(frame.beside).toEqual({ undatedContacts: ['gp', 'other'], processEvents: ['ed'] });
    const unread = read({ sex: 'a girl', undatedContacts: 'several', processEvents: [1] }).frame;
    expect(unread.sex).toBeNull();
    expect(unread.beside).toEqual({ undatedContacts: [], processEvents: [] });
  });

  it('may know a day, a month or a year only; each is read with the days on which it may have been', () => {
    const { evidence } = read({
      events: [
        event({ date: '2020-03-01', datePrecision: 'approx', dateRange: ['2020-02-20', '2020-03-10'] }),
        event({ n: 2, date: '2020-04' }),
        event({ n: 3, date: '2021' }),
        event({ n: 4, date: '2020-05-05', datePrecision: 'month' }),
        event({ n: 5, date: null }),
      ],
    });
    expect(evidence.events.map(({ day }) => day && [day.precision, day.from, day.to])).toEqual([
      ['approx', '2020-02-20', '2020-03-10'],
      ['month', '2020-04-01', '2020-04-30'],
      ['year', '2021-01-01', '2021-12-31'],
      ['month', '2020-05-01', '2020-05-31'],
      null,
    ]);
  });

  it('reads other words for a setting and a type', () => {
    const { evidence } = read({ events: [event({ setting: 'a&e', type: 'dna' })] });
    expect(evidence.events[0]).toMatchObject({ setting: 'ed', type: 'was-not-brought' });
  });

  it('takes the last event for the end where it marks none', () => {
    const events = [event({ n: 2, date: '2020-04-01' }), event({ n: 1 })];
    expect(read({ events }).evidence.events.map(({ n, terminal }) => [n, terminal])).toEqual([
      [2, true],
      [1, false],
    ]);
    const marked = [event({ n: 1, terminal: true }), event({ n: 2, date: '2020-04-01' })];
    expect(read({ events: marked }).evidence.events.map(({ terminal }) => terminal)).toEqual([true, false]);
  });

  it('does not place a visit of a newborn before its birth for want of the day', () => {
    const { evidence } = read({ events: [event({ date: '2020-01-05', datePrecision: 'approx' })] });
    expect(evidence.events[0]?.day?.from).toBe('2020-01-01');
  });

  it('nor by the day that stands for it; a letter before the birth keeps its own', () => {
    const dayOf = (changes: object) => read({ born: '2020-03-20', events: [event(changes)] }).evidence.events[0]?.day;
    expect(dayOf({ date: '2020-03' })).toMatchObject({ on: '2020-03-20', from: '2020-03-20', to: '2020-03-31' });
    expect(dayOf({ date: '2020-03-01', childSeen: false })).toMatchObject({ on: '2020-03-01', to: '2020-03-01' });
  });

  it('has an inexact birth no later than the child was seen, and in the middle of what is left', () => {
    const bornOf = (...events: readonly object[]) => read({ born: '2020', events }).evidence.born;
    expect(bornOf(event({ date: '2020-09-01' }))).toMatchObject({ on: '2020-07-01', to: '2020-09-01' });
    expect(bornOf(event({ date: '2020-03-01' }))).toMatchObject({
      on: '2020-01-31',
      from: '2020-01-01',
      to: '2020-03-01',
    });
    const about = event({ date: '2020-05-10', datePrecision: 'approx', dateRange: ['2020-05-01', '2020-05-31'] });
    expect(read({ born: '2020-05', events: [about] }).evidence).toMatchObject({
      born: { on: '2020-05-05', to: '2020-05-31' },
      events: [{ day: { on: '2020-05-10' } }],
    });
    const unborn = event({ date: '2020-03-01', subject: 'mother' });
    expect(bornOf(unborn)).toMatchObject({ on: '2020-07-01', to: '2020-12-31' });
  });

  it('that must stay quiet says so with null', () => {
    expect(read({ expected: null }).frame.expected).toBe('quiet');
    expect(read().frame.expected).toBeNull();
  });

  it.each([
    [
      'a number for a setting',
      file({ events: [event({ n: 7, setting: 3 })] }),
      'invented.json: event 7, setting: 3 is no setting. Allowed: ed, walk-in,',
    ],
    [
      'no type',
      file({ events: [event({ n: 7, type: undefined })] }),
      'invented.json: event 7, type: missing. Allowed: attended, admitted,',
    ],
    [
      'a number for a date',
      file({ events: [event({ n: 7, date: 2021 })] }),
      'invented.json: event 7, date: 2021 stands there. Allowed: YYYY-MM-DD, YYYY-MM, YYYY, null.',
    ],
    [
      'a range of one day',
      file({ events: [event({ n: 7, dateRange: ['2020-05-01'] })] }),
      'invented.json: event 7, dateRange: a list of 1 stands there. Allowed: [YYYY-MM-DD, YYYY-MM-DD], the first day',
    ],
    ['no events', file({ events: [] }), 'invented.json: events:'],
    [
      'an unknown setting',
      file({ events: [event(), event({ n: 7, setting: 'moon' })] }),
      'invented.json: event 7, setting: "moon" is no setting. Allowed: ed, walk-in,',
    ],
    [
      'an unknown type',
      file({ events: [event({ n: 7, type: 'vanished' })] }),
      'invented.json: event 7, type: "vanished" is no type of event. Allowed: attended,',
    ],
    [
      'an impossible date',
      file({ events: [event({ n: 7, date: '2021-02-30' })] }),
      'invented.json: event 7, date: "2021-02-30" is no day of the calendar. Allowed: YYYY-MM-DD, YYYY-MM, YYYY, null.',
    ],
    [
      'a date that is written otherwise',
      file({ events: [event({ n: 7, date: '30/02/2021' })] }),
      'invented.json: event 7, date: "30/02/2021" is not written as a day. Allowed: YYYY-MM-DD, YYYY-MM, YYYY, null.',
    ],
    [
      'a range that ends before it begins',
      file({ events: [event({ n: 7, datePrecision: 'approx', dateRange: ['2020-05-01', '2020-04-01'] })] }),
      'invented.json: event 7, dateRange: the first day, 2020-05-01, is after the last, 2020-04-01. Allowed: [YYYY-MM-DD,',
    ],
    [
      'a range of months',
      file({ events: [event({ n: 7, dateRange: ['2020-05', '2020-06'] })] }),
      'invented.json: event 7, dateRange: "2020-05" is not written as a day. Allowed: [YYYY-MM-DD,',
    ],
    [
      'a time that is none',
      file({ events: [event({ time: '25:00' })] }),
      'invented.json: event 1, time: "25:00" is no time. Allowed: HH:MM, 00:00 to 23:59, null.',
    ],
    ['a list', '[]', 'invented.json: a list of 0 stands there. Allowed: an object.'],
    [
      'something that is missing',
      file({ events: [event({ n: undefined })] }),
      'invented.json: event in place 1, n: missing. Allowed: a number.',
    ],
    [
      'the child is seen before its birth',
      file({ events: [event({ n: 7, date: '2019-12-31' })] }),
      'invented.json: event 7, date: the child is seen on 2019-12-31, before its birth on 2020-01-01.',
    ],
    [
      'two events with one number',
      file({ events: [event(), event()] }),
      'invented.json: event 1, n: two events have this number, in places 1, 2 of the list. Allowed: each number once.',
    ],
    [
      'a plan that never began',
      file({ plan: [{ type: 'CPP', start: 'soon' }] }),
      'invented.json: plan 1, start: "soon" is not written as a day',
    ],
    ['an outcome before the birth', file({ outcomeDate: '2019-06-01' }), 'outcomeDate: 2019-06-01 is before the birth'],
    ['an unknown precision', file({ events: [event({ datePrecision: 'hour' })] }), 'Allowed: day, month, approx.'],
  ])('with a fault says where it is and what is allowed: %s', (_, content, said) => {
    expect(errorOf(content)).toContain(said);
  });

  it('may name no organisation: one place of its kind stands for it', () => {
    const events = [event({ organisation: undefined }), event({ n: 2, setting: 'ed', organisation: ' ' })];
    const { evidence } = readChronology('invented.json', file({ events }));
    expect(evidence.events.map(({ organisation }) => organisation)).toEqual([
      'Unnamed practice',
      'Unnamed emergency department',
    ]);
  });

  it('tells all of its faults at once, each with its event, its place and what is allowed', () => {
    const content = file({
      born: '2020-13-01',
      bornPrecision: 'hour',
      plan: [{ type: 'CPP', start: 'soon' }],
      events: [
        event({ n: 4, setting: 'moon', type: 'vanished', injury: 'yes' }),
        event({ n: 5, date: '2021-02-30', organisation: 7 }),
        event({ n: 6, datePrecision: 'approx', dateRange: ['2020-05-01', '2020-04-01'] }),
        event({ n: 6 }),
        event({ n: 'seven' }),
      ],
    });
    const lines = errorOf(content).split('\n');
    expect(lines.map((line) => line.split(': ')[1]).sort()).toEqual([
      ...['born', 'bornPrecision', 'event 4, injury', 'event 4, setting', 'event 4, type', 'event 5, date'],
      ...[
        'event 5, organisation',
        'event 6 (in place 3), dateRange',
        'event 6, n',
        'event in place 5, n',
        'plan 1, start',
      ],
    ]);
    expect(lines.join()).toContain('event 4, setting: "moon" is no setting. Allowed: ed, walk-in,');
    expect(lines.join()).toContain('bornPrecision: "hour" stands there. Allowed: day, month, year, approx.');
    expect(lines.join()).toContain('event 4, injury: "yes" stands there. Allowed: true, false.');
    expect(lines.join()).toContain('event in place 5, n: "seven" stands there. Allowed: a number.');
    expect(lines.join()).not.toMatch(/invalid|expected|too small/i);
  });

  it('tells a number that stands twice and a visit before the birth though something else is wrong with the same events', () => {
    const events = [
      event({ n: 4, setting: 'moon', date: '2019-05-01' }),
      event({ n: 4, type: 'vanished' }),
      event({ n: 4 }),
    ];
    const lines = errorOf(file({ plan: [{ type: 3 }], events })).split('\n');
    expect(lines).toContainEqual(
      'invented.json: event 4, n: 3 events have this number, in places 1, 2, 3 of the list. Allowed: each number once.',
    );
    expect(lines.join()).toContain(
      'event 4 (in place 1), date: the child is seen on 2019-05-01, before its birth on 2020-01-01.',
    );
    expect(lines.join()).toContain('event 4 (in place 1), setting: "moon"');
    expect(lines.join()).toContain('event 4 (in place 2), type: "vanished"');
    expect(lines).toHaveLength(5);
  });

  it('tells beside its faults what was not read: one that was nearly right by itself, the others by name', () => {
    const events = [
      event({ n: 3, setting: 'moon', injuryDetial: 'bruise', weather: 'rain' }),
      event({ n: 4, weather: 'rain', 'Rowan Pipit, born 1 May': 1 }),
    ];
    expect(errorOf(file({ events })).split('\n').slice(1)).toEqual([
      'invented.json: event 3, injuryDetial: not read. Allowed: injuryDetail.',
      'invented.json: event 3, weather: not read, for the format does not name it (it stands 2 times).',
      'invented.json: event 4, a name of 23 characters: not read, for the format does not name it.',
    ]);
  });

  it('shows of what stands there a short word alone: of sentences, names and numbers of people their kind and length', () => {
    const events = [
      event({ n: 3, setting: 'seen at home by Rowan Pipit' }),
      event({ n: 4, type: '9434765919', presentingProblem: 9434765919 }),
      event({ n: 5, organisation: ['Rowan Pipit'], injuryDetail: { by: 'Rowan Pipit' } }),
    ];
    const told = errorOf(file({ events }));
    expect(told).not.toMatch(/Pipit|9434765919/);
    expect(told).toContain('event 3, setting: a text of 27 characters is no setting.');
    expect(told).toContain('event 4, presentingProblem: a long number stands there. Allowed: text.');
    expect(told).toContain('event 5, organisation: a list of 1 stands there. Allowed: text.');
  });

  it('tells fifty of its faults, and how many more there are', () => {
    const events = Array.from({ length: 55 }, (_, place) => event({ n: place + 1, setting: 'moon' }));
    const lines = errorOf(file({ events })).split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('invented.json: and 5 more.');
  });

  it('may hold what the format does not name, and says what was not read, and what was probably meant', () => {
    const { frame } = read({
      confidence: 'high',
      oucome: 'death',
      plan: [{ type: 'CPP', strat: '2020-01-01', category: 'neglect' }],
      events: [event({ n: 3, injury_detail: 'bruise', injuryDetial: 'bruise', weather: 'rain', source: 'a book' })],
    });
    expect(frame.unread).toEqual([
      { place: null, key: 'oucome', meant: 'outcome' },
      { place: 'plan 1', key: 'strat', meant: 'start' },
      { place: 'event 3', key: 'injury_detail', meant: 'injuryDetail' },
      { place: 'event 3', key: 'injuryDetial', meant: 'injuryDetail' },
      { place: 'event 3', key: 'weather', meant: null },
    ]);
  });

  it('knows the child by other words for it, and a plan by its short names', () => {
    const events = ['Child', ' kid ', 'the child', 'mother'].map((subject, place) => event({ n: place + 1, subject }));
    expect(read({ events }).evidence.events.map(({ subject }) => subject)).toEqual([
      'child',
      'child',
      'child',
      'mother',
    ]);
    expect(['cp', 'CP plan', 'Looked after', 'in care'].map(planKindOf)).toEqual(['CPP', 'CPP', 'LAC', 'LAC']);
    expect(planKindOf('police protection')).toBeNull();
  });

  it('may speak of the mother before the child is born', () => {
    const events = [event({ date: '2019-11-01', setting: 'midwife', subject: 'mother', childSeen: false })];
    expect(read({ events }).evidence.events).toHaveLength(1);
  });

  it('of each published case is read', () => {
    for (const name of ['peter-connelly', 'victoria-climbie', 'lauren-wright', 'jasmine-beckford']) {
      const { evidence } = readChronology(name, readFileSync(`tests/replay/${name}.json`, 'utf8'));
      expect(evidence.events.length).toBeGreaterThan(7);
    }
  });
});
