import { anAttendance } from '#libs/testing';
import { anchorOf, defineRule, type Rule } from './define-rule.js';
import { inOrder } from './order-rules.js';
import { rules } from './rules/index.js';

const rule = (changes: Partial<Rule>): Rule => ({ ...rules[0]!, ...changes });

describe('the declaration of a rule', () => {
  it('is given back with its conditions in a row', () => {
    const declared = rule({ when: { one: () => 'yes', other: () => 'no' } });
    const { when, conditions, ...rest } = defineRule(declared);
    expect({ ...rest, when }).toEqual({ ...declared, conditions: undefined });
    expect(conditions).toEqual([when['one'], when['other']]);
    expect(defineRule(rule({ id: 'R38c' })).id).toBe('R38c');
  });

  it.each(['15', 'R1', 'R150', 'r15', 'R15 ', 'R15d', ''])('cannot be named %p', (id) => {
    expect(() => defineRule(rule({ id }))).toThrow('a rule is named R and two digits');
  });

  it.each([0, -1, 1.5, Number.NaN])('cannot have the version %p', (version) => {
    expect(() => defineRule(rule({ version }))).toThrow('R01 has no version');
  });

  it('has a severity', () => {
    expect(() => defineRule(rule({ severities: [] }))).toThrow('R01 has no severity');
  });

  it('has at most eight levers, each once', () => {
    const levers = (names: readonly string[]) =>
      rule({ levers: names.map((id) => ({ id, words: () => '', change: () => null })) });
    const names = Array.from({ length: 9 }, (_, number) => `lever ${number}`);
    expect(defineRule(levers(names.slice(1))).levers).toHaveLength(8);
    expect(() => defineRule(levers(names))).toThrow('R01 has more than 8 levers');
    expect(() => defineRule(levers(['a', 'b', 'a']))).toThrow('R01 has a lever twice');
  });

  it('counts by conditions that it has', () => {
    const counting = (name: string) =>
      rule({ when: { often: () => 'no' }, counts: { [name]: { moreOf: 'more visits' } } });
    expect(defineRule(counting('often')).counts).toEqual({ often: { moreOf: 'more visits' } });
    expect(() => defineRule(counting('seldom'))).toThrow('R01 counts by seldom, which is none of its conditions');
  });

  it('says what the finding hangs on', () => {
    const contact = anAttendance('2026-11-17T13:22:00Z', { key: 'k' });
    expect(anchorOf(rule({ anchorKind: 'appointment' }), contact)).toEqual({ kind: 'appointment', key: 'k' });
  });
});

describe('the order of rules', () => {
  const first = rule({ id: 'R15' });
  const second = rule({ id: 'R03', dependsOn: ['R15'] });

  it('is kept when each stands after those it depends on', () => {
    expect(inOrder([first, second]).map(({ id }) => id)).toEqual(['R15', 'R03']);
  });

  it('is refused when one stands before what it depends on, or depends on nothing that exists', () => {
    expect(() => inOrder([second, first])).toThrow('R03 depends on R15, which does not stand before it');
    expect(() => inOrder([second])).toThrow('R03 depends on R15');
    expect(() => inOrder([rule({ id: 'R15', dependsOn: ['R15'] })])).toThrow('R15 depends on R15');
  });

  it('tells a rule that asks other chapters which these are: those before it that count for others', () => {
    const asking = rule({ id: 'R25', chapter: 'attendance', asksOtherChapters: true });
    const quiet = rule({ id: 'R08', countsForOthers: false });
    const same = rule({ id: 'R26', chapter: 'attendance' });
    const ordered = inOrder([first, quiet, same, asking, second]);
    expect(ordered.find(({ id }) => id === 'R25')?.otherChapters).toEqual(['R15']);
    expect(ordered.find(({ id }) => id === 'R03')?.otherChapters).toEqual([]);
  });

  it('leaves out those that speak of the same facts as its chapter does', () => {
    const slots = rule({ id: 'R33', chapter: 'household', sameFactsAs: 'missed-care' });
    const asking = rule({ id: 'R10', chapter: 'missed-care', asksOtherChapters: true });
    const other = rule({ id: 'R31', chapter: 'attendance', asksOtherChapters: true });
    const ordered = inOrder([first, slots, asking, other]);
    expect(ordered.find(({ id }) => id === 'R10')?.otherChapters).toEqual(['R15']);
    expect(ordered.find(({ id }) => id === 'R31')?.otherChapters).toEqual(['R15', 'R33', 'R10']);
  });

  it('has each version once, and room for two versions of one rule while policies name both', () => {
    expect(() => inOrder([first, first])).toThrow('R15 version 1 is there twice');
    expect(inOrder([first, rule({ id: 'R15', version: 2 }), second])).toHaveLength(3);
  });
});
