import { planKnownThen, type PlanHistory, type StatedPart } from './plan-known-then.js';
import { type PlanCheck } from './resolve-plan.js';

const westmarch = 'E00000001';
const cpp = { kind: 'CPP', start: '2026-10-02', end: null, worker: 'team-7' } as const;

const at = (hour: number): number => Date.UTC(2026, 10, 17, hour);

const part = (given: Partial<StatedPart> = {}): StatedPart => ({
  part: 1,
  receivedAt: at(6),
  signalId: 'a',
  entries: [cpp],
  ...given,
});

const list = (
  key: string,
  stated: readonly StatedPart[],
  given: { parts?: number; asOf?: number } = {},
): PlanHistory[number] => ({
  list: { key, authority: westmarch, asOf: given.asOf ?? at(6), scope: 'full' },
  parts: given.parts ?? 1,
  stated,
});

const check = (receivedAt: number): PlanCheck => ({
  feed: 'cp-is',
  visit: 'V1',
  answer: 'no',
  kind: null,
  authority: null,
  at: receivedAt,
  receivedAt,
  signalId: 'c',
});

const known = (history: PlanHistory, then: number) => {
  const { lists, entries } = planKnownThen(history, [], then);
  return (lists.get(westmarch) ?? []).map(({ key }) => ({ key, entries: entries.get(key) }));
};

describe('what was known of the plans of a child at a moment', () => {
  it('is nothing before the list that names it had come, and what it says from then on', () => {
    const history = [list('november', [part()])];
    expect(known(history, at(6) - 1)).toEqual([]);
    expect(known(history, at(6))).toEqual([{ key: 'november', entries: [cpp] }]);
  });

  it('counts a list in parts only once the last part had come, whichever part names the child', () => {
    const history = [list('november', [part(), part({ part: 2, receivedAt: at(9), entries: [] })], { parts: 2 })];
    expect(known(history, at(8))).toEqual([]);
    expect(known(history, at(9))).toEqual([{ key: 'november', entries: [cpp] }]);
  });

  it('is the first statement of a part until it was stated again without the child', () => {
    const history = [list('november', [part(), part({ receivedAt: at(9), signalId: 'b', entries: [] })])];
    expect(known(history, at(8))).toEqual([{ key: 'november', entries: [cpp] }]);
    expect(known(history, at(9))).toEqual([{ key: 'november', entries: [] }]);
  });

  it('has lists in the order in which they hold, however they came', () => {
    const late = list('october', [part({ receivedAt: at(9) })], { asOf: at(6) - 86_400_000 });
    const history = [list('november', [part()]), late];
    expect(known(history, at(8)).map(({ key }) => key)).toEqual(['november']);
    expect(known(history, at(9)).map(({ key }) => key)).toEqual(['october', 'november']);
  });

  it('leaves out the answers of look-ups that came later', () => {
    const answers = [check(at(7)), check(at(9))];
    expect(planKnownThen([], answers, at(8)).checks).toEqual([check(at(7))]);
  });
});
