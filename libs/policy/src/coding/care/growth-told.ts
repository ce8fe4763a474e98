import { toldNumber } from '../../codes/told-numbers.js';
import { births } from '../dictionary/short-words.js';
import { lowestLine, plottedIn, type Plotted } from './centiles.js';
import { inHundredths, isLossExplainedBy, isNewborn, isOfAcuteIllness, lossOnDay, weightLost } from './weight-lost.js';
import { weightBare } from './weight-bare.js';
import {
  acuteIllness,
  falteringWords,
  fastingWords,
  lossWords,
  otherMeasures,
  screenings,
  besideThin,
  thinOfThings,
  unborn,
  staticWords,
  thinWords,
  weighedWords,
  weightUnits,
  weightWords,
} from '../dictionary/care/growth.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, isNumber, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { keyOf } from '../text/words.js';

/** Growth as words tell it. */
type Told = 'faltering' | 'loss' | 'static' | 'thin' | 'weighed';

const told = new Terms<Told>([
  ...each<Told>('faltering', falteringWords),
  ...each<Told>('static', staticWords),
  ...each<Told>('thin', thinWords),
  ...each<Told>('loss', lossWords),
  ...each<Told>('weighed', weighedWords),
]);
const screened = new Set(screenings);
const scanned = new Set(unborn);
const weights = new Set(weightWords);
const others = new Set(otherMeasures);
const units = new Set(weightUnits);
const acute = new Set(acuteIllness);
const spaces = new Set(['centile', 'centiles', 'percentiles', 'spaces', 'lines']);
const counts: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ a: 1, one: 1, 1: 1, two: 2, couple: 2, several: 2, 2: 2, three: 3, 3: 3, four: 4, 4: 4, five: 5, 5: 5 },
  }),
);
const falling = new Set([
  ...['fallen', 'fell', 'fall', 'falls', 'falling', 'dropped', 'drop', 'drops', 'dropping', 'crossed', 'crossing'],
  ...['lost', 'down', 'slipped', 'declined', 'descended', 'losing'],
]);
const jokes = new Set(['joked', 'jokes', 'joking', 'joke', 'teased']);
const stillToBe = new Set(['be', 'being']);
const rising = new Set(['up', 'upwards', 'upward', 'gained', 'risen', 'rose', 'climbed', 'increased', 'over']);
const lost = new Set(['loss', 'lost', 'below', 'under', 'down', 'drop', 'dropped', 'decrease', 'losing']);
const falls = ['fell-one-space', 'fell-two-spaces', 'fell-three-spaces'] as const;
const reachToFall = 6;
const reachToWeight = 7;

/** One of these stands in whatever a text says of growth. */
export const growthKeys: readonly string[] = [
  ...[...falteringWords, ...staticWords, ...thinWords, ...lossWords, ...weighedWords].map(keyOf),
  ...weightUnits.filter((unit) => !['st', 'lb', 'stone'].includes(unit)),
  ...[...weightWords, 'birthweight', 'centile', 'centiles', 'percentile', 'percentiles', 'ile', 'bw'],
  ...lowestLine,
];

/** "Fallen two centile spaces", "down three centiles". */
function spacesFallen(tokens: readonly Token[], place: number): Plotted | null {
  const count = counts.get(textAt(tokens, place));
  if (count === undefined) return null;
  let last = place + 1;
  while (last <= place + 3 && goesOnAt(tokens, last) && !spaces.has(textAt(tokens, last))) last += 1;
  if (!spaces.has(textAt(tokens, last)) || !goesOnAt(tokens, last)) return null;
  const isSingle = textAt(tokens, last) === 'centile' && !spaces.has(textAt(tokens, last + 1));
  if ((count > 1 && isSingle) || (textAt(tokens, place) === 'a' && isSingle)) return null;
  const sentence = sentenceOf(tokens, place);
  if (!hasWord(tokens, Math.max(sentence.first, place - reachToFall), place, falling)) return null;
  if (hasWord(tokens, sentence.first, sentence.last, rising)) return null;
  if (hasWord(tokens, sentence.first, sentence.last, others) && !hasWord(tokens, sentence.first, place, weights))
    return null;
  return { first: place, last, value: falls[Math.min(count, falls.length) - 1] ?? 'fell-one-space' };
}

/** "8% weight loss", "lost 12 % of birth weight". */
function shareLost(text: string, tokens: readonly Token[], place: number): Plotted | null {
  const token = tokenAt(tokens, place);
  const share = Number(token?.text ?? '');
  if (token === undefined || !(share > 0 && share <= 50)) return null;
  const isShare = /^\s?(%|per ?cent)/.test(text.slice(token.to, token.to + 9));
  if (!isShare || text.slice(token.to, token.to + 4).includes('ile')) return null;
  const { first, last } = sentenceOf(tokens, place);
  const [from, to] = [Math.max(first, place - reachToWeight), Math.min(last, place + reachToWeight)];
  if (!hasWord(tokens, from, to, weights) && !hasWord(tokens, from, to, births)) return null;
  // "-11.4% BW"
  const isLess = text.charAt(token.from - 1) === '-' && births.has(textAt(tokens, place + 1));
  if (!isLess && !hasWord(tokens, from, to, lost)) return null;
  return { first: place, last: place, value: toldNumber('early-loss-percent', inHundredths(share)) };
}

/** "Weight 5.2 kg", and no weight of birth. */
function weightTaken(tokens: readonly Token[], place: number): Plotted | null {
  if (!units.has(textAt(tokens, place)) || !isNumber(textAt(tokens, place - 1))) return null;
  const lost = weightLost(tokens, place);
  if (lost !== null) return lost === 'none' ? null : lost;
  const { first } = sentenceOf(tokens, place);
  for (let before = place - 2; before >= Math.max(first, place - 4); before -= 1) {
    if (!weights.has(textAt(tokens, before))) continue;
    if (hasWord(tokens, first, before - 1, births) || scanned.has(textAt(tokens, before - 1))) return null;
    return { first: before, last: place, value: 'weighed' };
  }
  return null;
}

/** "Alarmingly thin", "looked like a skeleton", and not "extremely thin hair", "dressed like a skeleton". */
function isOfBody(tokens: readonly Token[], { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  if (hasWord(tokens, Math.max(begin, first - reachToThing), first - 1, thinThings)) return false;
  // "starved for GA"
  if (textAt(tokens, last) === 'starved' && hasWord(tokens, begin, sentenceOf(tokens, last).last, fasting))
    return false;
  return !goesOnAt(tokens, last + 1) || behindThin.has(textAt(tokens, last + 1));
}
const thinThings = new Set(thinOfThings);
const fasting = new Set(fastingWords);
const behindThin = new Set(besideThin);
const reachToThing = 4;

function inWords(tokens: readonly Token[], numbers: readonly Plotted[]): readonly Plotted[] {
  return told.in(tokens).flatMap(({ first, last, means }): readonly Plotted[] => {
    const sentence = sentenceOf(tokens, first);
    if (hasWord(tokens, sentence.first, sentence.last, scanned) || screened.has(textAt(tokens, last + 1))) return [];
    const isCounted = numbers.some((one) => one.first >= sentence.first && one.first <= sentence.last);
    // "weight loss clinic", "lost weight with the bug"; "weight has fallen two centile spaces" is told by the number
    if (
      means === 'loss' &&
      (isCounted ||
        isLossExplainedBy(tokens) ||
        isNewborn(tokens) ||
        isPlanned(tokens, last) ||
        isOfAcuteIllness(tokens, first))
    )
      return [];
    // "mum is worried about her own weight loss", "head growth faltering", "poor growth of hair"
    const [before, behind] = [textAt(tokens, first - 1), textAt(tokens, last + 1)];
    if (before === 'own' || others.has(before) || (behind === 'of' && textAt(tokens, first) === 'poor')) return [];
    if (means === 'faltering' && hasWord(tokens, sentence.first, first, jokes)) return [];
    // "static this month, gastro bug": it will pass
    if (means === 'static' && hasWord(tokens, sentence.first, sentence.last, acute)) return [];
    if (means === 'thin' && !isOfBody(tokens, { first, last })) return [];
    if (means === 'weighed' && stillToBe.has(textAt(tokens, first - 1))) return [];
    if (means === 'weighed') return [{ first, last, value: 'weighed' }];
    return [{ first, last, value: means === 'loss' ? lossOnDay(tokens) : 'faltering-growth' }];
  });
}

/** "Weight reduced by dietitian plan": it was wanted. */
const isPlanned = (tokens: readonly Token[], last: number): boolean =>
  textAt(tokens, last + 1) === 'by' && hasWord(tokens, last + 2, last + 3, planners);
const planners = new Set(['dietitian', 'dietician', 'plan', 'diet']);

/** Spaces, a share or a weight that a word counts or measures: few words do, and most texts are asked. */
function numberAt(text: string, tokens: readonly Token[], place: number): Plotted | null {
  const word = textAt(tokens, place);
  if (counts.has(word)) {
    const fallen = spacesFallen(tokens, place);
    if (fallen !== null) return fallen;
  }
  if (units.has(word)) return weightTaken(tokens, place);
  return isNumber(word) ? shareLost(text, tokens, place) : null;
}

/** What a text says of the growth of somebody. */
export function growthIn(text: string, tokens: readonly Token[]): readonly Mention[] {
  const plotted = plottedIn(text, tokens);
  const isPlotted = (place: number): boolean => {
    const { first, last } = sentenceOf(tokens, place);
    return plotted.some((one) => one.last >= first && one.first <= last);
  };
  const numbers = [...plotted];
  for (let place = 0; place < tokens.length; place += 1) {
    const one = numberAt(text, tokens, place);
    if (one !== null) numbers.push(one);
    // "wt 9.2 50th": told by the line
    if (!weights.has(textAt(tokens, place)) || isPlotted(place)) continue;
    const bare = weightBare(tokens, place);
    if (bare !== null) numbers.push(bare);
  }
  return [...numbers, ...inWords(tokens, numbers)].map(({ first, last, value }) => ({
    ...{ kind: 'growth', value, bodySite: null, laterality: null, first, last },
  }));
}
