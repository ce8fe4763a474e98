import { readerParts } from '../../test/a-directory.js';
import { whomToRing } from './whom-to-ring.js';

const ringing = (organisation: string, at: string, refersTo?: readonly string[]) =>
  whomToRing(organisation, readerParts, new Date(at), refersTo).map(({ role, person, until }) => [
    role,
    person?.id ?? null,
    until,
  ]);

describe('whom to ring', () => {
  it("is the consultant, then children's services until offices close", () => {
    expect(ringing('RXX', '2026-11-17T13:24:00Z')).toEqual([
      ['CON', 'dr-heron', null],
      ['CSC', 'westmarch-front-door', '2026-11-17T17:00:00.000Z'],
    ]);
  });

  it('is the emergency duty team at two on a Sunday morning, until Monday at nine', () => {
    expect(ringing('RXX', '2026-11-15T02:00:00Z')).toEqual([
      ['CON', 'dr-heron', null],
      ['EDT', 'westmarch-duty', '2026-11-16T09:00:00.000Z'],
    ]);
  });

  it('says so when a hospital names no consultant, and asks none of a practice', () => {
    expect(ringing('RYY', '2026-11-17T13:24:00Z')[0]).toEqual(['CON', null, null]);
    expect(ringing('Y00001', '2026-11-17T13:24:00Z').map(([role]) => role)).toEqual(['CSC']);
  });

  it("is children's services of the authority that a referral would go to, in place of the hospital's own", () => {
    const until = '2026-11-17T17:00:00.000Z';
    expect(ringing('RXX', '2026-11-17T13:24:00Z', ['E00000002'])).toEqual([
      ['CON', 'dr-heron', null],
      ['CSC', 'ashford-vale-front-door', until],
    ]);
    expect(ringing('RXX', '2026-11-17T13:24:00Z', ['E00000001', 'E00000002']).slice(1)).toEqual([
      ['CSC', 'westmarch-front-door', until],
      ['CSC', 'ashford-vale-front-door', until],
    ]);
  });

  it('is nobody for an organisation that no file knows', () => {
    expect(ringing('RZZ', '2026-11-17T13:24:00Z')).toEqual([]);
  });
});
