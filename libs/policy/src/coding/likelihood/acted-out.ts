import { type Mention } from '../mention.js';
import { behind, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const playing = new Set(['plays', 'playing', 'played', 'acts', 'acting', 'acted']);
const characters = new Set([
  ...['victim', 'bully', 'baddie', 'villain', 'attacker', 'character', 'part', 'prisoner', 'witch', 'robber', 'thief'],
]);
const reachOfPart = 3;
const stages = new Set([
  ...['drama', 'roleplay', 'role', 'rehearsal', 'rehearsals', 'rehearsing', 'script', 'theatre', 'panto', 'pantomime'],
  ...['lamda', 'audition', 'skit'],
]);
/** Then somebody tells of what was done. */
const real = new Set([
  ...['told', 'disclosed', 'discloses', 'disclosing', 'says', 'said', 'home', 'really', 'real', 'actual', 'actually'],
  ...['mum', 'mother', 'dad', 'daddy', 'father', 'stepdad', 'stepfather', 'stepmum', 'partner', 'uncle', 'brother'],
  ...['bruise', 'bruised', 'bruises', 'mark', 'marks', 'hurt', 'injured', 'injury', 'cut', 'bleeding', 'afterwards'],
  ...['allegation', 'alleged', 'carer', 'sister', 'gran', 'nan', 'distressed', 'upset', 'crying'],
]);

/** "Drama: role-play bullying. Plays victim, 'stop hitting me'": what a child says and meets in a part that it plays. */
export function isActedOut(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (value !== 'assault' && value !== 'disclosure') return false;
  if (kind !== 'mechanism' && kind !== 'concern') return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place < last; place += 1)
    if (
      playing.has(textAt(tokens, place)) &&
      hasWord(tokens, place + 1, behind(tokens, place, reachOfPart), characters)
    )
      return hasWord(tokens, 0, tokens.length - 1, stages) && !hasWord(tokens, sentence.first, sentence.last, real);
  return false;
}
