import { happening, isDeniedWithin } from '../assertion-words.js';
import { type Context, contextsIn, isDenial } from '../contexts.js';
import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { saysWhen } from '../reach/said-of-accounts.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

type FoundContext = Found<readonly Context[]>;

const noes = new Set(['no', 'nil', 'without']);

/** The contexts of a text that stand beside its mentions: what is part of a term says nothing ("not mobile", "no access"). */
export function contextsBeside(tokens: readonly Token[], mentions: readonly Mention[]): readonly FoundContext[] {
  return contextsIn(tokens).filter((context) => {
    const { first, last, means } = context;
    const endsWithin = isWithinTerm(mentions, last);
    if (isWithinTerm(mentions, first) && (endsWithin || !isTimeBehind(mentions, context)))
      return saysWhen(tokens, mentions, first, last, means);
    return isCondition(means) || !endsWithin || runsIntoDenied(tokens, mentions, context);
  });
}

/** Between the words of a pair a context says something of it. */
function isWithinTerm(mentions: readonly Mention[], place: number): boolean {
  return mentions.some(({ kind, value, first, last, isPair = false }) =>
    value === 'disclosure' || (isPair && isDeniedWithin({ kind, value }))
      ? place === first || place === last
      : place >= first && place <= last,
  );
}

/** "Should mum cancel": a condition may run into what it is a condition of. */
function isCondition(means: readonly Context[]): boolean {
  return means.some(({ changes }) => changes === 'hypothetical');
}

/** "No suspicion of NAI": a denial may run into what it denies. */
function runsIntoDenied(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { first, last, means }: FoundContext,
): boolean {
  const isDenied = isDenial(means, '');
  const isPast = means.some(({ changes, side }) => changes === 'historical' && side === 'before');
  if (first === last) return false;
  return mentions.some(({ kind, first: begin, last: end }) => {
    if (last < begin || last > end) return false;
    if (
      (kind === 'concern' && (isDenied || isPast)) ||
      ((isPast || textAt(tokens, last) === 'been') && first < begin && happening.has(kind))
    )
      return true;
    return kind === 'delay' && isDenied && first === begin - 1 && noes.has(textAt(tokens, first));
  });
}

/** "Not brought in March": a time may begin with the last word of a mention. */
function isTimeBehind(mentions: readonly Mention[], { first, means }: FoundContext): boolean {
  return (
    means.some(({ changes, side }) => changes === 'historical' && side === 'after') &&
    mentions.some(({ kind, last }) => kind === 'missed-care' && last === first)
  );
}
