import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const playing = new Set(['plays', 'playing', 'played', 'acts', 'acting', 'acted']);
const characters = new Set([
  ...['victim', 'bully', 'baddie', 'villain', 'attacker', 'character', 'part', 'prisoner', 'witch', 'robber', 'thief'],
]);
const reachOfPart = 3;
const stageWords = listed('drama, rehearsal, rehearsals, rehearsing, script, panto, pantomime, lamda, audition, skit');
const stages = new KeyWords(stageWords);
/** Then somebody tells of what was done. */
const real = new Set([
  ...['told', 'disclosed', 'discloses', 'disclosing', 'says', 'said', 'home', 'really', 'real', 'actual', 'actually'],
  ...['mum', 'mother', 'dad', 'daddy', 'father', 'stepdad', 'stepfather', 'stepmum', 'partner', 'uncle', 'brother'],
  ...['bruise', 'bruised', 'bruises', 'mark', 'marks', 'hurt', 'injured', 'injury', 'cut', 'bleeding', 'afterwards'],
  ...['allegation', 'alleged', 'carer', 'sister', 'gran', 'nan', 'distressed', 'upset', 'crying'],
  ...['boyfriend', 'man', 'every', 'always', 'night', 'nights', 'bleed'],
]);
/** Where children play what was done to them. */
const therapies = new KeyWords(
  listed(`
  therapy, therapist, therapeutic, counselling, counsellor, psychologist, psychology, camhs, elsa
`),
);
/** Who does it, right before the blow, and is no part of a play. */
const doers = new Set(['teacher', 'tchr', 'boyfriend', 'man', 'coach', 'ta', 'staff']);

/** "Drama: role-play bullying. Plays victim, 'stop hitting me'": what a child says and meets in a part that it plays. */
export function isActedOut(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (value !== 'assault' && value !== 'disclosure') return false;
  if (kind !== 'mechanism' && kind !== 'concern') return false;
  if (doers.has(textAt(tokens, first)) || doers.has(textAt(tokens, first - 1))) return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place < last; place += 1)
    if (
      playing.has(textAt(tokens, place)) &&
      hasWord(tokens, place + 1, behind(tokens, place, reachOfPart), characters)
    )
      return isOnStage(tokens) && !hasWord(tokens, sentence.first, sentence.last, real);
  return false;
}

const pieces = new KeyWords(
  listed(`
  piece, pieces, play, plays, scene, scenes, monologue, monologues, performance
`),
);
const staged = new Set([...stageWords, 'performance', 'performs', 'performed', 'performing', 'choreography', 'btec']);
const abouts = new Set(['about', 'on', 're', 'exploring', 'around', 'regarding']);
const topics = new Set(['domestic-abuse', 'maltreatment-suspected']);
/** Then a child may tell of itself by what it plays. */
const ofItself = new Set(
  listed(`
  withdrawn, silent, flashbacks, sobbing, hid, detailed, since, quiet, house, family, stopped, own, experience,
  experiences, experienced, happens, happened, happening, witnessed, witnessing, lives, lived, left, tearful, cried,
  shaking, based, reminded, she, he, his, her, mums, concern, concerns, worried, mash, police, therapy, therapist,
  referral, known, history, hits, mum's, dad's, me, my, i, they, refuge, cpoms, dsl, panic, ran, refused, feels,
  scared, us, ours, true, broke, walked, life, mirrors, personal, personally, relate, relates, reminds, became, emotional, weeping, wept
`),
);
const reachOfPiece = 3;

/** "GCSE drama, group doing a piece on domestic abuse", "performance of the abuse piece": what a class puts on the stage. */
export function isOfStage(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (!topics.has(value) || !pieces.areIn(tokens)) return false;
  const end = tokens.length - 1;
  if (!hasWord(tokens, 0, end, staged) || hasWord(tokens, 0, end, real) || hasWord(tokens, 0, end, ofItself))
    return false;
  return (goesOnAt(tokens, last + 1) && pieces.has(textAt(tokens, last + 1))) || isTopicOfPiece(tokens, first);
}

function isTopicOfPiece(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= first - reachOfPiece && goesOnAt(tokens, place + 1); place -= 1)
    if (abouts.has(textAt(tokens, place))) return pieces.has(textAt(tokens, place - 1)) && goesOnAt(tokens, place);
  return false;
}
const isOnStage = (tokens: readonly Token[]): boolean => stages.areIn(tokens) && !therapies.areIn(tokens);
