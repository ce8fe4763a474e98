import { listed } from '../dictionary/forms.js';
import { lockedOtherwise, lockedThings } from '../dictionary/harms/locked-away.js';
import { childWords } from '../people/person-words.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const [within, things] = [new Set(lockedOtherwise), new Set(lockedThings)];
const reachOfThing = 3;
/** Children at play, and doors that stick. */
const slips = new Set(
  listed(`
    hide, seek, playing, played, game, games, pretend, pretending, pirates, cops, accidentally, accident, mistake, jammed, jam, broken, aa, locksmith,
    dared, escape, trolley, costume
  `),
);
/** Who says that it was one did it, or was told so. */
const saying = new Set(
  listed('says, said, say, saying, claims, claimed, states, stated, told, explained, insists, tells, excuse'),
);
/** Whoever is harmed beside is not played with. */
const harmed = new Set(
  listed(
    'crying, cried, screaming, begging, hungry, food, naked, cold, punishment, punish, punished, naughty, hours, night, overnight, days',
  ),
);

/** "Brother shut him in the wardrobe, playing", "dog locked in the shed": no punishment, unless it is only said to be a game. */
export function isShutInByPlay(tokens: readonly Token[], { value, begin, first, last }: HarmTold): boolean {
  if (value !== 'locked-away') return false;
  if (hasWord(tokens, begin, last, within)) return true;
  const sentence = sentenceOf(tokens, first);
  const next = textAt(tokens, begin + 1);
  const isOfNobody = next === 'in' || ((next === 'up' || next === 'locked') && textAt(tokens, begin + 2) === 'in');
  if (isOfNobody && hasWord(tokens, Math.max(sentence.first, begin - reachOfThing), begin - 1, things)) return true;
  if (hasWord(tokens, sentence.first, sentence.last, harmed)) return false;
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if (slips.has(textAt(tokens, place)) && !hasWord(tokens, sentence.first, place - 1, saying)) return true;
  return false;
}

/** "Neighbour's boy locked in the shed": whose child it is, where a neighbour that reports it tells of this one. */
export function isChildOfOthers(tokens: readonly Token[], { begin }: HarmTold): boolean {
  const { first } = sentenceOf(tokens, begin);
  for (let place = first; place < begin; place += 1)
    if (otherFamilies.has(textAt(tokens, place)) && (place + 1 >= begin || childWords.has(textAt(tokens, place + 1))))
      return true;
  return false;
}
const otherFamilies = new Set([
  "neighbour's",
  'neighbours',
  "neighbours'",
  "friend's",
  "friends'",
  "cousin's",
  "classmate's",
]);
