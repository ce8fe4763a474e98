import { listed } from '../dictionary/forms.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const friends = new KeyWords(listed('friend, bestfriend, bestie, mate, classmate, peer, pal'));
/** Before who confides: "her best friend". */
const ofFriend = new Set(
  listed('a, an, the, her, his, best, close, good, school, old, online, another, one, older, younger, male, female'),
);
const confiding = new Set(listed('disclosed, confided, told, tells, messaged, texted, admitted, said, snapchatted'));
const hearers = new Set(['her', 'him', 'pupil', 'student', 'yp', 'pt']);
/** Between what is told and of what: nobody else is named. */
const betweenTold = new Set(
  listed(`
  about, re, that, of, she, he, they, is, was, has, had, been, having, being, a, recent, own, via, on, snapchat, insta, whatsapp, thoughts, some, self, harm, harms,
  harming, harmed, cutting, cuts, cut, suicidal, ideation, an, overdose, took, taken, taking, sometimes, wants, wanted, die
`).concat([':', ',', '(', ')']),
);
/** Behind "to her" who confides is done with; "to her teacher" is another hearer. */
const afterHearer = new Set(
  listed(`
  and, who, so, then, but, on, at, in, last, yesterday, today, this, over, during, via, by, when, while, she, he, because, before
`).concat([',', ':', '-', ')', '(']),
);
/** Whose harm it is then may be the child's. */
const ofChild = new Set(
  listed(
    'our, pupil, student, yp, pt, child, daughter, son, sister, brother, mum, dad, himself, herself, his, her, him, me, my',
  ),
);
/** Named before, it may be they whom a friend of the child tells. */
const staff = new Set(
  listed(`
  teacher, tutor, mr, mrs, miss, ms, nurse, dsl, hoy, head, ta, senco, counsellor, elsa, staff, mentor, police, pc, officer, sw, worker
`),
);
const reachBehind = 8;

/**
 * "Best friend disclosed self harm (cuts to thigh) to her", "a friend told her about self harming": what a friend confides to the child is the
 * friend's. Of "friend told staff that she self harms" nobody can tell, and it is taken for the child's.
 */
export function isConfidedToChild(tokens: readonly Token[], { first, last }: Span): boolean {
  if (!friends.areIn(tokens)) return false;
  const verb = confidingBefore(tokens, first);
  if (verb === null || hasWord(tokens, 0, verb, staff)) return false;
  if (hearers.has(textAt(tokens, verb + 1))) return isToldOnly(tokens, verb + 2, first - 1) && verb + 2 < first;
  return isToldOnly(tokens, verb + 1, first - 1) && isToHearer(tokens, last);
}

/** The word by which a friend, with whom the sentence begins, confides something; null where none does. */
function confidingBefore(tokens: readonly Token[], before: number): number | null {
  const { first: begin } = sentenceOf(tokens, before);
  let place = begin;
  while (place < before && ofFriend.has(textAt(tokens, place))) place += 1;
  if (!friends.has(textAt(tokens, place))) return null;
  place += 1;
  if (textAt(tokens, place) === 'has' || textAt(tokens, place) === 'had') place += 1;
  return confiding.has(textAt(tokens, place)) && place < before ? place : null;
}

/** Whether "to her" follows, and no word of whose harm it may be else. */
function isToHearer(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachBehind && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === 'to' && hearers.has(textAt(tokens, place + 1)) && goesOnAt(tokens, place + 1))
      return !goesOnAt(tokens, place + 2) || afterHearer.has(textAt(tokens, place + 2));
    if (ofChild.has(text)) return false;
  }
  return false;
}

/** "That she wants to": and not "told her to", nor "told her about it, she took". */
function isToldOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1) {
    const text = textAt(tokens, place);
    const isWish = text === 'to' && wishes.has(textAt(tokens, place - 1));
    if (!isWish && !betweenTold.has(text)) return false;
    if (text === ',' && place > from && goingOn.has(textAt(tokens, place + 1))) return false;
  }
  return true;
}
const wishes = new Set(['wants', 'wanted']);
/** Behind a comma the child goes on. */
const goingOn = new Set(['she', 'he', 'they', 'took', 'taken', 'has', 'had']);
