import { loadPolicies } from '#libs/platform/documents';
import { aCheekBruise, aChild, aMissedAppointment, anAttendance, planUnknown, waited } from '#libs/testing';
import { defineRule, type FiredWithin, type Rule } from './define-rule.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { Firings } from './firings.js';
import { contactsBefore } from './look-back.js';
import { parametersOf, type Policy } from './policy.js';
import { rules } from './rules/index.js';

let policies: readonly Policy[] = [];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

const bruised = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(at, { injuries: [aCheekBruise], ...changes });
const now = anAttendance('2026-11-17T13:22:00Z');
/** What is said at the last contact of the child. */
const within = (ids: readonly string[], child: ChildFacts, days = 30): FiredWithin =>
  new Firings(rules, child, policies).within(ids, child.contacts.at(-1)!, days);

describe('contacts before one', () => {
  const times = ['2026-10-18T13:21:59Z', '2026-10-18T13:22:00Z', '2026-11-17T13:21:59Z', '2026-11-17T13:22:00Z'];

  it('are those of the days before, to the second, the latest first, and no later ones', () => {
    const contacts = [...times, '2026-11-18T00:00:00Z'].map((at) => anAttendance(at));
    const before = [...contactsBefore({ contacts }, contacts[3]!, 30)];
    expect(before.map(({ key }) => key)).toEqual([`visit-${times[2]}`, `visit-${times[1]}`]);
  });

  it('of one moment are those that stand before it', () => {
    const contacts = ['a', 'b', 'c'].map((key) => ({ ...now, key }));
    expect([...contactsBefore({ contacts }, contacts[1]!, 30)].map(({ key }) => key)).toEqual(['a']);
  });
});

describe('whether a rule fired within some days', () => {
  it('is yes when it fires at this contact, or fired at one before', () => {
    expect(within(['R15'], aChild([bruised('2026-11-17T13:22:00Z')]))).toMatchObject({ value: 'yes' });
    const child = aChild([bruised('2026-10-20T09:00:00Z'), bruised('2026-11-01T09:00:00Z'), now]);
    const { value, latest } = within(['R01', 'R15'], child);
    expect([value, latest?.rule, latest?.contact.key]).toEqual(['yes', 'R15', 'visit-2026-11-01T09:00:00Z']);
  });

  it('leaves this contact out where history alone is asked for', () => {
    const before = (child: ChildFacts): FiredWithin =>
      new Firings(rules, child, policies).within(['R15'], child.contacts.at(-1)!, 30, 'the one before');
    expect(before(aChild([bruised('2026-11-17T13:22:00Z')])).value).toBe('no');
    const twice = before(aChild([bruised('2026-11-01T09:00:00Z'), bruised('2026-11-17T13:22:00Z')]));
    expect([twice.value, twice.latest?.contact.key]).toEqual(['yes', 'visit-2026-11-01T09:00:00Z']);
  });

  it('counts the days to the second', () => {
    expect(within(['R15'], aChild([bruised('2026-10-18T13:22:00Z'), now])).value).toBe('yes');
    expect(within(['R15'], aChild([bruised('2026-10-18T13:21:59Z'), now])).value).toBe('no');
  });

  it('looks at no later contact', () => {
    const child = aChild([now, bruised('2026-11-18T09:00:00Z')]);
    expect(new Firings(rules, child, policies).within(['R15'], now, 30).value).toBe('no');
  });

  it('is unknown when one cannot tell and none fired, and yes when another fired before', () => {
    const unknown = bruised('2026-11-10T09:00:00Z', { plan: planUnknown });
    expect(within(['R01'], aChild([unknown, now]))).toMatchObject({ value: 'unknown', latest: null });
    expect(within(['R01', 'R15'], aChild([unknown, now])).value).toBe('yes');
  });

  it('is no as long as the rule waits, and says that watches matter', () => {
    const child = aChild([aMissedAppointment('2026-11-10T09:00:00Z'), now]);
    const firings = new Firings(rules, child, policies);
    expect(firings.restsOnWaits).toBe(false);
    expect(firings.within(['R08'], now, 30).value).toBe('no');
    expect(firings.restsOnWaits).toBe(true);
    expect(within(['R08'], waited('R08', child)).value).toBe('yes');
  });

  it('rests on no watch where no rule would have waited', () => {
    const firings = new Firings(rules, aChild([bruised('2026-11-10T09:00:00Z'), now]), policies);
    expect([firings.within(['R15', 'R08'], now, 30).value, firings.restsOnWaits]).toEqual(['yes', false]);
  });

  it('names what its answer takes for granted: of the one that fired, or of all that did not', () => {
    const taken = 'mobility-not-recorded-taken-as-not-mobile';
    const old = { birthDate: '2026-03-01' };
    expect(within(['R15'], aChild([bruised('2026-11-10T09:00:00Z'), now], old)).assumptions).toEqual([taken]);
    const walks = bruised('2026-11-10T09:00:00Z', { mobility: 'yes', mobilityRecordedAt: now.occurredAt });
    const none = within(['R15'], aChild([walks, now], { ...old, gestationWeeks: 40 }));
    expect([none.value, none.assumptions]).toEqual(['no', []]);
    const toddler = within(['R15'], aChild([bruised('2026-11-10T09:00:00Z'), now], { birthDate: '2024-01-01' }));
    expect([toddler.value, toddler.assumptions]).toEqual(['no', ['mobility-not-recorded-taken-as-mobile']]);
  });

  it('goes by the policy of each contact', () => {
    const [first] = policies;
    const without: Policy = { ...first!, inForceFrom: now.occurredAt - 86_400_000, rules: {} };
    const child = aChild([bruised('2026-11-10T09:00:00Z'), bruised('2026-11-17T09:00:00Z'), now]);
    const { latest } = new Firings(rules, child, [first!, without]).within(['R15'], now, 30);
    expect(latest?.contact.key).toBe('visit-2026-11-10T09:00:00Z');
  });

  it('is known of rules that look back themselves, each contact judged once', () => {
    let asked = 0;
    const r15 = rules.find(({ id }) => id === 'R15')!;
    const counting: Rule = defineRule({
      ...r15,
      when: { ...r15.when, counted: () => ((asked += 1), 'yes') },
    });
    const repeat = defineRule({
      ...r15,
      id: 'R99',
      dependsOn: ['R15'],
      looksAt: () => true,
      when: { again: ({ firedWithin }) => firedWithin(['R15'], 30).value },
    });
    const [policy] = policies;
    const both: Policy = { ...policy!, rules: { R15: parametersOf(policy!, r15)!, R99: parametersOf(policy!, r15)! } };
    const child = aChild([bruised('2026-10-20T09:00:00Z'), anAttendance('2026-11-10T09:00:00Z'), now]);
    const firings = new Firings([counting, repeat], child, [both]);
    expect(firings.within(['R99'], now, 30).latest?.contact).toBe(now);
    expect(firings.within(['R99'], child.contacts[1]!, 30).latest?.contact).toBe(child.contacts[1]);
    expect(firings.firesAt('R15', now)).toBe(false);
    expect(asked).toBe(1);
  });
});

describe('whether a rule fired urgently', () => {
  const urgently = (child: ChildFacts): FiredWithin =>
    new Firings(rules, child, policies).within(['R22'], child.contacts.at(-1)!, 30, 'this contact', 'URGENT');
  const recorded = (at: string, changes: Partial<ContactFacts>): ContactFacts => anAttendance(at, changes);

  it('passes over what was said less urgently, and finds what lies before', () => {
    const concern = recorded('2026-11-10T09:00:00Z', { recordedConcern: 'yes' });
    expect(urgently(aChild([concern, now])).value).toBe('no');
    const disclosure = recorded('2026-11-01T09:00:00Z', { circumstances: ['disclosure'] });
    const { value, latest } = urgently(aChild([disclosure, concern, now]));
    expect([value, latest?.contact.key]).toEqual(['yes', disclosure.key]);
  });

  it('is unknown where a rule cannot tell, and none fired so', () => {
    const assault = recorded('2026-11-10T09:00:00Z', { circumstances: ['inflicted'] });
    expect(urgently(aChild([assault, now], { birthDate: null })).value).toBe('unknown');
  });
});

describe('what rules say of one contact', () => {
  const said = (child: ChildFacts, ids: readonly string[] = ['R15', 'R22']) =>
    new Firings(rules, child, policies).saidAt(ids, child.contacts.at(-1)!);

  it('is the most urgent that fires there, whatever the order in which they are named', () => {
    const child = aChild([bruised('2026-11-17T13:22:00Z', { recordedConcern: 'yes' })]);
    for (const ids of [
      ['R15', 'R22'],
      ['R22', 'R15'],
    ])
      expect(said(child, ids)).toMatchObject({ value: 'yes', most: { rule: 'R15', severity: 'IMMEDIATE' } });
    expect(said(child, ['R22']).most).toEqual({ rule: 'R22', severity: 'URGENT' });
  });

  it('is nothing of a contact before it, nor of a rule that waits', () => {
    expect(said(aChild([bruised('2026-11-17T13:21:00Z'), now]))).toMatchObject({ value: 'no', most: null });
    const missed = aChild([aMissedAppointment('2026-11-17T13:22:00Z')]);
    expect(said(missed, ['R08']).value).toBe('no');
    expect(said(waited('R08', missed), ['R08']).most).toEqual({ rule: 'R08', severity: 'INFORMATION' });
  });

  it('is unknown when none fires and one cannot tell', () => {
    const ageless = aChild([bruised('2026-11-17T13:22:00Z')], { birthDate: null });
    expect(said(ageless, ['R22', 'R15'])).toMatchObject({ value: 'unknown', most: null });
  });
});
