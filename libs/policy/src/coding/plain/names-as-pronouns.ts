import { listed } from '../dictionary/forms.js';
import { isForm } from '../blows/blow-forms.js';
import { isDoneToSomebody } from '../blows/done-by-others.js';
import { nameWords } from '../dictionary/people/plain-people.js';
import { people } from '../people/named-people.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { isSecondName } from './second-names.js';
import { isTitle, strikerBefore } from '../blows/strikers.js';
import { numberFor, unknownWord } from '../text/words.js';

type Said = Pick<Token, 'text' | 'word'>;
const he: Said = { text: 'he', word: numberFor('he') };
const child: Said = { text: 'child', word: numberFor('child') };
const friend: Said = { text: 'friend', word: numberFor('friend') };
const somebody: Said = { text: 'somebody', word: numberFor('somebody') };
const she: Said = { text: 'she', word: numberFor('she') };
/** Which pronoun goes on with a person who is named. */
const goingOn = new Map([
  ...['she', 'her', 'hers', 'herself', "she's"].map((word) => [word, she] as const),
  ...['he', 'him', 'his', 'himself', "he's"].map((word) => [word, he] as const),
]);
/** The child, without an article. */
const children = new Set(['pt', 'child', 'patient', 'yp', 'pupil', 'student']);
/** No person, or none of whom "he" is said. */
const notOthers = new Set(['year', 'yr', 'step', 'foster', 'staff', 'family', 'male', 'female', 'boy', 'girl', 'baby']);
/** Behind which a name is no subject: a title, a place, or whom somebody did something to. */
const noSubject = new Set(
  listed(`
  mr, mrs, ms, miss, dr, nurse, pc, ds, dc, prof, auntie, st, nanny, year, class, ward, a, an, the, this, our, my,
  your, his, her, their, another, other, each, every, any, no, which, one, older, younger, eldest, first, second,
  foster, by, with, to, for, of, from, near, hit, struck, caught, hurt, bit, cut, burnt, told, saw, found, brought,
  took, gave, left, who, small, young, index, unborn, little
`),
);
/** What somebody does or is. */
const doing = new Set(
  listed(`
  is, was, has, had, did, does, can, cannot, may, might, could, will, would, fell, said, says, told, tells, tripped,
  slipped, came, went, got, hasn't, wasn't, isn't, didn't, doesn't, hadn't, can't, never, became, grazed, feels, felt,
  keeps, gets, reports, reported, denies, denied, hit, toppled, bumped, banged, states, stated, caught, broke, cut,
  burnt, tumbled, rolled, climbed, ran, walked, crashed, bruised, reached, punched, kicked, landed, dropped
`),
);

/** Whether a word may be what {@link withPronouns} looks for. */
export const mayBeName = ({ word, text }: Pick<Token, 'word' | 'text'>): boolean =>
  word === unknownWord || children.has(text) || letters.has(text);
/** That may stand for a name: no article, and not who writes. */
const letters = new Set('bcdefghjklmnopqrstuvwxyz');

/**
 * A text with a pronoun for a name that a clause begins with: "when Ella was three" is "when she was three". Who is only named is the child
 * of whom the text tells, or whoever "he" would be.
 */
export function withPronouns(text: string, tokens: readonly Token[]): readonly Token[] {
  let said: Token[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined || !mayBeName(token)) continue;
    const striker = namedStriker(text, tokens, place);
    const isMet = striker !== null || (isStruck(tokens, place) && isOnlyChild(text, tokens, place));
    if (!isMet && !isSubject(tokens, place) && !isCulprit(text, tokens, place)) continue;
    const isSecond = isSecondName(text, tokens, place);
    if (
      !isSecond &&
      !children.has(token.text) &&
      !/^[A-Z][a-z]+$/.test(text.slice(token.from, token.to)) &&
      !isLetter(text, tokens, place)
    )
      continue;
    if (children.has(token.text) && isBehindPerson(tokens, place)) continue;
    said ??= [...tokens];
    const named = tokens[striker ?? -1];
    if (striker !== null && named !== undefined) said[striker] = tokenWith(named, he);
    if (isCulprit(text, tokens, place)) said[place] = tokenWith(token, somebody);
    else if (!isMet && isSecond) said[place] = tokenWith(token, friend);
    else said[place] = tokenWith(token, isMet || isBesideOther(tokens, place) ? child : pronounBehind(tokens, place));
  }
  return said ?? tokens;
}

/** "T says Elvis did it", "said 'Kev done this'": who is named by one who tells, and is not the one who does. */
function isCulprit(text: string, tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined || !dones.has(textAt(tokens, place + 1)) || !itself.has(textAt(tokens, place + 2)))
    return false;
  const before = textAt(tokens, place - 1);
  const verb = before === 'that' || before === ':' || before === ',' ? place - 2 : place - 1;
  if (beginsAt(tokens, verb + 1) || !sayings.has(textAt(tokens, verb))) return false;
  const name = text.slice(token.from, token.to);
  return /^[A-Z][a-z]+$/.test(name) && !text.slice(0, tokens[verb]?.from ?? 0).includes(name);
}
const dones = new Set(['did', 'done']);
const itself = new Set(['it', 'this', 'that']);
const sayings = new Set(
  listed(`
  says, said, saying, states, stated, reports, reported, told, staff, teacher, me, us, her, repeated, repeats,
  replied, answered, whispered, alleges, alleged, claims, mum, nurse, hv
`),
);

/** "His brother has asthma and Ella has epilepsy": "she" might be somebody else, and who is named here first is the child. */
function isBesideOther(tokens: readonly Token[], place: number): boolean {
  const name = tokens[place];
  if (name?.word !== unknownWord || !(name.begins || joints.has(textAt(tokens, place - 1)))) return false;
  let isBeside = false;
  for (let before = 0; before < place; before += 1) {
    const one = textAt(tokens, before).replace("'s", '');
    if (one === name.text) return false;
    if (others.has(one)) isBeside = true;
  }
  return isBeside;
}

const joints = new Set([',', 'and', '&', 'but', 'while', 'whilst', '-', '(']);

/** "K said", "but B hasn't been bitten": a child by the first letter of its name, where no side, article or writer is meant. */
function isLetter(text: string, tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined || !/^[B-HJ-Z]$/.test(text.slice(token.from, token.to))) return false;
  if (goesOnAt(tokens, place) && !beforeLetters.has(textAt(tokens, place - 1))) return false;
  return !sideLetters.has(token.text) || speaking.has(textAt(tokens, place + 1)) || isHurting(tokens, place + 1);
}
/** "R bruised his chin", "L bruised tum": a part that is said to be somebody's, or has no sides. */
const isHurting = (tokens: readonly Token[], verb: number): boolean =>
  /(?:ed|cut|burnt|broke|hurt|hit)$/.test(textAt(tokens, verb)) &&
  goesOnAt(tokens, verb + 1) &&
  (ownParts.has(textAt(tokens, verb + 1)) || middles.has(textAt(tokens, verb + 1)));
const ownParts = new Set(['his', 'her']);
const middles = new Set(['tum', 'tummy', 'chin', 'nose', 'mouth', 'tongue', 'bottom', 'bum', 'belly', 'back']);
const beforeLetters = new Set([',', 'and', 'but', 'that', 'when', ':', '-', 'because', 'while', 'as']);
const sideLetters = new Set(['l', 'r']);
const speaking = new Set(
  listed(`
  said, says, told, fell, tripped, slipped, came, has, went, states, keeps
`),
);

/** "Brother has a burn. Child has a cut", "brother at home, child bruised": "he" might be the brother. */
function isBehindPerson(tokens: readonly Token[], place: number): boolean {
  if (goesOnAt(tokens, place) && !joints.has(textAt(tokens, place - 1))) return false;
  for (let before = 0; before < place; before += 1)
    if (others.has(textAt(tokens, before).replace("'s", ''))) return true;
  return false;
}
const others = new Set([...people].filter((one) => !children.has(one) && !notOthers.has(one)));

const isSubject = (tokens: readonly Token[], place: number): boolean =>
  goesOnAt(tokens, place + 1) &&
  doing.has(textAt(tokens, place + 1)) &&
  (!goesOnAt(tokens, place) || isBeforeSubject(textAt(tokens, place - 1)));

/** "Nobody noticed Ella", "a neighbour's child". */
const notBefore = /(?:ed|'s)$/;
const isBeforeSubject = (text: string): boolean => !noSubject.has(text) && !notBefore.test(text) && !people.has(text);

/** "Stepdad hit Ella", "mum poured boiling water over Ella": whom somebody does it to is the child, if no word says who else. */
function isStruck(tokens: readonly Token[], place: number): boolean {
  if (!goesOnAt(tokens, place)) return false;
  if (isDeed(tokens, place - 1)) return strikerBefore(tokens, place - 1) !== null;
  if (!ontos.has(textAt(tokens, place - 1))) return false;
  for (let verb = place - 2; verb >= place - reachOfVerb && goesOnAt(tokens, verb + 1); verb -= 1)
    if (isDeed(tokens, verb)) return strikerBefore(tokens, verb) !== null;
  return false;
}
const isDeed = (tokens: readonly Token[], place: number): boolean =>
  isForm[tokens[place]?.word ?? 0] === true || isDoneToSomebody(tokens, place) || leaving.has(textAt(tokens, place));
const leaving = new Set(['left', 'leaves', 'leave', 'leaving', 'lock', 'locks', 'locked', 'locking']);
const ontos = new Set(['on', 'over', 'onto', 'up']);
const reachOfVerb = 6;

/** "Tom hit Ella in the face": the place of a child who is named and strikes another; null where none does. */
function namedStriker(text: string, tokens: readonly Token[], place: number): number | null {
  if (!goesOnAt(tokens, place) || !hits.has(textAt(tokens, place - 1))) return null;
  if (goesOnAt(tokens, place + 1) && !behindStruck.has(textAt(tokens, place + 1))) return null;
  const striker = perfects.has(textAt(tokens, place - 2)) ? place - 3 : place - 2;
  const token = tokens[striker];
  if (token === undefined || (!token.begins && !beforeStriker.has(textAt(tokens, striker - 1)))) return null;
  const isName = token.word === unknownWord || nameWords.has(token.text);
  return isName && /^[A-Z][a-z]+$/.test(text.slice(token.from, token.to)) ? striker : null;
}
const beforeStriker = new Set([...joints, 'then', 'that', ':', 'when']);
const hits = new Set(['hit', 'hits']);
const perfects = new Set(['has', 'had', 'then', 'also']);
const behindStruck = new Set([
  ...['in', 'on', 'with', 'across', 'round', 'around', 'over', 'at', 'and', ',', 'again', 'twice', 'when', 'because'],
  ...['during', 'today', 'yesterday', 'every', 'hard', 'back', 'several', 'for', 'after', 'but'],
]);

/** Whether nobody is named before, or told of by a pronoun, whom the text may be of instead: "Jayden says dad hit Ella". */
function isOnlyChild(text: string, tokens: readonly Token[], place: number): boolean {
  for (let before = 0; before < place; before += 1) {
    const token = tokens[before];
    if (token === undefined || goingOn.has(token.text)) return false;
    if (children.has(token.text) && !anothers.has(textAt(tokens, before - 1))) return false;
    if (token.word !== unknownWord || token.text === tokens[place]?.text || isTitled(tokens, before)) continue;
    if (
      /^[A-Z][a-z]+$/.test(text.slice(token.from, token.to)) &&
      (!token.begins || doing.has(textAt(tokens, before + 1)))
    )
      return false;
  }
  return true;
}
const anothers = new Set(['another', 'other', 'a', 'older', 'younger', 'fellow']);
const isTitled = (tokens: readonly Token[], place: number): boolean =>
  goesOnAt(tokens, place) && isTitle(textAt(tokens, place - 1));

/** The pronoun that the sentence goes on with; "he" where that does not tell. */
function pronounBehind(tokens: readonly Token[], from: number): Said {
  const behind = new Set<Said>();
  for (let place = from + 1; place < tokens.length; place += 1) {
    const pronoun = goingOn.get(textAt(tokens, place));
    if (pronoun !== undefined) behind.add(pronoun);
  }
  return behind.has(she) && !behind.has(he) ? she : he;
}
