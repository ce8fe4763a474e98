import { cross } from './forms.js';

const theirs = ['his', 'her', 'their'];
const carers = [
  ...['mum', 'mother', 'dad', 'father', 'parent', 'parents', 'carer', 'carers', 'family', 'moc', 'foc', 'nan', 'gran'],
];
const nobody = ['nobody', 'no one', 'no - one', 'noone', 'none of them', 'neither parent', 'neither'];
const not = [
  ...['not', 'did not', "didn't", 'does not', "doesn't", 'do not', "don't", 'has not', "hasn't", 'have not', "haven't"],
  ...['had not', "hadn't", 'was not', "wasn't", 'were not', "weren't", 'is not', "isn't", 'are not', "aren't", 'never'],
  ...['dont', 'didnt', 'doesnt', 'wasnt', "dosn't", 'dosnt', 'hasnt', 'havent', 'isnt', 'werent'],
];
const cannot = [
  ...['couldnt', 'cannot', 'can not', "can't", 'cant', 'could not', "couldn't", 'unable to', 'not able to'],
  ...['was unable to'],
];
const willNot = [
  ...['will not', "won't", 'wont', 'would not', "wouldn't", 'wouldnt', 'refused to', 'refuses to'],
  ...['refusing to', 'declined to'],
  ...['declines to', 'does not want to', "doesn't want to", 'did not want to', "didn't want to", 'reluctant to'],
  ...['unwilling to', 'not willing to', 'not prepared to', "dosn't want to", 'doesnt want to', 'didnt want to'],
  ...['not wanting to', 'too scared to', 'too frightened to'],
  ...['not allowed to', 'not supposed to', "isn't allowed to", 'told not to', 'not meant to'],
];
const sports = [
  ...['football', 'rugby', 'netball', 'hockey', 'cricket', 'basketball', 'gymnastics', 'judo', 'pe', 'sport', 'sports'],
  ...['games', 'trampolining', 'dance', 'swimming', 'training', 'tennis', 'rounders', 'athletics', 'gym', 'karate'],
];
const schools = [
  ...['school', 'nursery', 'preschool', 'pre - school', 'pre school', 'playgroup', 'creche', 'childminders', 'college'],
  ...["childminder's", 'childminder', 'breakfast club', 'after school club', 'holiday club', 'day care', 'daycare'],
  ...['kids club', 'kids camp', 'playscheme', 'play scheme', 'forest school', 'primary school', 'secondary school'],
  ...['high school', 'infant school', 'junior school', 'special school', 'day nursery', 'toddler group'],
  ...['after - school club'],
];
const breaks = [
  ...['playtime', 'play time', 'break', 'breaktime', 'break time', 'lunchtime', 'lunch time', 'lunch break'],
  ...['lunch play'],
  ...['morning break', 'afternoon break', 'morning play', 'afternoon play', 'first break', 'second break'],
  ...['first play'],
  ...['wet play', 'school', 'nursery', 'home time', 'golden time', 'dinner time', 'recess'],
];
const schoolPlaces = [
  ...['playground', 'school playground', 'school yard', 'schoolyard', 'school hall', 'dinner hall', 'lunch hall'],
  ...['classroom', 'school field', 'school corridor', 'school canteen', 'school gym', 'sports hall', 'nursery garden'],
  ...['nursery room', 'school toilets', 'cloakroom', 'school grounds', 'school premises', 'quad', 'mud kitchen'],
];
const hurtParts = [
  ...['face', 'head', 'leg', 'legs', 'arm', 'bottom', 'back', 'stomach', 'tummy', 'chest', 'hand', 'ribs'],
  ...['eye', 'nose'],
  ...['mouth', 'jaw', 'shin', 'ear', 'cheek', 'groin', 'neck', 'side', 'body', 'thigh', 'knee', 'lip', 'testicles'],
];
const blow = ['punch', 'slap', 'smack', 'kick', 'whack', 'clip', 'clout', 'thump'];
const beat = [
  ...['hit', 'punch', 'slap', 'smack', 'kick', 'beat', 'strangle', 'choke', 'stab', 'attack', 'assault'],
  ...['whack', 'thump'],
];
const beats = [
  ...['hits', 'punches', 'slaps', 'smacks', 'kicks', 'beats', 'strangles', 'chokes', 'stabs', 'attacks', 'assaults'],
  ...['whacks', 'thumps', 'shakes', 'spanks', 'batters', 'throttles', 'belts'],
];
const beating = [
  ...['hitting', 'punching', 'slapping', 'smacking', 'kicking', 'beating', 'strangling', 'choking', 'stabbing'],
  ...['attacking', 'assaulting', 'whacking', 'thumping', 'shaking', 'spanking', 'battering', 'throttling', 'belting'],
];
const beaten = [
  ...['hit', 'punched', 'slapped', 'smacked', 'kicked', 'beat', 'beaten', 'strangled', 'choked', 'stabbed', 'attacked'],
  ...['assaulted', 'whacked', 'thumped', 'shaken', 'spanked', 'battered', 'throttled', 'belted', 'caned', 'whipped'],
  ...['glassed', 'bottled', 'headbutted', 'walloped', 'thrashed', 'clouted'],
];
const sought = ['seek', 'get', 'ask for', 'obtain', 'access', 'call for'];
const help = [
  ...['help', 'medical help', 'medical attention', 'medical advice', 'advice', 'attention', 'treatment'],
  ...['medical care'],
];
const appointments = [
  ...['appointment', 'appointments', 'appt', 'appts', 'apt', 'app', 'clinic', 'review', 'scan', 'assessment', 'check'],
  ...['immunisations', 'imms', 'jabs', 'vaccinations', 'follow up', 'screening', 'physio', 'dentist', 'optician'],
];
const attend = ['attend', 'turn up', 'show up', 'arrive', 'attended', 'turned up', 'shown up', 'arrived'];
const bring = ['bring', 'present', 'take'];
const brought = ['brought', 'presented', 'taken'];
const spot = [
  ...['spot', 'spots', 'naevus', 'naevi', 'nevus', 'nevi', 'birthmark', 'birthmarks', 'patch', 'patches'],
  ...['mark', 'marks'],
];

/** Families of phrases, in all their forms, by kind and value. */
export const families = {
  mechanism: {
    fall: [
      ...cross([
        ...['overbalanced', 'overbalancing', 'keeled over', 'nose dived', 'wiped out', 'faceplants'],
        ...['faceplanting'],
      ]),
      ...cross(
        ['lost', 'loses', 'losing', 'missed', 'misses'],
        ['', 'a', ...theirs],
        ['footing', 'balance', 'grip', 'step'],
      ),
      ...cross(['took', 'takes', 'had', 'taking', 'having', 'sustained'], ['a'], ['fall', 'tumble', 'spill', 'trip']),
      ...cross(['landed', 'lands', 'landing'], ['awkwardly', 'badly', 'heavily', 'hard', 'face first', 'head first']),
      ...cross(
        ['came', 'coming', 'comes', 'gone', 'went', 'going'],
        ['off'],
        ['bike', 'scooter', 'skateboard', 'trike'],
      ),
      ...cross(['came', 'coming', 'comes'], ['off'], ['trampoline', 'swing', 'slide', 'horse', 'pony', 'hoverboard']),
      ...cross(['dropped', 'drops'], ['by', 'on floor', 'on to floor', 'onto floor', 'from arms']),
      ...cross(['slipped', 'slips', 'wriggled', 'fell'], ['out of', 'from', 'through'], theirs, [
        'arms',
        'hands',
        'grasp',
      ]),
      ...['over the handle bars', 'head over heels', 'lost control of bike', 'stacked it', 'went splat'],
      ...['falls on floor'],
      ...['ended up on the floor', 'fell headlong', 'fell head first', 'legs gave way', 'pushed to floor'],
      ...['pushed to ground'],
      ...['knocked to floor', 'knocked off feet', 'knocked off his feet', 'knocked off her feet'],
      ...['pulled over backwards'],
    ],
    'fall-from-height': [
      ...cross(
        ['fell', 'fall', 'fallen', 'falls', 'falling', 'toppled', 'went', 'tumbled'],
        ['over'],
        [
          ...[
            'balcony',
            'banister',
            'banisters',
            'bannister',
            'bannisters',
            'parapet',
            'cliff',
            'railings',
            'balustrade',
          ],
        ],
      ),
      ...cross(
        ['over', 'off'],
        ['balcony', 'banister', 'banisters', 'bannister', 'bannisters', 'parapet', 'scaffolding'],
      ),
      ...cross(
        ['fell', 'falls', 'fall', 'fallen', 'falling'],
        ['down', 'into'],
        ['well', 'lift shaft', 'quarry', 'stairwell'],
      ),
      ...cross(
        ['fell', 'fall', 'fallen', 'falling', 'plunged', 'plummeted'],
        ['from', 'through'],
        ['roof', 'skylight'],
      ),
    ],
    traffic: [
      ...cross(['run', 'ran', 'knocked', 'mown', 'mowed'], ['over', 'down'], ['by']),
      ...cross(['was', 'been', 'being', 'got', 'getting', 'nearly'], ['run over']),
      ...cross(['was', 'been', 'got', 'being'], ['knocked down'], ['', 'on', 'in', 'outside', 'crossing', 'while']),
      ...cross(['front', 'rear', 'back'], ['seat', ''], ['passenger']),
      ...cross(['restrained', 'unrestrained', 'pillion', 'car'], ['passenger', 'passengers']),
      ...cross(
        ['car', 'road', 'motorbike', 'moped', 'van', 'bus', 'quad', 'e - scooter', 'vehicle'],
        ['crash', 'collision'],
      ),
      ...cross(
        ['car', 'road', 'motorbike', 'moped', 'van', 'bus', 'quad', 'vehicle'],
        ['accident', 'accidents', 'smash'],
      ),
      ...cross(['rear'], ['ended', '- ended', 'end shunt', 'end collision']),
      ...['head on collision', 'head - on collision', 'airbags deployed', 'airbag deployed', 'rtcs', 'rtas', 'rti'],
      ...['written off car', 'car written off', 'road crash', 'car overturned', 'car flipped', 'ejected from car'],
      ...['car pulled out', 'under a car', 'under wheels', 'struck by vehicle', 'bull bars', 'pedestrian struck'],
    ],
    sport: [
      ...['golf', 'archery', 'fencing class', 'futsal', 'water polo', 'polo', 'bmx', 'motocross', 'ice hockey'],
      ...['figure skating'],
      ...['roller derby', 'climbing club', 'bouldering', 'weightlifting', 'javelin', 'discus', 'shot put'],
      ...['relay race'],
      ...['sack race', 'egg and spoon', 'obstacle race', 'tug of war', 'dodge ball', 'baseball', 'american football'],
      ...['aikido', 'muay thai', 'sparring', 'scrum', 'goalkeeper', 'slide tackle', 'sliding tackle'],
      ...['bulldogs', 'ju jitsu'],
      ...['ju - jitsu', 'jiu - jitsu', 'tackling', 'kick boxing', 'kung fu', 'surfing', 'rowing', 'sailing'],
      ...['shin pads off'],
      ...['sports match', 'school match', 'in a match', 'during match', 'in match', 'running race'],
      ...['sprint race', 'sports club'],
      ...['pe today', 'pe yesterday', 'rugby tackle', 'football match', 'football training', 'rugby match'],
      ...['rugby training'],
      ...['playing football', 'playing rugby', 'goal keeper', 'ultimate frisbee', 'cricket nets'],
      ...['horseriding', 'horse - riding'],
      ...['gymnastic', 'gymnast', 'vaulting', 'somersault', 'cartwheel', 'cartwheels', 'handstand'],
      ...['handstands', 'kickball'],
    ],
    'school-or-nursery-accident': [
      ...cross(['at', 'in', 'during', 'while at', 'whilst at'], schools),
      ...cross(['at', 'during', 'over', 'in'], breaks),
      ...cross(['in', 'on', 'across'], schoolPlaces),
      ...cross(
        ['school', 'nursery', 'preschool', 'playgroup', 'creche', 'playground'],
        ['accident', 'incident', 'injury'],
      ),
      ...cross(['accident', 'incident', 'injury', 'injured'], ['in', 'at'], ['playground', ...schools]),
      ...cross(
        ['accident', 'incident', 'bump', 'head bump'],
        ['form', 'slip', 'sheet', 'book', 'report', 'note', 'log'],
      ),
    ],
    'hit-by-object': [
      ...cross(
        ['flicked', 'chucked', 'lobbed', 'hurled', 'pinged', 'flung', 'thrown', 'fired', 'shot', 'swung'],
        [
          ...[
            'by another',
            'across',
            'at him',
            'at her',
            'into his',
            'into her',
            'in his',
            'in her',
            'by a',
            'by peer',
            'by friend',
          ],
          ...[
            'by classmate',
            'by brother',
            'by sister',
            'by sibling',
            'by cousin',
            'by pupil',
            'by child',
            'at his',
            'at head',
          ],
        ],
      ),
      ...cross(['struck', 'hit', 'bashed', 'whacked', 'bonked', 'smacked', 'caught'], ['in', 'on'], hurtParts, [
        'by',
        'with',
      ]),
      ...cross(
        ['flicked', 'chucked', 'lobbed', 'hurled', 'pinged', 'flung', 'thrown', 'fired', 'shot', 'swung'],
        [
          ...['by another', 'across', 'at him', 'at her', 'into his', 'into her', 'in his', 'in her', 'by a'],
          ...['by peer', 'by friend'],
          ...['by classmate', 'by brother', 'by sister', 'by sibling', 'by cousin', 'by pupil', 'by child'],
          ...['at his', 'at head'],
        ],
      ),
      ...cross(
        ['fell', 'toppled', 'tipped', 'came down', 'collapsed', 'crashed down'],
        ['on top of', 'on top'],
        ['', 'him', 'her'],
      ),
      ...cross(['ball', 'bat', 'stick', 'swing', 'puck', 'stone', 'elbow', 'door', 'brick'], ['to'], hurtParts),
    ],
    'hot-liquid': [
      ...cross(
        ['hot', 'boiling', 'scalding', 'boiled', 'freshly boiled', 'steaming'],
        [
          ...['water', 'tea', 'coffee', 'milk', 'oil', 'fat', 'soup', 'food', 'drink', 'drinks', 'liquid'],
          ...['liquids', 'fluid'],
          ...['noodles', 'pasta', 'gravy', 'custard', 'porridge', 'chocolate', 'squash', 'bath', 'tap'],
          ...['shower', 'sauce'],
          ...['sugar', 'jam', 'wax', 'rice', 'curry', 'stew', 'broth', 'beverage', 'kettle', 'cup', 'mug'],
          ...['steam', 'beans'],
          ...['baby food', 'bottle', 'pot noodle', 'syrup', 'caramel', 'toffee', 'cheese', 'bathwater', 'bath water'],
        ],
      ),
      ...cross(
        ['cup', 'mug', 'pot', 'flask', 'bowl', 'pan', 'jug'],
        ['of'],
        [
          ...['tea', 'coffee', 'soup', 'noodles', 'hot', 'boiling', 'porridge', 'pasta', 'hot water'],
          ...['hot chocolate', 'gravy'],
        ],
      ),
      ...['coffees', 'teas', 'cappuccino', 'latte', 'espresso', 'cuppa', 'pot noodle', 'deep fat fryer'],
      ...['fryer', 'shower'],
      ...['slow cooker', 'steamer', 'steam inhalation', 'urn', 'saucepan', 'gravy', 'custard', 'ramen'],
      ...['chip pan', 'bath'],
      ...['hot brew', 'vaporiser', 'water too hot', 'thermos', 'tap water'],
    ],
    'contact-burn': [
      ...cross(
        ['hot', 'electric', 'gas', 'open', 'log', 'wood', 'steam', 'flat', 'oil'],
        [
          ...['iron', 'oven', 'hob', 'radiator', 'heater', 'fire', 'stove', 'burner', 'plate', 'ring', 'grill'],
          ...['tray', 'pan'],
          ...['metal', 'surface', 'tongs', 'curlers', 'straighteners', 'bulb', 'pipe', 'coals', 'coal', 'ash'],
          ...['ashes', 'spoon'],
          ...['knife', 'barbecue', 'bbq', 'exhaust', 'engine', 'glue', 'glue gun', 'slide', 'tarmac', 'sand'],
          ...['car seat', 'lamp'],
        ],
      ),
      ...['straightners', 'straightner', 'ghds', 'ghd', 'hairdryer', 'hair dryer', 'hair curler'],
      ...['hair curlers', 'crimpers'],
      ...['embers', 'ember', 'charcoal', 'fire pit', 'firepit', 'chiminea', 'match', 'matches', 'lit match'],
      ...['incense stick'],
      ...['joss stick', 'tea light', 'candles', 'frying pan', 'griddle', 'toastie maker', 'sandwich maker'],
      ...['waffle maker'],
      ...['kiln', 'soldering iron', 'bunsen', 'bunsen burner', 'sparklers', 'fireworks', 'shisha'],
      ...['cigarettes', 'cigarette end'],
      ...['cigarette lighter', 'fag', 'fag end', 'halogen', 'towel rail', 'radiators', 'campfire', 'camp fire'],
      ...['stove top'],
      ...['hot plate', 'oven glass', 'oven rack', 'oven door glass', 'cooker hob', 'ceramic hob', 'grill pan'],
      ...['air fryer'],
      ...['hot water bottle', 'heat pad', 'heated rollers', 'curling tong', 'straightening iron'],
      ...['straightening irons', 'stub'],
      ...['blowtorch', 'blow torch', 'car lighter', 'flame', 'flames', 'exhausts', 'patio heater'],
      ...['pizza oven', 'barbeque'],
    ],
    assault: [
      ...cross(beat, ['child', 'baby', 'children', 'kids', 'boy', 'girl', 'family']),
      ...cross(beaten, ['in', 'on', 'to', 'across', 'round'], ['', ...theirs], hurtParts).filter(
        (phrase) => !/^(hit|choked|shaken)/.test(phrase),
      ),
      ...cross(blow, ['to', 'in', 'across', 'on', 'round'], ['the', ...theirs, ''], hurtParts),
      ...cross(blow, ['from', 'off']),
      ...cross(['gave', 'given', 'giving', 'gives'], ['him', 'her', 'them', 'me'], ['a'], blow),
      ...cross(beat, ['him', 'me', 'them', 'us']),
      ...cross(beats, ['him', 'me', 'them', 'us', 'child', 'baby', 'children', 'kids']),
      ...cross(beating, ['him', 'me', 'them', 'us', 'child', 'baby', 'children', 'kids']),
      ...cross([...beaten, 'shook'], ['him', 'me', 'them', 'us', 'child', 'baby']),
      ...cross(beaten, ['by']).filter((phrase) => phrase !== 'hit by'),
      ...cross(
        ['being', 'been', 'gets', 'get', 'getting', 'got'],
        ['beaten', 'punched', 'slapped', 'smacked', 'kicked'],
      ),
      ...cross(['beaten', 'beat', 'beating', 'beats'], ['up', 'with']),
      ...['baby shaken', 'been shaken', 'child shaken'],
      ...cross(['being', 'gets', 'getting'], ['hit', 'battered', 'choked', 'strangled', 'shaken']),
      ...cross(['hand', 'hands'], ['round', 'around'], ['neck', 'throat']),
      ...cross(
        ['physical', 'sexual', 'unprovoked', 'serious', 'common', 'alleged', 'knife', 'acid'],
        ['assault', 'assaults'],
      ),
      ...cross(['knife', 'acid', 'unprovoked', 'violent'], ['attack']),
      ...['assaults', 'assaulting', 'in an attack', 'attack by', 'attacked with', 'attack with', 'attack on'],
      ...['punching', 'slapping'],
      ...['smacking', 'strangulation', 'headbutt', 'headbutts', 'battered by', 'belted with', 'caned by'],
      ...['whipped with', 'stabs'],
      ...['thrashed', 'walloped', 'clip round ear', 'clip around ear', 'clipped round ear', 'laid into'],
      ...['hit out at', 'knife crime'],
      ...['stamped on', 'stamps on', 'physically attacked', 'hit round head', 'hit across'],
      ...['physical chastisement', 'chastised'],
      ...['physically chastised', 'hit over head', 'slap to', 'smack to', 'punch to', 'hits him'],
      ...['gets a smack', 'got a smack'],
    ],
    'dog-bite': [...['bitten by puppy', 'bite from dog', 'dogbite', 'dog bitten', 'mauled by dog']],
    'caught-in-door': [
      ...cross(
        ['shut', 'trapped', 'caught', 'slammed', 'jammed', 'stuck', 'crushed', 'squashed', 'pinched', 'trap'],
        ['in', 'by', 'between', 'under', 'behind', 'on'],
        [
          ...['door', 'doors', 'car door', 'front door', 'door hinge', 'door hinges', 'door frame'],
          ...['doorframe', 'fire door'],
          ...['toilet door', 'lift door', 'lift doors', 'hinge', 'hinges', 'van door', 'patio door'],
          ...['patio doors', 'door jamb'],
        ],
      ),
    ],
    unwitnessed: [
      ...cross(nobody, [
        ...['saw', 'witnessed', 'was watching', 'watching', 'was looking', 'was there', 'was present', 'saw it'],
      ]),
      ...cross(
        [
          ...['carer', 'carers', 'staff', 'mum', 'dad', 'mother', 'father', 'parent', 'parents', 'teacher'],
          ...['nan', 'gran', 'aunt'],
        ],
        ['saw nothing', 'did not see', "didn't see", 'did not witness', "didn't witness", 'not witness', 'not see'],
      ),
      ...cross(not, ['witnessed']),
      ...cross(['unwit', 'unwitt', 'un witnessed', 'un - witnessed', 'not directly witnessed', 'witnessed by nobody']),
      ...cross(['witnessed by', 'seen by', 'observed by'], ['no one', 'nobody', 'none']),
      ...cross(['heard a', 'heard'], ['thud', 'bang', 'crash', 'thump']),
      ...cross(
        ['came in', 'came back', 'came down', 'returned', 'walked in', 'came upstairs', 'went in'],
        ['to find', 'and found'],
      ),
      ...cross(['turned', 'had'], ['', 'mum', ...theirs], ['back turned', 'back for', 'back was turned']),
      ...cross(['without'], ['witness', 'witnesses', 'anyone seeing']),
      ...['nil witness', 'nil witnesses', 'no adult witness', 'no adult witnessed', 'no staff saw'],
      ...['no staff witnessed'],
      ...['no parent saw', 'no member of staff saw', 'no carer saw', 'no adult in room', 'out of sight of'],
      ...['back was turned'],
      ...['back turned'],
    ],
    'not-known': [
      ...['? how', 'none the wiser', 'no one the wiser', 'nobody the wiser'],
      ...cross(
        [...nobody, ...not, 'none of family'],
        [
          'has a clue',
          'have a clue',
          'had a clue',
          'has any idea',
          'have any idea',
          'had any idea',
          'got a clue',
          'has a clue as to',
        ],
        ['how', 'what', 'where', 'how it', 'what caused'],
      ),
      ...cross(
        ['?', 'unknown', 'unclear', 'uncertain', 'undetermined', 'of unknown', 'of uncertain', 'of unclear'],
        [...['mechanism', 'mech', 'moi', 'origin', 'aetiology']],
      ),
      ...cross(
        ['cause', 'mechanism', 'moi', 'mech', 'origin', 'aetiology', 'circumstances'],
        ['', 'of injury', 'of this', 'remains'],
        [
          ...['unknown', 'unclear', 'not known', 'not clear', 'uncertain', 'unsure', 'undetermined'],
          ...['a mystery', 'unk'],
          ...['not established', 'not determined'],
        ],
      ),
      ...cross(
        nobody,
        ['knows', 'knew', 'is sure', 'sure', 'certain', 'can remember', 'remembers', 'recalls', 'can recall'],
        [...['how', 'what', 'where', 'why']],
      ),
      ...cross(
        [
          ...['no idea', 'no clue', 'not a clue', 'not got a clue', 'has a clue', 'have a clue'],
          ...['have any idea', 'has any idea'],
          ...['any the wiser', 'at a loss', 'mystified', 'baffled', 'puzzled', 'dunno', 'unaware', 'unsure'],
          ...['not sure'],
          ...['uncertain', 'not certain', 'unclear', 'not clear', 'not known', 'not aware'],
          ...['no recollection of', 'no recall of'],
          ...cross(not, ['know', 'recall', 'remember', 'known']),
          ...cross(cannot, ['remember', 'recall', 'think']),
        ],
        ['', 'as to', 'of', 'about', 'exactly', 'quite', 'just'],
        ['how', 'what', 'where', 'what caused', 'how this', 'where it', 'where that', 'where the'],
      ),
    ],
  },
  explanation: {
    inconsistent: [
      ...cross(
        [...not, ...cannot, 'hardly', 'nor', 'neither', 'none of which', 'neither of which', 'no longer'],
        [
          ...['fit', 'fits', 'match', 'matches', 'tally', 'correspond', 'agree', 'add up', 'stack up'],
          ...['ring true', 'fit with'],
          ...['fully explain', 'account for', 'accounted for', 'explain injury', 'explain injuries'],
          ...['make sense', 'line up'],
          ...['support', 'supported', 'consistent', 'compatible', 'plausible', 'credible', 'believable', 'in keeping'],
          ...['convincing', 'in line with', 'adequate', 'feasible', 'sit well', 'sit right', 'sound right'],
          ...['square with'],
          ...['completely fit', 'fully fit', 'really fit', 'quite fit', 'entirely consistent'],
          ...['fully consistent', 'adequately explain'],
          ...['developmentally able', 'developmentally capable', 'developmentally possible', 'physically possible'],
          ...['explained by', 'in accordance', 'commensurate', 'satisfactory', 'a good fit', 'congruent', 'hold up'],
        ],
      ),
      ...cross(
        ['unlikely', 'not likely', 'impossible', 'too severe', 'too extensive', 'excessive', 'hard'],
        [
          ...['to have been caused by', 'to be caused by', 'to result from', 'to have resulted from'],
          ...['from mechanism', 'to explain by'],
        ],
      ),
      ...['does not ring true', 'hard to believe', 'far fetched', 'far - fetched', 'out of proportion'],
      ...['disproportionate'],
      ...['improbable explanation', 'questionable explanation', 'dubious', 'discrepant', 'mismatch between'],
      ...['mismatch with'],
      ...['discrepancy with', 'inconsistency between', 'inconsistencies between', 'inadequate explanation'],
      ...['incompatible with'],
      ...['explanation inadequate', 'explanation insufficient', 'explanation unlikely'],
      ...['explanation implausible', 'lacks credibility'],
      ...['beyond his development', 'beyond her development', 'beyond developmental stage', 'beyond his stage'],
      ...['beyond her stage'],
      ...['beyond his abilities', 'beyond her abilities', 'beyond ability', 'at variance with', 'inconsistant'],
      ...['contradicted by'],
      ...['could not have caused', "couldn't have caused", 'cannot have caused', 'unlikely to cause'],
      ...['would not have caused'],
      ...['would not be expected from', 'not expected from', 'poor fit', 'does not go with', "doesn't go with"],
      ...['conflicts with'],
    ],
    consistent: [
      ...cross(['fitted', 'matched'], ['mechanism', 'history', 'account', 'story', 'findings', 'with what']),
      ...cross(
        ['fits', 'fit', 'matches', 'match', 'fitting', 'matching'],
        [
          ...['with', 'what', 'the', 'this', 'that', 'his', 'her', 'mechanism', 'history', 'account', 'story'],
          ...['injury', 'findings'],
        ],
      ),
      ...cross(
        ['account', 'accounts', 'explanation', 'story', 'history', 'hx', 'mechanism', 'mech', 'version'],
        [
          ...['fits', 'fit', 'matches', 'match', 'tallies', 'tally', 'agree', 'agrees', 'corresponds'],
          ...['believable', 'makes sense'],
          ...['reasonable', 'plausible', 'credible', 'acceptable', 'satisfactory', 'adequate', 'appropriate'],
          ...['consistent'],
          ...['corroborated', 'corroborates', 'accepted', 'compatible', 'convincing', 'feasible'],
          ...['clear and consistent'],
        ],
      ),
      ...cross(
        [
          ...['plausible', 'credible', 'reasonable', 'good', 'clear', 'adequate', 'satisfactory', 'acceptable'],
          ...['believable'],
        ],
        [...['account', 'explanation', 'mechanism', 'history', 'story']],
      ),
      ...cross(
        ['consistent', 'coherent', 'convincing', 'innocent', 'same', 'feasible', 'likely'],
        [...['account', 'accounts', 'explanation', 'explanations', 'history', 'story', 'mechanism', 'accounts given']],
      ),
      ...cross(
        ['adequately', 'well', 'fully', 'reasonably', 'satisfactorily', 'easily', 'readily'],
        ['explained', 'accounted for'],
      ),
      ...cross(
        ['tallies', 'tally', 'tallied', 'corresponds', 'agrees', 'squares', 'chimes', 'in accordance', 'congruent'],
        ['with'],
      ),
      ...cross(['satisfied', 'happy'], ['with'], ['explanation', 'account', 'history', 'mechanism', 'story']),
      ...['consistant with', 'consistent throughout', 'explains the', 'explains it', 'accounted for by'],
      ...['makes sense', 'ties in with'],
      ...['ties up with', 'goes with what', 'backs up', 'corroborates', 'commensurate with', 'in keeping', 'feasible'],
    ],
    changing: [
      ...cross(
        [
          ...['changed', 'changes', 'changing', 'altered', 'altering', 'amended', 'revised', 'shifted'],
          ...['shifting', 'inconsistent'],
        ],
        ['', ...theirs, 'the', 'mum', 'dad'],
        [
          ...['story', 'stories', 'account', 'accounts', 'version', 'versions', 'explanation', 'explanations'],
          ...['history', 'hx', 'mind'],
        ],
      ).filter((phrase) => !phrase.endsWith('mind')),
      ...cross(
        [
          ...['story', 'stories', 'account', 'accounts', 'version', 'versions', 'explanation', 'explanations'],
          ...['history', 'histories'],
        ],
        ['', 'has', 'have', 'then', 'keeps', 'kept', 'now', 'had', 'since', 'later'],
        [
          ...['changed', 'changes', 'change', 'changing', 'shifted', 'shifts', 'shifting', 'varied', 'varies'],
          ...['vary', 'varying'],
          ...['altered', 'differ', 'differed', 'differs', 'conflict', 'conflicted', 'contradict'],
          ...['contradicted', 'evolved'],
          ...['contradicts', 'inconsistent with each other', 'do not agree', "don't agree", 'did not agree', 'moved'],
        ],
      ),
      ...cross(
        [
          ...['different', 'differing', 'conflicting', 'varying', 'contradictory', 'contradicting', 'competing'],
          ...['discrepant', 'two'],
        ],
        ['', 'different', 'separate'],
        [
          ...['story', 'stories', 'account', 'accounts', 'version', 'versions', 'explanation', 'explanations'],
          ...['histories', 'reasons'],
        ],
      ),
      ...cross(
        ['three', 'several', 'multiple', 'various', 'many', 'four', '2', '3', '4'],
        ['', 'different'],
        [...['stories', 'accounts', 'versions', 'explanations', 'histories']],
      ),
      ...cross(['keeps', 'kept', 'keep'], ['changing', 'shifting', 'altering', 'varying']),
      ...cross(['says', 'said', 'gives', 'gave', 'told'], ['something different', 'it differently', 'a different']),
      ...['now says', 'now saying', 'now states', 'now claims', 'then said it', 'then says it', 'changed to'],
      ...['backtracked'],
      ...['contradicts himself', 'contradicts herself', 'contradicted himself', 'contradicted herself'],
      ...['contradict each other'],
      ...['contradicted each other', 'disagree on how', 'disagree about how', 'differ on how', 'different each'],
    ],
    'none-given': [
      ...cross(
        [...cannot, ...willNot, ...not, ...nobody],
        [
          ...['explain', 'account for', 'say how', 'say what', 'say where', 'say who', 'say why', 'say more'],
          ...['say anything'],
          ...['tell', 'tell us', 'tell me', 'tell staff', 'tell anyone', 'tell mum', 'tell us how'],
          ...['tell me how', 'say'],
          ...['talk about it', 'talk about this', 'talk about how', 'talk to staff', 'discuss', 'discuss it'],
          ...['elaborate'],
          ...['explain it', 'explain how', 'explain injury', 'give explanation', 'give an explanation'],
          ...['offer explanation'],
          ...['offer an explanation', 'give account', 'give an account', 'give reason', 'give a reason'],
          ...['provide explanation'],
          ...['provide an explanation', 'disclose how', 'answer', 'answer questions', 'be drawn', 'expand'],
          ...['give any explanation'],
          ...['account for it', 'account for them', 'account for bruise', 'account for injury', 'shed light'],
          ...['shed any light'],
        ],
      ),
      ...cross(
        [
          ...['no', 'nil', 'without', 'without any', 'no real', 'no other', 'lack of', 'absence of'],
          ...['no credible', 'no good'],
        ],
        [
          ...['explanation', 'explanations', 'account for', 'account of', 'reasonable explanation'],
          ...['adequate explanation'],
        ],
      ),
      ...cross(
        ['explanation', 'reason', 'account', 'mechanism'],
        ['', 'was', 'is'],
        [
          ...['not given', 'not offered', 'not provided', 'not forthcoming', 'lacking', 'absent', 'refused'],
          ...['never given'],
        ],
      ),
      ...cross(
        ['offers', 'offered', 'offering', 'gives', 'gave', 'giving', 'provides', 'provided', 'had', 'has', 'with'],
        [...['no explanation', 'no account', 'no reason', 'no mechanism', 'nil explanation', 'no history of injury']],
      ),
      ...cross(
        ['went', 'goes', 'became', 'remained', 'stayed', 'kept', 'fell'],
        [
          ...['quiet when asked', 'silent when asked', 'quiet about', 'silent about', 'mute when asked'],
          ...['vague when asked'],
        ],
      ),
      ...cross(
        ['shrugs', 'shrugged', 'shrugging', 'clammed up', 'clams up', 'looked away', 'looks away'],
        ['', 'when asked', 'shoulders'],
      ),
      ...['says nothing about', 'said nothing about', 'nothing said about', 'no comment', 'not volunteered'],
      ...['just shrugged'],
      ...['silent on how', 'tight lipped', 'avoids questions about', 'avoided questions about'],
      ...['avoids question', 'is unexplained'],
      ...['remains unexplained', 'as yet unexplained', 'currently unexplained', 'unaccounted for'],
      ...['explanation is lacking'],
    ],
  },
  delay: {
    delayed: [
      ...cross(
        [
          ...['put off', 'putting off', 'puts off', 'held off', 'hold off', 'hesitated', 'delayed', 'delaying'],
          ...['hesitant', 'reluctant to'],
        ],
        ['', 'on', 'about', 'before', 'in'],
        [
          ...['seeking', 'ringing', 'calling', 'phoning', 'bringing', 'going', 'coming', 'taking', 'getting'],
          ...['contacting'],
          ...['seeing', 'attending', 'presenting', 'seek', 'telling', 'presentation', 'attendance', 'asking', 'having'],
        ],
      ),
      ...cross(
        ['delay', 'delays', 'delayed', 'lateness'],
        ['', 'in', 'to', 'with'],
        [
          ...['presentation', 'presenting', 'presented', 'seeking', 'attending', 'attendance', 'bringing'],
          ...['getting help'],
          ...['getting medical', 'getting him', 'getting her', 'coming', 'coming in', 'coming to'],
          ...['taking him', 'taking her'],
          ...['help seeking', 'help - seeking', 'medical attention', 'medical help', 'seek', 'contacting'],
          ...['reporting', 'calling'],
        ],
      ),
      ...cross([...not, 'failed to', 'failing to', 'no', 'without', 'neglected to', 'too scared to'], sought, help),
      ...cross(['no', 'nil', 'without'], help, ['sought', 'was sought', 'had been sought', 'requested']),
      ...cross(help, ['not', 'was not', "wasn't", 'never'], ['sought', 'sought until', 'sought for', 'requested']),
      ...cross(
        ['presented', 'presents', 'attended', 'came', 'brought', 'brought in', 'sought help', 'seen', 'arrived'],
        ['late'],
      ),
      ...cross(
        ['late', 'belated', 'slow'],
        ['presentation', 'presenting', 'attendance', 'attending', 'in presenting', 'in seeking'],
      ),
      ...cross(
        ['slow', 'late', 'took', 'too long'],
        ['to'],
        ['seek', 'present', 'bring', 'come', 'attend', 'get help', 'call for help'],
      ),
      ...cross(
        ['left', 'leaving', 'leave'],
        ['it'],
        [
          ...['for days', 'a few days', 'several days', 'two days', 'three days', 'a week', 'overnight'],
          ...['until', 'till', 'too long'],
        ],
      ),
      ...cross(
        ['waited', 'waiting', 'waits', 'wait'],
        [
          ...['until', 'till', 'til', 'to see if', 'two days', 'three days', 'four days', 'several days'],
          ...['a few days', 'a week'],
          ...['2 days', '3 days', '4 days', '5 days', '24 hours', '48 hours', 'overnight', 'a day'],
          ...['all weekend', 'the weekend'],
        ],
      ).filter((phrase) => !phrase.startsWith('wait ') && !phrase.startsWith('waits ')),
      ...cross(
        ['not', 'only', "wasn't", 'never', "weren't"],
        ['brought', 'taken', 'seen', 'presented', 'shown'],
        ['', 'in', 'to gp', 'to hospital', 'to ed'],
        [...['until', 'till', 'for days', 'for two days', 'for three days', 'for a week', 'for several days']],
      ),
      ...cross(
        ['only'],
        ['brought', 'came', 'attended', 'presented', 'sought help', 'called', 'rang'],
        ['when', 'after', 'because', 'once'],
      ),
      ...cross(
        ['eventually', 'finally', 'belatedly', 'reluctantly'],
        ['brought', 'attended', 'presented', 'sought', 'taken', 'came'],
      ),
      ...['delay to seeking', 'tried to manage at home', 'managed at home for', 'treated at home for'],
      ...['hoped it would settle'],
      ...['thought it would go down', 'thought it would get better', 'hoping it would get better'],
      ...['hoping it would settle'],
      ...['thought it would settle', 'did not come to light until', 'sat on it', 'delay unexplained'],
      ...['delay noted', 'delayed pres'],
      ...['no reason for delay', 'delay of', 'days of delay', 'unreasonable delay', 'marked delay'],
      ...['long delay', 'lengthy delay'],
    ],
    prompt: [
      ...cross(
        ['straight'],
        ['here', 'over', 'down', 'up to hospital', 'up to ed', 'in to ed', 'round to gp', 'round to surgery'],
      ),
      ...cross(['same day', 'same - day', 'same evening'], ['presentation', 'attendance', 'assessment sought']),
      ...cross(
        ['rushed', 'hurried', 'dashed'],
        ['to', 'him to', 'her to', 'them to', 'in', 'straight to', 'straight in', 'into'],
      ),
      ...['acted quickly', 'acted promptly', 'acted swiftly', 'sought help quickly', 'wasted no time'],
      ...cross(
        ['prompt', 'timely', 'immediate', 'appropriate and timely', 'rapid', 'early'],
        [
          ...['presentation', 'attendance', 'help seeking', 'help - seeking', 'medical help'],
          ...['medical attention', 'care seeking'],
        ],
      ),
      ...cross(
        ['promptly', 'immediately', 'straight away', 'straightaway', 'instantly', 'at once', 'quickly', 'right away'],
        [
          ...['brought', 'attended', 'sought', 'presented', 'taken', 'took', 'called', 'rang', 'contacted'],
          ...['phoned', 'came'],
        ],
      ),
      ...cross(['sought', 'got', 'getting', 'seeking', 'asked for'], help, [
        ...['promptly', 'immediately', 'straight away', 'straightaway', 'at once', 'quickly', 'right away'],
        ...['same day', 'early'],
      ]),
      ...cross(
        ['presented', 'attended', 'brought', 'brought in', 'taken', 'came', 'came in', 'seen'],
        [
          ...['promptly', 'immediately', 'straight away', 'straightaway', 'at once', 'right away', 'same day'],
          ...['the same day'],
          ...['same evening', 'the same evening', 'same afternoon', 'within the hour', 'within hours'],
          ...['within an hour', 'without delay'],
        ],
      ),
      ...['in a timely manner', 'in timely manner', 'in a timely way', 'timely attendance'],
      ...['as soon as it happened', 'right after'],
      ...['no delay', 'no delays', 'nil delay', 'without delay', 'without any delay', 'not delayed', 'wasted no time'],
    ],
  },
  'missed-care': {
    'was-not-brought': [
      ...cross(['forgot', 'forgotten', 'forgets', 'forgetting'], ['', 'about', 'about the', ...theirs], appointments),
      ...cross(not, attend),
      ...cross(
        ['failed to', 'failing to', 'fails to', 'failure to', 'fail to'],
        ['attend', 'bring', 'turn up', 'show', 'present', 'arrive'],
      ),
      ...cross([...not, 'nobody', 'no one'], bring.slice(0, 1), [
        ...['', 'child', 'baby', 'him', 'her', 'them', 'children'],
      ]),
      ...cross([...not, 'been not'], brought.slice(0, 1), ['', 'to', 'for', 'in']),
      ...cross(
        not,
        ['taken', 'presented', 'been brought', 'been taken', 'been presented'],
        ['to', 'for'],
        ['', ...theirs],
        appointments,
      ),
      ...cross(
        [
          ...['missed', 'misses', 'missing', 'missed another', 'missed yet another', 'missed two'],
          ...['missed three', 'missed all'],
        ],
        [
          ...cross(
            ['', ...theirs, 'last', 'first', 'second', 'third', 'several', 'previous', 'recent', 'planned'],
            appointments,
          ),
        ],
      ),
      ...cross(appointments, ['missed', 'not attended', 'not kept', 'was missed', 'were missed', 'defaulted']),
      ...cross(
        ['did not', "didn't", 'failed to', 'has not', 'unable to'],
        ['make', 'keep', 'made', 'kept'],
        ['', 'it to', ...theirs],
        appointments,
      ),
      ...['wbn', 'wnbs', "wnb'd", 'wnbd', 'was nb to', 'dnad', "dna's", 'non - attendance', 'non attendances'],
      ...['non - attender'],
      ...['no - show', 'no shows', 'no - shows', 'ftas', 'not been to', 'was not bought', 'not bought to'],
      ...['did not bring him'],
      ...['did not bring her', 'dna x', 'serial dna', 'repeated dnas', 'lost to follow up', 'never came to'],
      ...['did not come to appointment'],
    ],
    'no-access': [
      ...cross(carers, ['were', 'was', 'are', 'all'], ['out', 'out at time', 'out on visit']),
      ...cross(
        ['out', 'not in', 'away', 'not home', 'not at home', 'nobody in', 'no one in', 'nobody home', 'no one home'],
        ['when'],
        [...['i', 'we', 'hv', 'sw', 'called', 'visited', 'worker', 'health visitor', 'social worker', 'nurse']],
      ),
      ...cross(
        [
          ...['no', 'nil', 'unable to gain', 'could not gain', 'not gain', 'failed to gain', 'not able to gain'],
          ...['unable to get'],
        ],
        [...['access', 'entry']],
      ),
      ...cross(
        ['no', 'nil'],
        ['answer', 'reply', 'response'],
        ['at', 'to', 'from'],
        [
          ...['door', 'front door', 'address', 'home', 'home address', 'flat', 'house', 'property', 'knocking'],
          ...['knock', 'doorbell'],
          ...['buzzer', 'intercom', 'family home', 'visit', 'bell'],
        ],
      ),
      ...cross(
        [...not, ...willNot, 'nobody', 'no one'],
        ['answer', 'answered', 'answering', 'open', 'opened', 'come to'],
        [...['door', 'front door', 'buzzer', 'intercom']],
      ),
      ...cross(
        [...not, ...willNot, 'refused to', 'would not'],
        ['let', 'allow'],
        [
          ...['me in', 'us in', 'worker in', 'hv in', 'sw in', 'me over threshold', 'access', 'entry'],
          ...['health visitor in'],
          ...['social worker in', 'social worker to see', 'hv to see', 'me see', 'worker see', 'us see'],
          ...['professionals in'],
        ],
      ),
      ...cross(
        ['refused', 'refuses', 'refusing', 'declined', 'denied', 'denies', 'denying', 'blocked', 'obstructed'],
        ['access', 'entry', 'me entry', 'me access'],
      ),
      ...cross(
        ['left', 'posted', 'put', 'dropped'],
        ['a', ''],
        ['card', 'calling card', 'note', 'contact card'],
        ['', 'through door', 'through letterbox'],
      ).filter((phrase) => phrase.includes('card')),
      ...cross(
        ['card', 'calling card', 'contact card'],
        ['left', 'posted', 'put through', 'through door', 'through letterbox', 'dropped'],
      ),
      ...['no acess', 'nil access', 'no access x2', 'turned away at door', 'turned away at the door'],
      ...['turned us away', 'turned me away'],
      ...['sent away at door', 'failed home visits', 'failed access', 'unsuccessful visit'],
      ...['unsuccessful home visit', 'abortive home visit'],
      ...['curtains closed no response', 'hiding inside', 'pretended to be out', 'pretending to be out'],
      ...['spoke through letterbox'],
    ],
    'cancelled-by-family': [
      ...cross(
        carers,
        ['', 'has', 'have', 'had', 'then', 'again', 'also', 'since'],
        ['cancelled', 'canceled', 'postponed', 'called off', 'cancels'],
      ),
      ...cross(
        ['cancelled', 'canceled', 'cancellation', 'postponed', 'cancelation', 'cxd', 'called off'],
        ['by'],
        carers,
      ),
      ...cross(
        [
          ...['rang', 'phoned', 'called', 'texted', 'text', 'emailed', 'messaged', 'contacted', 'wrote', 'asked'],
          ...['wishes', 'wanted', 'rings'],
        ],
        [
          ...['to cancel', 'and cancelled', 'to postpone', 'in to cancel', 'us to cancel', 'clinic to cancel'],
          ...['to say cancel'],
        ],
      ),
      ...cross(['rang', 'phoned', 'called', 'texted', 'emailed'], ['in', ''], ['cancelling', 'and cancels']),
    ],
    'left-before-seen': [
      ...cross(
        [
          ...[
            'left',
            'gone',
            'went',
            'went home',
            'walked out',
            'left clinic',
            'left surgery',
            'left ed',
            'left department',
          ],
          ...[
            'left hospital',
            'left a & e',
            'left practice',
            'taken home',
            'took him home',
            'took her home',
            'left the building',
          ],
        ],
        ['before'],
        ['', 'he', 'she', 'baby', 'child', 'they', 'mum', 'we', 'patient', 'pt', 'dr', 'doctor'],
        ['was', 'were', 'could be', 'be', 'is', 'could'],
        ['seen', 'assessed', 'reviewed', 'called', 'triaged', 'treated', 'examined', 'clerked', 'see'],
      ),
      ...cross(
        ['left', 'leaving', 'departed'],
        ['', 'surgery', 'clinic', 'practice', 'a & e', 'walk in centre', 'ward', 'uc'],
        ['before', 'prior to', 'without'],
        [
          ...[
            'being seen',
            'being called',
            'being examined',
            'appointment',
            'appt',
            'treatment',
            'assessment',
            'review',
            'consultation',
          ],
        ],
      ),
      ...cross(
        [
          ...['left', 'leaving', 'leave', 'gone', 'went', 'went home', 'gone home', 'departed', 'walked out'],
          ...['taken home', 'discharged'],
        ],
        ['', 'department', 'dept', 'ed', 'hospital', 'waiting room'],
        ['before', 'prior to', 'without'],
        [
          ...['being seen', 'be seen', 'seen', 'seeing', 'triage', 'treatment', 'assessment', 'review'],
          ...['being triaged', 'medical'],
          ...['being assessed', 'being treated', 'being reviewed', 'being examined', 'being clerked', 'doctor'],
          ...['dr', 'discharge'],
          ...['x - ray', 'xray', 'results', 'bloods', 'observation complete', 'consultation'],
          ...['waiting to be seen', 'paeds review'],
        ],
      ),
      ...cross(
        [...not, ...cannot, ...willNot],
        ['wait', 'waited', 'stay to be seen', 'wait to be seen', 'remain to be seen', 'wait any longer'],
      ),
      ...cross(['self', 'self -'], ['discharge', 'discharged', 'discharging', 'discharges']),
      ...cross(['against'], ['medical advice', 'advice of doctors', 'ward advice', 'clinical advice']),
      ...cross(
        ['not', 'no longer'],
        ['in', 'found in'],
        ['waiting room', 'waiting area', 'department', 'dept', 'cubicle', 'ed'],
      ),
      ...['dnw', 'lwbs', 'lbbs', 'left b4 seen', 'dnwtbs', 'lwt', 'left w / o being seen', 'gave up waiting'],
      ...['fed up of waiting'],
      ...['got fed up waiting', 'walked out of ed', 'walked out of a', 'walked out of hospital'],
      ...['called x3 no', 'no answer when called'],
      ...['did not answer when called', 'no response when called', 'left when told of wait'],
      ...['left due to wait', 'left due to waiting'],
    ],
  },
  condition: {
    'bleeding-disorder': [
      ...['christmas disease', 'platelet function disorder', 'bernard soulier', 'thrombasthenia', 'fviii'],
      ...['bleeding condition'],
      ...['clotting condition', 'blood clotting disorder', 'blood clotting problem', 'coagulation disorder'],
      ...['coagulation defect'],
      ...['bleeding problem', 'factor 8 deficiency', 'factor 9 deficiency', 'factor seven'],
      ...['factor vii deficiency', 'f8 deficiency'],
      ...['factor xi deficiency', 'factor v deficiency', 'von willibrand', 'vonwillebrand', 'hemophiliac'],
      ...['low plts', 'plts low'],
      ...['blood disorder itp', 'inherited bleeding', 'thrombocytopaenia', 'platelet function', 'thrombocytopathy'],
    ],
    'brittle-bones': [
      ...['oi type iii', 'oi type iv', 'oi type 3', 'oi type 4', 'oi type 2', 'osteopaenia', 'osteopaenic'],
      ...['osteopetrosis'],
      ...['vitamin d rickets', 'rickety bones', 'bone fragility disorder', 'osteoporotic', 'low bone density'],
      ...['bone density low'],
      ...['weak bones', 'fragile bone', 'hypophosphatasia', 'bruck syndrome', 'juvenile osteoporosis'],
      ...['osteogenisis imperfecta'],
    ],
    epilepsy: [
      ...['petit mal', 'grand mal', 'jme', 'rolandic epilepsy', 'benign rolandic'],
      ...['childhood absence epilepsy', 'lennox - gastaut'],
      ...['temporal lobe epilepsy', 'refractory epilepsy', 'myoclonic epilepsy', 'epilepsy syndrome'],
      ...['epileptics', 'epileptiform'],
      ...['nocturnal epilepsy', 'frontal lobe epilepsy', 'intractable epilepsy', 'epilepsey', 'epilespy'],
      ...['fits disorder'],
    ],
    asthma: [...['asmha', 'astma', 'athsma', 'asthama', 'brittle asthma', 'asthmatic child']],
    'dermal-melanocytosis': [
      ...cross(
        [
          ...['slate grey', 'slate gray', 'slate - grey', 'blue grey', 'blue - grey', 'blue / grey', 'grey blue'],
          ...['bluish grey', 'grey - blue'],
        ],
        spot,
      ),
      ...cross(['mongolian', 'mongolian blue', 'blue mongolian', 'congenital blue', 'congenital melanocytic'], spot),
      ...cross(['blue'], ['spot', 'spots', 'naevus', 'naevi', 'birthmark', 'birthmarks']),
      ...['lumbosacral melanocytosis', 'melanocytoses', 'dermal melanosis', 'dermal melanocytoses', 'mongolian blues'],
    ],
    'neuro-disability': [
      ...[
        'spine bifida',
        'spina - bifida',
        'neuro disabled',
        'static encephalopathy',
        'brain damaged',
        'four limb spasticity',
      ],
      ...['paraplegia', 'paraplegic', 'tetraplegia', 'tetraplegic', 'myelomeningocele', 'meningomyelocele'],
      ...['quad cp', 'sma type'],
      ...['charcot marie tooth', 'angelman', 'angelman syndrome', 'batten disease', 'battens'],
      ...['periventricular leukomalacia'],
      ...['hypoxic ischaemic encephalopathy', 'kernicterus', 'ataxic', 'athetoid', 'choreoathetoid', 'pmld'],
      ...['non - ambulant'],
      ...['profound and multiple', 'globally delayed', 'global developmental', 'global dev delay'],
      ...['global development delay'],
      ...['neurodisabilities', 'neurological disability', 'neurodevelopmental disability'],
      ...['neuro - disability', 'monoplegia'],
      ...['triplegia', 'diplegic', 'hemi', 'bilateral spastic', 'unilateral cp', 'bilateral cp', 'dystonic cp'],
      ...['congenital myopathy'],
      ...['wheelchair - user', 'wheelchair - bound', 'uses wheelchair', 'uses a wheelchair', 'worster drought'],
      ...['myotonic dystrophy'],
      ...['full time wheelchair', 'smard', 'hereditary spastic', 'cerebal palsy', 'cerebral palsey'],
      ...['hypertonia', 'spasticity'],
    ],
  },
  concern: {
    'safeguarding-concern': [
      ...cross(
        ['safeguarding', 'sg', 's / g', 'child protection', 'cp', 'welfare'],
        [
          ...['concern', 'concerns', 'issue', 'issues', 'worries', 'worry', 'referral', 'referrals'],
          ...['alert raised', 'enquiry raised'],
        ],
      ),
      ...cross(
        ['concern', 'concerns', 'concerned', 'worried', 'worries', 'worry', 'anxious'],
        ['about', 'for', 're', 'regarding', 'around', 'over'],
        [
          ...['safeguarding', 'neglect', 'welfare', 'wellbeing', 'child protection', 'safety at home'],
          ...['home life', 'basic care'],
          ...['child safety', 'parenting capacity', 'care at home', 'care given', 'supervision at home'],
          ...['emotional wellbeing'],
        ],
      ),
      ...cross(
        ['referred', 'referral', 'refer', 'referring', 'referral sent', 'referral made', 'reported', 'escalated'],
        ['to', 'in to'],
        [
          ...['mash', 'social care', 'social services', 'csc', "children's services", 'childrens services'],
          ...["children's social care", 'ssd'],
        ],
      ),
      ...cross(
        ['mash', 'social care', 'social services', 'csc', 'safeguarding', 'marf', 'cause for concern', 'msah'],
        [
          ...['referral', 'referral made', 'referral sent', 'referral done', 'referral completed', 'informed'],
          ...['contacted', 'notified'],
        ],
      ),
      ...['marf sent', 'marf completed', 'marf done', 'marf submitted', 'safeguarding team aware'],
      ...['raised as safeguarding', 'neglectfully'],
    ],
    'maltreatment-suspected': [
      ...cross(
        ['abusive'],
        [
          ...['injury', 'injuries', 'trauma', 'head trauma', 'head injury', 'fracture', 'fractures'],
          ...['bruising', 'mechanism', 'cause'],
          ...['origin', 'marks', 'burns', 'aetiology'],
        ],
      ),
      ...cross(
        ['suspicious', 'deliberate', 'inflicted', 'intentional', 'non accidental', 'non - accidental', 'nonaccidental'],
        [
          ...['injury', 'injuries', 'bruise', 'bruises', 'bruising', 'fracture', 'fractures', 'burn', 'burns'],
          ...['mark', 'marks'],
          ...['scald', 'scalds', 'trauma', 'head injury', 'cause', 'mechanism', 'explanation', 'harm'],
        ],
      ),
      ...cross(
        ['physical', 'sexual', 'emotional', 'child', 'suspected', 'possible', 'likely', '? physical'],
        ['abuse', 'maltreatment'],
      ),
      ...cross(
        ['query', '?', 'possible', 'suspected', 'possibly', 'probable', 'likely', 'r / o'],
        ['nai', 'aht', 'non accidental'],
      ),
      ...['aht', 'ntai', 'abused by', 'physically abused by', 'munchausen', 'induced illness'],
      ...['child sexual abuse', 'fgm concern'],
    ],
    disclosure: [
      ...cross(
        ['made', 'makes', 'making', 'gave', 'further', 'partial', 'verbal', 'new', 'written'],
        ['', 'a', 'an', 'some'],
        [...['disclosure', 'disclosures', 'allegation', 'allegations']],
      ),
      ...['disclosed to', 'discloses that', 'is disclosing', 'alleges that', 'alleging that'],
      ...['allegation of assault by'],
    ],
  },
  mobility: {
    'not-mobile': [
      ...cross(
        ['not', 'not yet', 'non', 'pre', 'non -', 'pre -', "isn't", 'is not', "isn't yet"],
        ['mobile', 'independently mobile', 'mobilising', 'ambulant'],
      ).filter((phrase) => !phrase.startsWith('non') || !phrase.endsWith('ambulant')),
      ...cross(
        ['not', 'not yet', 'cannot', "can't", 'unable to', 'not able to', 'does not', "doesn't", 'does not yet'],
        [
          ...['sit', 'sitting', 'sit up', 'sitting up', 'sit unaided', 'sitting unaided', 'sit unsupported'],
          ...['sitting unsupported'],
          ...['sitting independently', 'sit independently', 'sit alone', 'moving independently'],
          ...['move independently', 'move around'],
        ],
      ),
      ...['immobile', 'no independent mobility', 'no mobility yet', 'cant roll or crawl', 'not on the move'],
      ...['nonambulant infant'],
    ],
    rolling: [
      ...['begun to roll', 'begun rolling', 'began rolling', 'has started rolling', 'learnt to roll', 'rolled at'],
      ...cross(
        ['rolling', 'rolls', 'roll', 'rolled'],
        ['', 'over'],
        ['both ways', 'front to back', 'back to front', 'from front', 'from back'],
      ),
      ...cross(
        ['rolling', 'rolls'],
        ['independently', 'well', 'now', 'over now', 'freely', 'from tummy', 'onto tummy', 'to side'],
      ),
      ...cross(
        ['learnt', 'learned', 'learning', 'trying', 'able', 'starting', 'started', 'beginning', 'began'],
        ['to'],
        ['roll', 'roll over'],
      ),
      ...['can roll', 'just started rolling', 'has rolled over', 'rolled over for the first time'],
    ],
    crawling: [
      ...[
        'bottom shuffler',
        'bottom shufflers',
        'bum shuffler',
        'begun to crawl',
        'begun crawling',
        'started crawling',
        'began crawling',
      ],
      ...cross(
        ['learnt', 'learned', 'learning', 'trying', 'able', 'starting', 'started', 'beginning', 'began', 'attempting'],
        ['to'],
        ['crawl', 'commando crawl', 'bottom shuffle', 'bum shuffle'],
      ),
      ...cross(
        ['commando', 'army', 'belly', 'bear', 'bottom', 'bum'],
        ['crawl', 'crawls', 'crawling', 'shuffle', 'shuffles', 'shuffling', 'shuffler'],
      ),
      ...cross(['shuffles', 'shuffling', 'scoots', 'scooting'], ['on'], ['', ...theirs], ['bottom', 'bum']),
      ...['can crawl', 'creeping', 'crawls well', 'on all fours', 'moves on hands and knees'],
    ],
    cruising: [
      ...cross(
        ['pull', 'pulls', 'pulling', 'pulled'],
        ['', 'self', 'himself', 'herself', 'up'],
        ['to stand', 'to standing', 'up to stand', 'up to standing', 'up on furniture'],
      ),
      ...cross(
        ['walks', 'walking', 'walk', 'steps', 'stepping', 'side steps', 'side stepping', 'moves', 'coasts'],
        ['around', 'round', 'along'],
        ['furniture', 'sofa', 'settee', 'the furniture', 'cot'],
      ),
      ...cross(
        ['cruises', 'cruising', 'cruise'],
        ['', 'round', 'around', 'along'],
        ['furniture', 'sofa', 'settee', 'cot', 'units', 'radiators'],
      ),
      ...cross(['stands', 'standing'], ['with support', 'holding on', 'holding furniture', 'holding onto furniture']),
      ...cross(
        ['learnt', 'learned', 'able', 'starting', 'started', 'beginning', 'began'],
        ['to'],
        ['cruise', 'pull up', 'pull to stand'],
      ),
      ...['coasting round furniture', 'coasting around furniture'],
    ],
    walking: [
      ...[
        'begun to walk',
        'begun walking',
        'began walking',
        'starting walking',
        'walked at',
        'walking since',
        'walked from',
      ],
      ...cross(
        ['learnt', 'learned', 'learning', 'able', 'starting', 'started', 'beginning', 'began'],
        ['to'],
        ['walk', 'walk independently'],
      ),
      ...cross(
        ['walks', 'walking', 'walked', 'walk'],
        [
          ...['unaided', 'independently', 'unsupported', 'alone', 'on own', 'on his own', 'on her own'],
          ...['with one hand', 'holding hands', 'confidently', 'steadily'],
        ],
      ),
      ...cross(
        ['took', 'takes', 'taken', 'taking', 'has taken'],
        ['', 'his', 'her', 'a few', 'first few', 'few', 'a couple of', 'some', 'independent'],
        ['steps', 'first steps', 'independent steps'],
      ),
      ...cross(['now', 'just', 'newly', 'recently', 'only just', 'already', 'late', 'early'], ['walking', 'walker']),
      ...['mobile child', 'fully mobile', 'fully ambulant', 'ambulant', 'runs and climbs', 'walking since'],
      ...['walking from'],
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
