import { loadPolicies } from '#libs/platform';
import { VolumeCount, type Volume } from './count-volume.js';
import { yearMs, type DrawnChild, type DrawnContact } from './draw-year.js';
import { Draw } from './draw.js';

const dayMs = 86_400_000;
const policies = await loadPolicies('libs/policy/parameters');

const attendance: DrawnContact = {
  at: 100 * dayMs,
  bookedAt: null,
  place: 'nearest-hospital',
  kind: 'unscheduled',
  status: 'completed',
  injury: null,
  essential: false,
  recordedConcern: false,
};
const missed: DrawnContact = { ...attendance, kind: 'appointment', status: 'was-not-brought' };
const aBruise = { kind: 'bruise', bodySite: 'cheek', explained: false, witnessed: false };
const [aged, born] = [(years: number) => ({ ageAtStart: years * yearMs }), { ageAtStart: 0 }];
const aChild = (contacts: readonly DrawnContact[], changes: Partial<DrawnChild> = aged(8)): DrawnChild => ({
  ageAtStart: 0,
  mobilityRecorded: false,
  planKnown: true,
  livesOutOfArea: false,
  contacts,
  ...changes,
});
const on = (day: number, contact: DrawnContact, changes: Partial<DrawnContact> = {}): DrawnContact => ({
  ...contact,
  at: day * dayMs,
  ...changes,
});
const volumeOf = (...children: readonly DrawnChild[]): Volume => {
  const count = new VolumeCount(policies);
  for (const child of children) count.add(child);
  return count.result();
};
const countsOf = ({ findings, cases, rings, notices }: Volume) => ({
  findings: Object.fromEntries(findings),
  cases: Object.fromEntries(cases),
  rings: Object.fromEntries(rings),
  notices: Object.fromEntries(notices),
});
const nothing = { cases: {}, rings: {}, notices: {} };

describe('the volume of a few children, counted by hand', () => {
  it('is nothing for children who are well, who are brought, and whose cough is seen', () => {
    const brought = { ...missed, status: 'completed' } as const;
    expect(countsOf(volumeOf(aChild([]), aChild([attendance]), aChild([brought])))).toEqual({
      findings: {},
      ...nothing,
    });
  });

  it('a slot missed once is information: no case, nobody is rung', () => {
    expect(countsOf(volumeOf(aChild([missed])))).toEqual({ findings: { 'R08 INFORMATION': 1 }, ...nothing });
  });

  it('a second slot missed in a row opens a case, of which the nurse hears', () => {
    expect(countsOf(volumeOf(aChild([missed, on(130, missed)])))).toEqual({
      findings: { 'R08 INFORMATION': 1, 'R10 CONCERN': 1 },
      cases: { 'R10 CONCERN': 1 },
      rings: { opened: 1 },
      notices: { NN: 1 },
    });
  });

  it('the first of them in the year before is looked back on, and not counted', () => {
    expect(countsOf(volumeOf(aChild([on(-60, missed), missed]))).findings).toEqual({ 'R10 CONCERN': 1 });
  });

  it('a baby with a bruise: nurse in charge and named nurse at the hospital, the named nurse when at home', () => {
    const visit = { place: 'health-visitor', kind: 'home-visit' } as const;
    expect(countsOf(volumeOf(aChild([{ ...attendance, injury: aBruise }], born)))).toEqual({
      findings: { 'R15 IMMEDIATE': 1 },
      cases: { 'R15 IMMEDIATE': 1 },
      rings: { opened: 1 },
      notices: { NIC: 1, NN: 1 },
    });
    expect(countsOf(volumeOf(aChild([{ ...attendance, ...visit, injury: aBruise }], born))).notices).toEqual({ NN: 1 });
  });

  it('an essential slot that is missed and not booked again: a case, and a louder ring five working days later', () => {
    const essential = { ...missed, essential: true };
    expect(countsOf(volumeOf(aChild([essential])))).toEqual({
      findings: { 'R08 INFORMATION': 1, 'R11 URGENT': 1 },
      cases: { 'R11 CONCERN': 1 },
      rings: { opened: 1, 'severity-raised': 1 },
      notices: { NN: 2 },
    });
    const again = on(120, { ...essential, status: 'completed' }, { bookedAt: 101 * dayMs });
    expect(countsOf(volumeOf(aChild([essential, again]))).rings).toEqual({ opened: 1 });
  });

  it('of an unknown plan R03 speaks, and opens nothing', () => {
    const child = aChild([attendance], { ...aged(8), planKnown: false });
    expect(countsOf(volumeOf(child))).toEqual({ findings: { 'R03 INFORMATION': 1 }, ...nothing });
  });

  it('counts what was drawn: attendances, slots but not those of a practice, missed slots', () => {
    const practice = { ...missed, place: 'practice', status: 'completed' } as const;
    const { contacts } = volumeOf(aChild([attendance, missed, on(120, practice), on(-10, attendance)]));
    expect(Object.fromEntries(contacts)).toEqual({ unscheduled: 1, slot: 1, 'not-brought': 1 });
  });

  it('a finding of a baby counts as of an infant until its first birthday', () => {
    const { infantFindings, findings } = volumeOf(
      aChild([{ ...attendance, injury: aBruise }], { ageAtStart: 0.5 * yearMs }),
      aChild([missed], { ageAtStart: 0.5 * yearMs }),
      aChild([on(200, missed)], { ageAtStart: 0.5 * yearMs }),
    );
    expect(Object.fromEntries(findings)).toEqual({ 'R15 IMMEDIATE': 1, 'R08 INFORMATION': 2 });
    expect(Object.fromEntries(infantFindings)).toEqual({ 'R15 IMMEDIATE': 1, 'R08 INFORMATION': 1 });
  });
});

describe('the time that the children were under watch', () => {
  it('is a year for each, and for one that is born in it the rest of it', () => {
    expect(volumeOf(aChild([]), aChild([], { ageAtStart: -0.25 * yearMs }))).toMatchObject({
      children: 2,
      childYears: 1.75,
      infantYears: 0.75,
    });
    expect(volumeOf(aChild([], { ageAtStart: 0.5 * yearMs })).infantYears).toBe(0.5);
  });

  it('has the working days of 2025', () => {
    expect(volumeOf().workingDays).toBe(253);
  });
});

describe('a drawn year', () => {
  it('is counted the same for the same seed, and otherwise for another', () => {
    const drawn = (seed: number): Volume => {
      const count = new VolumeCount(policies);
      count.draw(new Draw(seed), 300);
      return count.result();
    };
    expect(countsOf(drawn(5))).toEqual(countsOf(drawn(5)));
    expect(countsOf(drawn(5))).not.toEqual(countsOf(drawn(6)));
    expect(drawn(5).children).toBe(300);
  });
});
