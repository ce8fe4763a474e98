import { grownKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { behind, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const parents = new Set(['mother', 'father', 'mum', 'dad', 'parents', 'stepdad', 'stepmum', 'mummy', 'carer']);
const grown = new Set([
  ...grownKin,
  ...["mother's", "mum's", "dad's", "father's", 'mr', 'mrs', 'ms', 'miss', 'mo', 'fa', 'grandad', 'grandparent'],
]);
const ages = new Set(['boy', 'girl', 'child', 'teenager', 'kid', 'youngster']);
/** "Gran says he was beaten by his own father": the child. */
const children = new Set(['he', 'she', 'child', 'baby', 'boy', 'girl']);
const reachOfAge = 8;
const reachOfOwn = 4;

/** "Mum said her own mother used to thrash her", "father was struck as a boy": what a grown person bore as a child. */
export function isOfOwnChildhood(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind === 'injury' && hasWord(tokens, first - reachOfOwn, last + 2, theChild)) return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place <= sentence.last; place += 1) {
    const text = textAt(tokens, place);
    const isOwn =
      text === 'own' &&
      place <= last + reachOfOwn &&
      !isToldOn(tokens, place, first, last) &&
      parents.has(textAt(tokens, place + 1)) &&
      !(place > last && children.has(textAt(tokens, first - 2)));
    // "asks about brittle bones, as she broke her wrist as a girl"
    if (kind === 'condition' && text === ',' && place > last) return false;
    const isAs = text === 'as' && place > first - 5 && place <= last + reachOfAge && isAge(tokens, place);
    const isThen = text === 'childhood' || (text === 'growing' && textAt(tokens, place + 1) === 'up');
    if ((isAs || isThen) && isOfNext(tokens, place, first, last)) continue;
    if ((isOwn || isAs || isThen) && hasWord(tokens, sentence.first, Math.min(first, place) - 1, grown)) return true;
  }
  return false;
}

/** "Told her teacher that dad hits her and mum was abused as a child": of another clause, with a subject of its own. */
function isOfNext(tokens: readonly Token[], place: number, first: number, last: number): boolean {
  const [from, to] = place > last ? [last + 1, place] : [place + 1, first];
  for (let joint = from; joint < to - 1; joint += 1) {
    if (!joints.has(textAt(tokens, joint)) && !(place > last && textAt(tokens, joint) === ',')) continue;
    const next = textAt(tokens, owned.has(textAt(tokens, joint + 1)) ? joint + 2 : joint + 1);
    if (grown.has(next) || workers.has(next)) return true;
  }
  return false;
}
const joints = new Set(['and', 'but', '-', 'while', 'whilst']);
const owned = new Set(['his', 'her', 'the', 'a']);
const workers = new Set([
  'teacher',
  'gp',
  'hv',
  'police',
  'school',
  'nursery',
  'staff',
  'sw',
  'neighbour',
  'child',
  'he',
]);

/** "Was hit by her own father, and hits him": what is done to the child. */
const isToldOn = (tokens: readonly Token[], own: number, first: number, last: number): boolean =>
  own < first && hasWord(tokens, own, first, turns) && hasWord(tokens, first, last, theChild);
const turns = new Set(['and', 'but', 'now', 'so']);
const theChild = new Set(['he', 'him', 'child', 'baby', 'son', 'daughter', 'them', 'children']);

/** "Mother says her father used to hit her": hers, for a father of the child is called so by his own name here. */
export function isOfSpeakersParent(tokens: readonly Token[], { first, last }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first + 3; place <= last; place += 1) {
    if (textAt(tokens, place) !== 'used' || textAt(tokens, place + 1) !== 'to') continue;
    const speakers = ofSpeaker[textAt(tokens, place - 2)];
    if (speakers === undefined || !parents.has(textAt(tokens, place - 1))) return false;
    return hasWord(tokens, sentence.first, place - 3, speakers);
  }
  return false;
}
const ofSpeaker: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  her: new Set(['mother', 'mum', 'mummy', 'grandmother', 'nan', 'gran', 'stepmum', 'aunt', 'auntie']),
  his: new Set(['father', 'dad', 'daddy', 'stepdad', 'grandfather', 'grandad', 'uncle']),
};

const recalling = new Set([
  'recalls',
  'recalled',
  'remembers',
  'remembered',
  'recollects',
  'had',
  'broke',
  'sustained',
]);
const others = new Set(['he', 'she', 'him', 'child', 'son', 'daughter', 'baby', 'patient', 'pt', 'that', 'who']);
const kids = new Set(['boy', 'girl', 'child', 'teenager', 'kid', 'youngster', 'lad', 'schoolboy', 'schoolgirl']);

/** "Aunt said that she was burned as a little girl": who tells, where the pronoun is of their sex. */
function isToldOfOwnYouth(tokens: readonly Token[], begin: number, first: number, end: number): boolean {
  let teller: string | null = null;
  let isTelling = false;
  for (let place = begin; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (place < first && grown.has(text) && !isTelling) teller = text;
    else if (teller !== null && place < first && (text === 'she' || text === 'he'))
      isTelling = (ofSpeaker[text === 'she' ? 'her' : 'his'] ?? grown).has(teller);
    else if (text === 'as' && place >= first) return isTelling && isAge(tokens, place);
  }
  return false;
}

const ases = new Set(['as']);

/** "Dad recalls a broken arm as a boy": an injury of whoever remembers it. */
export function isRecalledOfOwn(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury' && kind !== 'mechanism') return false;
  const end = behind(tokens, last, reachOfAge);
  if (!hasWord(tokens, first, end, ases)) return false;
  const { first: begin } = sentenceOf(tokens, first);
  if (isToldOfOwnYouth(tokens, begin, first, end)) return true;
  const verb = grown.has(textAt(tokens, begin)) ? begin + 1 : begin + 2;
  if (!grown.has(textAt(tokens, verb - 1)) || !recalling.has(textAt(tokens, verb)) || verb > first) return false;
  if (hasWord(tokens, verb, last, others)) return false;
  for (let place = last + 1; place <= end; place += 1)
    if (textAt(tokens, place) === 'as' && textAt(tokens, place + 1) === 'a') return kids.has(textAt(tokens, place + 2));
  return false;
}

function isAge(tokens: readonly Token[], place: number): boolean {
  let age = place + 1;
  while (age < place + 3 && (textAt(tokens, age).length <= 2 || littles.has(textAt(tokens, age)))) age += 1;
  return ages.has(textAt(tokens, age));
}
const littles = new Set(['little', 'small', 'young', 'tiny']);
