import { type CodedMention } from '../code-words.js';
import { sentenceAround } from '../text/sentence-around.js';
import { isToldOfElsewhere, withoutWhomTold } from '../school-and-games/told-of-elsewhere.js';
import { namesGrown, peer } from './between-peers.js';

const another = String.raw`(?:${peer}|(?:same|other) (?:child|peer|boy|girl)|(?:little )?friend)`;
const biter = new RegExp(
  String.raw`(?:\bby (?:the |a |an |his |her |their |nursery |nsy )?${another}|\b(?:from|off) (?:the |a |an |his |her )?${another}|\b${another} (?:\w+ )?(?:bit|bites)\b|[,(] ?(?:nursery )?peers?(?= ?[.,;)]|$)|[,(] ?(?:the )?same (?:child|peer|boy|girl)\b)`,
  'i',
);
/** Then whose teeth they are is not settled, or they may be of somebody grown. */
const doubted =
  /\?|\b(?:possibl[ey]|maybe|may|might|claim\w*|alleg\w*|appar\w*|unsure|unclear|unknown|unlikely|query|denie[sd]|den(?:y|ying)|adult|large|wide|size|self|own|inconsistent|(?:no|not|never)(?! (?:broken|names?|skin|mark|marks|swelling|blood|bleeding|first aid)\b))\b/i;

/** "Bitten on the forearm by another child over a train": whoever writes has it from nobody at home, and doubts nothing. */
export function isBittenByChild(text: string, mention: CodedMention): boolean {
  const { kind, value, assertion } = mention;
  if (kind !== 'injury' || value !== 'bite' || assertion !== 'present') return false;
  const said = sentenceAround(text, mention)?.said;
  if (said === undefined || !(biter.test(said) || biter.test(behindIt(text, mention)))) return false;
  return !doubted.test(text) && !namesGrown(withoutWhomTold(said)) && !isToldOfElsewhere(text);
}

/** "Bitten on hand. Same peer.": the next few words may say who. */
const behindIt = (text: string, { to }: CodedMention): string =>
  /^[^.;]*[.;] ?(?:same|the same|same other|by (?:the )?same) (?:child|peer|boy|girl)\b/i.test(text.slice(to))
    ? 'by the same child'
    : '';
