import { combined, cross, type Phrase } from './forms.js';
import { type Pair } from './pair.js';

const came = [
  ...['brought', 'brought in', 'came', 'came in', 'came down', 'came up', 'came over', 'came round', 'came here'],
  ...['attended', 'presented', 'attended here', 'attended ed', 'presented here', 'presented to us', 'come in'],
  ...['brought him', 'brought her', 'brought him in', 'brought her in', 'brought him down', 'brought her down'],
  ...['brought here', 'brought down', 'brought up', 'brought round', 'brought to us', 'brought to ed'],
  ...['took him in', 'took her in', 'taken in', 'taken to ed', 'taken to hospital', 'got him here', 'got her here'],
  ...['sought help', 'sought advice', 'sought care', 'sought medical help', 'sought attention', 'asked for help'],
  ...['rang us', 'phoned us', 'rang', 'phoned', 'rang 111', 'rang 999', 'rang gp', 'dialled 999', 'called 999'],
  ...['called an ambulance', 'called ambulance', 'called 111', 'phoned 111', 'phoned 999', 'contacted us'],
  ...['contacted gp'],
  ...['turned up', 'showed up', 'drove here', 'drove in', 'drove him in', 'drove her in', 'drove him here'],
  ...['drove her here'],
  ...['carried in', 'carried him in', 'carried her in', 'set off', 'set out', 'went to ed', 'went to miu'],
  ...['went to wic'],
  ...['went to a & e', 'went to gp', 'went to utc', 'went to walk - in', 'went to hospital', 'went to casualty'],
  ...['sought medical attention', 'sought medical advice', 'seeks help', 'seek help', 'brings him', 'brings her'],
];
const atOnce = [
  ...['instantly', 'asap', 'a s a p', 'at once', 'there and then', 'then and there', 'right off', 'right away'],
  ...['straight off', 'straightaway', 'straight away', 'str8 away', 'double quick', 'in double quick time'],
  ...['in no time'],
  ...['pronto', 'forthwith', 'that instant', 'that very instant', 'that minute', 'that very minute', 'that moment'],
  ...['without hesitation', 'without hesitating', 'without delay', 'without waiting', 'with no delay', 'speedily'],
  ...['post haste', 'in good time', 'in timely fashion', 'in a timely fashion', 'without further delay', 'v promptly'],
  ...['very promptly', 'immediately', 'immed', 'imm', 'v quickly', 'very quickly', 'really quickly', 'rapidly'],
  ...['swiftly'],
  ...['with no hesitation', 'with all speed', 'at speed', 'in minutes', 'hotfoot', 'like a shot'],
];
const presentation = [
  'presentation',
  'presenting',
  'attendance',
  'arrival',
  'help seeking',
  'help - seeking',
  'seeking of help',
];
const early = [
  'timely',
  'prompt',
  'swift',
  'immediate',
  'very prompt',
  'early',
  'appropriately prompt',
  'rapid',
  'speedy',
];
const late = [
  ...['late', 'v late', 'v . late', 'very late', 'rather late', 'quite late', 'a bit late', 'too late', 'far too late'],
  ...['so late', 'days late', 'unduly late', 'overly late', 'late again', 'belatedly', 'tardily', 'much too late'],
  ...['extremely late', 'really late', 'pretty late', 'somewhat late', 'rather belatedly', 'a little late'],
];
const nots = [
  ...['did not', "didn't", 'had not', "hadn't", 'have not', "haven't", 'has not', "hasn't", 'could not', "couldn't"],
  ...['never', 'not'],
];
const doors = [
  ...['ed', 'gp', 'miu', 'wic', 'utc', 'a & e', 'hospital', 'doctor', 'doctors', "doctor's", 'minor injuries'],
  ...['surgery'],
  ...['walk - in', 'walk in', 'urgent care', 'casualty', 'us', 'clinic', 'minors', 'emergency', 'pharmacy', 'dentist'],
];
const lateTimes = [
  ...['evening', 'afternoon', 'night', 'morning', 'pm', 'am', 'last night', 'in evening', 'in afternoon', 'in morning'],
  ...['at night', 'in day', 'tonight', 'last evening', 'on friday', 'on saturday', 'on sunday', 'on monday'],
  ...['on tuesday', 'on wednesday', 'on thursday', 'yesterday', 'this evening', 'this afternoon', 'monday', 'tuesday'],
  ...['wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'shift', 'for appointment', 'for appt', 'for clinic'],
  ...['for school'],
  ...['for meeting', 'to school', 'to class', 'to nursery', 'to lesson', 'to meeting', 'into school', 'for lesson'],
  ...['for review', 'for class', 'hours', 'to registration', 'for registration', 'to lessons', 'for lessons'],
];

/** How soon those who have the child came with it, in words for it. */
export const howSoon: Readonly<Record<'delayed' | 'prompt', readonly Phrase[]>> = {
  delayed: [
    ...combined(
      [
        'brought',
        'presented',
        'attended',
        'came',
        'presents',
        'attends',
        'come',
        'arrived',
        'sought help',
        'presenting',
      ],
      ['', 'in', 'him', 'her', 'him in', 'her in', 'to us', 'to ed', 'here'],
      late,
    ),
    ...combined(
      ['left it', 'leaving it', 'leave it', 'leaving things', 'left things', 'waited', 'waiting', 'put it off'],
      [
        'so long',
        'too long',
        'that long',
        'this long',
        'so late',
        'too late',
        'this late',
        'far too long',
        'as long as',
      ],
    ),
    ...combined(
      nots,
      [
        'get round to',
        'get around to',
        'got round to',
        'got around to',
        'make it to',
        'get to',
        'go to',
        'get along to',
      ],
      doors,
      ['till', 'until', 'til', "'til"],
    ),
    ...combined(
      nots,
      [
        'come',
        'come in',
        'come down',
        'bring him',
        'bring her',
        'bring him in',
        'bring her in',
        'attend',
        'present',
        'ring',
      ],
      ['sooner', 'earlier', 'before now', 'any sooner', 'any earlier', 'till now', 'until now'],
    ),
    ...combined(
      nots,
      ['call', 'phone', 'seek help', 'seek advice', 'ask for help', 'take him', 'take her', 'get help', 'get him seen'],
      ['sooner', 'earlier', 'before now', 'any sooner', 'any earlier', 'till now', 'until now'],
    ),
    ...combined(
      ['hung on', 'held on', 'hanging on', 'held out', 'sat tight', 'waited', 'left it'],
      ['', 'in hope', 'in hopes'],
      ['hoping', 'hoped', 'in case'],
    ),
  ],
  prompt: [
    ...combined(came, atOnce),
    ...combined(presentation, ['was', 'is', 'were', '-', ':'], early),
    ...combined(['timely', 'swift'], ['attendance', 'presentation', 'arrival']),
    ...combined(
      ['rushed', 'hurried', 'dashed', 'raced', 'sped', 'hastened', 'tore', 'hurtled', 'belted'],
      ['', 'him', 'her', 'baby', 'child', 'them', 'straight'],
      ['here', 'in', 'down', 'over', 'round', 'to us', 'to ed', 'to hospital', 'to a & e', 'to gp', 'up here'],
    ),
    ...combined(
      ['went', 'came', 'drove', 'headed', 'took him', 'took her', 'rang', 'set off', 'set out'],
      ['right', 'straight'],
      ['off', 'over', 'in', 'round', 'down', 'here', 'away'],
      ['', 'to'],
      doors,
    ),
  ],
};

/** "Attended late evening", "came late for school": of the time of day, and of other things. */
export const lateOtherwise: readonly Phrase[] = combined(
  [
    'brought',
    'presented',
    'attended',
    'came',
    'presents',
    'attends',
    'come',
    'arrived',
    'presenting',
    'seen',
    'called',
  ],
  ['', 'in', 'him', 'her', 'him in', 'her in', 'to us', 'to ed', 'here'],
  ['late', 'v late', 'very late', 'quite late', 'rather late'],
  lateTimes,
);

const withinMinute = [
  ...['as soon as', 'soon as', 'the instant', 'the minute', 'the moment', 'the very second', 'the very instant'],
  ...['the very minute', 'the very moment', 'asap', 'there and then', 'then and there', 'in minutes', 'that instant'],
  ...cross(['the second'], ['he', 'she', 'it', 'they', 'mum', 'dad', 'swelling', 'bruise', 'lip', 'wheeze']),
];
const unlikeHaste = [
  ...['not', 'never', 'home', 'bed', 'school', 'back', 'will', 'if', 'advised', 'return', 'only', 'until', 'till'],
  ...['for'],
  ...["didn't", 'before', 'nobody', 'forward', 'up at'],
];

/** The same, by two words with others between them. */
export const howSoonPairs: readonly Pair[] = [
  {
    kind: 'delay',
    value: 'prompt',
    within: 6,
    first: [...came, 'rushed', 'turned up', 'rang', 'phoned', 'dialled', 'called', 'drove', 'ran', 'hurried'],
    then: withinMinute,
    without: unlikeHaste,
    notAfter: [
      'be',
      'not',
      'to',
      'ambulance',
      'was',
      'consultant',
      'doctor',
      'crew',
      'police',
      "didn't",
      'will',
      'must',
    ],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 6,
    first: ['only'],
    via: [
      ...['rang', 'came', 'brought', 'phoned', 'called', 'attended', 'presented', 'sought', 'took', 'contacted'],
      ...['told'],
      ...['seen', 'taken', 'turned up', 'shown', 'came in', 'presenting'],
    ],
    then: cross(
      ['on'],
      [
        ...['day two', 'day three', 'day four', 'day five', 'day six', 'day seven', 'day eight', 'day ten', 'day 2'],
        ...['day 3', 'day 4', 'day 5', 'day 6', 'day 7', 'day 8', 'day 9', 'day 10', 'second day', 'third day'],
        ...['fourth day', 'fifth day', 'sixth day', 'seventh day', 'tenth day', 'following day'],
      ],
    ),
    without: ['review', 'back', 'school'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: cross(
      [
        'declined to',
        'refused to',
        'declining to',
        'refusing to',
        'reluctant to',
        'unwilling to',
        'would not',
        "wouldn't",
      ],
      ['come', 'come in', 'attend', 'bring', 'seek', 'present', 'go to', 'take', 'ring', 'call'],
    ),
    then: [
      ...['for two days', 'for three days', 'for four days', 'for five days', 'for six days', 'for a week'],
      ...['for weeks'],
      ...['for 2 days', 'for 3 days', 'for 4 days', 'for 5 days', 'for days', 'for several days', 'for a few days'],
      ...['for 24 hours', 'for 48 hours', 'till', 'until', 'for hours'],
    ],
    without: ['school', 'review', 'clinic', 'appointment'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 9,
    first: cross(
      ['not', 'never', "wasn't", "weren't"],
      ['taken', 'brought', 'presented', 'taken to', 'brought to'],
      ['hospital', 'in', 'ed', 'gp', 'a & e', 'to ed', 'to gp', 'doctor', 'clinic', 'here'],
    ),
    via: ['with', 'for'],
    then: cross(
      ['until', 'till', 'til'],
      [
        ...['days', 'two days', 'three days', 'four days', 'five days', 'six days', 'a week', 'several days'],
        ...['some days'],
        ...['next day', 'following day', 'weeks', 'a fortnight', '2 days', '3 days', '4 days', '5 days', 'day'],
      ],
    ),
    instead: ['was-not-brought'],
  },
];
