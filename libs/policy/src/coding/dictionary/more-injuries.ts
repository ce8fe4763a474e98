import { cross } from './forms.js';
import { type Pair } from './pair.js';
import { siteWords } from './sites.js';

const heads = ['head', 'back of head', 'side of head', 'top of head', 'front of head', 'heads', 'skull'];
const knocks = ['bang', 'knock', 'blow', 'whack', 'thump', 'bash', 'clonk', 'smack', 'bonk', 'clunk', 'crack'];
const knocking = [
  ...['bumped', 'banged', 'knocked', 'whacked', 'thumped', 'bashed', 'clonked', 'smacked', 'bonked', 'struck', 'hit'],
  ...[
    'cracked',
    'hits',
    'bumps',
    'bangs',
    'knocks',
    'hitting',
    'banging',
    'bumping',
    'striking',
    'whacking',
    'clunked',
  ],
];
const tissues = [
  ...[
    'acl',
    'mcl',
    'pcl',
    'ligament',
    'ligaments',
    'meniscus',
    'cartilage',
    'tendon',
    'tendons',
    'hamstring',
    'muscle',
  ],
  ...['muscles', 'rotator cuff', 'achilles', 'cruciate', 'groin', 'calf', 'quad', 'quads', 'calf muscle'],
];
const sides = ['', 'left', 'right', 'l', 'r', 'lt', 'rt'];
const frenula = ['frenulum', 'frenum', 'fraenulum', 'fraenum', 'frenula', 'frenulae', 'fren'];

const bones = [
  ...[
    'collarbone',
    'collar bone',
    'clavicle',
    'arm',
    'leg',
    'wrist',
    'ankle',
    'elbow',
    'finger',
    'thumb',
    'toe',
    'rib',
  ],
  ...['ribs', 'nose', 'jaw', 'cheekbone', 'hip', 'femur', 'tibia', 'fibula', 'radius', 'ulna', 'humerus', 'kneecap'],
  ...['bone', 'shin', 'forearm', 'knuckle', 'skull', 'pelvis', 'foot', 'hand', 'fingers', 'toes', 'knee', 'shoulder'],
];

/** Injuries in all the forms of their families. */
export const moreInjuries: Readonly<Record<string, readonly string[]>> = {
  bruise: [
    ...['petechia', 'petichiae', 'petechae', 'petechial', 'ecchymosed', 'bruisey', 'bruize'],
    ...['racoon eyes', 'racoon eye', 'tramline bruise', 'tramline bruising', 'bruis', 'haematoma formation', 'brusies'],
    ...cross(
      ['fingertip', 'finger tip', 'fingerprint', 'thumbprint', 'hand', 'slap', 'grip', 'pinch'],
      ['bruises', 'bruise'],
    ),
  ],
  mark: [
    ...cross(
      ['strap', 'buckle', 'whip', 'cord', 'cable', 'lash', 'tramline', 'stick', 'slipper', 'cane'],
      ['mark', 'marks'],
    ),
    ...cross(['red', 'linear red'], ['line across', 'line on', 'line over', 'line below', 'lines on', 'lines across']),
    ...cross(['purple', 'blue', 'yellow', 'linear', 'round', 'circular', 'dark', 'black'], ['mark', 'marks']),
  ],
  fracture: [
    ...cross(['snapped', 'shattered', 'smashed', 'splintered'], sides, bones),
    ...cross(['crack in', 'crack to', 'hairline crack in', 'cracked'], sides, bones),
    ...cross(
      ['crush', 'compression', 'stress', 'burst', 'wedge', 'open', 'closed', 'physeal', 'growth plate', 'undisplaced'],
      ['fracture', 'fractures', '#'],
    ),
    ...cross(
      ['displaced', 'depressed', 'linear', 'oblique', 'transverse', 'impacted', 'bowing', "boxer's", 'boxers', 'chip'],
      ['fracture', 'fractures', '#'],
    ),
    ...[
      'fracture dislocation',
      'fracture - dislocation',
      'bust bone',
      'stress #',
      'salter - harris',
      'fractre',
      'fracured',
    ],
    ...cross(['cracked'], ['skull', 'elbow', 'wrist', 'bone', 'clavicle', 'collarbone', 'ankle', 'pelvis', 'vertebra']),
    ...[
      'metaphyseal lesion',
      'metaphyseal lesions',
      'salter harris',
      'compound fracture',
      'comminuted',
      'fx of',
      'fractrue',
    ],
    ...['fractures', 'frature', 'fratures', 'fracutre', 'fractue', 'buckle #'],
  ],
  burn: [
    ...[
      'scorched',
      'scorch',
      'electrical burn',
      'flash burn',
      'burnd',
      'sun burned',
      'sunburned',
      'branded',
      'bern to',
      'bern on',
      'bunrt',
      'bunred',
    ],
  ],
  scald: ['scold to', 'scold on', 'scolds to', 'scold over', 'skald', 'scaled by', 'scolded by hot', 'scolded with'],
  laceration: [
    ...cross(
      ['split'],
      ['nose', 'cheek', 'brow', 'gum', 'tongue', 'fingertip', 'finger', 'knee', 'scalp', 'nail', 'lips'],
    ),
    ...cross(
      ['lip', 'chin', 'eyebrow', 'head', 'ear', 'brow', 'forehead', 'skin', 'lips', 'ear lobe', 'earlobe', 'nostril'],
      ['split', 'split open', 'was split', 'cut', 'ripped', 'ripped open'],
    ),
    ...cross(
      ['gum', 'tongue', 'cheek', 'nose', 'knee', 'elbow', 'scalp', 'eyelid'],
      ['split', 'split open', 'was split'],
    ),
    ...['sliced', 'sliced open', 'slit', 'nicked', 'gouged', 'gouge', 'laceraction', 'lascerated', 'lasceration'],
    ...[
      'tear to ear',
      'tear to lip',
      'torn ear lobe',
      'torn earlobe',
      'torn lip',
      'torn ear',
      'ear lobe torn',
      'gashing',
    ],
    ...['stab injury', 'stab injuries', 'knife wound', 'knife wounds', 'glass wound', 'slash wound', 'slash wounds'],
  ],
  abrasion: [
    ...cross(['rug', 'grass', 'astro', 'astroturf', 'turf', 'mat', 'gravel', 'floor', 'carpet'], ['burn', 'burns']),
    ...[
      'graize',
      'graizes',
      'graized',
      'graise',
      'grase',
      'grazzed',
      'abrased',
      'abraded',
      'gravel graze',
      'scratchmarks',
    ],
    ...['scrape mark', 'scrape marks', 'graze mark', 'graze marks'],
  ],
  bite: [
    ...[
      'bit on',
      'bites on',
      'bit in',
      'teeth imprint',
      'teeth imprints',
      'dental marks',
      'dental mark',
      'bit himself',
    ],
    ...['bit herself', 'bites himself', 'bites herself', 'biting himself', 'biting herself', 'biten', 'bitting him'],
    ...cross(
      ['bit', 'bites', 'biting'],
      [
        'child',
        'friend',
        'peer',
        'pupil',
        'brother',
        'sister',
        'cousin',
        'baby',
        'teacher',
        'ta',
        'staff',
        'boy',
        'girl',
        'member of staff',
        'classmate',
      ],
    ),
  ],
  'head-injury': [
    ...cross(knocks, ['to', 'on', 'against'], heads),
    ...cross(
      ['kick', 'punch', 'slap', 'elbow', 'ball', 'football', 'boot', 'knee', 'stick', 'bat', 'stone', 'brick', 'hit'],
      ['to', 'on', 'in', 'round', 'around', 'against'],
      heads,
    ),
    ...cross(['bump', 'bumps'], ['to', 'against'], heads),
    ...cross(knocking, heads),
    ...cross(['head'], ['bump', 'bang', 'knock', 'whack', 'bashed', 'clash', 'clashes', 'bumps', 'bonk', 'knocks']),
    ...['head inury', 'head injry', 'concusion', 'concussive', 'closed head inj', 'heads clashed', 'banged heads'],
  ],
  'intracranial-injury': [
    ...cross(
      ['bleed', 'bleeding', 'bleeds', 'blood', 'haemorrhage', 'clot', 'bruising'],
      ['on', 'in', 'around', 'to', 'into'],
      ['brain'],
    ),
    ...['intra cranial', 'intercranial bleed', 'ic bleed', 'intra cranial bleed', 'brain haemorrhages', 'brain bleeds'],
    ...['brain swelling', 'subdural blood', 'extradural bleed', 'extradural haemorrhage', 'cerebral haemorrhage'],
  ],
  'subconjunctival-haemorrhage': cross(
    ['subconj', 'sub conj', 'subconjunctival', 'sub conjunctival', 'conjunctival', 'scleral'],
    ['haemorrhage', 'haemorrhages', 'hemorrhage', 'haem', 'haems', 'bleed', 'bleeds', 'haematoma', 'blood', 'bleeding'],
  ),
  'frenulum-tear': [
    ...cross(
      frenula,
      ['', 'is', 'was', 'looks', 'has'],
      ['torn', 'split', 'ripped', 'damaged', 'lacerated', 'cut', 'tear'],
    ),
    ...cross(
      [
        'tore',
        'torn',
        'ripped',
        'split',
        'damaged',
        'tear to',
        'tear of',
        'laceration to',
        'laceration of',
        'lacerated',
      ],
      ['', 'upper', 'lower', 'labial', 'lingual', 'lip', 'upper lip'],
      frenula,
    ),
    ...cross(frenula, ['laceration', 'injury', 'tears', 'rupture', 'damage']),
    ...cross(['injury to', 'damage to', 'cut to', 'ruptured', 'bleeding'], frenula),
    ...cross(
      frenula,
      ['', 'is', 'looks', 'appears', 'both', 'are', 'and gums', 'was', 'looked', 'seems'],
      [...['intact', 'whole', 'normal', 'nad', 'ok', 'fine', 'undamaged', 'untorn']],
    ),
    ...cross(
      ['intact', 'normal'],
      ['frenulum', 'frenum', 'frenula', 'fraenulum', 'upper frenulum', 'lingual frenulum'],
    ),
  ],
  'bleeding-mouth': [
    ...cross(['lip', 'lips', 'tongue'], ['bleeding', 'bled', 'was bleeding', 'is bleeding', 'bleeds', 'were bleeding']),
    ...cross(['bleeding'], ['lip', 'lips', 'tongue', 'gum']),
    ...cross(
      ['bleeding', 'bled', 'bleeds', 'blood', 'blood coming', 'blood dripping', 'blood coming out', 'blood running'],
      ['from', 'inside', 'around', 'in', 'out of', 'of'],
      ['mouth', 'gum', 'gums', 'tongue', 'lip', 'lips'],
    ),
    ...cross(['gum', 'gums'], ['bleeding', 'bled', 'was bleeding', 'were bleeding']),
    ...['spat blood', 'spat out blood', 'spitting out blood', 'spits blood', 'mouth full of blood', 'bloody mouth'],
    ...['mouth bled', 'bloodied mouth', 'bloody lip', 'bloodied lip', 'blood stained dribble', 'blood in dribble'],
    ...cross(
      ['blood', 'bleeding'],
      ['from', 'in', 'on', 'around'],
      ['nose and mouth', 'mouth and nose', 'lip', 'tongue'],
    ),
  ],
  dislocation: [
    ...cross(
      ['shoulder', 'elbow', 'knee', 'kneecap', 'patella', 'thumb', 'finger'],
      ['out of place', 'popped out', 'put out'],
    ),
    ...cross(
      ['shoulder', 'elbow', 'knee', 'kneecap', 'patella', 'thumb', 'finger', 'jaw'],
      ['slipped out', 'came out of joint'],
    ),
    ...[
      'out of its joint',
      'came out of joint',
      'popped out of joint',
      'popped his shoulder out',
      'popped her shoulder out',
    ],
    ...['out of its socket', 'subluxing', 'elbow pulled', 'patella out', 'came out of socket', 'pulled his elbow out'],
  ],
  swelling: [
    ...['thick lip', 'thick ear', 'swollen up', 'puffed', 'raised bump', 'raised swelling', 'swolllen', 'sweling'],
    ...cross(['egg'], ['on', 'to', 'over'], ['head', 'forehead', 'back of head', 'side of head', 'temple', 'brow']),
    ...[
      'swole',
      'swolen',
      'puffed up',
      'ballooned',
      'haemarthrosis',
      'knee effusion',
      'swelling up',
      'swoll',
      'lump came up',
    ],
  ],
  poisoning: [
    ...[
      'poisons',
      'ingest',
      'ingests',
      'overdosing',
      'poisonings',
      'o / d',
      'oded',
      'overdosed on',
      'poly od',
      'co exposure',
    ],
    ...['alcohol poisoning', 'ethanol ingestion', 'iron overdose', 'mixed overdose', 'impulsive overdose'],
  ],
  injury: [
    ...cross(
      ['torn', 'tore', 'ruptured', 'tear of', 'tear to', 'rupture of', 'damaged', 'damage to', 'pulled', 'strained'],
      tissues,
    ),
    ...cross(
      ['rolled', 'turned', 'inverted', 'everted', 'tweaked', 'twisted', 'went over', 'gone over', 'going over'],
      ['', 'on'],
      sides,
      ['ankle', 'foot'],
    ),
    ...['sti', 'landed awkwardly on', 'injuring', 'spraining', 'hurted'],
    ...cross(['hurts'], Object.values(siteWords).flat()),
    ...cross(
      ['bit', 'bitten', 'bites', 'biting', 'bit through', 'bitten through', 'bit down on', 'bit inside of'],
      ['lip', 'tongue', 'lower lip', 'upper lip', 'bottom lip', 'top lip', 'inner lip', 'own lip', 'own tongue'],
    ),
    ...cross(
      ['lip', 'tongue', 'lower lip', 'bottom lip'],
      ['bitten', 'was bitten', 'bite', 'bitten through', 'biting'],
    ),
    ...['bony injury', 'bony injuries', 'soft tissue injuries', 'nerve injury', 'tendon injury', 'sprian', 'spraind'],
    ...[
      'nail ripped',
      'nail torn',
      'nail lifted off',
      'nail came off',
      'fingertip off',
      'inury',
      'injurys',
      'injuired',
    ],
  ],
};

const teeth = ['tooth', 'teeth', 'incisor', 'incisors', 'canine', 'molar', 'front tooth', 'front teeth', 'milk tooth'];
const toTeeth = [
  ...['chipped', 'avulsed', 'cracked', 'displaced', 'intruded', 'extruded', 'knocked', 'loosened', 'subluxed', 'chip'],
  ...['broken', 'broke', 'breaks', 'fractured', 'fracture of', 'snapped', 'damaged', 'knocks'],
  ...['fracture', 'cracks', 'chips', 'dislodged', 'injured', 'injury to', 'trauma to', 'pushed back', 'bent'],
];
const limbs = [
  ...['hand', 'hands', 'finger', 'fingers', 'thumb', 'foot', 'toe', 'toes', 'arm', 'leg', 'fingertip', 'fingertips'],
];
const traps = [
  ...['escalator', 'drawer', 'lift', 'chain', 'spokes', 'treadmill', 'machine', 'gate', 'hinge', 'pushchair', 'buggy'],
  ...[
    'deckchair',
    'folding chair',
    'wheel',
    'railings',
    'fence',
    'ride',
    'zip',
    'mangle',
    'shredder',
    'mixer',
    'blender',
  ],
];

const joints = ['shoulder', 'knee', 'kneecap', 'elbow', 'hip', 'thumb', 'patella'];

const drugs = [
  ...[
    'amlodipine',
    'ramipril',
    'metformin',
    'propranolol',
    'methadone',
    'ibuprofen',
    'paracetamol',
    'calpol',
    'codeine',
  ],
  ...['tramadol', 'morphine', 'diazepam', 'sertraline', 'fluoxetine', 'citalopram', 'amitriptyline', 'quetiapine'],
  ...['olanzapine', 'gliclazide', 'digoxin', 'warfarin', 'aspirin', 'iron tablets', 'melatonin', 'antihistamine'],
  ...['piriton', 'cetirizine', 'gabapentin', 'pregabalin', 'vape liquid', 'antifreeze', 'white spirit', 'weedkiller'],
  ...[
    'lithium',
    'bisoprolol',
    'ramapril',
    'levothyroxine',
    'inhaler liquid',
    'cocaine',
    'cannabis',
    'edible',
    'edibles',
  ],
];

/** Injuries that are told by two words. */
export const injuryPairs: readonly Pair[] = [
  {
    kind: 'injury',
    value: 'head-injury',
    within: 4,
    first: [
      ...['kicked', 'slapped', 'punched', 'smacked', 'thumped', 'clouted', 'clipped', 'stamped', 'butted', 'battered'],
      ...['hit', 'struck', 'whacked', 'bashed', 'bonked', 'hits', 'slaps', 'kicks', 'punches', 'caught', 'cracked'],
    ],
    then: heads,
    via: ['in', 'on', 'to', 'over', 'around', 'round', 'across', 'about', 'against'],
    without: [',', 'and', 'but', 'then', 'off', 'went', 'into', 'nail', 'hand', 'arm', 'face'],
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 6,
    first: ['took', 'taken', 'takes', 'taking', 'swallowed', 'swallowing', 'had', 'ate'],
    then: [...drugs, 'tablets', 'pills', 'capsules', 'medication', 'medicine'],
    via: [
      ...['12', '14', '15', '16', '18', '20', '24', '25', '28', '30', '32', '36', '40', '48', '50', '60', 'handful'],
      ...['packet', 'whole pack', 'box', 'strip', 'too many', 'too much', 'whole bottle', 'all of', 'twenty', 'thirty'],
      ...['lots of', 'unknown number', 'unknown amount', 'unknown quantity', 'fistful', 'extra', "mum's", "nan's"],
      ...["gran's", "dad's", "grandad's", "grandmother's", "grandfather's", "sister's", "brother's", "carer's"],
    ],
    without: ['ml', 'mls', 'mg', 'for', 'as prescribed', 'prescribed', 'daily'],
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 5,
    first: [
      'swallowed',
      'swallowing',
      'ingested',
      'ate',
      'eaten',
      'eating',
      'drank',
      'drunk',
      'got into',
      'got hold of',
    ],
    then: drugs,
  },
  { kind: 'injury', value: 'dislocation', within: 3, first: ['put', 'putting', 'puts'], then: ['out'], via: joints },
  {
    kind: 'injury',
    value: 'laceration',
    within: 3,
    first: ['stabbed', 'stabs', 'knifed', 'slashed'],
    then: Object.values(siteWords).flat(),
  },
  { kind: 'injury', value: 'injury', within: 3, first: toTeeth, then: teeth, instead: ['fracture'] },
  {
    kind: 'injury',
    value: 'injury',
    within: 3,
    first: teeth,
    then: [
      'chipped',
      'avulsed',
      'cracked',
      'displaced',
      'intruded',
      'knocked out',
      'knocked',
      'loosened',
      'came out',
      'chip',
      'broken',
      'broke',
      'fractured',
      'fracture',
      'snapped',
      'knocked loose',
      'dislodged',
    ],
    instead: ['fracture'],
  },
  {
    kind: 'injury',
    value: 'injury',
    within: 6,
    first: limbs,
    then: traps,
    via: ['caught', 'trapped', 'stuck', 'jammed'],
  },
  {
    kind: 'injury',
    value: 'injury',
    within: 8,
    first: ['caught', 'trapped', 'jammed', 'got'],
    then: traps,
    via: limbs,
    instead: ['injury'],
  },
];
