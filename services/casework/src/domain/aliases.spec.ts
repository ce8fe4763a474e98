import { Aliases } from './aliases.js';

const link = (alias: string, childId: string, epoch: number) => ({ alias, childId, epoch });

describe('the id under which a child is known', () => {
  it('is its own while nobody has said that it is another', () => {
    expect(new Aliases([]).resolve('ivo')).toBe('ivo');
    expect(new Aliases([link('ivo', 'ivo', 3)]).resolve('ivo')).toBe('ivo');
  });

  it('is the last of a line of links', () => {
    const aliases = new Aliases([link('first', 'second', 1), link('second', 'third', 2)]);
    expect(aliases.resolve('first')).toBe('third');
    expect(aliases.resolve('second')).toBe('third');
  });

  it('does not follow a link that is older than what is said of the child', () => {
    const aliases = new Aliases([link('first', 'second', 4), link('second', 'third', 2)]);
    expect(aliases.resolve('first', 3)).toBe('second');
    expect(aliases.resolve('first', 5)).toBe('first');
  });

  it('is found although links go round', () => {
    const aliases = new Aliases([link('first', 'second', 1), link('second', 'first', 1)]);
    expect(['first', 'second']).toContain(aliases.resolve('first'));
  });
});
