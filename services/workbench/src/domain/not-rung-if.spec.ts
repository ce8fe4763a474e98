import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { chronologyIn } from '../read-files.js';
import { notRungIf } from './not-rung-if.js';
import { replay } from './replay.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const firstRing = (name: string) => replay(chronologyIn(`tests/replay/${name}.json`).evidence, policy).firstRing;

describe('what would have kept a first ring from ringing', () => {
  it('is one fact for each of two rules, where one alone leaves the other ringing', () => {
    const { enough, ofEachRule } = notRungIf(firstRing('peter-connelly'), policy);
    expect(ofEachRule.map(({ rule }) => rule)).toEqual(['R15', 'R17']);
    expect(enough?.map(({ rule }) => rule)).toEqual(['R15', 'R17']);
  });

  it('is the one fact that a single rule rests on', () => {
    expect(notRungIf(firstRing('lauren-wright'), policy).enough).toEqual([
      { rule: 'R22', words: ['nobody had recorded a safeguarding concern'] },
    ]);
  });

  it('speaks of every rule that rang, those that waited too', () => {
    const rung = firstRing('jasmine-beckford');
    expect(rung.map(({ finding: { rule } }) => rule).sort()).toEqual(['R16', 'R22']);
    const { ofEachRule, enough } = notRungIf(rung, policy);
    expect(ofEachRule.map(({ rule }) => rule).sort()).toEqual(['R16', 'R22']);
    expect(enough).not.toBeNull();
  });

  it('is nothing where nothing rang', () => {
    expect(notRungIf([], policy)).toEqual({ ofEachRule: [], enough: null });
  });
});

describe('the facts of a first ring', () => {
  it('are those of that day: nothing that came after is among them', () => {
    for (const { child } of firstRing('peter-connelly')) expect(child.contacts).toHaveLength(9);
  });
});

describe('more rules at one ring than are tried together', () => {
  it('are kept quiet by the facts of those that cannot be left out', () => {
    const [r15, r17] = firstRing('peter-connelly');
    const many = [...Array.from({ length: 9 }, () => r15!), r17!];
    expect(notRungIf(many, policy).enough?.map(({ rule }) => rule)).toEqual(['R15', 'R17']);
  });
});
