import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('an overdose', () => {
  it.each([
    'Mother overdosed child with insulin',
    'Dad overdosed the baby on methadone',
    'Overdose by mum of insulin to child',
    'Overdose by mum of her insulin to the child.',
    "Mum had OD'd her with antihistamine",
    "Mum's overdose of the child's paracetamol dose x10",
    "Dad's OD meds swallowed by toddler",
    'Stepmum overdosed her, insulin',
    'Mum overdosed Kai on melatonin',
    'Child overdosed by mum',
    'Dad overdosed the baby last night',
    'Dad overdosed Kai with melatonin',
    'Mother overdosing child with laxatives',
    'Mum overdosed baby when alone with him',
    'Mum overdosed baby at night to make her sleep',
    'Mum overdosed child because he would not sleep',
    'Mum overdosed the child by accident',
    'Mum overdosed the child then called 999',
    'Mum overdosed 2 year old',
    'Child was overdosed by his mother',
    'Child intentionally overdosed by mother',
    'He was overdosed by his mother',
    'Boy overdosed by mum',
  ])('that a child was given is real, and nobody else harmed herself: %s', (text) => {
    expect(codesOf(text)).toContain('poisoning');
    expect(codesOf(text)).not.toContain('parent-self-harm');
  });

  it.each([
    'Mum overdosed on paracetamol.',
    'Mum overdosed, child found her.',
    'Mum overdosed again on codeine',
    'Mum overdosed with her antidepressants',
    "Mum's overdose witnessed by child",
    'Overdose by mother, child seen by aunt',
    'Mum took an overdose, gave child to a neighbour',
    'Mum overdosed Friday on paracetamol',
    'Dad overdosed Tuesday on heroin, child found him',
    'Mum overdosed Sunday with wine',
    'Mother overdosed paracetamol with alcohol',
    'Mum overdosed insulin with intent',
    'Dad overdosed heroin with son present',
    'Mum overdosed her self in front of baby',
    'Overdose by dad giving tablets back',
    "Dad took overdose of child's meds",
    'Mum overdosed, found by daughter',
    'Mum overdosed child found her',
    'Mum overdosed children with nan',
    'Mum overdosed kids in house',
    'Mum overdosed children upstairs',
    'Mum overdosed 2 weeks ago',
  ])('of a parent is none of the child: %s', (text) => {
    expect(codesOf(text)).toContain('parent-self-harm');
    expect(codesOf(text)).not.toContain('poisoning');
  });

  it.each(['Deliberately overdosed 15 year old, took paracetamol', 'Intentionally overdosed 14 yo, cocodamol'])(
    'of a child of whom only the age is told is its own: %s',
    (text) => {
      expect(codesOf(text)).toContain('self-harm');
    },
  );

  it('in front of a child is none of the child', () => {
    expect(codesOf('Mum ODed in front of child')).not.toContain('poisoning');
  });

  it.each([
    'Mum had overdose, she gave child the same',
    'Mum overdosed herself and the baby',
    'Mum overdosed baby and then herself',
  ])('of both is of both: %s', (text) => {
    expect(codesOf(text)).toStrictEqual(expect.arrayContaining(['poisoning', 'parent-self-harm']));
  });

  it.each([
    'Mum overdosed baby deliberately',
    'Mum overdosed baby on purpose',
    'Dad deliberately overdosed baby',
    'Intentional overdose of baby by mum',
  ])('that was meant is of the child, and nobody harmed herself: %s', (text) => {
    expect(codesOf(text)).toStrictEqual(['poisoning']);
  });

  it('of a daughter who took it is her own', () => {
    expect(codesOf('Intentional overdose of daughter, 15')).toContain('self-harm');
  });
});
