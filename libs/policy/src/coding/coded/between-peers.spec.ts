import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('a blow between children', () => {
  it.each([
    'S says another child hit her.',
    'Hit by another child at school.',
    'Another pupil punched him in the playground, bruise to cheek.',
    'Mum says he was kicked by a year 9 boy at school.',
    'Slapped by a classmate, teacher informed.',
  ])('is known as one: %s', (text) => {
    expect(codes(text)).toEqual(expect.arrayContaining(['assault', 'between-peers']));
    expect(codes(text)).not.toContain('disclosure');
  });

  it.each([
    'Told another pupil that dad hit him.',
    "Hit by his friend's dad.",
    'Dad hit him after another child hit her.',
    'Another child said his stepdad kicks him.',
    'Hit with a bat by another boy.',
    'Strangled by another pupil.',
    'Attacked by a gang of older boys.',
    'Assaulted by unknown males.',
    'His brother punched him.',
  ])('is not what a grown person, a gang or a weapon did: %s', (text) => {
    expect(codes(text)).toContain('assault');
    expect(codes(text)).not.toContain('between-peers');
  });

  it('leaves what a child tells of somebody grown', () => {
    expect(codes('Disclosed to friend that mum slaps her.')).toContain('disclosure');
  });
});

describe('a question of a child whether to be hit is normal', () => {
  it('is a worry of whoever records it, and no assault', () => {
    expect(codes("Asks teacher 'is it normal for mums to hit their kids with a belt?'")).toEqual([
      'safeguarding-concern',
    ]);
  });

  it('is none where a parent asks', () => {
    expect(codes('Mum asks is it ok to smack him')).toEqual([]);
  });
});
