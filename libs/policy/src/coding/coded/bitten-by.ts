import { type CodedMention } from '../code-words.js';
import { sentenceAround } from '../text/sentence-around.js';
import { isToldOfElsewhere, withoutWhomTold } from '../school-and-games/told-of-elsewhere.js';
import { namesGrown, peer } from './between-peers.js';

const another = String.raw`(?:${peer}|(?:same|other) (?:child|peer|boy|girl)|(?:same|other|another) (?:toddler|friend)(?![\w'’-])|(?:little )?friend)`;
const biter = new RegExp(
  [
    String.raw`\bby (?:the |a |an |his |her |their |nursery |nsy )?${another}`,
    String.raw`\b(?:from|off) (?:the |a |an |his |her )?${another}`,
    String.raw`\b${another} (?:\w+ )?(?:bit|bites)\b`,
    // "twins biting each other, bite mark on arm"
    String.raw`\b(?:twins|siblings|brothers|sisters|both|children|they) (?:\w+ ){0,2}(?:biting|bite|bit) each other\b`,
    // twins of one room, by their numbers
    String.raw`\bt1 (?:was )?(?:bitten|bite)\b[^.;]* by t2\b|\bt2 (?:was )?(?:bitten|bite)\b[^.;]* by t1\b`,
    // "upper arm bite, peer."
    String.raw`[,(] ?(?:nursery )?peers?(?= ?[.,;)]|$)|[,(] ?(?:the )?same (?:child|peer|boy|girl|toddler|friend)\b(?! (?:of|from|who)\b)`,
  ].join('|'),
  'i',
);
/** "Bitten on hand. Same peer.": behind the sentence of the bite. */
const sameBehind = /^[^.;]*[.;] ?(?:same|the same|same other|by (?:the )?same) (?:child|peer|boy|girl)\b/i;
/** Then whose teeth they are is not settled, or they may be of somebody grown. */
const doubted =
  /\?|\b(?:possibl[ey]|maybe|may|might|claim\w*|alleg\w*|appar\w*|unsure|unclear|unknown|unlikely|query|denie[sd]|den(?:y|ying)|[3-9](?:\.\d)? ?cm|arch|thinks|multiple|several|adult|large|wide|size|self|own|inconsistent|(?:no|not|never)(?! (?:broken|names?|skin|mark|marks|swelling|blood|bleeding|first aid)\b))\b/i;

/** None of vermin: their bites tell of a home. */
const animal = String.raw`(?:cat|kitten|horse|pony|donkey|foal|rabbit|bunny|hamster|gerbil|guinea[- ]pig|ferret|parrot|hedgehog|squirrel|snake|mosquito(?:es)?|midges?|ticks?|spider)`;
const somebody = '(?:boy|girl|child|peer|friend|man|woman|mum|dad|brother|sister|he|she|and|with|near|not)';
/** "By nan's rabbit", and not "by a boy with a rabbit"; "hamster bite". */
const ofAnimal = new RegExp(
  String.raw`\b(?:by|from|off) (?:(?!${somebody}\b(?!'s))[\w'’-]+ ){0,3}${animal}\b|\b${animal}(?:'s)? (?:bit\b|bites?\b|has bitten\b)`,
  'i',
);

/** What bit a child, where it was neither a dog nor somebody of whom nothing is said. */
export function bittenBy(text: string, mention: CodedMention): 'bitten-by-child' | 'animal-bite' | null {
  const { kind, value, assertion } = mention;
  if (kind !== 'injury' || value !== 'bite' || assertion !== 'present') return null;
  const said = sentenceAround(text, mention)?.said;
  if (said === undefined || doubted.test(text)) return null;
  if (ofAnimal.test(said)) return 'animal-bite';
  return isOfChild(text, said, mention) ? 'bitten-by-child' : null;
}

/** "Bitten on the forearm by another child over a train": whoever writes has it from nobody at home, and doubts nothing. */
const isOfChild = (text: string, said: string, mention: CodedMention): boolean =>
  (biter.test(said) || sameBehind.test(text.slice(mention.to))) &&
  !namesGrown(withoutWhomTold(said)) &&
  !isToldOfElsewhere(text);
