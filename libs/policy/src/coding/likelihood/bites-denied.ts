import { type Told } from '../told.js';
import { hasWord, sentenceOf } from '../text/reading.js';
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

/** "The dog went for her but did not bite": a bite that is denied behind an attack is of the same dog. */
export function withDeniedBites(tokens: readonly Token[], told: readonly Told[]): readonly Told[] {
  const denied = told.filter(({ mention, assertion }) => mention.value === 'bite' && assertion === 'negated');
  if (denied.length === 0) return told;
  const isAttack = ({ mention: { first, last } }: Told): boolean => {
    if (!hasWord(tokens, first, last, attacks) || hasWord(tokens, first, last, biting)) return false;
    const end = sentenceOf(tokens, last).last;
    return denied.some(({ mention }) => mention.first > last && mention.first <= end + reachOfDenial);
  };
  return told.flatMap((one) => {
    const { kind, value } = one.mention;
    if (one.assertion !== 'present' || (value !== 'dog-bite' && value !== 'bite') || !isAttack(one)) return [one];
    return kind === 'mechanism' ? [{ ...one, assertion: 'negated' as const }] : [];
  });
}
const reachOfDenial = 6;
