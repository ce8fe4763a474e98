import { notWords, mayOrWill } from '../dictionary/short-words.js';
import { conditions, isWithin } from '../assertion-words.js';
import { type Changing, type Context } from '../contexts.js';
import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const changed = new Set([
  ...[
    'changed',
    'varied',
    'vary',
    'altered',
    'differ',
    'differed',
    'shifted',
    'changing',
    'wavered',
    'conflict',
    'been',
  ],
  ...['change', 'really', 'contradict', 'different', 'inconsistent'],
]);
const clinics = new Set([
  'clinic',
  'team',
  'review',
  'plan',
  'nurse',
  'clinics',
  'reviews',
  'appointment',
  'appt',
  'check',
]);
const opinions = new Set([
  ...[
    'think',
    'thinks',
    'thought',
    'feel',
    'feels',
    'felt',
    'believe',
    'believes',
    'believed',
    'consider',
    'considers',
  ],
  ...['considered', 'reckons', 'reckon'],
]);
const maybes = new Set(['may', 'might', 'possibly', 'perhaps', 'maybe', 'probably', 'potentially']);

const judging = new Set([
  'inconsistent',
  'consistent',
  'compatible',
  'incompatible',
  'plausible',
  'implausible',
  'fits',
]);

/** "The account in 2020 was inconsistent", "the story is possibly not in keeping": said between the words of an account. */
export function saysWhen(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  last: number,
  means: readonly Context[],
): boolean {
  const text = textAt(tokens, first);
  if (!maybes.has(text) && !means.every(({ changes }) => changes === 'historical')) return false;
  return mentions.some((mention) => mention.kind === 'explanation' && isWithin(mention, first, last));
}

/** What a word between the words of an account makes of it; null where that is told by what is said of others. */
export function saidWithin(
  { kind, value }: Mention,
  changes: Changing,
  isDenied: boolean,
  text: string,
  next: string,
): boolean | null {
  if (changes === 'uncertain' && kind === 'explanation') return maybes.has(text) || (text === '?' && judging.has(next));
  // "the account has not changed", and not "is not the one that she gave"
  return changes === 'negated' && value === 'changing' ? isDenied && changed.has(next) : null;
}

/** Whether a word of context says nothing of an account or a condition, though it reaches it. */
export function isUntouched({ kind, value }: Mention, changes: Changing, begin: string, end: string): boolean {
  // "we will probably never know how"
  if (value === 'not-known' && (changes === 'uncertain' || (changes === 'hypothetical' && mayOrWill.has(begin))))
    return true;
  // "left the department, not seen": nobody denies it
  if (value === 'left-before-seen' && changes === 'negated' && end === 'seen') return true;
  if (kind === 'delay' && changes === 'uncertain' && opinions.has(begin)) return true;
  // an account is given or not, whatever may be taught beside it, and who thinks that it fits judges it
  if (kind === 'explanation')
    return changes === 'hypothetical'
      ? !conditions.has(begin) && begin !== 'until'
      : changes === 'uncertain' && (opinions.has(begin) || opinions.has(end));
  // a clinic names a condition: the child has it
  return kind === 'condition' && changes === 'hypothetical' && clinics.has(end);
}

const constant = new Set(['unchanged', 'unaltered', 'unwavering', 'unvarying', 'constant', 'same', 'identical']);
const reachOfSame = 3;
const sticking = new Set(['stuck', 'sticks', 'kept', 'keeps', 'stands', 'stood']);
const stickingTo = new Set(['to', 'by']);
const denying = new Set(['no', ...notWords]);
const moving = new Set([
  ...['altered', 'changed', 'varied', 'wavered', 'shifted', 'change', 'changes', 'variation', 'alteration'],
  ...['shift', 'wavering', 'deviation', 'budged', 'alter', 'vary'],
]);

/** "Her account has never altered", "no change in the story": nothing of it changes. */
export function isSaidToStay(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'changing' || first === last) return false;
  let isDenied = false;
  let isSame = false;
  for (let place = first; place <= last; place += 1) {
    const text = textAt(tokens, place);
    if (place >= last - reachOfSame && constant.has(text)) isSame = true;
    if (moving.has(text) && isDenied) return true;
    if (denying.has(text)) isDenied = true;
    if (place === first && sticking.has(text) && stickingTo.has(textAt(tokens, place + 1))) isSame = true;
  }
  return isSame && !isDenied;
}

/** "Account has not changed, burn": what is denied is that it changed. */
export const isOfAccountThere = (
  { first, last }: { readonly first: number; readonly last: number },
  mentions: readonly Mention[],
  mention: Mention,
): boolean =>
  mentions.some((one) => one !== mention && one.value === 'changing' && one.first <= first && one.last >= last);
