import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] =>
  codeWords([{ field: 'note', text }]).flatMap(({ code }) =>
    ['assault', 'disclosure', 'maltreatment-suspected'].includes(code) ? [code] : [],
  );

describe('what a word means', () => {
  it.each([
    'Class asked what is abuse; boy answered "when someone hits you and you tell a grown up". Good lesson.',
    'PSHE lesson: he said abuse is when a grown up hits you or does not feed you',
    'Circle time. She answered that bullying is if people punch you or kick you.',
    'Discussed what counts as abuse, joined in well',
  ])('tells of nobody: %j', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each<[string, string]>([
    ['In the lesson about abuse he said it is when daddy hits you', 'assault'],
    ['Says when a grown up hits you it hurts, it happens to me', 'assault'],
    ['In class said abuse is when someone hits you like at my house', 'assault'],
    ['Asked in class what is sexual abuse, then said uncle does it', 'maltreatment-suspected'],
    ['When people hit you with a belt, it leaves marks, he said', 'assault'],
    ['After NSPCC assembly boy said dad hits him', 'assault'],
    ['She said that when mummy is cross she hits you with the spoon', 'assault'],
    ['Disclosed: when someone hits me it is dad', 'disclosure'],
    ['What is seen is abuse.', 'maltreatment-suspected'],
    ['In lesson answered it is when someone hits you like stepmum does', 'assault'],
    ['Workshop: abuse is when someone hits you, looked at floor', 'assault'],
  ])('tells of this child: %j', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });
});
