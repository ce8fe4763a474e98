import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { isBurn } from '../happenings/spills.js';
import { type Token } from '../text/tokens.js';

const hot = new Set([
  ...['hot', 'boiling', 'kettle', 'steam', 'iron', 'grill', 'oven', 'hob', 'radiator', 'straighteners', 'straightener'],
  ...[
    'tongs',
    'toaster',
    'cigarette',
    'lighter',
    'tea',
    'coffee',
    'soup',
    'candle',
    'fire',
    'bonfire',
    'hotplate',
    'pan',
  ],
  ...['stove', 'barbecue', 'bbq', 'heater', 'sparkler', 'firework', 'noodles', 'bottles', 'glue', 'exhaust', 'toast'],
  ...['scald', 'scalds', 'burn', 'burns', 'sun', 'bath', 'tap'],
]);
const others = new Set(['blood', 'friction', 'fever', 'water', 'pox', 'chickenpox', 'shoe', 'shoes', 'boots', 'viral']);
const near = 2;

const isBlister = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  first === last && textAt(tokens, first).startsWith('blister');

/** A blister is a burn or a scald where something hot left it and neither word is said; else it is nothing. */
export function withoutBlisters(tokens: readonly Token[], told: readonly Mention[]): readonly Mention[] {
  if (!told.some((one) => isBlister(tokens, one) && isBurn(one))) return told;
  const isSaid = told.some((one) => isBurn(one) && !isBlister(tokens, one));
  const isWet = told.some(({ value }) => value === 'hot-liquid');
  const isHot = isWet || told.some(({ value }) => value === 'contact-burn') || tokens.some(({ text }) => hot.has(text));
  return told.flatMap((one) => {
    if (!isBurn(one) || !isBlister(tokens, one)) return [one];
    if (isSaid || !isHot || isOther(tokens, one.first)) return [];
    return [isWet ? { ...one, value: 'scald' } : one];
  });
}

function isOther(tokens: readonly Token[], first: number): boolean {
  for (let place = first - near; place <= first + near; place += 1) if (others.has(textAt(tokens, place))) return true;
  return false;
}

/** The holes that a bite leaves are the bite. */
export function withBites(tokens: readonly Token[], told: readonly Mention[]): readonly Mention[] {
  if (!told.some(({ kind, value }) => kind === 'injury' && value === 'bite')) return told;
  return told.map((one) =>
    one.value === 'injury' && textAt(tokens, one.first).startsWith('puncture') ? { ...one, value: 'bite' } : one,
  );
}
