import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** Sports in which players strike each other. */
const fights = new KeyWords([
  ...['boxing', 'kickboxing', 'karate', 'sparring', 'judo', 'taekwondo', 'wrestling', 'aikido', 'mma', 'fencing'],
  ...['kendo', 'jitsu', 'capoeira', 'spar', 'randori'],
]);
const fighting = new Set(['in', 'at', 'during', 'while', 'when', 'whilst']);
const reachOfFight = 7;

/** "Punched in a boxing bout", "hit while sparring". */
export function isOfFight(tokens: readonly Token[], last: number): boolean {
  if (!fights.areIn(tokens)) return false;
  const end = behind(tokens, last, reachOfFight);
  for (let place = last + 1; place <= end; place += 1)
    if (fights.has(textAt(tokens, place)))
      return !isBehindViolence(tokens, last) && hasWord(tokens, last + 1, place, fighting);
  return false;
}

/** "Sparring with headguard, punch to ribs", "boxing bout: hit on chin", and not "on his way home from boxing, punched". */
export function isAfterFight(tokens: readonly Token[], first: number): boolean {
  if (!fights.areIn(tokens)) return false;
  for (let place = first - 1; place >= first - reachOfBout && goesOnAt(tokens, place + 1); place -= 1) {
    if (awayFromFight.has(textAt(tokens, place))) return false;
    if (!fights.has(textAt(tokens, place))) continue;
    return (
      !isBehindViolence(tokens, first) &&
      !hasWord(tokens, Math.max(sentenceOf(tokens, place).first, place - 3), place - 1, awayFromFight)
    );
  }
  return false;
}
const reachOfBout = 8;
const awayFromFight = new Set(
  listed(`
  from, after, before, outside, to, home, leaving, left, coach, instructor, by, like, watching, dad, mum, father,
  mother, brother, sister, stepdad, boyfriend, partner, then, says, when
`),
);

/** "Dad angry at home. Boxing, punched in face": what was said just before is of no sport. */
function isBehindViolence(tokens: readonly Token[], place: number): boolean {
  const { first } = sentenceOf(tokens, place);
  return first > 0 && hasWord(tokens, sentenceOf(tokens, first - 1).first, first - 1, violent);
}
const violent = new Set([
  ...['home', 'domestic', 'assaulted', 'assault', 'angry', 'hit', 'hits', 'punched', 'slapped', 'kicked', 'beaten'],
  ...['attacked', 'argument', 'drunk', 'row', 'furious', 'dv'],
]);

/** "Judo comp. Thrown, landed on shoulder": by whom one plays with, and no thing that is thrown. */
export function asThrownInFight(tokens: readonly Token[], mention: Mention): Mention {
  const { value, first } = mention;
  if (value !== 'hit-by-object' || textAt(tokens, first) !== 'thrown' || !fights.areIn(tokens)) return mention;
  if (!behindThrown.has(textAt(tokens, first + 1))) return mention;
  for (let place = first - 1; place >= first - reachOfThrow; place -= 1)
    if (fights.has(textAt(tokens, place))) {
      const { first: begin } = sentenceOf(tokens, place);
      const { last: end } = sentenceOf(tokens, first);
      if (hasWord(tokens, begin, end, awayFromFight) || isBehindViolence(tokens, place)) return mention;
      return { ...mention, value: 'sport', last: first };
    }
  return mention;
}
const behindThrown = new Set([',', 'landed', 'landing', '-', 'and', 'onto', 'on']);
const reachOfThrow = 5;
