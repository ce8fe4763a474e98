/** People other than the child, by what their pronoun may be: "mum ... he" turns back to the child. */
const owned = (names: readonly string[]): readonly string[] => names.flatMap((name) => [name, `${name}'s`]);

const steps = (name: string): readonly string[] =>
  ['step', 'step ', 'step - ', 'half ', 'half - ', 'foster ', 'grand', 'great ', 'adoptive ', 'birth '].map(
    (before) => `${before}${name}`,
  );

/** "She" may be any of them, and "he" none. */
export const women: readonly string[] = owned([
  ...['mother', 'mum', 'mom', 'mam', 'mummy', 'sister', 'aunt', 'auntie', 'aunty', 'gran', 'nan', 'nana', 'nanna'],
  ...['grandma', 'granny', 'nanny', 'niece', 'wife', 'girlfriend', 'moc', 'mgm', 'pgm', 'mat gran', 'pat gran'],
  ...['another girl', 'other girl', 'older girl', 'girl in her class', 'girl in his class', 'lollipop lady'],
  ...['baby sister', 'little sister', 'big sister', 'mums', 'mo', 'lady', 'woman', 'great gran', 'great aunt'],
  ...['mother', 'mum', 'sister', 'aunt', 'daughter'].flatMap(steps),
]);

/** "He" may be any of them, and "she" none. */
export const men: readonly string[] = owned([
  ...['father', 'dad', 'daddy', 'brother', 'uncle', 'grandad', 'granddad', 'grandpa', 'nephew', 'husband', 'boyfriend'],
  ...['foc', 'fof', 'mgf', 'pgf', 'another boy', 'other boy', 'older boy', 'boy in his class', 'boy in her class'],
  ...['baby brother', 'little brother', 'big brother', 'dads', 'ex husband', 'ex - husband', 'gentleman'],
  ...['father', 'dad', 'brother', 'uncle', 'son'].flatMap(steps),
]);

const others = [
  'the other',
  'previous',
  'one other',
  'several other',
  'other',
  'another',
  'other older',
  'older',
  'younger',
  'elder',
  'different',
  'second',
  'two other',
];
const equals = [
  ...['child', 'children', 'pupil', 'pupils', 'boys', 'girls', 'student', 'students', 'kid', 'kids', 'infant'],
  ...['baby', 'toddler', 'learner', 'learners', 'peer', 'peers', 'resident', 'residents', 'patient', 'player'],
  ...['players', 'sibling', 'siblings', 'young person'],
];

/** Any pronoun may be of them. */
export const relatives: readonly string[] = owned([
  ...['sibling', 'siblings', 'sib', 'sibs', 'twin', 'twins', 'cousin', 'cousins', 'brothers', 'sisters', 'friend'],
  ...['friends', 'best friend', 'neighbour', 'neighbours', 'lodger', 'partner', 'ex', 'ex partner', 'ex - partner'],
  ...['classmate', 'classmates', 'peer', 'peers', 'adult', 'adults', 'the other', 'other driver', 'driver'],
  ...['housemate', 'flatmate', 'room mate', 'team mate', 'teammate', 'playmate', 'schoolmate', 'triplet'],
  ...['fh', 'fhx', 'f / h', 'family history', 'co - twin', 'cotwin', 'offender', 'perpetrator'],
  ...['sibling', 'brothers', 'sisters'].flatMap(steps),
  ...others.flatMap((other) => equals.map((equal) => `${other} ${equal}`)),
]);

const harming = [
  ...[
    'kicked',
    'punched',
    'hit',
    'pushed',
    'pushed over',
    'bit',
    'slapped',
    'shoved',
    'tripped up',
    'scratched',
    'kicks',
  ],
  ...['attacked', 'hurt', 'headbutted', 'hits', 'bites', 'pushes', 'injured', 'strangled', 'stabbed', 'spat at'],
];
const harmedPeople = [
  ...['boy', 'girl', 'student', 'teacher', 'ta', 'member of staff', 'staff', 'friend', 'peer', 'classmate', 'lad'],
  ...['teaching assistant', 'year 1', 'staff member', 'younger boy', 'younger girl', 'smaller boy', 'smaller child'],
];

/** Whom the child did something to: "he kicked a boy and left a bruise". */
export const harmed: readonly string[] = harming.flatMap((verb) => harmedPeople.map((who) => `${verb} ${who}`));

/** They speak of the child, and of themselves they hardly do: a pronoun after them is of the child. */
export const elders: readonly string[] = owned([
  ...['parent', 'parents', 'carer', 'carers', 'grandparent', 'grandparents', 'foster parent', 'foster parents'],
  ...['foster carer', 'foster carers', 'stepparent', 'step parent', 'guardian', 'fc'],
]);

/** Those whose work it is; they bear something only where it is said of them at once. */
export const workers: readonly string[] = owned([
  ...['teacher', 'teachers', 'headteacher', 'tutor', 'staff', 'member of staff', 'staff member', 'colleague', 'ta'],
  ...['teaching assistant', 'childminder', 'babysitter', 'coach', 'caretaker', 'cleaner', 'paramedic', 'paramedics'],
  ...['health visitor', 'social worker', 'key worker', 'keyworker', 'support worker', 'nursery nurse', 'nurse'],
  ...['doctor', 'midwife', 'lunchtime supervisor', 'dinner lady', 'bystander', 'learning mentor', 'practitioner'],
]);

/** Between a worker and what the worker bears. */
export const bearing: readonly string[] = [
  ...['was', 'is', 'has', 'had', 'were', 'have', 'got', 'sustained', 'suffered', 'received', 'broke', 'been'],
];

/** Words that say whose a thing is when the person is named before it: "mum's right arm". */
export const ofPossessed: readonly string[] = [
  ...['recent', 'old', 'previous', 'own', 'healing', 'serious', 'bad', 'minor', 'alleged', 'facial', 'physical', 'new'],
  ...['visible', 'multiple', 'severe', 'nasty', 'swollen', 'broken', 'bruised', 'black', 'first', 'second', 'many'],
];

/** In the passive these tell what was seen of the person: "mother was observed to have". */
export const seeing: readonly string[] = [
  ...['seen', 'observed', 'noted', 'found', 'noticed', 'treated', 'reported', 'witnessed', 'attended', 'presented'],
  ...['for', 'described', 'thought', 'known'],
];

/** After these it is again the child that is spoken of: the other person tells, brings, sees or does. */
export const tellingWords: readonly string[] = [
  ...['report', 'observe', 'frightened', 'scared', 'afraid', 'terrified', 'nervous', 'keen', 'fears', 'feared', 'fear'],
  ...['telling', 'asking', 'calling', 'ringing', 'rings', 'phones', 'phoning', 'recognised', 'recognises', 'knows'],
  ...['believes', 'believed', 'knew', 'remembered', 'recalled', 'hears', 'sees', 'finds', 'checking', 'checks', 'say'],
  ...['checked', 'describe', 'deny', 'explain', 'state', 'tell', 'think', 'thinks', 'suspected', 'suspect', 'ask'],
  ...['discovers', 'spots', 'raised', 'raises', 'shared', 'shares', 'bringing', 'holding', 'held', 'agreed', 'agrees'],
  ...['expressed', 'requests', 'requested', 'questioned', 'acknowledged', 'acknowledges', 'photographed', 'reads'],
  ...['recording', 'documenting', 'logged', 'reassures', 'updated', 'visited', 'arrived', 'disclosed', 'discloses'],
  ...[
    'swears',
    'swore',
    'suggests',
    'suggested',
    'seeks',
    'sending',
    'sends',
    'returned',
    'returns',
    'read',
    'watched',
  ],
  ...['trod', 'slammed', 'shut', 'closed', 'spilling', 'twisted', 'stamped', 'poked', 'pinched', 'dragged', 'tripped'],
  ...['wonders', 'wonder', 'wondering', 'whether', 'if'],
  ...['concern', 'reporting', 'stating', 'saying', 'recalls', 'remembers', 'suspects', 'observes'],
  ...['notice', 'spotted', 'heard', 'discovered', 'requesting', 'wants', 'wanted', 'unaware', 'attending'],
  ...['present', 'presenting', 'gives', 'giving', 'accompanied', 'reassured', 'thinking', 'when', 'while'],
  ...['re', 'regarding', 'for', 'as', 'since', 'because', 'accepts', 'accepted', 'admits'],
  ...['alleges', 'alleged', 'states', 'confirms', 'confirmed', 'describing', 'informs', 'informed'],
  ...['mentioned', 'mentions', 'disputes', 'notes', 'shook', 'hits', 'hitting', 'slaps', 'shaking', 'threw'],
  ...['dropped', 'pulled', 'swung', 'spilt', 'spilled', 'rolled', 'kicks', 'punches', 'grabs', 'bit', 'burned'],
  ...['burnt', 'knocked', 'him', "child's", "baby's", 'pupil', 'young person', 'yp', 'so', "who's", 'undressing'],
  ...['changing', 'bathing', 'reluctant', 'refused', 'refuses', 'declined', 'contacted', 'texted', 'emailed'],
  ...['wrote', 'worries', 'queries', 'seeking', 'sought', 'collected', 'supervising', 'not', 'cannot', "can't"],
  ...["didn't", 'could', "couldn't", 'unclear', 'vague', 'uncertain', 'insists', 'insisted', 'maintains'],
  ...['maintained', 'distressed', 'upset', 'tearful', 'anxiously', 'attributes', 'attributed', 'puts', 'put'],
  ...['examined', 'looked', 'identified', 'documented', 'stripped', 'showing', 'pointed', 'pointing'],
  ...[
    'says',
    'said',
    'reports',
    'reported',
    'states',
    'stated',
    'noticed',
    'notices',
    'noted',
    'found',
    'saw',
    'seen',
    'brought',
    'brings',
  ],
  ...[
    'concerned',
    'worried',

    'thought',
    'describes',
    'described',
    'denies',
    'denied',
    'explained',
    'explains',
    'tells',
    'told',
  ],
  ...[
    'concerns',
    'pushed',
    'hit',
    'dropped',
    'called',
    'rang',
    'phoned',
    'unable',
    'attends',
    'attended',
    'hurt',
    'caused',
    'that',
    'gave',
  ],
  ...[
    'blames',
    'blamed',
    'flustered',
    'claims',
    'claimed',
    'feels',
    'felt',
    'queried',
    'asked',
    'asks',
    'shows',
    'showed',
    'sent',
    'smacked',
    'slapped',
  ],
  ...[
    'punched',
    'kicked',
    'grabbed',
    'aware',
    'witnessed',
    'applied',
    'took',
    'carried',
    'picked',
    'cancelled',

    'did',
    'could',
    'cannot',
    'does',

    'child',
    'baby',
    'pt',
    'patient',

    'who',
    'anxious',
    'happy',
    'advised',
    'recorded',
    'observed',
    'unsure',
    'volunteers',
    'adamant',
    'presented',
  ],
];
