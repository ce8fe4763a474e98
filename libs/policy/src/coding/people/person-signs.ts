/** Before a person who has something: a child helps them. */
export const helping = new Set(['for', 'helping', 'helped', 'helps', 'after', 'supporting', 'visit', 'visiting']);

/** Somebody has treatment. */
export const takers = new Set([
  'takes',
  'taking',
  'on',
  'uses',
  'using',
  'sees',
  'under',
  'needs',
  'treated',
  'medicated',
]);

/** What befalls somebody: "grandma's fall". */
export const fallen = new Set(['fall', 'fall-from-height', 'traffic']);

export const youths = new Set(['child', 'girl', 'boy', 'baby', 'teenager', 'toddler', 'teen', 'infant', 'kid']);

/** Whoever does these does them to somebody. */
export const shutters = new Set(['shut', 'shuts', 'slammed', 'slams', 'closed', 'closes', 'closing', 'shutting']);

export const carried = new Set(['she', 'her', 'he', 'his']);

/** Of a child that may be meant by "she" in the sentence behind. */
export const childOfHer = new Set([
  'child',
  'baby',
  'pt',
  'patient',
  'pupil',
  'girl',
  'yp',
  'daughter',
  'him',
  'his',
  'he',
]);

/** Whom somebody else has. */
export const kin = new Set([
  'baby',
  'child',
  'son',
  'daughter',
  'brother',
  'sister',
  'mum',
  'dad',
  'partner',
  'boy',
  'girl',
  'twin',
]);

export const patients = new Set(['pt', 'patient', 'child', 'pupil', 'index', 'baby']);

/** "Parents both have". */
export const all = new Set(['both', 'all', 'have', 'each']);

/** What somebody does to a part of their own. */
export const selfHarms = new Set([
  ...[
    'cut',
    'burnt',
    'burned',
    'scalded',
    'bruised',
    'grazed',
    'ruptured',
    'snapped',
    'rebroke',
    'jarred',
    'hurt',
    'injured',
  ],
  'broke',
  'broken',
  'sprained',
  'fractured',
  'dislocated',
  'twisted',
  'strained',
  'pulled',
  'tore',
]);

export const agents = new Set(['by', 'from']);

/** Emphatic behind a pronoun: "she herself was bruised". */
export const selves = new Set(['herself', 'himself', 'themselves']);

export const subjects = new Set(['he', 'she', 'they', "he's", "she's"]);

/** Before a pronoun these turn from one to another. */
export const contrasts = new Set(['but', 'whereas', 'while', 'whilst', 'although', 'however']);

/** Somebody falls on the child or runs into it. */
export const againstHim = new Set(['on', 'onto', 'into', 'against', 'over', 'at', 'to', 'with', 'near']);

export const onHim = new Set(['him', 'her']);

/** What somebody else is kept from. */
export const inabilities = new Set([
  ...['attend', 'work', 'come', 'drive', 'bring', 'collect', 'visit', 'cancelled', 'rearranged', 'carry', 'lift'],
  ...['absent', 'off', 'late', 'unavailable', 'crutches', 'hospital', 'missed', 'rebooked'],
]);

export const reasons = new Set(['because', 'as', 'since', 'after', 'having', 'with', 'following']);

/** Behind an auxiliary these tell what somebody has. */
export const haves = new Set(['with', 'has', 'had', 'having']);

/** What an animal does to others. */
export const ofAnimals = new Set(['bite', 'abrasion', 'laceration']);

/** Whose former or other half it is tells who was hurt: "a broken nose from her ex". */
export const halves = new Set(['ex', 'partner', 'husband', 'boyfriend', 'fiance']);

/** Before a word for a grown person these speak of the patient: "this young man". */
export const young = new Set(['young', 'this', 'pleasant']);

export const grownUps = new Set(['man', 'woman', 'lady', 'gentleman']);
