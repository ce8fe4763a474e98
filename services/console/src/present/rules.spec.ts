import { readRulePages } from '../rules/read-rule-pages.js';
import { indexModel, ruleModel } from './rules.js';

const pages = readRulePages();

describe('the index of rules', () => {
  it('has every chapter with its rules, and the shape of the most that each can be', () => {
    const chapters = indexModel(pages);
    expect(chapters.map(({ title }) => title)).toEqual(expect.arrayContaining(['Plans', 'Injuries', 'Feeds']));
    const injuries = chapters.find(({ id }) => id === 'injury')?.rules ?? [];
    expect(injuries[0]).toMatchObject({ id: 'R15', sign: { word: 'Immediate' } });
    expect(injuries.map(({ id }) => id)).toEqual(injuries.map(({ id }) => id).toSorted());
  });
});

describe('the page of a rule', () => {
  it('has its severities with their shapes, and its three lists', () => {
    const rule = ruleModel(pages, 'R25');
    expect(rule).toMatchObject({
      title: 'Left before being seen',
      chapter: 'Attendances',
      sign: { word: 'Immediate' },
    });
    expect(rule?.severities.find(({ name }) => name === 'alone')).toMatchObject({
      sign: { word: 'Information' },
      seenBy: 'no clock',
    });
    expect(rule?.exampleLists.map(({ heading }) => heading)).toEqual(['Fires', 'Stays quiet', 'Cannot tell']);
  });

  it('is found in any case of letters, and is not there for what is no rule', () => {
    expect(ruleModel(pages, 'r15')?.id).toBe('R15');
    for (const asked of ['R38a', 'r38a', 'R38A']) expect(ruleModel(pages, asked)?.id).toBe('R38a');
    for (const asked of ['R99', '', '__proto__', 'R15 ']) expect(ruleModel(pages, asked)).toBeNull();
  });

  it('of a rule about feeds has no lists: its examples are in its words', () => {
    const rule = ruleModel(pages, 'R48');
    expect(rule?.exampleLists).toEqual([]);
    expect(rule?.examplesInShort).not.toEqual([]);
  });

  it('says what it takes for granted in words, and names no file that a reader does not have', () => {
    const all = pages.chapters.flatMap(({ rules }) => rules.map(({ id }) => ruleModel(pages, id)));
    expect(all).not.toContain(null);
    for (const rule of all) {
      expect(JSON.stringify(rule?.granted)).not.toMatch(/taken-as|-not-/);
      expect(JSON.stringify(rule?.failures)).not.toMatch(/what-works|[Rr]ows? \d/);
    }
    expect(JSON.stringify(ruleModel(pages, 'R15')?.granted)).toContain(
      'Mobility not recorded, taken as not mobile: in an infant',
    );
  });

  it('says in no paragraph more of what it misses than one reads at a glance', () => {
    for (const { id, misses } of pages.chapters.flatMap(({ rules }) => rules))
      for (const text of misses.flatMap((block) =>
        block.kind === 'text' ? [block.words] : block.kind === 'list' ? block.items : [],
      ))
        expect([id, text.length > 450]).toEqual([id, false]);
  });
});
