import { tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Site, sides, opposite } from '../where-words.js';
import { isSiteAt } from './sides.js';

const ones = new Set(['one', 'another', 'two', 'three', 'others', 'ones', 'second', 'third', 'fourth']);
const between = new Set([
  ',',
  'and',
  '&',
  '+',
  'with',
  'a',
  'smaller',
  'fainter',
  'similar',
  'larger',
  'older',
  'on',
  'the',
  'over',
  'to',
  'fresh',
  'faint',
  'small',
]);
const reach = 8;

/** "Bruises on the left arm, one on the right": the other side of what was named last. */
export function withOtherSide(tokens: readonly Token[], list: readonly Site[]): readonly Site[] {
  const last = list.at(-1);
  const other = last?.side == null ? undefined : opposite[last.side];
  if (last === undefined || other === undefined) return list;
  let isOne = false;
  for (let place = last.last + 1; place <= last.last + reach; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return list;
    if (ones.has(token.text)) isOne = true;
    else if (isOne && sides.get(token.text) === other)
      return isSiteAt(tokens, place + 1) ? list : [...list, { ...last, side: other }];
    else if (!between.has(token.text)) return list;
  }
  return list;
}
