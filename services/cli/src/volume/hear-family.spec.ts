import { type ContactStated, type PersonStatement, type Signal } from '#libs/contracts';
import { loadPolicies, nameUuid } from '#libs/platform/documents';
import { Delivery, organisations, simulate, type Delivered, type SimulatedChild } from '#libs/population';
import { oracle } from '#libs/testing/histories';
import { familiesOf } from './families.js';
import { attendanceWindowMs, HeardChild } from './heard-child.js';
import { hearFamily, type HeardOut } from './hear-family.js';
import { JudgedChild, type Judgement } from './judged-child.js';

const hourMs = 3_600_000;
const policies = await loadPolicies('libs/policy/parameters');
const judgement: Judgement = {
  policies,
  organisations: new Map(organisations.map(({ code, authority }) => [code, { code, name: code, authority }])),
};
const simulation = { children: 2_400, years: 2, seed: 12, from: '2024-01-01' };
const [someone] = [...simulate({ ...simulation, children: 1 })];
if (someone === undefined) throw new Error('nobody was simulated');

const born = '2024-06-01';
const number = someone.child.nhsNumber;
const lists = new Delivery(simulation).listsNaming([]);
const traced = { nhsNumber: number, nhsNumberStatus: '01' } as const;

/** Moments of 2025, so many days after the first of February at noon. */
const noon = (day: number): number => Date.UTC(2025, 1, 1, 12) + day * 24 * hourMs;
const instant = (at: number): string => new Date(at).toISOString();

function arriving(signal: Signal, at: number): Delivered {
  return { arrivesAt: at, child: someone!.child.number, marked: false, fault: 'none', signal };
}

interface Seen extends Partial<Omit<ContactStated, 'person'>> {
  readonly day: number;
  /** Hours until it is heard. */
  readonly after?: number;
  readonly person?: Partial<PersonStatement>;
}

function seen({ day, after = 0, person = { ...traced, birthDate: born }, ...changes }: Seen): Delivered {
  const at = noon(day);
  const organisation = changes.organisation ?? 'RXX';
  const signal: ContactStated = {
    type: 'contact.stated',
    feed: organisation === 'RXX' ? 'millbrook-pas' : `feed-of-${organisation.toLowerCase()}`,
    organisation,
    site: null,
    visit: { id: `S${someone!.child.number}-${day}`, version: instant(at) },
    occurredAt: instant(at),
    setting: organisation === 'RXX' ? 'ed' : 'gp',
    kind: organisation === 'RXX' ? 'unscheduled' : 'appointment',
    status: 'completed',
    ...changes,
    person: {
      localIds: [{ authority: organisation, id: `S${someone!.child.number}` }],
      address: { authority: 'E00000001' },
      ...person,
    },
  };
  return arriving(signal, at + after * hourMs);
}

const bruise = { coded: [{ kind: 'injury', system: 'bellwether', code: 'bruise', bodySite: 'cheek' }] } as const;
const coded = { coded: [...bruise.coded] };
const inPractice = { organisation: 'Y00001' } as const;

function heard(...ofChildren: readonly Delivered[]): readonly JudgedChild[] {
  const ordered = ofChildren.toSorted((one, other) => one.arrivesAt - other.arrivesAt);
  const [child] = hearFamily([someone!], { ofChildren: ordered, lists }, judgement);
  return child?.judged ?? [];
}
const rulesOf = (children: readonly JudgedChild[]): readonly string[] =>
  children.flatMap(({ findings }) => findings.map(({ finding }) => finding.rule)).sort();
const doubtsOf = (children: readonly JudgedChild[]): readonly string[] =>
  children.flatMap(({ doubts }) => doubts.map(({ rule }) => rule)).sort();
const everInDoubt = (children: readonly JudgedChild[]): readonly string[] =>
  children.flatMap((one) => [...one.everInDoubt].map((name) => name.split(' ')[0] ?? '')).sort();

describe('a child is judged by what had been heard of it', () => {
  it('a bruise of a baby whose birth date nobody has stated: nobody can tell', () => {
    const untold = heard(seen({ day: 0, ...coded, person: traced }));
    expect(rulesOf(untold)).not.toContain('R15');
    expect(doubtsOf(untold)).toContain('R15');
  });

  it('until a practice states the birth date: from then on it is told, as of when that was heard', () => {
    const known = heard(seen({ day: 0, ...coded, person: traced }), seen({ day: 2, ...inPractice }));
    expect(rulesOf(known)).toContain('R15');
    expect(doubtsOf(known)).not.toContain('R15');
    expect(everInDoubt(known)).toContain('R15');
    expect(known[0]?.told.find(({ finding }) => finding.rule === 'R15')?.at).toBe(noon(2));
  });

  it('a birth date that was known before is known: nobody was ever in doubt', () => {
    const known = heard(seen({ day: 0, ...inPractice }), seen({ day: 2, ...coded, person: traced }));
    expect(rulesOf(known)).toContain('R15');
    expect(everInDoubt(known)).not.toContain('R15');
  });

  it('what arrives late is told when it is heard, and rings nobody where it lies too far back', () => {
    const late = heard(seen({ day: 0, ...coded, after: 24 * 60 }))[0]?.told.find(
      ({ finding }) => finding.rule === 'R15',
    );
    expect(late).toMatchObject({ at: noon(60), isLate: true });
    const soon = heard(seen({ day: 0, ...coded, after: 1 }))[0]?.told.find(({ finding }) => finding.rule === 'R15');
    expect(soon).toMatchObject({ at: noon(0) + hourMs, isLate: false });
  });

  it('what was wrong at first was told, and does not stand in the end', () => {
    const right = {
      visit: { id: `S${someone.child.number}-0`, version: instant(noon(1)) },
      occurredAt: instant(noon(0)),
    };
    const corrected = heard(seen({ day: 0, ...coded }), seen({ day: 1, ...right, coded: [] }));
    expect(corrected[0]?.told.map(({ finding }) => finding.rule)).toContain('R15');
    expect(rulesOf(corrected)).not.toContain('R15');
  });

  it('without a number it is another child, until its hospital says who it is', () => {
    const untraced = seen({ day: 0, ...coded, person: {} });
    const practice = seen({ day: -3, ...inPractice });
    const apart = heard(practice, untraced);
    expect(apart).toHaveLength(2);
    expect(rulesOf(apart)).not.toContain('R15');
    const traceable = { visit: { id: `S${someone.child.number}-0`, version: instant(noon(0) + hourMs) } };
    const one = heard(practice, untraced, seen({ day: 0, after: 1, ...coded, ...traceable }));
    expect(one).toHaveLength(1);
    expect(rulesOf(one)).toContain('R15');
  });

  it('an unanswered look-up leaves it open whether it has a plan, an answered one does not', () => {
    const elsewhere = { person: { ...traced, birthDate: born, address: { authority: 'E00000002' } } };
    const answer = (said: Partial<Extract<Signal, { type: 'plan.checked' }>>): Delivered =>
      arriving(
        {
          type: 'plan.checked',
          feed: 'cp-is',
          nhsNumber: number,
          visit: { feed: 'millbrook-pas', id: `S${someone.child.number}-0` },
          answer: 'unknown',
          at: instant(noon(0)),
          ...said,
        },
        noon(0) + 20_000,
      );
    const visit = seen({ day: 0, ...elsewhere });
    const plans = (children: readonly JudgedChild[]) => everInDoubt(children).includes('R01');
    expect(plans(heard(visit, answer({ reason: 'timeout' })))).toBe(true);
    expect(doubtsOf(heard(visit, answer({ answer: 'no' })))).not.toContain('R01');
    expect(rulesOf(heard(visit, answer({ answer: 'yes', plan: 'CPP', authority: 'E00000002' })))).toContain('R01');
  });
});

describe('a visit that was put down to another child', () => {
  const mistaken = { localIds: [{ authority: 'RXX', id: 'S-of-another' }], birthDate: born };
  const corrected = (day: number): Pick<ContactStated, 'visit' | 'occurredAt'> => ({
    visit: { id: `S${someone.child.number}-0`, version: instant(noon(day)) },
    occurredAt: instant(noon(0)),
  });

  it('is told of the one whose it is, and of the other no more', () => {
    expect(rulesOf(heard(seen({ day: 0, ...coded, person: mistaken })))).toContain('R15');
    const [former, owner] = heard(
      seen({ day: 0, ...coded, person: mistaken }),
      seen({ day: 1, ...coded, ...corrected(1) }),
    );
    expect([rulesOf([former!]), former?.contacts]).toEqual([[], 0]);
    expect(rulesOf([owner!])).toContain('R15');
  });

  it('comes back to whoever had it when the correction is older than what was known', () => {
    const [owner, former] = heard(
      seen({ day: 0, ...coded, ...corrected(2) }),
      seen({ day: 1, ...coded, ...corrected(1), person: mistaken }),
    );
    expect(rulesOf([owner!])).toContain('R15');
    expect(former?.contacts).toBe(0);
  });

  it('is waited for no longer than until its wait is over', () => {
    const asked: Pick<ContactStated, 'coded'> = {
      coded: [{ kind: 'outcome', system: 'bellwether', code: 'referral-made' }],
    };
    expect(rulesOf(heard(seen({ day: 0, ...asked, person: mistaken })))).toContain('R40');
    const children = heard(
      seen({ day: 0, ...asked, person: mistaken }),
      seen({ day: 0.1, ...asked, ...corrected(0.1) }),
    );
    expect(children.map((one) => rulesOf([one]).filter((rule) => rule === 'R40'))).toEqual([[], ['R40']]);
  });

  it('keeps nobody waiting for ever, though it is gone when its wait is over', () => {
    const records = new HeardChild();
    const { signal } = seen({ day: 0, coded: [{ kind: 'outcome', system: 'bellwether', code: 'referral-made' }] });
    const child = records.hearContact(signal as ContactStated, noon(0))!.child;
    const folded = records.folded(child);
    let isGone = false;
    const judged = new JudgedChild(
      () => ({
        identity: 'verified',
        folded: isGone ? { ...folded, contacts: [] } : folded,
        plans: { lists: new Map(), entries: new Map(), checks: [] },
      }),
      judgement,
    );
    judged.judge(noon(0), -Infinity);
    isGone = true;
    judged.waitUntil(Infinity);
    expect(rulesOf([judged])).not.toContain('R40');
  });
});

describe('what is heard', () => {
  const visit = { id: 'V1', version: instant(noon(0)) };

  it('of one id in two feeds is of two visits', () => {
    const [child] = heard(seen({ day: 0, visit, ...coded }), seen({ day: 3, visit, ...inPractice }));
    expect(child?.contacts).toBe(2);
    expect(rulesOf([child!])).toContain('R15');
  });

  it('twice is heard once', () => {
    const [once] = heard(seen({ day: 0, ...coded }));
    expect(heard(seen({ day: 0, ...coded }), seen({ day: 0, after: 2, ...coded }))[0]?.told).toEqual(once?.told);
  });

  it('again with other content is heard, though version and time are the same', () => {
    expect(rulesOf(heard(seen({ day: 0 }), seen({ day: 0, after: 2, ...coded })))).toContain('R15');
  });
});

describe('in the end', () => {
  const delivery = new Delivery(simulation);
  const families = [...familiesOf(simulate(simulation))];
  const arrivingOf = (family: readonly SimulatedChild[]) => ({
    ofChildren: delivery.of(family),
    lists: delivery.listsNaming(family),
  });
  const saidOf = (out: readonly HeardOut[]): readonly string[] =>
    out
      .flatMap(({ judged }) => judged.flatMap(({ findings }) => findings))
      .map(({ finding }) => `${finding.rule} ${finding.anchor.key} ${finding.severity} ${finding.sentence}`)
      .sort();

  it('what was said step by step is what the reference evaluator says of all statements at once', () => {
    let compared = 0;
    const hasPlan = families.filter((family) => family.some(({ plans }) => plans.length > 0));
    expect(hasPlan.length).toBeGreaterThan(20);
    for (const family of new Set([...families.slice(0, 250), ...hasPlan])) {
      const { ofChildren, lists: listed } = arrivingOf(family);
      const answer = oracle({
        signals: [...ofChildren, ...listed].map(({ arrivesAt, signal }) => ({
          id: nameUuid('signal', JSON.stringify(signal)),
          receivedAt: instant(arrivesAt),
          data: signal,
        })),
        organisations: judgement.organisations as ReadonlyMap<
          string,
          { code: string; name: string; authority: string }
        >,
        policies,
        attendanceWindowMs,
        indexSecret: 'a secret of this test',
        at: Date.UTC(2100, 0),
      });
      const expected = answer.children
        .flatMap(({ findings }) => findings)
        .map(({ rule, anchor, severity, sentence }) => `${rule.id} ${anchor.key} ${severity} ${sentence}`)
        .sort();
      const said = saidOf(hearFamily(family, { ofChildren, lists: listed }, judgement));
      expect(said).toEqual(expected);
      compared += said.length;
    }
    expect(compared).toBeGreaterThan(300);
  });
});
