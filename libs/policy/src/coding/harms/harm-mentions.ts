import { doubts } from '../dictionary/short-words.js';
import { toldNumber } from '../../codes/told-numbers.js';
import { AssertionReader, type Assertion } from '../assertion.js';
import { ageToldBeside, bearerOf } from './harm-bearers.js';
import { harmsTold, type HarmTold } from './harms-told.js';
import { isOfBeforeCare } from './before-care.js';
import { isOfExcludedPupil } from './excluded-pupils.js';
import { isLongKnown } from './long-known.js';
import { type Mention } from '../mention.js';
import { atMost } from '../values.js';
import { type Told } from '../told.js';
import { isOverWithEx } from './over-with-ex.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const none: readonly never[] = [];

/** What a parent has done or is in, by what it would be of a child. */
const ofParents: ReadonlyMap<string, Pick<Mention, 'kind' | 'value'>> = new Map([
  ['self-harm', { kind: 'household', value: 'parent-self-harm' }],
  ['suicidal-intent', { kind: 'household', value: 'parent-self-harm' }],
  ['intoxicated', { kind: 'household', value: 'parent-intoxicated' }],
  ['mutilation-seen-or-told', { kind: 'mutilation', value: 'mother-has-mutilation' }],
] as const);

const asMention = ({ kind, value, first, last, begin }: HarmTold): Mention => ({
  // a threat with a weapon is told with the word for the threat, which does not make the weapon one that may come
  ...{ kind, value, first: kind === 'weapon' ? begin : first, last },
  ...{ bodySite: null, laterality: null },
});

const doubted = new Set(doubts);

/** What was cut stays cut, whenever it was done; and what stands right behind a doubt is doubted. */
function said(tokens: readonly Token[], mention: Mention, assertion: Assertion): Assertion {
  const { kind, value, first } = mention;
  if (kind === 'mutilation' && assertion === 'historical') return 'present';
  if (assertion === 'negated' && isOfExcludedPupil(tokens, mention)) return 'present';
  // "she'll be wed at Easter": whenever that is, it is to be
  if (assertion === 'historical' && value === 'exploited' && hasWord(tokens, first, mention.last, toBe))
    return 'present';
  if (assertion !== 'present') return assertion;
  if (isOfAbuse(value) && (isOverWithEx(tokens, mention) || isOfBeforeCare(tokens, first))) return 'historical';
  if (isLongKnown(tokens, mention)) return 'historical';
  return doubted.has(textAt(tokens, first - 1)) ? 'uncertain' : 'present';
}

const toBe = new Set(['be']);

const isOfAbuse = (value: string): boolean => value === 'strangulation' || atMost(value).endsWith('domestic-abuse');

const tens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'];
const young = new Set([...tens, ...tens.map((_, place) => String(place + 10)), 'school']);
const ages = new Set(['teenager', 'child', 'girl', 'boy', 'teen']);

/** "Took an overdose at seventeen", "as a teenager": what a parent did before there was a child. */
function isInYouth(tokens: readonly Token[], { last }: Mention): boolean {
  const before = textAt(tokens, last + 1);
  const next = last + (textAt(tokens, last + 2) === 'a' || textAt(tokens, last + 2) === 'age' ? 3 : 2);
  if (textAt(tokens, last + 2) === 'age' && textAt(tokens, last + 3) === 'of')
    return young.has(textAt(tokens, last + 4));
  if (before === 'at' || before === 'aged') return young.has(textAt(tokens, before === 'aged' ? last + 2 : next));
  return before === 'as' && ages.has(textAt(tokens, next));
}

/** What a mother has; with an age told beside it, of which the policy says whether it is a girl's. */
function ofMother(tokens: readonly Token[], mention: Mention): Mention {
  const age = ageToldBeside(tokens, mention.first);
  return { ...mention, value: age === null ? 'mother-has-mutilation' : toldNumber('mutilation-told-at-age', age) };
}

/** Harm to oneself, violence at home, exploitation and what else is read apart, with what the text says of each. */
export function harmMentions(tokens: readonly Token[]): readonly Told[] {
  const told = harmsTold(tokens);
  if (told.length === 0) return none;
  const mentions = told.map(asMention);
  const reader = new AssertionReader(tokens, mentions);
  const bearers = told.map((one) => bearerOf(tokens, one));
  return mentions.map((mention, place) => {
    const bearer = bearers[place] ?? 'child';
    if (bearer === 'mother')
      return { mention: ofMother(tokens, mention), assertion: said(tokens, mention, reader.of(mention)) };
    const parental = bearer === 'parent' ? ofParents.get(mention.value) : undefined;
    if (bearer === 'child') return { mention, assertion: said(tokens, mention, reader.of(mention)) };
    if (parental !== undefined)
      return {
        mention: { ...mention, ...parental },
        assertion:
          mention.kind !== 'mutilation' && isInYouth(tokens, mention)
            ? 'historical'
            : said(tokens, mention, reader.of(mention)),
      };
    return { mention, assertion: 'other-person' };
  });
}
