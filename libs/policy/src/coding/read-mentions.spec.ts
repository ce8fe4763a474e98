import fc from 'fast-check';
import { readMentions } from './code-words.js';
import { labelsOf } from './corpus/read-corpus.js';

const read = (text: string): readonly string[] => [...new Set(readMentions(text).flatMap(labelsOf))];

describe('an injury', () => {
  it.each([
    ['of several sites is told of each', 'scald to chest, neck and L arm', 'chest · neck · left arm'],
    ['takes the sites of a list that it ends', 'L cheek, ear and neck bruised', 'left cheek · ear · neck'],
    ['shares its site with the one beside it', 'swelling and bruising to R wrist', 'right wrist · right wrist'],
    ['leaves a site to the one that follows it', 'bruise to cheek, ear swollen', 'cheek · ear'],
    ['has a side with brackets, or behind the site', 'R) knee grazed. Cut to elbow left', 'right knee · left elbow'],
    ['has a side before words that say which part', 'burn to left index finger', 'left finger'],
    ['has both sides where it says so', 'B/L wrist fractures', 'both wrist'],
    ['has no site that only aches', 'bruised, knee pain since', ''],
    ['has both ends of a range', 'swelling from wrist to elbow', 'wrist · elbow'],
    ['has each side that is said', 'left and right wrists fractured', 'left wrist · right wrist'],
    ['takes the side of the hand of its fingers', 'broke two fingers on his left hand', 'left finger'],
    ['has the place of its heading', 'XR hip: no fracture', 'hip'],
    ['is not on what shaped it', 'mark in the shape of a hand on the thigh', 'thigh'],
    ['is not where somebody landed', 'landed on his foot, big toe bruised', 'toe'],
    ['has no side that is a way', 'lip cut right through', 'mouth'],
  ])('%s', (_, text, sites) => {
    const placed = readMentions(text).filter(({ kind, bodySite }) => kind === 'injury' && bodySite !== null);
    expect(placed.map(({ bodySite, laterality }) => `${laterality ?? ''} ${bodySite ?? ''}`.trim()).join(' · ')).toBe(
      sites,
    );
  });

  it.each([
    ['brusied cheek', 'injury:bruise@cheek'],
    ['laceratoin to forhead', 'injury:laceration@forehead'],
    ['dislocaton of patela', 'injury:dislocation@knee'],
  ])('is known by a misspelt word: %s', (text, label) => {
    expect(read(text)).toEqual([label]);
  });

  it.each([
    'brushing teeth',
    'febrile convulsion',
    'good spelling',
    'smells of smoke',
    'scolded by gran',
    'bore the brunt of it',
  ])('is not what a right word looks like: %s', (text) => {
    expect(read(text).filter((label) => label.startsWith('injury'))).toEqual([]);
  });
});

describe('what is said of it', () => {
  it.each([
    ['ends with its list', 'No LOC, bruise to cheek', 'injury:bruise@cheek'],
    ['reaches to the end of a list', 'no marks, cuts or grazes', 'mark · laceration · abrasion'],
    ['ends where a cause begins', 'no vomiting since fall', 'mechanism:fall'],
    ['holds for one who is called unhurt', 'baby unharmed', 'injury:injury (negated)'],
    ['is a doubt beside a sign', '?fracture of L radius', 'injury:fracture@left forearm (uncertain)'],
    ['is no doubt of what comes after the doubtful', '?concussion, graze to knee', 'injury:abrasion@knee'],
    ['is a doubt of what cannot be seen when it is feared', 'worried about fracture', 'injury:fracture (uncertain)'],
    ['is no doubt of what can be seen', 'mum worried about bruise on shin', 'injury:bruise@shin'],
    ['is the past in a year', 'broke his arm at the park in 2019', 'injury:fracture@arm (historical)'],
    ['is a threat with a modal verb', 'says he will hit her', 'mechanism:assault (hypothetical)'],
    ['is of a sibling', 'brother was scalded', 'injury:scald (other-person)'],
    ['is of whom the site belongs to', 'bruise on her mother’s arm', 'injury:bruise@arm (other-person)'],
    ['is of the child who was brought by somebody', 'brought by mum with a bruise', 'injury:bruise'],
    ['is of the child to whom another did it', 'classmate bit him on the hand', 'injury:bite@hand'],
    ['is of a mother who was hit', 'assault on mother', 'mechanism:assault (other-person)'],
    [
      'is of somebody who is in hospital with it',
      'nan is in hospital with a broken hip',
      'injury:fracture@hip (other-person)',
    ],
    ['is of a grown-up whose partner did it', 'Her partner punched her', 'mechanism:assault (other-person)'],
    ['is of the same person in the next sentence', 'Sister was scalded. She has a burn', 'injury:burn (other-person)'],
    ['is of whom it is said to be', 'The burn on the arm is his sister’s', 'injury:burn@arm (other-person)'],
    ['is of the child whom somebody fell on', 'cousin fell on her, swollen knee', 'injury:swelling@knee'],
    ['is of the child that a young man is', 'This young man has a fracture', 'injury:fracture'],
    ['is of nobody else where it is the other foot', 'graze on the other foot', 'injury:abrasion@foot'],
    ['is of the family when it runs there', 'Asthma in the family', 'condition:asthma (other-person)'],
    ['is of a sibling who was not brought', 'Sibling was not brought', 'missed-care:was-not-brought (other-person)'],
    ['is the past behind a scar', 'burn scar to forearm', 'injury:burn@forearm (historical)'],
    ['is the past when it was weeks ago', 'fracture of ulna 6/52 ago', 'injury:fracture@forearm (historical)'],
    ['is the past at an age', 'At 13 he broke his arm', 'injury:fracture@arm (historical)'],
    ['is no past where a child was well before', 'Previously well, swollen knee', 'injury:swelling@knee'],
    ['is no past in the year of a birth', 'Born 2021, bruise to chin', 'injury:bruise@chin'],
    ['is denied by an answer', 'Head injury? No.', 'injury:head-injury (negated)'],
    ['is denied by what came off', 'Mark on his hand was felt tip', 'injury:mark@hand (negated)'],
    ['is not denied behind a dash', 'No fracture - bruised toe', 'injury:bruise@toe'],
    ['is not denied where it is the exception', 'No bruises except one on the shin', 'injury:bruise@shin'],
    ['is not denied by who denies having done it', 'denies causing the burn', 'injury:burn'],
    ['is a doubt when it is unlikely', 'fracture unlikely', 'injury:fracture (uncertain)'],
    ['is a doubt of a place that is asked about', 'Fracture L wrist?', 'injury:fracture@left wrist (uncertain)'],
    ['is a doubt of one of two', 'fracture or sprain of thumb', 'injury:fracture@finger (uncertain)'],
    ['is no doubt of what is there', 'thinks the bruise is from the cot', 'injury:bruise'],
    ['is advice under its heading', 'Leaflets: choking, burns', 'injury:burn (hypothetical)'],
    ['is a threat of a fall', 'he could throw him out of the window', 'mechanism:fall-from-height (hypothetical)'],
    ['is what somebody looked for', 'Internet searches on overdose', 'injury:poisoning (hypothetical)'],
    ['is no denial of a visit', 'MMR not given, DNA', 'missed-care:was-not-brought'],
    ['is of a teacher of any kind', 'He scratched a supply teacher', 'injury:abrasion (other-person)'],
    ['is a game where fists are the game', 'punched in a boxing bout, black eye', 'mechanism:sport'],
    ['is a deed where a father does it at a game', 'Punched by father at the boxing match', 'mechanism:assault'],
    [
      'is a doubt where it was reported and not found',
      'Nursery had noticed bruises to his back; no bruises found today',
      'injury:bruise@back (uncertain)',
    ],
    [
      'is a doubt where it was reported and the examination is normal',
      'Grandmother had seen bruises. Examination normal.',
      'injury:bruise (uncertain)',
    ],
    ['is no doubt where no others are found', 'Nursery noticed a bruise. No other bruises found.', 'injury:bruise'],
    ['is the past in care', 'Past neglect and bruises are why she came into care', 'injury:bruise (historical)'],
    ['is the past early in life', 'Therapy for early abuse', 'concern:maltreatment-suspected (historical)'],
    ['is the past at a birth', 'Removed at birth because of neglect', 'concern:safeguarding-concern (historical)'],
    ['is feared of anybody', 'he could be in a crash', 'mechanism:traffic (hypothetical)'],
    ['is feared of anybody by a verb of two words', 'she could be run over', 'mechanism:traffic (hypothetical)'],
    ['is in doubt where the burn is', 'May have burnt her arm on the oven', 'mechanism:contact-burn (uncertain)'],
    ['is a fear', 'feared he’d be bitten', 'injury:bite (hypothetical)'],
  ])('%s', (_, text, expected) => {
    const labels = read(text).join(' · ');
    for (const part of expected.split(' · ')) expect(labels).toContain(part);
  });
});

describe('two words with others between them', () => {
  it.each([
    ['a door', 'trapped two fingers in the toilet door', ['mechanism:caught-in-door', 'injury:injury@finger']],
    ['an object', 'hit on the nose by a swing', ['mechanism:hit-by-object']],
    ['a height', 'fell from a second floor window', ['mechanism:fall-from-height']],
    ['a height in metres', 'fell about 3 metres', ['mechanism:fall-from-height']],
    ['a fall that ends at a wall', 'fell against the wall', ['mechanism:fall']],
    ['a changing story', 'the account given by dad has varied', ['explanation:changing']],
    ['a delay', 'did not bring him in until Monday', ['delay:delayed']],
    ['a disclosure', 'says that his stepdad punches him', ['concern:disclosure', 'mechanism:assault']],
  ])('tell of %s', (_, text, labels) => {
    expect(read(text)).toEqual(expect.arrayContaining(labels));
  });

  it('tell of nothing in two sentences', () => {
    expect(read('Trapped in traffic. Door open.')).toEqual([]);
  });
});

describe('a word of its own', () => {
  it.each(['Waking at night.', 'Waking for feeds.', 'Wakes, woken by noise.', 'Lives in Waling Street.'])(
    'is no slip of walking: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('an injury that no word of its own names', () => {
  it.each([
    ['a blister of something hot', 'grabbed hair straighteners, blisters to palm', 'injury:burn@hand'],
    ['holes of a bite', 'dog bite, puncture wounds to shin', 'injury:bite@shin'],
    ['a tongue bitten by its owner', 'bit his tongue in a seizure', 'injury:injury@mouth'],
    ['blood that shows in the eye', 'blood in the white of his left eye', 'injury:subconjunctival-haemorrhage@left'],
    ['a wound by a sharp thing', 'Puncture wound.', 'injury:injury'],
    ['a tooth that a blow broke', 'broken front tooth', 'injury:injury@mouth'],
    ['a part that was knocked', 'knocked his elbow', 'injury:injury@elbow'],
  ])('is told by %s', (_, text, label) => {
    expect(read(text)).toContain(label);
  });

  it.each([
    'blisters from new shoes',
    'Bites his own hands when upset',
    'He bit himself on the arm',
    'bloodshot eye',
    'knocked on the door',
    'parents split',
    'bangs his head when cross',
    'waking at night and banging his head',
    'scabs of chickenpox',
  ])('is not told by what only sounds like it: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('words that the rest of a text bears out', () => {
  it.each([
    ['a hot thing', 'iron deficiency, radiator broken'],
    ['a game', 'plays football on Saturdays'],
    ['a fit of something else', 'spot consistent with infection'],
    ['a meeting', 'mum did not attend the core group'],
    ['an insect', 'bites from midges'],
    ['work at school', 'top marks in maths and English marks improving'],
    ['a number', 'waits in room #4'],
  ])('tell of nothing without it: %s', (_, text) => {
    expect(read(text).filter((label) => !label.startsWith('condition'))).toEqual([]);
  });
});

describe('reading', () => {
  const pieces = [
    'no',
    '?',
    'bruise',
    'to',
    'cheek',
    ',',
    'mum',
    'hit by',
    'door',
    'trapped',
    '2019',
    '#',
    '.',
    'will',
    '(',
    "'",
  ];
  const notes = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 60 });

  it('never fails, stays within the text, and says the same again, whatever is written', () => {
    fc.assert(
      fc.property(notes, (words) => {
        const text = words.join(' ');
        const mentions = readMentions(text);
        for (const { from, to } of mentions) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        expect(readMentions(text)).toEqual(mentions);
      }),
      { numRuns: 500 },
    );
  });

  it('does not slow down without end on a long text', () => {
    for (const text of [
      'hit by mum '.repeat(1_000),
      'not told until '.repeat(800),
      'x'.repeat(100_000),
      'bruisse '.repeat(2_000),
    ]) {
      const began = performance.now();
      readMentions(text);
      expect(performance.now() - began).toBeLessThan(10_000);
    }
  });

  // what makes words plain looks at the words around: twelve times the text may take some twenty-five times as long, and not a hundred and forty
  it.each([
    ...[
      'Ella was seen and ',
      'dad hit Ella and ',
      'child has no marks, ',
      'and he has a cut lip ',
      'uncle assaulted in bed ',
    ],
    ...[
      '(fell off bed ',
      'brother (asthma) ',
      'is saying that he fell ',
      'bruise - cut - ',
      'Ella was hit. Dad hit Ella. ',
    ],
  ])('takes time that grows with the text and not with its square: "%s"', (words) => {
    const timed = (times: number): number => {
      const { user, system } = process.cpuUsage();
      readMentions(words.repeat(times));
      const taken = process.cpuUsage({ user, system });
      return (taken.user + taken.system) / 1_000;
    };
    timed(200);
    const [some, many] = [Math.min(timed(250), timed(250)), timed(3_000)];
    expect(many).toBeLessThan(25 * some + 100);
  });
});
