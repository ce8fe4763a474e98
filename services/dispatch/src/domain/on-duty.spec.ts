import { directoryDocument, type Role } from '#libs/contracts';
import { Directory } from './directory.js';
import { recipientOf, whoIsOnDuty, type Absence, type Moment } from './on-duty.js';

const person = (id: string) => ({ id, name: id, address: `${id}@westmarch.example` });
const directory = new Directory(
  directoryDocument.parse({
    people: ['amira-dunlin', 'dr-heron', 'night-nurse', 'front-door', 'duty-team', 'team-7'].map(person),
    duties: [
      { organisation: 'RXX', role: 'NN', person: 'amira-dunlin', cover: 'dr-heron' },
      { organisation: 'RXX', role: 'CON', person: 'dr-heron' },
      {
        ...{ organisation: 'RXX', role: 'NIC', person: 'night-nurse' },
        hours: { days: ['sat', 'sun'], from: '20:00', to: '08:00' },
      },
      { organisation: 'E00000001', role: 'CSC', person: 'front-door', hours: 'office-hours' },
      { organisation: 'E00000001', role: 'EDT', person: 'duty-team', hours: 'out-of-hours' },
    ],
  }),
);

const at = (text: string, ...absences: readonly Absence[]): Moment => ({
  at: new Date(text),
  office: { opens: 9 * 60, closes: 17 * 60 },
  absences,
});
const away = (who: string, cover: string | null = null): Absence => ({
  ...{ id: 'a', person: who, cover },
  from: new Date('2026-11-16T00:00:00Z'),
  until: new Date('2026-11-18T00:00:00Z'),
});
const who = (role: Role, organisation: string, moment: Moment) =>
  whoIsOnDuty(directory, role, organisation, moment)?.person.id ?? null;
const authority = (moment: string) => who('CSC', 'E00000001', at(moment));

describe("children's services are told", () => {
  it.each([
    ['a working Tuesday at noon', '2026-11-17T12:00:00Z', 'front-door'],
    ['a bank holiday Monday at 03:00', '2026-08-31T02:00:00Z', 'duty-team'],
    ['a bank holiday Monday at noon', '2026-08-31T11:00:00Z', 'duty-team'],
    ['a Sunday at 02:00', '2026-11-15T02:00:00Z', 'duty-team'],
    ['Christmas Day, a Friday, at 11:00', '2026-12-25T11:00:00Z', 'duty-team'],
    ['the last minute before offices open', '2026-11-17T08:59:59Z', 'duty-team'],
    ['the minute at which they open', '2026-11-17T09:00:00Z', 'front-door'],
    ['the minute at which they close', '2026-11-17T17:00:00Z', 'duty-team'],
    ['09:30 of the first Monday of summer time, 08:30 GMT', '2026-03-30T08:30:00Z', 'front-door'],
    ['09:30 of the Friday before, 09:30 GMT', '2026-03-27T09:30:00Z', 'front-door'],
    ['08:30 of that Friday', '2026-03-27T08:30:00Z', 'duty-team'],
    ['in the hour that the clocks skip', '2026-03-29T01:30:00Z', 'duty-team'],
    ['16:30 of the first Monday of winter time', '2026-10-26T16:30:00Z', 'front-door'],
    ['17:30 of the last Friday of summer time, 16:30 GMT', '2026-10-23T16:30:00Z', 'duty-team'],
    ['in the hour that the clocks show twice', '2026-10-25T00:30:00Z', 'duty-team'],
  ])('%s', (_, moment, expected) => {
    expect(authority(moment)).toBe(expected);
    // whichever desk is asked for: the notice may have been written a minute before offices opened or closed
    expect(who('EDT', 'E00000001', at(moment))).toBe(expected);
  });
});

describe('somebody who is away', () => {
  const noon = '2026-11-17T12:00:00Z';

  it('is stood in for by the cover of the directory', () => {
    expect(whoIsOnDuty(directory, 'NN', 'RXX', at(noon, away('amira-dunlin')))).toMatchObject({
      person: { id: 'dr-heron' },
      standsInFor: 'amira-dunlin',
    });
  });

  it('is stood in for by whom they named instead', () => {
    expect(who('NN', 'RXX', at(noon, away('amira-dunlin', 'night-nurse')))).toBe('night-nurse');
  });

  it('is back at the end, and there until it begins', () => {
    for (const moment of ['2026-11-15T23:59:59Z', '2026-11-18T00:00:00Z'])
      expect(who('NN', 'RXX', at(moment, away('amira-dunlin')))).toBe('amira-dunlin');
    expect(who('NN', 'RXX', at('2026-11-16T00:00:00Z', away('amira-dunlin')))).toBe('dr-heron');
  });

  it('leaves nobody when the cover is away too, or when there is none', () => {
    expect(who('NN', 'RXX', at(noon, away('amira-dunlin'), away('dr-heron')))).toBeNull();
    expect(who('CON', 'RXX', at(noon, away('dr-heron')))).toBeNull();
    expect(who('CON', 'RXX', at(noon, away('dr-heron', 'gone-for-good')))).toBeNull();
  });
});

describe('a duty of weekend nights', () => {
  it.each([
    ['Saturday 23:00', '2026-11-14T23:00:00Z', 'night-nurse'],
    ['the Monday morning after, until eight', '2026-11-16T07:59:00Z', 'night-nurse'],
    ['Monday 08:00', '2026-11-16T08:00:00Z', null],
    ['Sunday noon', '2026-11-15T12:00:00Z', null],
  ])('%s', (_, moment, expected) => {
    expect(who('NIC', 'RXX', at(moment))).toBe(expected);
  });
});

describe('a notice for a team', () => {
  const noon = at('2026-11-17T12:00:00Z');
  const asked = { role: 'SW', organisation: 'E00000001' } as const;

  it('goes to that team, whoever holds the role', () => {
    expect(recipientOf(directory, { ...asked, team: 'team-7' }, noon)?.id).toBe('team-7');
  });

  it('goes to the role when the directory does not know the team', () => {
    const notice = { role: 'CSC', organisation: 'E00000001', team: 'team-of-before' } as const;
    expect(recipientOf(directory, notice, noon)?.id).toBe('front-door');
    expect(recipientOf(directory, { ...asked, team: 'team-of-before' }, noon)).toBeNull();
  });
});
