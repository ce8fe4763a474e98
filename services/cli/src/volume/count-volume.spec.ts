import { loadPolicies } from '#libs/platform/documents';
import { Delivery, simulate, type Delivered, type SimulatedChild, type Stated, type Visit } from '#libs/population';
import { VolumeCount } from './count-volume.js';
import { familiesOf } from './families.js';
import { type Volume } from './volume.js';

const dayMs = 86_400_000;
const yearMs = 365.25 * dayMs;
const policies = await loadPolicies('libs/policy/parameters');
const time = { from: Date.UTC(2025, 0), to: Date.UTC(2026, 0) };
const [someone] = [...simulate({ children: 1, years: 2, seed: 1, from: '2024-01-01' })];
if (someone === undefined) throw new Error('nobody was simulated');

interface Seen {
  /** Day of 2025. */
  readonly day: number;
  readonly kind?: Visit['kind'];
  readonly outcome?: Visit['outcome'];
  readonly coded?: Visit['coded'];
  readonly organisation?: string;
  readonly marked?: boolean;
}

const organisationOf = ({ organisation = 'RXX' }: Seen): string => organisation;
const atOf = ({ day }: Seen): number => time.from + day * dayMs + 12 * 3_600_000;

function statedOf(seen: Seen, place: number, bornAt: number): Stated {
  const { kind = 'unscheduled', outcome = 'completed', coded = [], marked = false } = seen;
  const organisation = organisationOf(seen);
  return {
    child: 0,
    purpose: 'emergency',
    at: atOf(seen),
    marked,
    signal: {
      type: 'contact.stated',
      feed: 'millbrook-pas',
      organisation,
      site: `${organisation}01`,
      visit: { id: `S0-${place}`, version: new Date(atOf(seen)).toISOString() },
      person: {
        nhsNumber: '9990000018',
        nhsNumberStatus: '01',
        birthDate: new Date(bornAt).toISOString().slice(0, 10),
        address: { authority: 'E00000001' },
      },
      occurredAt: new Date(atOf(seen)).toISOString(),
      setting: kind === 'appointment' ? 'outpatient' : organisation === 'RCC' ? 'health-visitor' : 'ed',
      kind,
      status: outcome,
      coded: [...coded],
    },
  };
}

/** A child of some age at the start of 2025 who was seen so, and never else. */
function aChild(seen: readonly Seen[], years = 8, changes: Partial<SimulatedChild> = {}): SimulatedChild {
  const bornAt = time.from - years * yearMs;
  return {
    ...someone!,
    child: { ...someone!.child, bornAt, from: Math.max(bornAt, Date.UTC(2024, 0)), to: time.to },
    plans: [],
    history: null,
    visits: seen.map((one) => ({
      purpose: 'emergency',
      at: atOf(one),
      place: { feed: 'millbrook-pas', organisation: organisationOf(one), site: `${organisationOf(one)}01` },
      setting: 'ed',
      kind: one.kind ?? 'unscheduled',
      outcome: one.outcome ?? 'completed',
      ...(one.marked === true ? { marked: true } : {}),
    })),
    statements: seen.map((one, place) => statedOf(one, place, bornAt)),
    ...changes,
  };
}

const missed = (day: number): Seen => ({ day, kind: 'appointment', outcome: 'was-not-brought' });
const bruised = (day: number, changes: Partial<Seen> = {}): Seen => ({
  day,
  coded: [{ kind: 'injury', system: 'bellwether', code: 'bruise', bodySite: 'cheek' }],
  ...changes,
});

const lists = new Delivery({ children: 1, years: 2, seed: 1, from: '2024-01-01' }).listsNaming([]);
/** What is stated arrives at once. */
const arrivalOf = ({ at, marked, signal }: Stated): Delivered => ({
  ...{ arrivesAt: at, child: someone.child.number, marked, fault: 'none', signal },
});

function volumeOf(...children: readonly SimulatedChild[]): Volume {
  const count = new VolumeCount(policies, time);
  for (const child of children) {
    const ofChildren = child.statements.map(arrivalOf).sort((one, other) => one.arrivesAt - other.arrivesAt);
    count.add([child], { ofChildren, lists });
  }
  return count.result();
}
const countsOf = ({ findings, cases, rings, notices }: Volume) => ({
  findings: Object.fromEntries(findings),
  cases: Object.fromEntries(cases),
  rings: Object.fromEntries(rings),
  notices: Object.fromEntries(notices),
});
const nothing = { cases: {}, rings: {}, notices: {} };

describe('the volume of a few children, counted by hand', () => {
  it('is nothing for children who are well, who are brought, and whose cough is seen', () => {
    const brought = { day: 100, kind: 'appointment' } as const;
    expect(countsOf(volumeOf(aChild([]), aChild([{ day: 100 }]), aChild([brought])))).toEqual({
      findings: {},
      ...nothing,
    });
  });

  it('a slot missed once is information: no case, nobody is rung', () => {
    expect(countsOf(volumeOf(aChild([missed(100)])))).toEqual({ findings: { 'R08 INFORMATION': 1 }, ...nothing });
  });

  it('a second slot missed in a row is information too; after a concern it opens a case, of which the nurse hears', () => {
    expect(countsOf(volumeOf(aChild([missed(100), missed(130)])))).toEqual({
      findings: { 'R08 INFORMATION': 1, 'R10 INFORMATION': 1 },
      ...nothing,
    });
    const concern = [{ kind: 'outcome', system: 'bellwether', code: 'safeguarding-concern' }] as const;
    expect(countsOf(volumeOf(aChild([{ day: 90, coded: concern }, missed(100), missed(130)])))).toMatchObject({
      cases: { 'R10 CONCERN': 1 },
      rings: { opened: 1 },
      notices: { NN: 1 },
    });
  });

  it('the first of them in the year before is looked back on, and not counted', () => {
    expect(countsOf(volumeOf(aChild([missed(-60), missed(100)]))).findings).toEqual({ 'R10 INFORMATION': 1 });
  });

  it('a baby with a bruise: nurse in charge and named nurse at the hospital', () => {
    expect(countsOf(volumeOf(aChild([bruised(30)], 0)))).toMatchObject({
      cases: { 'R15 IMMEDIATE': 1 },
      notices: { NIC: 1, NN: 1 },
    });
  });

  it('counts what was seen at hospitals: attendances, slots, missed slots', () => {
    const { contacts } = volumeOf(
      aChild([{ day: 100 }, missed(120), { day: 130, organisation: 'Y00001' }, { day: -10 }]),
    );
    expect(Object.fromEntries(contacts)).toEqual({ unscheduled: 1, slot: 1, 'not-brought': 1 });
  });

  it('a finding of a baby counts as of an infant until its first birthday', () => {
    const { infantFindings } = volumeOf(aChild([missed(100)], 0.5), aChild([missed(200)], 0.5));
    expect(Object.fromEntries(infantFindings)).toEqual({ 'R08 INFORMATION': 1 });
  });

  it('a bruised baby and the stay that follows within a day are one attendance; a later stay, and another place, are not', () => {
    const stay = (day: number, organisation = 'RXX') => bruised(day, { kind: 'stay', organisation });
    const injuries = (...seen: readonly Seen[]) => volumeOf(aChild(seen, 0)).infantInjuries;
    expect(injuries(bruised(30))).toBe(1);
    expect(injuries(bruised(30), stay(31))).toBe(1);
    expect(injuries(bruised(30), stay(32))).toBe(2);
    expect(injuries(bruised(30), stay(31, 'RYY'))).toBe(2);
    expect(injuries(stay(31))).toBe(1);
  });

  it('a case that such a bruise opens counts once, however often the baby comes within its days, and until the first birthday', () => {
    const cases = (age: number, ...seen: readonly Seen[]) => volumeOf(aChild(seen, age)).infantCases;
    expect(cases(0, bruised(30), bruised(35), bruised(60))).toBe(2);
    expect(cases(1, bruised(30))).toBe(0);
    expect(cases(0, missed(30))).toBe(0);
  });

  it('the time is a year for each, and for one that is born in it the rest of it', () => {
    const { children, childYears, infantYears } = volumeOf(aChild([]), aChild([], -0.25));
    expect(children).toBe(2);
    expect(childYears).toBeCloseTo(1.75, 2);
    expect(infantYears).toBeCloseTo(0.75, 2);
    expect(volumeOf().workingDays).toBe(253);
  });
});

describe('an embedded history', () => {
  const history = (...seen: readonly Seen[]) => aChild(seen, 0, { history: 'infant-abuse' });
  const rang = (...children: readonly SimulatedChild[]) =>
    volumeOf(...children).histories.find(({ kind }) => kind === 'infant-abuse');

  it('counts when its child rings at its marked event or before it, not after it', () => {
    expect(rang(history(bruised(30), { day: 60, marked: true }))).toMatchObject({ marked: 1, rang: 1 });
    expect(rang(history(bruised(60, { marked: true })))).toMatchObject({ marked: 1, rang: 1 });
    expect(rang(history({ day: 30, marked: true }, bruised(60)))).toMatchObject({ marked: 1, rang: 0 });
  });

  it('without a marked event, or not lived through, counts nowhere; nor does its child among the ordinary', () => {
    expect(rang(history(bruised(30)))).toMatchObject({ marked: 0, rang: 0 });
    expect(volumeOf(history(bruised(30))).children).toBe(0);
  });
});

describe('a simulated population', () => {
  const counted = (seed: number): Volume => {
    const count = new VolumeCount(policies, time);
    const simulation = { children: 300, years: 2, seed, from: '2024-01-01' };
    const delivery = new Delivery(simulation);
    for (const family of familiesOf(simulate(simulation)))
      count.add(family, { ofChildren: delivery.of(family), lists: delivery.listsNaming(family) });
    return count.result();
  };

  it('is counted the same for the same seed, and otherwise for another', () => {
    const first = countsOf(counted(5));
    expect(countsOf(counted(5))).toEqual(first);
    expect(countsOf(counted(6))).not.toEqual(first);
  });
});
