import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { people } from '../people/named-people.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const kicks = new Set(['kicks', 'kick', 'kicking']);
const kicked = new Set(['kicked']);

/** Whether a kick is a baby's own, born or not: "feeling plenty of kicks", "kicks and smiles", "kicked legs when spoken to". */
export const isKickOfBaby = (tokens: readonly Token[], mention: Mention): boolean =>
  isOfWomb(tokens, mention) || isOfHealth(tokens, mention);

/** "Mum 31/40, feeling plenty of kicks". */
function isOfWomb(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first, last, kicks) || hasWord(tokens, last + 1, behind(tokens, last, 1), towards)) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, hurtIn)) return false;
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if (/^\d\d\/40$/.test(textAt(tokens, place)) || pregnancies.has(textAt(tokens, place))) return true;
  return false;
}
const towards = new Set(['to', 'at', 'from', 'her', 'him', 'in']);
const hurtIn = new Set(
  listed(`
  dv, assault, assaulted, abdomen, stomach, tummy, partner, ex, boyfriend, dad
`),
);
const pregnancies = new Set(
  listed(`
  pregnant, pregnancy, trimester, antenatal, fetal, foetal, gestation, womb, bump, fetus, scan
`),
);

const limbs = new Set(['legs', 'feet', 'arms', 'heels', 'limbs']);
const owned = new Set(['his', 'her', 'both', 'and', '&', 'the', 'their', 'own', 'little', 'all', 'arms']);
/** How, where and when a baby kicks. */
const behindKicks = new Set(
  listed(`
  lots, loads, plenty, more, less, now, well, about, around, away, and, &, or, in, happily, nicely,
  strongly, vigorously, excitedly, freely, constantly, a, alot, all, both, equally, again, today, hard, under, w, with, at
`),
);
/** "When spoken to", "during nappy changes", "on her mat": not "when he spills his drink". */
const whens = new Set(listed('when, while, whilst, during, as, on, for'));
const ofCaring = new Set(
  listed(`
  awake, spoken, talked, changed, changing, bathed, bath, bathing, laid, lying, placed, undressed, naked, held, nappy, tummy, mat, back, floor, bouncer,
  feeding, fed, feeds, excited, happy, smiled, played, stimulated, sung, seeing, mum, lap
`),
);
/** What tells of a baby, in the same text. */
const ofBabies = new Set(
  listed(`
  smile, smiles, smiling, smiled, coo, coos, cooing, cooed, gurgle, gurgles, gurgling, babble, babbles, babbling, rolls, rolling, roll, chats,
  chatty, chuckles, laughs, giggles, fixes, fixing, follows, following, baby, imms, jabs, immunisations, vaccinations, wk, wks, week, weeks, breastfeeding,
  breastfed, formula, ebf, bottle, feeds, feeding, weaning, mat, gym, bouncer, moses, cot, pram, nappy, changing, harness, pavlik, newborn, infant, alert,
  wriggles, wriggling, wriggly, squeals, grasps, reaches, hands, tone, vocalising, vocalises, settled, contented, bath, hv, weighed, hips, months, mths
`),
);
/** Then somebody is struck, or strikes. */
const ofBlows = new Set(
  listed(`
  punch, punches, punched, punching, slap, slaps, slapped, slapping, smack, smacks, hit, hits, hitting, bites, biting, spits, spitting, scratches, swears,
  throws, by, from, stomach, abdomen, ribs, face, head, bruise, bruises, bruised, bruising, hurt, disclosed, alleged, alleges, says, said, saw, who, fight, school,
  playground, football, assaulted, assault, attacked, shoved, pushed, pushes, him, them, me, us, you, others, staff, peers, shin, shins, back, punishment,
  domestic, dv, dva, violence, violent, front, drunk, angry, argument, arguments, arguing, shouts, shouting, row, rows, temper, scared, afraid, witnessed,
  thumps, thumping, thumped, grabs, grabbing, grabbed, pinches, pinched, pinching, burns, burnt, shouted, words, won't, cry, cries, spills, spilt, problem,
  presenting, complaint, drinking, drinks
`),
);
/** "A kick", "witnessed kicks" are somebody's. */
const beforeKicks = new Set(
  listed(`
  and, &, +, -, /, :, to, baby, child, infant, twin, loves, likes, enjoys, now, also, excitedly, happily, still, always, often, well, lots,
  lovely, good, is, was, likes, legs, alert, smiles, wriggles
`).concat(',', ';', '(', '.'),
);
const besides = new Set(['to', 'at', 'for', 'with', 'of', 'by', 'when']);
const withUs = new Set(['spoken', 'talked']);

/** "Kicks lots", "chats, rolls, kicks": no one gives it and no one gets it, in a text of a baby or a sentence that says no more. */
function isOfHealth(tokens: readonly Token[], { first, last, isPair = false }: Mention): boolean {
  if (isPair) return false;
  const text = textAt(tokens, first);
  if (goesOnAt(tokens, first) && !isBeforeKick(tokens, first - 1)) return false;
  const isPast = kicked.has(text);
  if (!isPast && !kicks.has(text)) return false;
  let place = first + 1;
  while (goesOnAt(tokens, place) && owned.has(textAt(tokens, place))) place += 1;
  const isOfLimbs = goesOnAt(tokens, place) && limbs.has(textAt(tokens, place));
  // "kicked" alone is what happened to somebody
  if (isPast && !isOfLimbs) return false;
  if (first !== last && !(isOfLimbs && last === place)) return false;
  const next = isOfLimbs ? place + 1 : last + 1;
  if (goesOnAt(tokens, next) && !isBehindKick(tokens, next)) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  if (hasWord(tokens, begin, end, ofBlows) || isSomebodys(tokens, begin, first, end)) return false;
  if (isOfSomebodyBefore(tokens, begin)) return false;
  if (isOfBaby(tokens, begin, end) || hasWord(tokens, next, end, withUs)) return true;
  // a word alone may be a whole complaint
  return !isPast && beginsAt(tokens, first) && end > first && end <= first + reachOfAlone;
}
const reachOfAlone = 4;

/** In the text a baby is told of, or in the sentence what may be of an older child elsewhere. */
const isOfBaby = (tokens: readonly Token[], begin: number, end: number): boolean =>
  hasWord(tokens, begin, end, ofBabies) || tellOfBaby(tokens);
const tellOfBaby = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => ofBabies.has(text) && !ofAnyAge.has(text));
const ofAnyAge = new Set(
  listed(
    'laughs, month, months, mths, week, weeks, wk, wks, settled, feeding, feeds, bath, hands, follows, following, alert, changing, weighed, reaches',
  ),
);

const isBeforeKick = (tokens: readonly Token[], place: number): boolean => {
  const text = textAt(tokens, place);
  if (text !== 'he' && text !== 'she') return beforeKicks.has(text);
  const { first, last } = sentenceOf(tokens, place);
  return tellOfBaby(tokens.slice(first, last + 1));
};

const isBehindKick = (tokens: readonly Token[], next: number): boolean => {
  const text = textAt(tokens, next);
  if (whens.has(text))
    return hasWord(tokens, next + 1, next + 3, ofCaring) && !hasWord(tokens, next + 1, next + 1, who);
  return /^\W/.test(text) || behindKicks.has(text);
};
const who = new Set(['he', 'she', 'they']);

/** "Dad. Kicks, weeks", "mum shouts. Kicks when changed": the sentence before says who, or that there are blows. */
function isOfSomebodyBefore(tokens: readonly Token[], begin: number): boolean {
  if (begin === 0) return false;
  const before = sentenceOf(tokens, begin - 1);
  if (hasWord(tokens, before.first, before.last, ofRows)) return true;
  const text = textAt(tokens, before.first);
  return before.first === before.last && people.has(text) && !babies.has(text);
}
const ofRows = new Set(
  listed(
    'shouts, shouting, shouted, hits, hit, slaps, slapped, smacks, punches, drunk, angry, scared, afraid, swears, throws, violent',
  ),
);

/** Whether somebody but a baby is named in the sentence, other than as who is smiled at or talks. */
function isSomebodys(tokens: readonly Token[], begin: number, first: number, end: number): boolean {
  for (let place = begin; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (!people.has(text) || babies.has(text)) continue;
    if (!besides.has(textAt(tokens, place - 1)) || (place > first && textAt(tokens, place - 1) === 'at')) return true;
  }
  return false;
}
const babies = new Set(['baby', 'infant', 'child', 'newborn', 'twin']);
