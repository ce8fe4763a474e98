import { directoryDocument, type Role } from '#libs/contracts';
import { Directory } from './directory.js';
import { whoIsOnDuty, type Absence } from './on-duty.js';
import { gapsOf } from './rota-gaps.js';
import { spansOf, type Asked, type RotaParts } from './rota.js';

const person = (id: string, name: string) => ({ id, name, address: `${id}@westmarch.example` });
const directory = new Directory(
  directoryDocument.parse({
    people: [
      person('amira-dunlin', 'Amira Dunlin'),
      person('dr-heron', 'Dr Heron'),
      person('sister-knot', 'Sister Knot'),
      person('front-door', 'Front door'),
      person('duty-team', 'Duty team'),
      person('dr-wigeon', 'Dr Wigeon'),
    ],
    duties: [
      {
        ...{ organisation: 'RXX', role: 'NN', person: 'amira-dunlin' },
        hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '08:00', to: '20:00' },
      },
      { organisation: 'RXX', role: 'CON', person: 'dr-heron' },
      { organisation: 'RYY', role: 'NN', person: 'amira-dunlin' },
      { organisation: 'RYY', role: 'NIC', person: 'sister-knot' },
      { organisation: 'RYY', role: 'CON', person: 'dr-heron', cover: 'sister-knot' },
      { organisation: 'E00000001', role: 'CSC', person: 'front-door', hours: 'office-hours' },
      { organisation: 'E00000001', role: 'EDT', person: 'duty-team', hours: 'out-of-hours' },
      { organisation: 'E00000002', role: 'CSC', person: 'front-door', hours: 'office-hours' },
      { organisation: 'Y00001', role: 'GP', person: 'dr-wigeon' },
      { organisation: 'Y00001', role: 'LACN', person: 'dr-wigeon' },
    ],
  }),
);
const chains = {
  hospital: [['NIC', 'NN'], ['CON'], ['EXEC']],
  practice: [['GP', 'NN'], ['DN']],
  authority: [['CSC'], ['EDT']],
};

const asked = (organisation: string, from: string, until: string): Asked => ({
  ...{ organisation, from: new Date(from), until: new Date(until) },
});
const parts = (...absences: readonly Absence[]): RotaParts => ({
  directory,
  officeAt: () => ({ opens: 9 * 60, closes: 17 * 60 }),
  absences,
});
const away = (who: string, from: string, until: string): Absence => ({
  ...{ id: 'a', person: who, cover: null, from: new Date(from), until: new Date(until) },
});
const shown = (role: Role, time: Asked, ...absences: readonly Absence[]) =>
  spansOf(role, time, parts(...absences)).map(
    ({ from, found }) => `${from.toISOString().slice(0, 16)} ${found?.person.id ?? 'nobody'}`,
  );

describe('a rota', () => {
  const tuesday = asked('RXX', '2026-11-17T06:00:00Z', '2026-11-18T06:00:00Z');

  it('says who hears it, one after the other, from the first moment to the last', () => {
    expect(shown('NN', tuesday)).toEqual([
      '2026-11-17T06:00 nobody',
      '2026-11-17T08:00 amira-dunlin',
      '2026-11-17T20:00 nobody',
    ]);
    expect(shown('CON', tuesday)).toEqual(['2026-11-17T06:00 dr-heron']);
  });

  it('follows the clock on the wall when it changes', () => {
    const sunday = asked('RXX', '2026-10-25T00:00:00Z', '2026-10-26T00:00:00Z');
    expect(shown('NN', sunday)).toEqual([
      '2026-10-25T00:00 nobody',
      '2026-10-25T08:00 amira-dunlin',
      '2026-10-25T20:00 nobody',
    ]);
    expect(shown('NN', asked('RXX', '2026-10-24T00:00:00Z', '2026-10-25T00:00:00Z'))[1]).toBe(
      '2026-10-24T07:00 amira-dunlin',
    );
  });

  it("knows the bank holiday: children's services are the emergency duty team from Friday evening to Tuesday", () => {
    expect(shown('CSC', asked('E00000001', '2026-08-28T12:00:00Z', '2026-09-01T12:00:00Z'))).toEqual([
      '2026-08-28T12:00 front-door',
      '2026-08-28T16:00 duty-team',
      '2026-09-01T08:00 front-door',
    ]);
  });

  it('has the cover while somebody is away, by name of both', () => {
    const spans = spansOf(
      'CON',
      asked('RYY', '2026-11-17T00:00:00Z', '2026-11-18T00:00:00Z'),
      parts(away('dr-heron', '2026-11-17T10:15:00Z', '2026-11-17T11:45:00Z')),
    );
    expect(spans.map(({ from, found }) => [from.toISOString(), found?.person.id, found?.standsInFor])).toEqual([
      ['2026-11-17T00:00:00.000Z', 'dr-heron', null],
      ['2026-11-17T10:15:00.000Z', 'sister-knot', 'dr-heron'],
      ['2026-11-17T11:45:00.000Z', 'dr-heron', null],
    ]);
  });

  it('agrees at every quarter of an hour of two weeks with who would be told then', () => {
    const time = asked('E00000001', '2026-12-20T00:00:00Z', '2027-01-03T00:00:00Z');
    const absent = away('front-door', '2026-12-29T10:20:00Z', '2026-12-30T12:00:00Z');
    for (const [organisation, role] of [
      ['E00000001', 'CSC'],
      ['RXX', 'NN'],
    ] as const) {
      const spans = spansOf(role, { ...time, organisation }, parts(absent));
      for (let at = time.from.getTime(); at < time.until.getTime(); at += 900_000) {
        const moment = { at: new Date(at), office: parts().officeAt(new Date(at)), absences: [absent] };
        const span = spans.find(({ from, until }) => from.getTime() <= at && at < until.getTime());
        expect(span?.found?.person.id).toBe(whoIsOnDuty(directory, role, organisation, moment)?.person.id);
      }
    }
  });
});

describe('a gap of a rota', () => {
  const night = { from: '2026-11-21T12:00:00Z', until: '2026-11-22T12:00:00Z' };
  const gaps = (organisation: string, ...absences: readonly Absence[]) =>
    gapsOf(asked(organisation, night.from, night.until), parts(...absences), chains);

  it('says when, which role, and to whom an Immediate alert would go', () => {
    expect(gaps('RXX')).toEqual([
      {
        role: 'NN',
        from: '2026-11-21T20:00:00.000Z',
        until: '2026-11-22T08:00:00.000Z',
        words: 'Sat 21 Nov 20:00 to Sun 22 Nov 08:00, named nurse.',
        then: 'An Immediate alert would go straight to Dr Heron.',
      },
    ]);
  });

  it('says who hears it alone when others of the step are there', () => {
    const absent = away('amira-dunlin', night.from, night.until);
    expect(gaps('RYY', absent)).toMatchObject([
      { role: 'NN', then: 'An Immediate alert would be heard by Sister Knot alone.' },
    ]);
  });

  it('says that nobody hears it, where nobody does', () => {
    const all = ['amira-dunlin', 'dr-heron', 'sister-knot'].map((id) => away(id, night.from, night.until));
    expect(gaps('RYY', ...all).map(({ role, then }) => [role, then])).toEqual(
      ['NN', 'NIC', 'CON'].map((role) => [
        role,
        'An Immediate alert would reach nobody here, and operations would be told.',
      ]),
    );
  });

  it('of a role of no chain is reported as not delivered', () => {
    const absent = away('dr-wigeon', night.from, night.until);
    expect(gaps('Y00001', absent).at(-1)).toMatchObject({
      ...{ role: 'LACN', then: 'A notice would be reported as not delivered at once, and operations told.' },
    });
    expect(gaps('Y00001', absent)[0]?.words).toMatch(/, GP\.$/);
  });

  it('is none by night where the emergency duty team is there, and one where there is none', () => {
    expect(gaps('E00000001')).toEqual([]);
    expect(gaps('E00000002')).toMatchObject([{ role: 'CSC', from: '2026-11-21T12:00:00.000Z' }]);
  });

  it('is the whole of an empty rota, and says so', () => {
    expect(gaps('RZZ')).toEqual([
      {
        ...{ role: null, from: '2026-11-21T12:00:00.000Z', until: '2026-11-22T12:00:00.000Z' },
        words: 'Sat 21 Nov 12:00 to Sun 22 Nov 12:00: nobody is on the rota of RZZ.',
        then: 'An alert would reach nobody here.',
      },
    ]);
  });
});
