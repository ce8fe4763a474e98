import { careThere } from './dictionary/sense.js';
import { people } from './named-people.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from './reading.js';
import { type Mention } from './mention.js';
import { type Token } from './tokens.js';

const care = new Set([
  ...careThere,
  ...['clinic', 'appt', 'appts', 'appointment', 'appointments', 'opd', 'review', 'x2', 'x3', 'x', 'letter', 'again'],
]);

/** Whether what was not brought, entered, answered or called off is no care: a football kit, an attic, a question of a test. */
export function isOtherThanCare(tokens: readonly Token[], mention: Mention): boolean {
  switch (mention.value) {
    case 'was-not-brought':
      return isThingNotBrought(tokens, mention) || isGenes(tokens, mention);
    case 'left-before-seen':
      return isWalkOn(tokens, mention);
    case 'no-access':
      return isOtherDoor(tokens, mention) || isOtherAnswer(tokens, mention);
    case 'cancelled-by-family':
      return hasWord(tokens, mention.first + 1, mention.last - 1, leisure);
    default:
      return false;
  }
}
const leisure = new Set(['holiday', 'party', 'trip', 'sleepover', 'membership', 'netflix', 'subscription', 'wedding']);

const bringing = new Set(['brought', 'bring', 'bringing']);
const nots = new Set(['not', 'never', 'was', 'were', 'is', 'are', 'been', 'has', 'had', 'still', 'again', "wasn't"]);
const belongings = new Set([
  ...[
    'kit',
    'kits',
    'lunch',
    'lunchbox',
    'homework',
    'book',
    'books',
    'glasses',
    'inhaler',
    'inhalers',
    'spacer',
    'coat',
  ],
  ...['letter', 'form', 'forms', 'slip', 'money', 'sample', 'specimen', 'bottle', 'trumpet', 'violin', 'guitar', 'bag'],
  ...[
    'passport',
    'medication',
    'meds',
    'medicine',
    'epipen',
    'epipens',
    'toy',
    'shoes',
    'trainers',
    'uniform',
    'phone',
  ],
  ...['ipad', 'laptop', 'calculator', 'ingredients', 'costume', 'swimwear', 'towel', 'diary', 'folder', 'coursework'],
  ...[
    'aids',
    'splints',
    'chart',
    'charts',
    'urine',
    'pack',
    'snack',
    'nappies',
    'milk',
    'feed',
    'feeds',
    'wipes',
    'hat',
  ],
  ...['tie', 'planner', 'pencil', 'equipment', 'monitor', 'card', 'cards', 'photo', 'photos', 'instrument', 'boots'],
]);
const owning = new Set(['his', 'her', 'their', 'a', 'an', 'the', 'any', 'in', 'back', 'enough', 'spare', 'own', 'my']);
const children = new Set([
  'child',
  'children',
  'baby',
  'babies',
  'twins',
  'twin',
  'infant',
  'toddler',
  'patient',
  'pt',
]);
const reachOfOwner = 3;

/** "PE kit not brought", "did not bring his trumpet": things, and no child. */
function isThingNotBrought(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first, last, bringing)) return false;
  let place = first - 1;
  while (goesOnAt(tokens, place + 1) && nots.has(textAt(tokens, place))) place -= 1;
  if (goesOnAt(tokens, place + 1) && belongings.has(textAt(tokens, place))) return true;
  let thing = last + 1;
  while (goesOnAt(tokens, thing) && thing <= last + reachOfOwner && owning.has(textAt(tokens, thing))) thing += 1;
  if (!goesOnAt(tokens, thing)) return false;
  const text = textAt(tokens, thing);
  if (children.has(text) || people.has(text)) return false;
  // "failed to bring the ball", and not "did not bring her for review"
  const before = thing > last + 1 ? textAt(tokens, thing - 1) : '';
  if (determined.has(before) && bringing.has(textAt(tokens, last))) return true;
  if (textAt(tokens, last) === 'bring' && (before === 'his' || before === 'their') && !functions.has(text)) return true;
  return belongings.has(text) || (thing > last + 1 && belongings.has(textAt(tokens, thing + 1)));
}

const determined = new Set(['the', 'a', 'an', 'any', 'enough', 'spare', 'own']);
const functions = new Set([
  ...[
    'to',
    'in',
    'for',
    'back',
    'until',
    'as',
    'at',
    'on',
    'and',
    ',',
    'today',
    'again',
    'because',
    'due',
    'when',
    'up',
  ],
  ...['despite', 'along', 'with', 'from', 'or', 'but', 'this', 'yesterday', 'here', 'either', '-', '(', 'so', 'over'],
]);
const sciences = new Set([
  ...['biology', 'science', 'gcse', 'cell', 'cells', 'chromosome', 'chromosomes', 'helix', 'forensic', 'forensics'],
  ...[
    'paternity',
    'extracting',
    'extraction',
    'extract',
    'model',
    'gene',
    'genes',
    'protein',
    'proteins',
    'microscope',
  ],
  ...['strand', 'strands', 'molecule', 'nucleotides', 'inheritance', 'banana', 'strawberries', 'strawberry', 'cpr'],
  ...['crime', 'sequencing', 'sequence', 'sample', 'samples', 'swab', 'swabs', 'profile', 'parentage', 'ancestry'],
]);

/** "Extracting DNA from strawberries". */
function isGenes(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first !== last || textAt(tokens, first) !== 'dna') return false;
  const sentence = sentenceOf(tokens, first);
  if (textAt(tokens, first + 1) === 'cpr' || textAt(tokens, first + 2) === 'cpr') return true;
  return (
    hasWord(tokens, sentence.first, sentence.last, sciences) && !hasWord(tokens, sentence.first, sentence.last, care)
  );
}

const entries = new Set(['access', 'entry', 'admission', 'admittance']);
const homes = new Set([
  ...[
    'home',
    'house',
    'flat',
    'property',
    'address',
    'child',
    'children',
    'baby',
    'family',
    'her',
    'him',
    'them',
    'us',
  ],
  ...['premises', 'bedroom', 'bedrooms', 'caravan', 'me', 'worker', 'visitor', 'hv', 'sw', 'building', 'block', 'door'],
  ...[
    'room',
    'rooms',
    'upstairs',
    'kitchen',
    'twins',
    'siblings',
    'newborn',
    'infant',
    'son',
    'daughter',
    'boy',
    'girl',
    'brother',
    'sister',
    'toddler',
    'kids',
    'mum',
    'parents',
    'household',
    'site',
    'nurse',
  ],
]);

/** "No access to the playing field", "refused entry to the cinema": no home, and no child. */
function isOtherDoor(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let place = first; place <= last; place += 1) {
    if (!entries.has(textAt(tokens, place))) continue;
    const to = textAt(tokens, place + 1) === 'to' ? place + 1 : -1;
    return to > 0 && goesOnAt(tokens, to + 1) && !hasWord(tokens, to + 1, behind(tokens, to, reachOfMatter), homes);
  }
  return isInTeam(tokens, last);
}
const reachOfMatter = 4;

/** "Refused to let her in the team". */
function isInTeam(tokens: readonly Token[], last: number): boolean {
  const end = behind(tokens, last, reachOfMatter);
  return hasWord(tokens, last + 1, end, ins) && hasWord(tokens, last + 1, end, teams);
}
const ins = new Set(['in', 'into', 'join', 'on']);
const teams = new Set(['team', 'game', 'squad', 'group', 'club', 'choir', 'band', 'class', 'lesson', 'match', 'bed']);

const ons = new Set(['on', 'with', 'onto', 'into', 'to', 'for', 'of']);
const cares = new Set([
  ...careThere,
  'before',
  'without',
  'unseen',
  'prior',
  'us',
  'staff',
  'ward',
  'child',
  'baby',
  'bloods',
]);

/** "Walked out on stage", "discharged herself of her duties". */
function isWalkOn(tokens: readonly Token[], { first, last }: Mention): boolean {
  const isDischarge = hasWord(tokens, first, last, discharges) && textAt(tokens, last + 1) === 'of';
  if (!isDischarge && !(textAt(tokens, last) === 'out' && ons.has(textAt(tokens, last + 1)))) return false;
  const sentence = sentenceOf(tokens, first);
  return goesOnAt(tokens, last + 1) && !hasWord(tokens, sentence.first, sentence.last, cares);
}
const discharges = new Set(['discharged', 'discharge', 'discharging']);

const answered = new Set(['answered', 'answers', 'answering', 'replied']);
const answers = new Set(['answer', 'reply', 'response', 'answers', 'replies']);
const articles = new Set(['the', 'his', 'her', 'my', 'a', 'our', 'their']);
const doors = new Set([
  'phone',
  'phones',
  'call',
  'calls',
  'door',
  'knock',
  'knocks',
  'doorbell',
  'bell',
  'buzzer',
  'intercom',
  'visit',
  'visits',
  'knocking',
]);
const inside = new Set([
  ...[...people, 'family', 'address', 'house', 'home', 'flat', 'occupants', 'inside', 'within', 'property', 'anyone'],
]);

/** "No answer to question 4", "no reply from the council". */
function isOtherAnswer(tokens: readonly Token[], { last }: Mention): boolean {
  if (answered.has(textAt(tokens, last)) && goesOnAt(tokens, last + 1))
    return (
      articles.has(textAt(tokens, last + 1)) && !hasWord(tokens, last + 2, behind(tokens, last, reachOfMatter), doors)
    );
  if (!answers.has(textAt(tokens, last)) || !goesOnAt(tokens, last + 1)) return false;
  const end = behind(tokens, last, reachOfMatter);
  const next = textAt(tokens, last + 1);
  if (next === 'to') return !hasWord(tokens, last + 2, end, doors);
  return next === 'from' && !hasWord(tokens, last + 2, end, inside);
}
