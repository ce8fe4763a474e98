import { namesOf, readCampaignCall } from './campaign-call.js';
import { full, randomFrom } from './size.js';

const read = (...args: readonly string[]) => readCampaignCall(args, () => 77);

describe('what a person may say to npm run test:fault', () => {
  it('nothing: every guarantee at its full size, from a seed that is drawn', () => {
    expect(read()).toEqual({ task: 'run', only: [], size: { ...full, seed: 77 } });
  });

  it('how many kills, which guarantees, which seed', () => {
    const call = read('--cycles', '100', '--only', 'G1,g3', '--seed', '5');
    expect(call).toEqual({ task: 'run', only: ['G1', 'G3'], size: { ...full, cycles: 100, seed: 5 } });
  });

  it('how many histories, and that the planted mutants alone are wanted', () => {
    expect(read('--histories', '2000', '--only', 'G11')?.size.histories).toBe(2_000);
    expect(read('--only', 'mutants')?.only).toEqual(['MUTANTS']);
  });

  it('--help', () => {
    expect(read('--help')?.task).toBe('help');
  });

  it.each([
    [['--cycles', 'many']],
    [['--cycles', '0']],
    [['--cycles', '-1']],
    [['--histories', '0']],
    [['--histories', 'all']],
    [['--only', 'kills']],
    [['--seed', '1.5']],
    [['--speed', '1']],
    [['G1']],
  ])('%j is a wrong call, not a campaign', (args) => {
    expect(read(...args)).toBeNull();
  });
});

describe('the tests of a guarantee', () => {
  const chosen = (name: string, ...only: readonly string[]) => new RegExp(namesOf(only)).test(name);

  it('are those whose name has its number', () => {
    expect(chosen('when a dependency goes away G3 kill -9 of PostgreSQL', 'G3')).toBe(true);
    expect(chosen('G1 kill -9 of any service loses nothing', 'G1')).toBe(true);
  });

  it('are not those of a number that begins alike', () => {
    expect(chosen('bad input G14 malformed frames', 'G1')).toBe(false);
  });

  it('are, of the planted mutants, those that name one', () => {
    expect(chosen('the histories catch the planted mutant of section 2: a slip', 'MUTANTS')).toBe(true);
    expect(chosen('the histories, G11 G12 as many as were asked for', 'MUTANTS')).toBe(false);
  });

  it('are all when none was named', () => {
    expect(chosen('bad input G14 malformed frames')).toBe(true);
  });
});

describe('what is random in a campaign', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, randomFrom(seed));

  it('is the same again for the same seed, and another for the next', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('spreads over the whole range', () => {
    const random = randomFrom(3);
    const tenths = new Set(Array.from({ length: 500 }, () => Math.floor(random() * 10)));
    expect(tenths.size).toBe(10);
  });
});
