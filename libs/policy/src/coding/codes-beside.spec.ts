import { codeWords } from './code-words.js';

const codes = (text: string): readonly string[] =>
  codeWords([{ field: 'note', text }]).map(({ kind, code }) => `${kind} ${code}`);

describe('a doubt whether somebody hits a child', () => {
  it.each([
    "Nan worried that mum's partner is hitting him.",
    'The neighbour heard thuds and thinks that the father may be battering the children.',
    'School suspect that he may have been hit by his uncle.',
  ])('is a worry where a grown person is meant: %s', (text) => {
    expect(codes(text)).toContain('outcome safeguarding-concern');
  });

  it.each([
    'Thinks brother hit him at school.',
    'Grandad thinks he may have been kicked by an older boy.',
    '?hit by a ball',
  ])('is none of a child or a thing: %s', (text) => {
    expect(codes(text)).not.toContain('outcome safeguarding-concern');
  });
});

describe('a concern', () => {
  it.each([
    'Hx NAI known, LAC',
    'Hx: neglect birth home (not fed regularly)',
    'Neglect in birth family before he came here',
  ])('of before codes nothing now: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('behind a heading of what happened codes', () => {
    expect(codes('Hx: concern about neglect raised by school')).toContain('outcome safeguarding-concern');
  });
});

describe('an illness that is named', () => {
  it.each([
    'Swelling R ankle + dorsum hands. HSP.',
    'Bilateral ankle swelling, nephrotic',
    'Brown marks shins, HSP staining',
    'Wasp sting neck, swelling size of 10p',
    'Healing pox scabs trunk, a few scratched',
    'Excoriated wrists and ankles',
    'Staff told marks expected',
  ])('is no injury where it swells or stains: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['it is asked about', 'R ankle swollen. ?HSP'],
    ['something happened', 'Fell off bike, R ankle swollen. Known HSP'],
    ['a parent says so', 'Mum says the swelling on his jaw is mumps'],
    ['it is advised about', 'Swollen eyelid, watch for cellulitis'],
  ])('takes no injury away where %s', (_, text) => {
    expect(codes(text)).toContain('injury injury');
  });

  it.each(['Acute kidney injury', 'MRI basal ganglia injury', 'Vesicles and punched out erosions on face'])(
    'is no harm that somebody did: %s',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );
});

describe('a carer who is detained', () => {
  it.each([
    ['Mother arrested. Child staying with father.', true],
    ['Mother arrested. To remain w father, living at grandparents.', true],
    ['Mother arrested. Father was at work.', false],
  ])('leaves the child with another where the words say so: %s', (text, isSafe) => {
    expect(codes(text)).toContain('outcome carer-detained');
    expect(codes(text).includes('outcome child-safe-with-other')).toBe(isSafe);
  });
});

describe('a copied flag, a list and a letter', () => {
  it.each([
    'Flag DV old',
    'DA hx moved from active to past on request',
    'Known to services, LAC',
    'LAC worker rang about contact',
  ])('tell of nothing now: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('of a laceration is one where it has a place, or the note is all in capitals', () => {
    expect(codes('LAC to forehead, glued')).toEqual(['injury laceration']);
    expect(codes('3CM LAC GLUED')).toEqual(['injury laceration']);
  });
});
