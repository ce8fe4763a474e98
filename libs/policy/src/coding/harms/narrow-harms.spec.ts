import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('what few words take from a harm', () => {
  it.each([
    ['Toddler intoxicated', 'intoxicated'],
    ['Mum overdosed baby deliberately', 'poisoning'],
    ['Dad overdosed the baby last night', 'poisoning'],
    ['Dad overdosed Kai with melatonin', 'poisoning'],
    ['Missing for 3 days. Back at school today, will not say where she was', 'missing-episode'],
    ['Missing 4 days, last seen at youth club', 'missing-episode'],
    ["She told me I'm pregnant by my uncle, play worker present", 'pregnant'],
    ['GP queried fractured arm, xray confirmed', 'fracture'],
  ])('is not taken: %j', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it.each([
    ['Missing 5 days, holiday', 'missing-episode'],
    ["Says 'I'm pregnant' with doll up jumper", 'pregnant'],
    ['Mum overdosed Friday on paracetamol', 'poisoning'],
  ])('is none: %j', (text, code) => {
    expect(codesOf(text)).not.toContain(code);
  });
});
