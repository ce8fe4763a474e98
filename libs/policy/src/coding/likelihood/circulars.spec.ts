import { codeWords } from '../code-words.js';

const injuries = (text: string): readonly string[] =>
  codeWords([{ field: 'note', text }]).flatMap(({ kind, code }) => (kind === 'injury' ? [code] : []));

describe('a paper to many', () => {
  it.each([
    'All staff CP training: bruises on babies who do not move, fractures without explanation',
    'Newsletter to all parents: bruises and burns, when to worry',
  ])('tells of no injury: %s', (text) => {
    expect(injuries(text)).toEqual([]);
  });

  it.each([
    ['Memo to all staff: Tom has bruises to arms, call MASH if absent', 'bruise'],
    ['Memo to all staff: Zebedee, bruises, call MASH if absent', 'bruise'],
    ['Email to all staff: child in Y3 has bruises on face, call DSL', 'bruise'],
    ['Alert to all practices: infant bruised, mother moving between surgeries', 'bruise'],
    ['Staff briefing: toddler with bruised ear and burn to hand', 'burn'],
    ['Staff training placement: bruises to both arms', 'bruise'],
  ])('tells of one of somebody: %s', (text, code) => {
    expect(injuries(text)).toContain(code);
  });
});
