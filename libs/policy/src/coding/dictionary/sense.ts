/** When nobody answers, it was the telephone. */
export const telephoneWords: readonly string[] = [
  ...[
    'phoned',
    'phone',
    'telephone',
    'telephoned',
    'voicemail',
    'tel',
    'text',
    'texts',
    'texted',
    'mobile',
    'rang',
    'phonecall',
  ],
];

/** Something was told that findings may fit or not. */
export const storyWords: readonly string[] = [
  ...['explanation', 'explanations', 'account', 'accounts', 'story', 'mechanism', 'mech', 'injury', 'version'],
  ...['stories', 'injuries', 'versions', 'incident'],
];

/** What happened to a part, and is an injury only when the part is named: "bumped his elbow". */
export const weakInjuries: readonly string[] = [
  ...['trauma', 'broke', 'broken', 'break', 'bump', 'breaks', 'breaking', 'strains', 'jammed'],
  ...[
    'bumped',
    'banged',
    'bumping',
    'twisted',
    'twist',
    'twisting',
    'jarred',
    'strain',
    'strained',
    'crushed',
    'squashed',
  ],
  ...[
    'jammed',
    'trapped',
    'stubbed',
    'wrenched',
    'jarring',
    'crush',
    'impaled',
    'inversion',
    'pinched',
    'avulsed',
    'cracked',
  ],
];

/** What grown people stay away from or leave. */
export const adultEvents: readonly string[] = [
  ...[
    'meeting',
    'meetings',
    'conference',
    'group',
    'evening',
    'school',
    'work',
    'court',
    'interview',
    'class',
    'lesson',
  ],
  ...[
    'assembly',
    'training',
    'core',
    'strategy',
    'panel',
    'hearing',
    'nursery',
    'contact',
    'job',
    'lessons',
    'exam',
    'exams',
  ],
];

/** Whose subject leaves a meeting or misses an evening. */
export const grownUps: readonly string[] = [
  ...[
    'mum',
    'mother',
    'dad',
    'father',
    'parents',
    'parent',
    'moc',
    'foc',
    'carer',
    'carers',
    'he',
    'she',
    'they',
    'stepdad',
  ],
];

/** What bites and is no fact. */
export const insects: readonly string[] = [
  ...[
    'insect',
    'insects',
    'mosquito',
    'mosquitoes',
    'midge',
    'midges',
    'flea',
    'fleas',
    'tick',
    'spider',
    'bug',
    'bugs',
  ],
  ...['horsefly', 'wasp', 'gnat', 'bedbug', 'bedbugs', 'mozzie', 'ant', 'ants', 'sting'],
];

/** A cut after one of these is a wound; else it may be of hair, bread or money. */
export const beforeCuts: readonly string[] = [
  ...[
    'a',
    'small',
    'deep',
    'little',
    'minor',
    'superficial',
    'nasty',
    'fresh',
    'old',
    'his',
    'her',
    'with',
    'of',
    'and',
  ],
  ...[
    'or',
    ',',
    'two',
    'three',
    'several',
    'multiple',
    'has',
    'had',
    'clean',
    'bad',
    'big',
    'large',
    'tiny',
    'cm',
    'shallow',
  ],
  ...['new', 'bleeding', 'infected', 'sustained', 'healing', 'some', 'any', 'no', '/', '&', '+', 'was', 'got', 'that'],
];

/** Where marks are given, and not left. */
export const schoolWork: readonly string[] = [
  ...[
    'maths',
    'english',
    'science',
    'exam',
    'exams',
    'test',
    'tests',
    'homework',
    'gcse',
    'gcses',
    'spelling',
    'grade',
    'grades',
  ],
  ...[
    'coursework',
    'mock',
    'mocks',
    'score',
    'sats',
    'essay',
    'history',
    'subject',
    'subjects',
    'attainment',
    'assessment',
  ],
];

/** What may be unexplained as well, when nobody is hurt. */
export const otherMatters: readonly string[] = [
  ...[
    'absence',
    'absences',
    'absent',
    'attendance',
    'late',
    'lateness',
    'missed',
    'weight',
    'rash',
    'fever',
    'headache',
  ],
  ...[
    'appointment',
    'appointments',
    'cancelled',
    'attending',
    'abdominal',
    'symptoms',
    'vomiting',
    'anaemia',
    'behaviour',
  ],
];

/** What players of a game do to each other's legs, and no assault in it. */
export const playContacts: readonly string[] = ['kicked', 'kicks', 'kick', 'tackled', 'elbowed', 'kneed'];
