import { dogs } from './agents.js';
import { combined, cross, type Phrase } from './forms.js';
import { type Pair } from './pair.js';

const drives = [
  ...['car', 'van', 'bus', 'minibus', 'coach', 'taxi', 'cab', 'lorry', 'truck', 'tractor', 'motorbike', 'motorcycle'],
  ...['moped', 'quad', 'quad bike', 'vehicle', 'tram', 'jeep', 'ambulance', 'hgv', 'e - scooter', 'e scooter', 'e - bike'],
];
const beasts = [
  ...['horse', 'pony', 'cow', 'cows', 'bullock', 'bullocks', 'calf', 'bull', 'donkey', 'goat', 'sheep', 'ram', 'ewe'],
  ...['llama', 'alpaca', 'deer', 'stag', 'pig', 'sow', 'camel', 'heifer', 'heifers', 'cattle', 'mule', 'foal', 'goose'],
];
const fingers = [
  ...['finger', 'fingers', 'thumb', 'thumbs', 'fingertip', 'fingertips', 'hand', 'hands', 'knuckle', 'knuckles', 'toe'],
  ...['toes', 'foot', 'heel', 'ankle', 'wrist', 'arm', 'nail', 'thumbnail', 'fingernail', 'toenail', 'digit', 'palm'],
];
const units = ['m', 'metre', 'metres', 'meter', 'meters', 'ft', 'foot', 'feet'];
const ontoPlaces = ['onto', 'on to', 'on', 'to', 'from', 'off', 'down', 'into', 'above', 'below'];

/** More words for what happened, each way of saying it with whatever verb or thing may stand in it. */
export const happeningWords = {
  fall: [
    ...combined(
      ['came', 'come', 'coming'],
      ['a cropper', 'off worst', 'unstuck on'],
    ),
  ],
  traffic: [
    ...combined(
      drives,
      ['clipped', 'hit', 'hits', 'struck', 'caught', 'knocked', 'bumped', 'nudged', 'went into', 'ran into', 'ran over'],
      ['you', 'them', 'his', 'her', 'the', 'their', 'my', 'a'],
      ['bike', 'bicycle', 'scooter', 'pushchair', 'buggy', 'pram', 'wheelchair', 'trike', 'leg', 'legs', 'foot', 'arm'],
    ),
    ...combined(drives, ['hits', 'hit', 'knocks', 'knocked'], ['you', 'you over', 'you down', 'them', 'somebody', 'someone']),
    ...combined(
      drives,
      ['that', 'which', 'when it', 'as it', 'and it'],
      ['braked', 'swerved', 'crashed', 'skidded', 'stopped suddenly', 'overturned', 'was hit', 'hit a', 'ran into'],
    ),
    ...combined(
      ['tricycle', 'trike', 'pedestrian', 'child', 'scooter', 'bike', 'bicycle', 'cyclist', 'ped', 'pushchair', 'buggy'],
      ['vs', 'v', 'versus'],
      ['reversing', 'moving', 'slow', 'oncoming', 'turning', 'stationary', 'parked', 'passing', 'delivery', 'slow moving'],
      drives,
    ),
    ...combined(
      ['reversing', 'oncoming', 'passing', 'speeding', 'turning', 'overtaking'],
      drives,
      ['clipped', 'hit', 'caught', 'struck', 'knocked', 'went over', 'ran over', 'bumped', 'rolled over', 'nudged'],
    ),
  ],
  'hit-by-object': [
    ...combined(
      [
        ...['stepped on', 'stood on', 'trodden on', 'trod on', 'trampled', 'trampled on', 'sat on', 'knelt on', 'rolled on'],
        ...['butted', 'barged', 'charged', 'headbutted', 'squashed', 'crushed', 'stamped on', 'swiped', 'head butted'],
        ...['barged into', 'bumped', 'nudged', 'thwacked', 'whacked', 'bashed', 'struck', 'hit', 'leant on', 'pinned'],
      ],
      ['by', 'under'],
      ['', 'loose', 'startled', "friend's", 'riding school', 'shetland', 'big', 'dairy', 'herd of', 'young', "neighbour's"],
      beasts,
    ),
    ...combined(
      ['stepped on', 'thwacked', 'whacked', 'bashed', 'struck', 'hit', 'clonked', 'caught'],
      ['by'],
      cross(beasts, ["'s"]).map((beast) => beast.replace(" 's", "'s")),
      ['head', 'hoof', 'horn', 'tail', 'nose', 'leg', 'hind leg', 'teeth', 'antler', 'horns'],
    ),
  ],
  'hot-liquid': [
    ...combined(
      ['hot water bottle', 'hottie', 'flask', 'thermos'],
      ['bursting', 'bursts', 'had burst', 'splitting', 'leaking', 'leaks', 'coming open', 'popped', 'gave way', 'perished'],
    ),
    ...combined(
      ['burst', 'bursting', 'leaking', 'split', 'leaky', 'perished', 'faulty'],
      ['hot water bottle'],
    ),
  ],
  'contact-burn': [
    ...combined(['hot water bottle'], ['left', 'against', 'resting', 'in bed', 'in cot', 'on', 'under', 'placed']),
  ],
  'school-or-nursery-accident': [
    ...combined(
      ['craft', 'pottery', 'cooking', 'maths', 'english', 'music', 'drama', 'geography', 'history', 'computing', 'phonics'],
      ['lesson', 'lessons', 'class'],
    ),
    ...combined(
      ['in', 'during', 'after', 'at'],
      [
        ...['geography', 'maths', 'english', 'drama', 'phonics', 'computing', 'french', 'science', 'art', 'assembly'],
        ...['golden time', 'forest school', 'free flow', 'the dining hall', 'dining hall', 'dining room at school'],
        ...['breakfast club at school', 'the book corner', 'the reading corner', 'reading corner', 'book corner'],
        ...['home corner', 'wet play', 'wet break', 'first break', 'second break', 'the dinner queue', 'morning break'],
        ...['afternoon break', 'afternoon play', 'lining up', 'registration', 'the science lab', 'science lab', 'dt room'],
      ],
    ),
    ...['at first break', 'wet break', 'wet play', 'trim trail at school', 'on trim trail at break'],
  ],
  'not-known': [],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

/** More words for what was said of how it came about. */
export const judgementWords = {
  inconsistent: [
    ...combined(
      ['cannot', 'could not', "can't", "couldn't", 'can not', 'not', 'never', 'hardly', 'scarcely', 'nor'],
      ['', 'be', 'been', 'being', 'fully', 'adequately', 'easily', 'readily', 'be fully', 'be easily', 'be readily', 'all be'],
      ['accounted for', 'explained', 'caused', 'produced', 'explained away', 'got'],
      ['by'],
    ),
    ...combined(
      ['cannot', 'could not', "can't", "couldn't", 'not'],
      ['be', 'easily be', 'readily be', ''],
      ['put down to', 'attributed to', 'ascribed to', 'due to', 'down to', 'blamed on', 'result of', 'from'],
      ['fall', 'tumble', 'toy', 'sibling', 'simple fall', 'single fall', 'handle', 'play', 'rough play', 'buggy', 'dog'],
    ),
  ],
  consistent: [
    ...combined(
      ['would', 'could', 'does', 'do', 'may', 'might'],
      ['', 'well', 'certainly', 'easily', 'all', 'indeed'],
      ['fit', 'be consistent', 'be in keeping', 'tally', 'match up', 'square'],
      ['w', 'with'],
    ),
    ...combined(
      ['could', 'would', 'may', 'might'],
      ['well', 'easily', 'certainly', 'quite easily', 'plausibly', 'readily'],
      ['have done it', 'have caused it', 'have done this', 'have caused this', 'have caused them', 'have left it', 'cause it'],
    ),
  ],
  'none-given': [
    ...combined(
      ['did not', "didn't", 'could not', "couldn't", 'cannot', "can't", 'will not', 'would not', "wouldn't"],
      ['put a cause to', 'give a cause for', 'put forward a cause', 'come up with a cause', 'offer a cause'],
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

const accountNouns = [
  ...['event', 'events', 'events described', 'event described', 'incident', 'incident described', 'story', 'account'],
  ...['explanation', 'history', 'version', 'mechanism', 'description', 'sequence', 'what mum describes', 'tale', 'moi'],
  ...['fall described', 'fall', 'tumble', 'trip', 'knock', 'gate', 'toy', 'what was described', 'what was said', 'that'],
];

/** What happened, or was said of it, by two words with others between them. */
export const happeningPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    instead: ['fall'],
    first: [
      ...['came down', 'come down', 'went down', 'coming down', 'went over', 'drop of', 'drops of', 'plunge of', 'fall of'],
      ...['landed from', 'dropped some', 'plunged some', 'dropped about', 'falling some', 'fell approx', 'down some'],
    ],
    then: cross(units, ontoPlaces),
    without: ['ago', 'weeks', 'months', 'years', 'from school'],
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 2,
    instead: ['fall'],
    first: ['drop of', 'plunge of', 'fall of'],
    then: ['m', 'metres', 'metre', 'meters', 'ft', 'feet', 'foot'],
    without: ['centiles', 'kg'],
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 1,
    instead: ['fall'],
    first: ['metre', 'metres', 'foot', 'ft', 'm', 'meter'],
    then: ['drop from', 'drop off', 'drop onto', 'drop to', 'drop on', 'drop out', 'drop down', 'drop into', 'plunge'],
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 9,
    via: ['from', 'by', 'off'],
    first: ['bite', 'bites', 'bitten', 'nip', 'nips', 'teeth marks', 'tooth marks', 'puncture wounds', 'punctures'],
    then: dogs,
    without: ['brother', 'sister', 'child', 'human', 'mum', 'dad', 'cat', 'hamster', '?', 'not', 'while', 'when', 'after', '.'],
    notNear: ['insect', 'midge', 'flea', 'tick'],
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 9,
    instead: ['injury', 'hit-by-object'],
    first: fingers,
    then: combinedDoors(),
    without: ['walked', 'ran', 'answered', 'not'],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 3,
    first: accountNouns,
    then: cross(
      ['would', 'could', 'might', 'may'],
      ['', 'well', 'easily', 'certainly', 'readily', 'plausibly'],
      ['fit', 'explain', 'account for', 'have caused', 'have done it', 'have produced', 'have left', 'have given'],
    ),
    without: ['not', 'nothing', 'no', 'neither', 'none', 'what', 'how', 'if', 'whether'],
  },
];

function combinedDoors(): readonly string[] {
  return cross(
    ['door', 'doors', 'hinge', 'car door', 'drawer door'],
    ['closed', 'shut', 'slammed', 'swung', 'banged', 'blew shut', 'swung shut', 'slammed shut', 'was shut', 'was closed'],
    ['on them', 'on it', 'on him', 'on her', 'over them', 'onto them', 'onto it', 'against it', 'against them'],
  );
}

/** Phrases in which words of blows and falls mean something else. */
export const happeningFriends: readonly string[] = [
  ...['next door', 'next doors', 'slap in face with', 'kick up', 'kicked up', 'kicking up', 'kicks up'].flatMap((begin) =>
    begin.endsWith('up') ? cross([begin], ['stink', 'fuss', 'stir', 'row', 'storm', 'rumpus', 'a stink', 'hell', 'a racket']) : [begin],
  ),
  ...cross(
    ['was', 'is', 'felt like', 'feels like', 'like', 'as', 'be', 'another', 'real', 'been'],
    ['a slap in face', 'a kick in teeth', 'a punch to stomach', 'a smack in face', 'a slap on wrist', 'a body blow', 'a blow to'],
  ),
  ...cross(
    ['slipped', 'slips', 'slipping', 'dropped', 'drops', 'tumbled', 'fell', 'fallen', 'falls', 'rolled'],
    [
      ...['grade', 'a grade', 'two grades', 'a set', 'a level', 'a place', 'places', 'a band', 'down a set', 'by a week'],
      ...['to january', 'to february', 'to march', 'to april', 'to june', 'to july', 'to august', 'to september'],
      ...['to october', 'to november', 'to december', 'to next week', 'to next month', 'to monday', 'to the new year'],
      ...['back into old', 'into old habits', 'into bad habits', 'through net', 'behind with', 'under radar', 'from view'],
    ],
  ),
  ...cross(
    ['fell', 'fall', 'falls', 'fallen', 'falling'],
    [
      ...['out of touch', 'out of contact', 'out of favour', 'out of love', 'out of use', 'out of habit', 'out of step'],
      ...['out of practice', 'out of sync', 'out of routine', 'for it', 'for trick', 'for him', 'for her', 'for story', 'for a lie'],
      ...['victim', 'prey', 'into arrears', 'into care', 'into crisis', 'into step', 'into routine', 'into pattern', 'into line'],
      ...['alseep', 'aslep', 'asllep', 'on hard times', 'from grace', 'by wayside', 'under remit', 'in line', 'into place'],
      ...['on swift', 'outside remit', 'outside threshold', 'outside criteria', 'within criteria', 'within threshold'],
      ...['on his birthday', 'on her birthday', 'over himself to', 'over herself to', 'over themselves to', 'about laughing'],
    ],
  ),
  ...['beaten by half', 'beaten by a', 'beaten on penalties', 'hit half', 'hit it off', 'hits half term', 'hit home'],
  ...cross(['hit', 'hits', 'struck'], ['half term', 'the roof', 'roof', 'nail on head', 'books', 'town', 'shops', 'deadline']),
];

/** Said of a deed that it was not meant: it happened. */
export const unmeant: readonly string[] = cross(
  ['never', 'did not', "didn't", 'not', 'had not', "hadn't", 'does not', "doesn't"],
  ['meant', 'mean', 'meaning', 'intend', 'intended', 'intending', 'aim', 'aimed'],
  ['to', 'it to', 'for it to', 'it', 'for'],
);
