import { directory } from '../../test/a-directory.js';

const office = { opens: 9 * 60, closes: 17 * 60 };

describe('the directory', () => {
  it('names a person by the role they hold, and somebody without one by their job', () => {
    expect(directory.named('dr-heron')).toMatchObject({
      name: 'Dr Heron',
      job: 'Consultant on shift',
      organisation: 'RXX',
    });
    expect(directory.named('wren-garganey')).toMatchObject({ job: 'Social worker', organisation: 'E00000001' });
    expect(directory.named('westmarch-duty')).toMatchObject({ job: 'Emergency duty team' });
    expect(directory.named('mallory')).toBeNull();
  });

  it('names a team that has neither grant nor duty by where and as what it was told, if it knows it', () => {
    const told = { role: 'SW', organisation: 'E00000001' } as const;
    expect(directory.named('westmarch-team-3')).toBeNull();
    expect(directory.named('westmarch-team-3', told)).toMatchObject({
      ...{ name: 'Westmarch team 3', job: 'Social worker', organisation: 'E00000001' },
    });
    expect(directory.named('dr-heron', told)).toMatchObject({ job: 'Consultant on shift', organisation: 'RXX' });
    expect(directory.named('mallory', told)).toBeNull();
    expect(['westmarch-team-3', 'mallory'].map((id) => directory.called(id))).toEqual(['Westmarch team 3', 'mallory']);
  });

  it('knows everybody with a grant or a duty at an organisation', () => {
    const ids = (organisation: string) => directory.peopleOf(organisation).map(({ id }) => id);
    expect(ids('E00000001')).toEqual(['wren-garganey', 'teal-siskin', 'westmarch-front-door', 'westmarch-duty']);
    expect(ids('E00000002')).toEqual(['ashford-vale-front-door']);
    expect(ids('RQQ')).toEqual([]);
  });

  it("knows who answers by the clock: children's services by day, the duty team on a Sunday night", () => {
    const who = (role: 'CSC' | 'EDT', moment: string) =>
      directory.onDuty(role, 'E00000001', new Date(moment), office)?.id ?? null;
    expect([who('CSC', '2026-11-17T13:00:00Z'), who('EDT', '2026-11-17T13:00:00Z')]).toEqual([
      'westmarch-front-door',
      null,
    ]);
    expect([who('CSC', '2026-11-15T02:00:00Z'), who('EDT', '2026-11-15T02:00:00Z')]).toEqual([null, 'westmarch-duty']);
  });

  it('knows nobody for a role that nobody holds', () => {
    expect(directory.onDuty('EXEC', 'RYY', new Date('2026-11-17T13:00:00Z'), office)).toBeNull();
  });

  it('counts a grant and a duty alike as belonging to an organisation', () => {
    expect([...directory.organisationsOf('rowan-pipit')]).toEqual(['RXX']);
    expect([...directory.organisationsOf('millbrook-nurse-in-charge')]).toEqual(['RXX']);
    expect([...directory.organisationsOf('mallory')]).toEqual([]);
  });

  it('lets nobody in who has no grant', () => {
    expect(directory.grantsOf('millbrook-nurse-in-charge')).toEqual([]);
    expect(directory.grantsOf('mallory')).toEqual([]);
  });
});
