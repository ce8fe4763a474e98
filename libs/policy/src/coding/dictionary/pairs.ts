import { type MentionKind } from '../mention.js';
import { fallingThings, flyingThings } from './things.js';

/**
 * A fact that is told by two words with others between them, in one sentence: "trapped both fingers in the toilet door". A phrase
 * cannot hold what stands between.
 */
export interface Pair {
  readonly kind: MentionKind;
  readonly value: string;
  readonly first: readonly string[];
  readonly then: readonly string[];
  /** Words between the two, at most. */
  readonly within: number;
  /** One of these must stand between, when given. */
  readonly via?: readonly string[];
  /** None of these may stand between. */
  readonly without?: readonly string[];
  /** None of these may stand right before. */
  readonly notAfter?: readonly string[];
  /** What words of the pair would say alone. */
  readonly instead?: readonly string[];
}

const relatives = [
  ...['mum', 'mother', 'mummy', 'mam', 'dad', 'father', 'daddy', 'parent', 'parents', 'stepdad', 'stepfather'],
  ...['stepmum'],
  ...['stepmother', 'step - dad', 'step - mum', 'step dad', 'step mum', 'brother', 'sister', 'sibling'],
  ...['uncle', 'aunt'],
  ...['auntie', 'cousin', 'gran', 'nan', 'nana', 'grandad', 'grandma', 'grandmother', 'grandfather', 'carer'],
  ...['partner'],
  ...['boyfriend', 'girlfriend', 'foster carer', 'childminder', "mum's partner", "mum's boyfriend", 'family'],
  ...['mo', 'fa'],
];
const others = [
  ...['man', 'boy', 'girl', 'pupil', 'male', 'males', 'stranger', 'youth', 'youths', 'gang', 'peer', 'peers', 'child'],
  ...['teenager', 'teenagers', 'student', 'boys', 'girls', 'classmate', 'friend', 'teacher', 'person', 'lad'],
  ...['lads', 'kid'],
];
const dogs = [
  ...['labradour', 'labrador', 'lab', 'poodle', 'whippet', 'greyhound', 'akita', 'pitbull', 'pit bull'],
  ...['bull terrier', 'mongrel'],
  ...['chihuahua', 'dachshund', 'beagle', 'dalmatian', 'retriever', 'pomeranian', 'bully', 'sausage dog'],
  ...['shih tzu', 'westie'],
  ...['yorkie', 'springer', 'pointer', 'cavapoo', 'labradoodle', 'bulldogs', 'cockerpoo', 'sheepdog'],
  ...['malamute', 'pug', 'hound'],
  ...['doberman', 'great dane', 'cane corso', 'border collie', 'pet dog', 'guard dog', 'police dog'],
  ...['boxer dog', 'frenchie'],
  ...['dog', 'dogs', "dog's", 'puppy', 'staffie', 'staffy', 'alsatian', 'labrador', 'rottweiler', 'terrier'],
  ...['xl bully'],
  ...['husky', 'jack russell', 'collie', 'german shepherd', 'bulldog', 'spaniel', 'mastiff', 'lurcher'],
  ...['cockapoo', 'pup'],
];
const vehicles = [
  ...['car', 'van', 'bus', 'lorry', 'taxi', 'vehicle', 'motorbike', 'motorcycle', 'moped', 'truck', 'tram'],
  ...['minibus', '4x4'],
  ...['ambulance', 'train', 'hgv', 'pickup', 'pick up', 'ice cream van', 'dirt bike', 'quad', 'bike'],
  ...['bicycle', 'push bike'],
  ...['e - bike', 'e bike', 'ebike', 'mobility scooter', 'suv', 'police car', 'people carrier', 'coach'],
  ...['bin lorry', 'milk float'],
  ...['e - scooter', 'electric scooter', 'quad bike', 'tractor', 'cyclist', 'jeep', 'driver'],
];
const furniture = [
  ...['bed', 'sofa', 'settee', 'couch', 'chair', 'highchair', 'high chair', 'cot', 'table', 'changing mat'],
  ...['changing unit'],
  ...['bike', 'bicycle', 'scooter', 'trampoline', 'swing', 'slide', 'worktop', 'pram', 'buggy', 'pushchair'],
  ...['horse', 'pony'],
  ...['arms', 'lap', 'bunk', 'bunkbed', 'stool', 'counter', 'car seat', 'bouncer', 'skateboard', 'step'],
  ...['stairs', 'trolley'],
  ...['crib', 'basket', 'cabin bed', 'armchair', 'bench', 'desk', 'stage', 'kerb', 'pushbike', 'sling', 'knee'],
  ...['hands'],
];
const playThings = [
  ...['monkey bars', 'rope swing', 'bouncy castle', 'space hopper', 'rocking horse', 'balance bike', 'trike'],
  ...['hoverboard'],
  ...['toilet', 'work surface', 'washing machine', 'window seat', 'footstool', 'pouffe', 'beanbag', 'bean bag'],
  ...['car', 'bus'],
  ...['mattress', 'bedside', 'carrycot', 'moses basket', 'cotbed', 'cot bed', 'bath', 'zip wire', 'zipwire', 'donkey'],
  ...['shoulders', 'back of chair', 'toy box', 'ride on', 'ride - on', 'toy car', 'baby walker', 'walker', 'jumperoo'],
  ...['high stool', 'bar stool', 'kitchen side', 'kitchen counter', 'sideboard', 'dresser', 'drawers'],
  ...['tractor', 'gate'],
  ...['fence', 'log', 'beam', 'bar', 'bars', 'apparatus', 'vault', 'wheelchair', 'hammock', 'sunlounger', 'deckchair'],
];
const liquids = [
  ...['tea', 'coffee', 'kettle', 'soup', 'noodles', 'noodle', 'pasta', 'gravy', 'porridge', 'drink', 'oil'],
  ...['hot water'],
  ...['boiling water', 'bath water', 'steam', 'hot milk', 'hot chocolate', 'boiled water', 'saucepan', 'curry'],
  ...['stew', 'fat'],
  ...['latte', 'cuppa', 'brew', 'hot bath', 'hot tap', 'chip pan', 'rice', 'custard', 'hot liquid', 'pot noodle'],
];
const hotThings = [
  ...['iron', 'straighteners', 'straightener', 'straightners', 'oven', 'hob', 'radiator', 'fire', 'stove'],
  ...['grill', 'tongs'],
  ...['bbq', 'barbecue', 'hot pan', 'baking tray', 'heater', 'exhaust', 'log burner', 'cigarette', 'lighter', 'candle'],
  ...['light bulb', 'bulb', 'glue gun', 'hot plate', 'hotplate', 'toaster', 'cooker', 'fireplace', 'bonfire'],
  ...['sparkler'],
  ...['curlers', 'tray', 'woodburner', 'wood burner', 'aga', 'curling wand', 'firework', 'towel rail', 'pipe', 'metal'],
];
const thrown = [...fallingThings, ...flyingThings];
const beatings = [
  ...['belt', 'slipper', 'shoe', 'cable', 'spoon', 'wooden spoon', 'hand', 'fist', 'hairbrush', 'stick', 'cane'],
  ...['hanger', 'coat hanger', 'flip flop', 'lead', 'wire', 'pole', 'hose', 'charger'],
  ...['bat', 'bottle', 'remote', 'ruler', 'pan', 'rolling pin', 'plank', 'bar', 'iron bar', 'hammer', 'spade'],
  ...['sandal'],
  ...['chappal', 'rod', 'knuckleduster', 'broom', 'mop', 'whip', 'rope', 'book', 'toy', 'brush', 'phone', 'racket'],
];
const stories = [
  ...['story', 'stories', 'account', 'accounts', 'explanation', 'explanations', 'version', 'versions', 'history', 'hx'],
  ...['histories', 'reason', 'reasons', 'mechanism', 'mechanisms'],
];
const harms = [
  ...['hit', 'hits', 'hitting', 'punched', 'punches', 'kicked', 'kicks', 'slapped', 'slaps', 'smacked'],
  ...['smacks', 'beat'],
  ...['beats', 'hurt', 'hurts', 'hurting', 'strangled', 'choked', 'shook', 'burned', 'burnt', 'threw'],
  ...['pushed', 'pushes'],
  ...['grabbed', 'grabs', 'dragged', 'whacked', 'whacks', 'bit', 'pinched', 'pinches', 'touched', 'attacked', 'beaten'],
];
const tells = [
  ...['told', 'tells', 'says', 'said', 'stated', 'states', 'disclosed', 'alleged', 'alleges', 'alleging', 'telling'],
  ...['whispered', 'mentioned', 'revealed', 'described', 'describes', 'informed', 'disclosing', 'reveals', 'mentions'],
  ...['saying', 'reports', 'reported', 'claims', 'claimed', 'confided', 'wrote', 'shared'],
];
const adults = [
  ...relatives,
  ...['staff', 'teacher', 'neighbour', 'police', 'worker', 'school', 'nursery', 'hv', 'sw', 'moc', 'foc'],
];

const mobilityFirsts = [
  ...['not yet', 'cannot', "can't", 'able to', 'can', 'does not', "doesn't", 'yet to', 'unable to'],
  ...['not able to', 'learning to', 'beginning to', 'starting to', 'started to', 'learnt to', 'now able to'],
];

/** The pairs, by what they say. */
export const pairs: readonly Pair[] = [
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    instead: ['was-not-brought'],
    first: [
      ...['did not bring', "didn't bring", 'not brought', 'not taken', 'not presented', 'not bring'],
      ...['not present', 'not attend'],
    ],
    then: ['days', 'weeks', 'hours', 'until', 'till', 'hrs', 'a week', 'overnight'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 3,
    first: [
      ...['left it', 'leaving it', 'sat on it', 'put it off', 'ignored it', 'waited', 'waiting', 'held off'],
      ...['hung on'],
    ],
    then: [
      ...['days', 'a day', 'week', 'weeks', 'hours', 'hrs', 'overnight', 'weekend', 'nights', '24h', '48h'],
      ...['72h', 'day'],
    ],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 6,
    first: [
      ...['tried home remedies', 'home remedies', 'treated at home', 'treated it at home', 'managed at home'],
      ...['managed it at home'],
      ...['thought it was', 'thought it would', 'hoped it would', 'hoping it would', 'dressed it at home'],
      ...['cream at home'],
    ],
    then: [
      ...['before coming', 'before attending', 'before seeking', 'before bringing', 'before presenting'],
      ...['so waited', 'so left it'],
    ],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 14,
    first: [
      ...['first said', 'initially said', 'at first said', 'originally said', 'originally told'],
      ...['initially stated', 'at first he said'],
      ...['initially reported', 'initially claimed', 'first told', 'initially told', 'first claimed'],
      ...['first stated', 'at first she said'],
      ...['told triage', 'told crew', 'told paramedics', 'told ambulance', 'told nurse', 'told school'],
      ...['told gp', 'said at first'],
      ...['originally stated', 'originally reported', 'initially denied', 'first reported', 'initially gave'],
      ...['first denied'],
    ],
    then: [
      ...['later said', 'then said', 'now says', 'now saying', 'later stated', 'later told', 'but told'],
      ...['then told', 'then changed'],
      ...['then stated', 'but later', 'but now', 'subsequently said', 'now states', 'later changed'],
      ...['later that', 'and later', 'then it was'],
      ...['then that', 'later claimed', 'then claimed', 'now claims', 'later it was', 'then admitted'],
      ...['later admitted', 'then later'],
    ],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 12,
    first: ['asked', 'questioned', 'when asked', 'pressed', 'asked about', 'asked how', 'enquired', 'spoken to about'],
    then: [
      ...['went quiet', 'went silent', 'fell silent', 'shrugged', 'looked away', 'looked down'],
      ...['stayed silent', 'remained silent'],
      ...['became quiet', 'shut down', 'clammed up', 'did not answer', "didn't answer", 'no answer'],
      ...['changed subject', 'said nothing'],
      ...['changed the subject', 'would not answer', "wouldn't answer", 'became tearful', 'ran off'],
      ...['hid face', 'just shrugged'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 5,
    instead: ['injury', 'hit-by-object'],
    first: ['door', 'doors', 'hinge', 'hinges'],
    then: [
      ...['trapped', 'trapping', 'caught', 'catching', 'crushed', 'crushing', 'squashed', 'squashing'],
      ...['nipped', 'nipping'],
      ...['pinched', 'pinching', 'shut on', 'slammed on', 'closed on', 'slammed shut on', 'swung shut on'],
      ...['shutting on'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 5,
    via: ['down', 'downstairs'],
    then: [
      ...['stairs', 'steps', 'staircase', 'downstairs', 'escalator', 'slope', 'bank', 'hill', 'flight of stairs'],
      ...['flight'],
    ],
    first: [
      ...['pushed', 'shoved', 'thrown', 'threw', 'bounced', 'rolled', 'slid', 'slipped', 'tumbled', 'kicked'],
      ...['knocked'],
      ...['toppled', 'pulled', 'dropped', 'crashed', 'head first', 'headfirst', 'all the way', 'flew'],
      ...['tripped', 'falling'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    instead: ['fall'],
    first: [
      ...['jumped from', 'jumped off', 'jumped out of', 'jumping off', 'jumping from', 'jumping out of', 'leapt from'],
      ...['leapt off', 'leaped from', 'leaped off', 'dived off', 'dived from', 'pushed off', 'pushed out of'],
      ...['thrown out of'],
      ...['pushed from', 'thrown from', 'dropped from', 'dropped out of', 'dangled from', 'climbed out of'],
      ...['slipped off'],
    ],
    then: [
      ...['window', 'balcony', 'roof', 'wall', 'tree', 'climbing frame', 'ladder', 'bridge', 'height'],
      ...['scaffolding', 'cliff'],
      ...['climbing wall', 'garage', 'shed', 'shed roof', 'garage roof', 'first floor', 'treehouse'],
      ...['tree house', 'fence'],
      ...['upstairs window', 'bedroom window', 'garden wall', 'window ledge', 'ledge', 'banister', 'pier'],
      ...['second floor'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    instead: ['hit-by-object', 'fall', 'assault'],
    first: [
      ...['car', 'van', 'lorry', 'bus', 'taxi', 'motorbike', 'moped', 'driver', 'vehicle', 'truck', 'tractor'],
      ...['train', 'tram'],
      ...['cyclist', 'e - scooter', 'quad bike'],
    ],
    then: [
      ...['hit him', 'hit her', 'hit them', 'hit child', 'struck', 'knocked him', 'knocked her'],
      ...['reversed into', 'ran over'],
      ...['ran him over', 'ran her over', 'mounted pavement', 'clipped him', 'clipped her', 'collided'],
      ...['ploughed into'],
      ...['reversed over', 'drove into', 'drove over', 'rolled onto', 'went over his foot'],
      ...['went over her foot', 'overturned'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    notAfter: ['was', 'been', 'being', 'is', 'got', 'were', 'get', 'gets', 'when', 'and got'],
    without: ['in', 'on', 'by', 'his', 'her', 'head', 'self', 'himself', 'herself', 'it'],
    first: ['hit', 'hits', 'struck', 'whacked', 'hitting', 'attacked', 'beat', 'beats', 'bashed'],
    then: ['with'],
    instead: ['hit-by-object'],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: [...relatives, 'boyfriend', 'man', 'he', 'she'],
    then: ['did it with', 'did this with', 'done it with', 'did that with'],
  },

  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 7,
    via: ['in', 'by', 'between', 'under', 'behind', 'on', 'against', 'with'],
    instead: ['injury'],
    first: [
      ...['caught', 'trapped', 'shut', 'slammed', 'jammed', 'crushed', 'pinched', 'squashed', 'closed', 'nipped'],
      ...['stuck', 'got'],
    ],
    then: ['door', 'doors', 'hinge', 'hinges', 'door frame', 'doorframe'],
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 5,
    via: ['on', 'onto', 'over'],
    instead: ['injury'],
    first: ['door', 'doors'],
    then: ['finger', 'fingers', 'hand', 'hands', 'thumb', 'toe', 'toes', 'foot', 'it', 'them'],
  },
  {
    kind: 'mechanism',
    value: 'hot-liquid',
    within: 6,
    then: liquids,
    first: [
      ...['spilt', 'spilled', 'poured', 'pulled', 'tipped', 'knocked', 'splashed', 'grabbed', 'scalded'],
      ...['scald', 'burn'],
      ...['burnt', 'burned', 'dropped', 'reached', 'spilling', 'pulling', 'upset', 'immersed', 'dipped'],
      ...['scalds', 'burns'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'contact-burn',
    within: 6,
    then: hotThings,
    first: [
      ...['touched', 'touching', 'touches', 'sat on', 'leant on', 'leaned on', 'leant against', 'held'],
      ...['stood on', 'trod on'],
      ...['put hand on', 'placed hand on', 'fell against', 'fell onto', 'brushed against'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    instead: ['hit-by-object'],
    first: ['hit by', 'struck by', 'bashed by', 'whacked by', 'burnt by', 'burned by', 'hurt by', 'choked by'],
    then: [...relatives, ...others],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 6,
    via: ['with'],
    without: ['hockey', 'cricket', 'rounders', 'baseball', 'by', 'ball', 'tennis'],
    then: beatings,
    instead: ['hit-by-object'],
    first: ['hit', 'hits', 'hitting', 'struck', 'beat', 'beats', 'whacked', 'hit him', 'hit her'],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: relatives,
    instead: ['hit-by-object'],
    then: [
      ...['hits', 'hit him', 'hit her', 'hit me', 'hit child', 'hit them', 'beats', 'beat', 'hitting', 'shook'],
      ...['whacked', 'choked', 'strangled'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: ['hit', 'hits', 'hitting', 'beat', 'beats', 'shook', 'whacked', 'choked', 'shakes', 'shaking'],
    then: [
      ...['him', 'her', 'them', 'me', 'child', 'baby', 'children', 'mother', 'mum', 'sister', 'brother'],
      ...['another child'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 6,
    then: dogs,
    first: ['bitten', 'bit', 'bites', 'bite', 'nipped', 'mauled', 'attacked'],
    instead: ['assault'],
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 4,
    first: dogs,
    then: ['bit', 'bite', 'bites', 'bitten', 'nipped', 'mauled', 'nips', 'attacked', 'attack'],
    instead: ['assault'],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    then: vehicles,
    instead: ['hit-by-object', 'fall'],
    first: [
      ...['hit by', 'struck by', 'knocked down by', 'knocked over by', 'knocked off', 'run over by', 'collided with'],
      ...['collision with', 'clipped by', 'vs', 'v', 'in front of', 'hit a', 'thrown from', 'ran into'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    first: ['car', 'van', 'lorry', 'bus', 'bicycle', 'bike', 'pedestrian', 'ped', 'cyclist'],
    then: [
      ...['collision', 'crash', 'crashed', 'vs car', 'v car', 'vs van', 'overturned', 'hit by car', 'accident'],
      ...['rolled over'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    via: ['off', 'from', 'out of'],
    without: ['quad', 'motor', 'electric', 'car', 'e'],
    then: [...furniture, ...playThings],
    first: [
      ...['rolled', 'roll', 'slip', 'topple', 'slid', 'came', 'slipped', 'dropped', 'toppled', 'pushed'],
      ...['tipped', 'knocked', 'wriggled', 'dived', 'rolling', 'thrown', 'bounced', 'climbed', 'rolls', 'flew'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 2,
    first: ['dropped', 'drops'],
    then: [
      ...['by mum', 'by dad', 'by mother', 'by father', 'by brother', 'by sister', 'by sibling', 'baby', 'him'],
      ...['her', 'by cousin', 'by grandad', 'by nan', 'by gran'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    via: ['by', 'with', 'from'],
    then: thrown,
    first: ['hit', 'struck', 'whacked', 'bashed', 'caught', 'knocked'],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    first: thrown,
    instead: ['fall', 'fall-from-height', 'assault'],
    then: [
      ...['fell on', 'fell onto', 'toppled', 'dropped on', 'landed on', 'fell off', 'tipped', 'falling on'],
      ...['hit him', 'hit her', 'hit his', 'fallen on', 'came down on', 'fell over onto', 'thrown'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'unwitnessed',
    within: 3,
    first: [
      ...['nobody', 'no one', 'no - one', 'noone', 'no adult', 'no adults', 'not', "didn't", 'did not'],
      ...['could not', 'never', 'neither', 'none'],
    ],
    then: [
      ...['saw', 'witnessed', 'watching', 'witness', 'saw it', 'seen to happen', 'see it happen', 'see it'],
      ...['see fall', 'see how', 'see what', 'see him fall', 'see her fall', 'see incident', 'see accident'],
      ...['see injury', 'see happen', 'seen it', 'in room', 'seen what', 'present at the time', 'observed'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 2,
    first: [
      ...['unsure', 'not sure', 'unclear', 'unknown', 'not known', 'no idea', "doesn't know", 'does not know'],
      ...["don't know"],
      ...['do not know', 'did not know', "didn't know", 'nobody knows', 'no one knows', 'unaware', 'not aware'],
      ...['uncertain'],
      ...['cannot recall', "can't recall", 'cannot remember', "can't remember", 'not certain', 'not clear'],
      ...['no recollection'],
      ...["doesn't remember", 'does not remember', 'unable to recall', 'unable to remember'],
      ...['could not recall', 'no clue', 'none knows', 'no knowledge'],
      ...['could not remember', "couldn't remember", 'neither knows', 'nobody sure', "couldn't recall"],
      ...['no memory', 'mystified'],
    ],
    then: [
      ...['how it', 'how he', 'how she', 'how this', 'how the', 'how they', 'how injury', 'how bruise'],
      ...['how happened', 'where it'],
      ...['where this', 'where the bruise', 'where they came', 'what happened', 'what caused', 'cause'],
      ...['mechanism', 'how', 'origin'],
    ],
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 2,
    first: ['mechanism', 'mech', 'moi', 'cause', 'origin', 'how it happened', 'circumstances', 'aetiology'],
    then: ['unknown', 'unclear', 'not known', 'not clear', 'unsure', 'uncertain', 'not established'],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 4,
    first: [
      ...['no', 'nil', 'without', 'not given', 'unable to give', 'unable to offer', 'unable to provide'],
      ...['could not give'],
      ...['could not offer', 'could not provide', "couldn't give", "couldn't offer", 'cannot give'],
      ...["can't give", 'cannot offer'],
      ...['not able to give', 'not able to offer', 'not able to provide', 'no one able to give'],
      ...['failed to give', 'failed to offer'],
      ...['failed to provide', 'did not give', 'did not offer', "didn't give", "didn't offer", 'declined to give'],
      ...['refused to give', 'gave no', 'offered no', 'lack of', 'absence of', 'never gave', 'not offered'],
    ],
    then: [
      ...['explanation', 'explanations', 'account', 'mechanism offered', 'mechanism given', 'mechanism provided'],
      ...['clear history', 'reason given for injury', 'clear mechanism', 'explanation for'],
      ...['mechanism described', 'could explain', 'able to explain', 'reason for injury', 'reason for bruise'],
    ],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 6,
    first: ['neither', 'nobody', 'no one', 'none of', 'no - one'],
    then: ['explanation', 'account', 'account for', 'explain', 'say how', 'explained'],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 3,
    first: [
      ...['unable', 'cannot', "can't", 'could not', "couldn't", 'would not', "wouldn't", 'will not', "won't"],
      ...['refused', 'refuses'],
      ...['refusing', 'declined', 'declines', 'not able', 'not willing', 'unwilling', 'did not', "didn't"],
      ...['does not', "doesn't", 'reluctant', 'not'],
    ],
    then: [
      ...['explain', 'account for', 'say how', 'say what', 'say where', 'say who', 'say why', 'tell us how'],
      ...['tell me how', 'tell how'],
      ...['explained', 'accounted for', 'give explanation', 'offer explanation', 'tell staff how'],
      ...['say what happened', 'talk about it'],
      ...['disclose how', 'elaborate', 'tell us what', 'tell me what', 'tell anyone', 'discuss how'],
      ...['answer how', 'explaining'],
    ],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 4,
    first: ['explanation', 'account', 'mechanism', 'history'],
    then: [
      ...['not given', 'not offered', 'not provided', 'not forthcoming', 'lacking', 'absent', 'none given'],
      ...['none offered', 'none'],
    ],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: stories,
    then: [
      ...['changed', 'changes', 'changing', 'differs', 'differ', 'differed', 'varies', 'varied', 'vary'],
      ...['varying', 'conflict'],
      ...['conflicted', 'conflicts', 'conflicting', 'contradict', 'contradicted', 'contradicts', 'shifted'],
      ...['altered', 'keeps changing'],
      ...['evolved', 'contradictory', 'does not agree', 'do not agree', 'not the same', 'different each time'],
      ...['different to', 'different from'],
    ],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 3,
    then: stories,
    first: [
      ...['changed', 'changing', 'changes', 'different', 'differing', 'conflicting', 'varying'],
      ...['contradictory', 'contradicted'],
      ...['two', 'several', 'three', 'shifting', 'variable', 'changeable', 'various', 'multiple', 'new'],
      ...['discrepant', 'differences in', 'discrepancy between', 'discrepancies in', 'discrepancies between'],
      ...['discrepancy in', 'altered'],
    ],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    first: [...stories, 'injury', 'injuries', 'bruising', 'bruise', 'fracture', 'findings', 'pattern', 'burn'],
    then: [
      ...['not fit', "doesn't fit", "don't fit", 'not match', "doesn't match", 'not account', 'not in keeping'],
      ...['not consistent'],
      ...['implausible', 'not plausible', 'unlikely', 'incompatible', 'not compatible', 'inconsistent'],
      ...['not explain', 'improbable'],
      ...['not credible', 'not convincing', 'unconvincing', 'not tally', 'not correspond', 'not add up'],
      ...["doesn't add up", 'out of keeping', 'not explained by'],
    ],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: [
      ...['presented', 'presents', 'presenting', 'attended', 'attends', 'brought', 'came', 'sought', 'seen'],
      ...['presentation', 'attending', 'pres'],
    ],
    then: [
      ...['days after', 'days later', 'hours after', 'hrs after', 'weeks after', 'days following', 'day later'],
      ...['weeks later'],
      ...['hours later', 'hrs later', 'week after', 'days post', 'd after', 'hours post', '7 after', '7 later'],
      ...['week later', '7 post', 'day after', 'days on', 'h after', '52 after'],
    ],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    first: [
      ...['waited', 'took', 'days', 'hours', 'hrs', 'slow', 'late', 'left it', 'weeks', 'week', 'day', 'delay'],
      ...['overnight'],
    ],
    then: [
      ...['before seeking', 'before presenting', 'before bringing', 'before attending', 'to seek'],
      ...['to present', 'before being brought'],
      ...['before coming', 'before help', 'before medical', 'before gp', 'before calling', 'in seeking'],
      ...['to bring', 'before they sought'],
      ...['before mum', 'before parents', 'before being seen', 'before taking', 'before getting help'],
      ...['before telling', 'before contacting'],
    ],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 6,
    without: [
      ...['clinic', 'hospital', 'school', 'was', 'been', 'were', 'by', 'that', 'informed', 'told', 'benefits'],
      ...['if', 'but'],
      ...['upset', 'before', 'after', 'when', 'because', 'we', 'i', 'hv', 'did not', "didn't", 'who', 'not', 'never'],
    ],
    first: [...relatives, 'moc', 'foc', 'parents', 'carers'],
    then: [
      ...['cancelled', 'cancels', 'cancel', 'canceled', 'cancelling', 'rearranged', 'postponed', 'called off'],
      ...['rescheduled'],
    ],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 4,
    via: ['by'],
    then: [...relatives, 'moc', 'parents', 'carers'],
    first: ['cancelled', 'canceled', 'cancelation', 'cancellation', 'postponed'],
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 5,
    first: ['missed', 'misses', 'missing', 'failed', 'fails', 'failing', 'non attendance', 'nonattendance'],
    then: [
      ...['appointment', 'appointments', 'appt', 'appts', 'apt', 'apts', 'clinic', 'clinics', 'review'],
      ...['reviews', 'immunisations', 'imms'],
      ...['vaccinations', 'jabs', 'check', 'screening', 'scan', 'follow up', 'f / u', 'to attend', 'to bring'],
      ...['vaccines', 'opd', 'therapy', 'physio', 'dentist', 'imm'],
    ],
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 5,
    first: [
      ...['would not', "wouldn't", 'did not', "didn't", 'refused', 'refusing', 'declined', 'denied', 'unable'],
      ...['not able', 'could not', 'no', 'not', 'failed', "couldn't", 'not allowed', 'refuses'],
    ],
    then: [
      ...['let worker', 'let me in', 'let us in', 'let in', 'answer door', 'open door', 'gain access'],
      ...['allow access', 'gain entry', 'get access', 'allowed in', 'allow entry', 'obtain access'],
      ...['access to property', 'access to home', 'to let', 'access the home', 'answered door', 'reply at door'],
      ...['reply at address', 'answer at door', 'response at door', 'response to knocking', 'reply to knocking'],
      ...['answer to door', 'access gained', 'allow sw', 'allow hv', 'let hv', 'let sw', 'come to door'],
      ...['response at home', 'answer at address', 'entry to home', 'one home', 'one in when'],
    ],
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 5,
    first: [
      ...['left', 'leaving', 'gone', 'went home', 'taken home', 'took him', 'took her', 'walked out'],
      ...['absconded', 'discharged himself', 'leave', 'gone home'],
    ],
    then: [
      ...['before being seen', 'without being seen', 'before treatment', 'before review', 'before assessment'],
      ...['before seeing'],
      ...['without treatment', 'prior to', 'before doctor', 'without waiting', 'before triage', 'before seen'],
      ...['before assessed', 'before dr'],
      ...['without seeing', 'before x - ray', 'before xray', 'before results', 'before discharge'],
      ...['against advice', 'against medical advice', 'without telling', 'without informing'],
      ...['before being assessed', 'before medical', 'before paeds', 'before could be seen'],
      ...['before he was seen', 'before she was seen', 'before we could', 'before he could'],
      ...['before she could', 'without review', 'before clinician', 'without assessment', 'when called'],
      ...['before imaging', 'before he', 'before she'],
    ],
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 9,
    first: tells,
    via: relatives,
    then: harms,
    notAfter: adults,
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 5,
    notAfter: adults,
    first: [...tells, 'made an allegation', 'made allegations'],
    then: [
      ...['being hit', 'hit me', 'hurts me', 'hurt me', 'been hit', 'hits me', 'hit him', 'hits him', 'hit her'],
      ...['hits her', 'beaten', 'being hurt', 'hurts him', 'hurts her', 'being slapped', 'being smacked'],
      ...['gets hit', 'got hit by', 'was hit by', 'hit by', 'smacks him', 'smacks her', 'kicked him'],
      ...['punched him', 'slapped her', 'slapped him', 'punched her', 'kicked her'],
    ],
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 4,
    first: ['safeguarding', 'child protection', 'sg', 'cp', 'welfare'],
    then: ['concern', 'concerns', 'issue', 'issues', 'referral', 'worries', 'referral made', 'informed', 'involved'],
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 5,
    first: ['concern', 'concerns', 'concerned', 'worried', 'worries'],
    then: [
      ...['neglect', 'safety', 'welfare', 'wellbeing', 'safeguarding', 'well - being', 'basic care', 'neglected'],
      ...['safe at home', 'safety at home', 'parenting', 'supervision'],
    ],
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 4,
    first: [
      ...['referred', 'referral', 'refer', 'discussed', 'informed', 'contacted', 'referring', 'rang', 'notified'],
      ...['escalated'],
    ],
    then: [
      ...['mash', 'social care', 'social services', "children's services", 'safeguarding', 'csc'],
      ...['childrens services', 'childrens social care', 'named nurse', 'sg team', 'safeguarding lead', 'dsl'],
      ...['ssd', 'mash informed', 'children services'],
    ],
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 6,
    first: [
      ...['swallowed', 'swallowing', 'drank', 'drunk', 'drinking', 'ate', 'eaten', 'took', 'ingested', 'licked'],
      ...['ingesting', 'swallows', 'sucked', 'got hold of', 'chewed'],
    ],
    then: [
      ...['bleach', 'detergent', 'liquitab', 'laundry capsule', 'washing capsule', 'washing tablet'],
      ...['dishwasher tablet', 'methadone'],
      ...['antifreeze', 'white spirit', 'e - liquid', 'vape liquid', 'cannabis', 'too many tablets'],
      ...['screen wash', 'weedkiller'],
      ...["nan's tablets", "gran's tablets", "mum's tablets", "dad's tablets", "grandad's tablets"],
      ...["mum's pills", 'rat poison'],
      ...['toilet cleaner', 'oven cleaner', 'nail varnish remover', 'perfume', 'hand sanitiser', 'hand gel'],
      ...['paint thinner', 'turps'],
      ...['edible', 'edibles', 'gummies', 'washing powder', 'laundry pod', 'laundry liquid', 'nicotine'],
      ...['disinfectant', 'overdose', 'pesticide', 'slug pellets', 'iron tablets', 'contraceptive pills'],
      ...['drain cleaner'],
    ],
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 4,
    first: ['swallowed', 'swallowing', 'ingested', 'ate', 'eaten', 'swallows', 'got hold of'],
    then: [
      ...['tablet', 'tablets', 'pill', 'pills', 'medicine', 'medication', 'capsule', 'capsules', 'calpol'],
      ...['paracetamol', 'ibuprofen', 'chemical', 'chemicals', 'drugs', 'meds'],
    ],
  },
  {
    kind: 'injury',
    value: 'head-injury',
    within: 3,
    first: [
      ...['hit', 'hits', 'banged', 'bumped', 'knocked', 'bashed', 'struck', 'whacked', 'smacked', 'hitting'],
      ...['banging', 'bang', 'knock', 'blow', 'bump to', 'injury', 'trauma', 'cracked', 'bumping', 'landed on'],
      ...['injured', 'hurt', 'kick', 'clash of', 'landing on', 'clashed', 'thump', 'knocking'],
    ],
    then: ['head', 'heads', 'back of head', 'side of head', 'back of the head'],
    instead: ['injury', 'swelling', 'assault'],
  },
  {
    kind: 'injury',
    value: 'frenulum-tear',
    within: 3,
    first: [
      ...['torn', 'tear', 'ripped', 'lacerated', 'laceration', 'split', 'tearing', 'damage', 'injury', 'tears'],
      ...['ruptured'],
    ],
    then: ['frenulum', 'frenum', 'fraenulum', 'fraenum', 'lip tie', 'frenula', 'frenular'],
    instead: ['laceration', 'injury'],
  },
  {
    kind: 'injury',
    value: 'frenulum-tear',
    within: 3,
    first: ['frenulum', 'frenum', 'fraenulum', 'fraenum', 'frenular', 'lip tie'],
    then: ['torn', 'tear', 'ripped', 'lacerated', 'laceration', 'split', 'injury', 'damaged', 'tears', 'ruptured'],
    instead: ['laceration', 'injury'],
  },
  {
    kind: 'injury',
    value: 'bleeding-mouth',
    within: 3,
    first: ['bleeding', 'blood', 'bleed', 'bled', 'bleeds'],
    then: ['mouth', 'gums', 'gum', 'saliva', 'lips', 'tongue'],
  },
  {
    kind: 'injury',
    value: 'bleeding-mouth',
    within: 2,
    first: ['mouth', 'gums', 'gum', 'oral'],
    then: ['bleeding', 'blood', 'bleed', 'bled'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    via: [
      ...['bring', 'brought', 'present', 'presented', 'attend', 'attended', 'seek', 'sought', 'take', 'taken'],
      ...['come', 'call', 'called', 'ring', 'tell', 'seen', 'came', 'contact'],
    ],
    first: ['did not', "didn't", 'not', 'only', "wasn't", 'never'],
    then: [
      ...['until', 'till', 'after 2', 'after 3', 'after two', 'after three', 'days later', 'next day'],
      ...['days after', 'because school', 'when school', 'when nursery', 'as school'],
    ],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: ['delay', 'delayed', 'delays', 'lateness', 'late'],
    then: [
      ...['presentation', 'presenting', 'seeking', 'attending', 'attendance', 'help', 'treatment', 'medical'],
      ...['bringing', 'getting', 'hospital', 'before', 'coming', 'presented', 'care', 'in presenting'],
    ],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 1,
    first: [
      ...['hour', 'hr', 'day', 'hours', 'days', 'hrs', 'week', '52', '7', 'significant', 'unexplained'],
      ...['no reason for', 'considerable', 'long', 'reason for', 'reasons for', 'account for', 'explain'],
      ...['concerning'],
    ],
    then: ['delay'],
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 5,
    first: [
      ...['brought', 'attended', 'came', 'called', 'rang', 'taken', 'sought', 'presented', 'contacted', 'phoned'],
      ...['went', 'brings', 'drove', 'took him', 'took her', 'ran'],
    ],
    then: [
      ...['immediately', 'straight away', 'straightaway', 'promptly', 'within an hour', 'within hour'],
      ...['within minutes', 'within 20 minutes', 'within 30 minutes', 'within 30 mins', 'within 20 mins'],
      ...['within half an hour', 'right away', 'at once', 'without delay', 'directly', 'quickly', 'soon after'],
      ...['within 1 hour', 'within 2 hours', 'within 1hr', 'minutes after', 'mins after', 'straight', 'same day'],
      ...['within 1 hr', 'within 2 hrs', 'within 40 minutes', 'within 15 minutes'],
    ],
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 3,
    first: [
      ...['immediately', 'straight away', 'promptly', 'at once', 'immediate', 'prompt', 'quickly', 'instantly'],
      ...['straightaway'],
    ],
    then: [
      ...['brought', 'attended', 'called', 'sought', 'rang', 'taken', 'presented', 'attendance', 'contacted'],
      ...['went', 'phoned', 'drove', 'presentation', 'took', 'came'],
    ],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 7,
    first: [...stories, 'injury', 'injuries', 'findings', 'burn', 'bruise', 'bruising', 'fracture'],
    then: [
      ...['consistent', 'plausible', 'fits', 'matches', 'in keeping', 'credible', 'reasonable', 'compatible'],
      ...['tallies', 'corresponds', 'accepted', 'believable', 'makes sense', 'fit with', 'fitted', 'matched'],
      ...['explained by', 'accounted for by'],
    ],
  },
  {
    kind: 'mobility',
    value: 'walking',
    within: 1,
    first: mobilityFirsts,
    then: ['walk', 'walk independently', 'walk unaided'],
  },
  { kind: 'mobility', value: 'rolling', within: 1, first: mobilityFirsts, then: ['roll', 'roll over'] },
  { kind: 'mobility', value: 'crawling', within: 1, first: mobilityFirsts, then: ['crawl'] },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 2,
    first: ['family', 'mum', 'mother', 'parents', 'nobody', 'no one', 'all'],
    then: ['out when', 'not in when', 'not home when', 'away when', 'not in', 'not home', 'not at home', 'out at time'],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 6,
    first: ['kicked', 'trampled', 'butted', 'stood on', 'trodden on', 'kick'],
    then: ['horse', 'pony', 'cow', 'donkey', 'goat', 'sheep', 'bull', 'ram'],
    instead: ['assault'],
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 3,
    first: ['as soon as', 'soon as', 'the moment', 'minutes of', 'mins of', 'within an hour of', 'within minutes of'],
    then: [
      ...['saw', 'noticed', 'happened', 'found', 'seen', 'realised', 'injury', 'incident', 'accident'],
      ...['it happened', 'discovered', 'fall', 'spotted', 'burn'],
    ],
  },
];
