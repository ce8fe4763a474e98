import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'summary', text }]).map(({ code }) => code);

describe('harm to oneself in the words of those who see it', () => {
  it.each([
    ['Low mood. Cutting arms since summer. Superficial.', 'self-harm'],
    ['Cutting forearms with a razor', 'self-harm'],
    ['OD 16 paracetamol, impulsive after argument with stepdad', 'self-harm'],
    ['Tied a scarf round his neck at the weekend then took it off', 'self-harm'],
    ['Told teacher he tied a belt round his neck last night', 'self-harm'],
    ['Mum says he tied a cord round his neck', 'self-harm'],
    ['Tied dressing gown cord round neck', 'self-harm'],
    ['Got dressed, then tied belt round neck', 'self-harm'],
    ['Tied belt round neck in his uniform', 'self-harm'],
    ['Tied belt round neck after argument about baby sister', 'self-harm'],
    ['Argument with mum, tied cord round neck', 'self-harm'],
    ['Argument with her brother then tied belt round neck', 'self-harm'],
    ['Found by dad, had tied belt round neck', 'self-harm'],
    ['Told nurse wishes he hadnt been found', 'suicidal-intent'],
    ["Wishes she hadn't woken up", 'suicidal-intent'],
    ['OD of amitriptyline, left a note', 'suicidal-intent'],
  ])('is told: %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    'Denies cutting arms since summer',
    'Brother cutting his arm with a knife, dad stopped him',
    'Sibling tied a rope round her neck',
    'Playing dogs, tied string round his neck',
    'Mum tied a scarf round his neck',
    'Tied his tie round his neck for school',
    'Tied school tie round neck in uniform',
    'Tied scarf round neck, dressed for snow',
    'Dressed up as a dog, tied cord round neck',
    'Brother has tied a rope round neck',
    'Told us mum tied a belt round his neck',
    "Wished he hadn't woken up so early for the school trip",
    'HV left a note. Paracetamol advised',
    'Paracetamol for temperature, ADHD, impulsive',
  ])('is not told: %s', (text) => {
    expect(codes(text)).not.toContain('self-harm');
    expect(codes(text)).not.toContain('suicidal-intent');
  });
});
