import {
  neighboursIn,
  planOfNeighbour,
  type MotherLink,
  type Neighbour,
  type Neighbours,
  type Relative,
} from './neighbours.js';
import { type PlanEntryFact, type PlanList } from './resolve-plan.js';

const link = (mother: string, ...children: readonly string[]): readonly MotherLink[] =>
  children.map((child) => ({ mother, child }));
const beside = (links: readonly MotherLink[], child: string): Neighbours => neighboursIn(links, [child]).get(child)!;
const shown = ({ relation, childId }: Relative): string => `${relation} ${childId}`;
const around = (child: string, ...links: readonly (readonly MotherLink[])[]): readonly string[] =>
  beside(links.flat(), child).relatives.map(shown);

describe('those beside a child', () => {
  it('are its mother and her other children', () => {
    expect(around('ivo', link('mother', 'ivo', 'maya', 'noa'))).toEqual([
      'mother mother',
      'sibling maya',
      'sibling noa',
    ]);
  });

  it('are the children of whom it is the mother itself, beside its own family', () => {
    expect(around('young mother', link('her mother', 'young mother'), link('young mother', 'baby'))).toEqual([
      'mother her mother',
      'child baby',
    ]);
  });

  it('are not the other mothers of a sibling, nor the children of these', () => {
    expect(around('ivo', link('mother', 'ivo', 'maya'), link('another', 'maya', 'stranger'))).toEqual([
      'mother mother',
      'sibling maya',
    ]);
  });

  it('are every mother that is named, each with her children', () => {
    expect(around('ivo', link('one', 'ivo', 'maya'), link('other', 'ivo', 'noa'))).toEqual([
      'mother one',
      'mother other',
      'sibling maya',
      'sibling noa',
    ]);
  });

  it('do not hold the child itself, whose mother was merged with it', () => {
    expect(around('ivo', link('ivo', 'ivo', 'maya'))).toEqual(['child maya']);
  });

  it('may be two things at once, as statements that contradict each other have it', () => {
    expect(around('ivo', link('maya', 'ivo', 'noa'), link('noa', 'maya'), link('ivo', 'maya'))).toEqual([
      'mother maya',
      'sibling noa',
      'child maya',
    ]);
  });

  it('are found for several children at once, each with its own', () => {
    const links = [...link('mother', 'ivo', 'maya'), ...link('another', 'noa')];
    const found = neighboursIn(links, ['ivo', 'noa', 'stranger']);
    expect([...found].map(([child, { relatives }]) => [child, ...relatives.map(shown)])).toEqual([
      ['ivo', 'mother mother', 'sibling maya'],
      ['noa', 'mother another'],
      ['stranger'],
    ]);
  });

  const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `baby ${index}`);

  it('are twenty children of one mother at most', () => {
    expect(around('baby 0', link('ward', ...many(20)))).toHaveLength(20);
    expect(beside(link('ward', ...many(21)), 'baby 0')).toMatchObject({ relatives: [], crowded: 1 });
    expect(around('ward', link('ward', ...many(21)))).toEqual([]);
  });

  it('are still those of another mother, and whom it leaves out is said', () => {
    const links = [...link('ward', ...many(21)), ...link('mother', 'baby 0', 'maya')];
    const { relatives, leftOut } = beside(links, 'baby 0');
    expect(relatives.map(shown)).toEqual(['mother mother', 'sibling maya']);
    expect(leftOut()).toEqual(many(21).slice(1).toSorted());
  });
});

describe('the plan of somebody beside a child', () => {
  const day = 86_400_000;
  const at = (date: string): number => Date.parse(`${date}T06:10:00Z`);
  const list = (date: string): PlanList => ({ key: date, authority: 'E00000001', asOf: at(date), scope: 'full' });
  const lists = [list('2026-11-01'), list('2026-11-02'), list('2026-11-03')];
  const onPlan: PlanEntryFact = { kind: 'CPP', start: '2026-10-01', end: null, worker: 'westmarch-team-3' };
  const named = (...dates: readonly string[]): Neighbour => ({
    relation: 'sibling',
    plans: {
      lists: new Map([['E00000001', lists]]),
      entries: new Map(dates.map((date) => [date, [onPlan]])),
    },
  });
  const asOf = (neighbour: Neighbour, date: string) => planOfNeighbour(neighbour, at(date), 7 * day);

  it('is in force as long as lists name it, by its kind and its authority', () => {
    expect(asOf(named('2026-11-01', '2026-11-02', '2026-11-03'), '2026-11-03')).toEqual({
      value: 'yes',
      kinds: ['CPP'],
      ended: [],
      authority: 'E00000001',
      source: 'list of E00000001',
    });
  });

  it('is over from the list on that does not name it any more', () => {
    expect(asOf(named('2026-11-01', '2026-11-02'), '2026-11-03')).toMatchObject({
      value: 'no',
      kinds: [],
      ended: [{ kind: 'CPP', on: '2026-11-03' }],
      source: null,
    });
    expect(asOf(named('2026-11-01', '2026-11-02'), '2026-11-02')).toMatchObject({ value: 'yes' });
  });

  it('is not known where the last list to name it is too old', () => {
    const neighbour = named('2026-11-01', '2026-11-02', '2026-11-03');
    expect(asOf(neighbour, '2026-11-10')).toMatchObject({ value: 'yes' });
    expect(asOf(neighbour, '2026-11-11')).toMatchObject({ value: 'unknown', kinds: [] });
  });

  it('is none before it begins', () => {
    expect(asOf(named('2026-11-02'), '2026-09-30')).toMatchObject({ value: 'no', ended: [] });
  });
});
