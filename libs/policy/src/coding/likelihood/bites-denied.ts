import { type Told } from '../told.js';
import { KeyWords } from '../text/key-words.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** A dog does this without its teeth, too. */
const attacks = new Set([
  'went',
  'snapped',
  'lunged',
  'jumped',
  'ran',
  'chased',
  'flew',
  'snaps',
  'lunges',
  'goes',
  'leapt',
]);
const biting = new Set(['bit', 'bitten', 'nipped', 'mauled', 'savaged', 'bites', 'bite']);

const misses = new KeyWords(['contact', 'muzzle', 'muzzled', 'missed']);
const noes = new Set(['no', 'without', 'nil', "didn't", 'not']);

/** "Dog snapped at toddler, no contact", "lunged at baby, muzzle advised": behind an attack, in its sentence. */
function isMissed(tokens: readonly Token[], last: number): boolean {
  if (!misses.areIn(tokens)) return false;
  const end = Math.min(sentenceOf(tokens, last).last, last + reachOfMiss);
  for (let place = last + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (text === 'muzzle' || text === 'muzzled' || text === 'missed') return true;
    if (text === 'contact' && hasWord(tokens, place - 3, place - 1, noes)) return true;
  }
  return false;
}
const reachOfMiss = 8;
const wounded = new Set([
  'wound',
  'wounds',
  'puncture',
  'punctures',
  'marks',
  'blood',
  'cut',
  'face',
  'sutures',
  'bitten',
  'bit',
]);

/** "The dog went for her but did not bite": a bite that is denied behind an attack is of the same dog. */
export function withDeniedBites(tokens: readonly Token[], told: readonly Told[]): readonly Told[] {
  const denied = told.filter(({ mention, assertion }) => mention.value === 'bite' && assertion === 'negated');
  if (denied.length === 0 && !misses.areIn(tokens)) return told;
  const isAttack = ({ mention: { first, last } }: Told): boolean => {
    if (!hasWord(tokens, first, last, attacks) || hasWord(tokens, first, last, biting)) return false;
    const end = sentenceOf(tokens, last).last;
    if (isMissed(tokens, last) && !hasWord(tokens, last + 1, end, wounded)) return true;
    return denied.some(({ mention }) => mention.first > last && mention.first <= end + reachOfDenial);
  };
  return told.flatMap((one) => {
    const { kind, value } = one.mention;
    if (one.assertion !== 'present' || (value !== 'dog-bite' && value !== 'bite') || !isAttack(one)) return [one];
    return kind === 'mechanism' ? [{ ...one, assertion: 'negated' as const }] : [];
  });
}
const reachOfDenial = 6;
