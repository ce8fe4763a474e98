import { codeWords } from '../code-words.js';

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

describe('a swelling beside an illness that makes one', () => {
  it('is none of an injury, whatever else is not so', () => {
    expect(codes('Urticaria + lip swelling 10 min after egg. Chlorphenamine. Epipen jr not yet')).toEqual([]);
  });

  it.each(['Lip swelling, not urticaria.', 'Lip swelling, ?urticaria.', 'Lip swelling, urticaria. Dad slapped her.'])(
    'may be one where the illness is not sure: %s',
    (text) => {
      expect(codes(text)).toContain('injury injury');
    },
  );
});

describe('a concern', () => {
  it.each([
    'Hx NAI known, LAC',
    'Hx: neglect birth home (not fed regularly)',
    'Neglect in birth family before he came here',
  ])('of before codes nothing now: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each(['Physical abuse by birth father at contact yesterday', 'Concern re neglect by birth parents, ongoing'])(
    'of what somebody of the birth family does now codes: %s',
    (text) => {
      expect(codes(text)).not.toEqual([]);
    },
  );

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
    'Healing chickenpox scabs trunk, a few scratched',
    'Swollen glands neck, viral.',
    'Lump R neck, node, mobile, 1 cm, observe.',
    'Lips swollen after peanut.',
    'Swollen eyes with hay fever',
    'Stye L eye, swollen lid',
    'Inguinal hernia, groin lump',
    'BCG site lump L arm',
    'Hip effusion, irritable hip',
  ])('is no injury where it swells or stains: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['it is asked about', 'R ankle swollen. ?HSP'],
    ['it swells elsewhere', 'Umbilical hernia. L arm swollen, not using it'],
    ['somebody is allergic to something', 'Allergic to penicillin. Swollen L thigh'],
    ['glands are of the neck', 'Tonsillitis. Swollen left wrist'],
    ['something happened', 'Fell off bike, R ankle swollen. Known HSP'],
    ['a parent says so', 'Mum says the swelling on his jaw is mumps'],
    ['it is advised about', 'Swollen eyelid, watch for cellulitis'],
    ['it is another’s', 'Brother has mumps. Swelling of the left cheek'],
    ['it is of the head', 'Boggy swelling of the right side of the head, urticaria'],
    ['it is long ago', 'Cellulitis last year. Swelling R thigh'],
    ['it is ruled out', 'Swelling R thigh in 3 month old, ruled out cellulitis'],
    ['nobody explains it', 'Swollen left arm, dad unable to explain, urticaria'],
    ['it goes down on a baby', 'Swelling much better. Baby 4 months old.'],
    ['it is a bump on one who cannot move', 'Had a few bumps today, non mobile baby of 2 months'],
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

describe('what a vasculitis leaves', () => {
  it('is a bruise beside it on the face, or of another child', () => {
    expect(codes('R ankle HSP rash. Handprint bruise on the cheek')).toContain('injury bruise');
    expect(codes('Sister has HSP. Bruises on the face of the baby')).toContain('injury bruise');
  });
});

describe('a carer who is detained', () => {
  it.each([
    ['Mother arrested. Child staying with father.', true],
    ['Mother arrested. To remain w father, living at grandparents.', true],
    ["Mother arrested. Kids at their nan's.", true],
    ["Mother arrested. D at gran's.", true],
    ['Mother arrested. Child said to be with a relative.', true],
    ['Mother remanded, in custody. A friend will have baby.', true],
    ["Mother arrested at gran's.", false],
    ["Mother arrested. Police at nan's.", false],
    ["Mother arrested. She is at gran's.", false],
    ['Mother arrested, assaulted her dad.', false],
    ["Mother arrested. Usually at nan's.", false],
    ['Mother arrested. Father was at work.', false],
    ['Mother arrested. Child not safe with father.', false],
    ['Mother arrested. Baby cannot be placed with grandmother.', false],
    ["Mother arrested. Child at gran's.", true],
    ['Mother arrested. Child usually stays with father at weekends, whereabouts unknown.', false],
  ])('leaves the child with another where the words say so: %s', (text, isSafe) => {
    expect(codes(text)).toContain('outcome carer-detained');
    expect(codes(text).includes('outcome child-safe-with-other')).toBe(isSafe);
  });
});

describe('a parent who is intoxicated', () => {
  it.each([
    ["Mother drunk. L at gran's", true],
    ['Mother under influence. Child said to be with relative.', true],
    ['Mother drunk. Kids safe with MGM', true],
    ['Mother drunk, argument with nan.', false],
    ["Mother drunk. Mum at gran's", false],
    ['Mother drunk. Child with her.', false],
    ['Mother drunk. Child not with grandmother.', false],
  ])('leaves the child with another where the words say so: %s', (text, isSafe) => {
    expect(codes(text)).toContain('outcome parent-intoxicated');
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

describe('what only looks like an injury of now', () => {
  it.each([
    'Swelling down. Weight bearing when held',
    'Swelling much improved on antibiotics',
    'Scars may look like burns or old wounds',
    'Classical EDS: skin splits, gaping scars',
    'Lump feels hard on collarbone: callus',
    'Painful swelling of both hands, sickle',
  ])('codes no injury: %s', (text) => {
    expect(codes(text).filter((code) => code.startsWith('injury'))).toEqual([]);
  });

  it.each([
    'Swelling down after he fell off the bed',
    'Swelling of the cheek going down',
    'Swelling down, bruise to the jaw',
    'Marks look like burns',
    'The skin split over his brow',
  ])('is an injury where it says so: %s', (text) => {
    expect(codes(text).some((code) => code.startsWith('injury'))).toBe(true);
  });
});

describe('marks that a treatment leaves', () => {
  const recorded = (text: string): readonly unknown[] =>
    codeWords([{ field: 'note', text }]).flatMap(({ kind, recordedAs }) =>
      kind === 'injury' ? [recordedAs ?? null] : [],
    );

  it.each([
    'Lip repair GA. Bruised lip + nose post op',
    'Splints on, red marks at elbows from velcro',
    'Graze over the ankle from AFO',
    'Imms, thigh lump pea size after, wet cloth',
  ])('are recorded as of a procedure: %s', (text) => {
    expect(new Set(recorded(text))).toEqual(new Set(['procedure']));
  });

  it('of a birth are recorded as of it in a note of the birth itself', () => {
    expect(recorded('Shoulder dystocia 4 min, McRoberts. Bruised face and R upper arm')).toEqual(['birth', 'birth']);
  });

  it.each([
    'Mum says the bruise is from the harness',
    'Fell off the bed post op, bruise to the cheek',
    'Bruise under the splint',
    'Bruise to the cheek, 3 days post op',
    'Six weeks old, APGARs 9, bruise to the cheek noticed today',
    'Born by shoulder dystocia. Bruise to left ear',
    'Marks on wrists from velcro used by stepdad',
    'Imms today. Bruise to both thighs after, mum slapped him',
    'Seen by GP after surgery, bruise to the cheek',
  ])('are not where somebody only says so or it came later: %s', (text) => {
    expect(recorded(text)).toContain(null);
  });
});
