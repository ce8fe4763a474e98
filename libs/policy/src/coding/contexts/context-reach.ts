import {
  alternatives,
  bothWays,
  occasions,
  headings,
  hidden,
  histories,
  leadsOn,
  modals,
  over,
  parts,
  reachBackOfTime,
  reachBehind,
  questions,
  reachOfHeading,
  reachOfQuestion,
  reachOfSign,
  reachToNow,
  seens,
  teachings,
  todays,
  tries,
  versus,
} from '../assertion-words.js';
import { type Changing, monthOfYear } from '../contexts.js';
import { Listed } from '../reach/listed.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, sentenceOf, textAt, isNumber } from '../text/reading.js';
import { afters, betweenModal, given, loose, news } from '../reach/reach-words.js';
import { type Reach } from '../reach/reach.js';
import { isHistoryOfNow } from '../times/times-of-denials.js';
import { isExcepted, isJudged, isKnownThere, isOfSomethingElse, isUnrecorded } from '../reach/really-there.js';
import { isAlsoDone } from '../likelihood/granted.js';
import { type Found } from '../text/terms.js';
import { isInverted, isPlacedAtBegin, isTimeOfSentence, saysNothingOf } from '../times/time-of-clause.js';
import { isTimeOfHeading } from '../times/times-of-headings.js';
import { isBehindPurpose } from '../reach/purposes.js';
import { isCountOfOld, isEndOfDenial, isOfItsOwnPlace, isOwnStatement } from '../reach/told-anew.js';
import { type Token } from '../text/tokens.js';
import { isSaidBehind } from '../reach/verdicts.js';
import { type Span } from '../where-words.js';

const causes = new Set(['from', 'of', 'after', 'following', 'left', 'where']);

/** How far a phrase that changes what others say reaches on from where it stands. */
export class ContextReach {
  private readonly listed: Listed;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
    private readonly reach: Reach,
  ) {
    this.listed = new Listed(tokens, mentions, reach);
  }

  /** Whether a phrase before a mention reaches it. */
  reachesOn(phrase: Found<unknown>, changes: Changing, mention: Mention, isBothWays: boolean): boolean {
    const { first, last } = phrase;
    if (bothWays.has(changes) && this.textAt(last) === ':' && last > first)
      return this.reach.lists.isUnderHeading(last, mention, loose.has(this.textAt(first)));
    if (this.isFar(phrase, changes, mention) || !this.reach.isOpen(last + 1, mention.first)) return false;
    if (this.isOfElse(phrase, changes, mention, isBothWays)) return false;
    if (changes === 'historical') return this.isOfTime(phrase, mention, isBothWays);
    if (changes === 'negated' && this.isNoDenial(phrase, mention)) return false;
    if (changes === 'uncertain' && this.reach.isHeaded(last + 1, mention.first)) return false;
    if (changes === 'hypothetical' && this.isBehindPlan(last, mention)) return false;
    return this.isTopic(last, changes, mention) || this.listed.holds(last + 1, mention, changes);
  }

  private isFar(phrase: Span, changes: Changing, mention: Mention): boolean {
    if (mention.first - phrase.last <= this.reachOf(phrase, changes)) return false;
    return changes !== 'negated' || !this.reach.lists.isBareList(phrase.last + 1, mention);
  }

  /** How many words on a phrase reaches. */
  private reachOf({ first, last }: Span, changes: Changing): number {
    const text = this.textAt(first);
    const isTaught =
      teachings.has(text) ||
      this.textAt(first + 1) === 'assessment' ||
      (text === 'should' && last > first && beginsAt(this.tokens, first));
    if (changes === 'uncertain' && questions.has(this.textAt(last))) return reachOfQuestion;
    if (changes === 'hypothetical' && isTaught) return reachOfQuestion;
    if (text === '?') return reachOfSign;
    if (tries.has(text) || (last === first && modals.has(text) && !isInverted(this.tokens, first)))
      return this.reachOfModal(last);
    return changes === 'historical' && this.isHeading(first) ? reachOfHeading : reachBehind;
  }

  private isHeading(first: number): boolean {
    return headings.has(this.textAt(first)) || beginsAt(this.tokens, first) || isPlacedAtBegin(this.tokens, first);
  }

  /** Whether a phrase, whatever it changes, is said of something else than of what stands behind it. */
  private isOfElse(phrase: Span, changes: Changing, mention: Mention, isBothWays: boolean): boolean {
    const { first, last } = phrase;
    const [text, end] = [this.textAt(first), this.textAt(last)];
    if (versus.has(text) && (mention.kind !== 'injury' || mention.first - last > 2)) return true;
    if (text.startsWith('scar') && this.reach.hasComma(last, mention.first)) return true;
    if (saysNothingOf(this.tokens, phrase, changes, mention, this.mentions)) return true;
    if (bothWays.has(changes) && this.isSaidOfBefore(phrase, mention, isBothWays)) return true;
    // a scar has its cause behind it, whatever else is said there
    if (changes === 'historical' && this.isScarFrom(first, last, mention)) return false;
    if (text === 'old' && !this.isOld(last, mention)) return true;
    if (text === '?' && this.isSpent(first, mention)) return true;
    // "3/7 history of", "gives a history of"
    if (histories.has(text) && (isHistoryOfNow(this.tokens, first - 1) || this.isJudgedHistory(first))) return true;
    return (
      isUnrecorded(this.tokens, last, changes) ||
      isKnownThere(this.tokens, end, changes, mention) ||
      isOfSomethingElse(this.tokens, end, changes, mention) ||
      isJudged(this.tokens, end, changes, mention)
    );
  }

  /** "?": a number, the end of a denial, or something that it has bound already. */
  private isSpent(sign: number, { value, first }: Mention): boolean {
    if (!hidden.has(value) && isEndOfDenial(this.tokens, sign)) return true;
    return isNumber(this.textAt(sign + 1)) || this.reach.isSignSpent(sign, first);
  }

  private isSaidOfBefore(phrase: Span, mention: Mention, isBothWays: boolean): boolean {
    // "would not meet my eye and declined to explain": what is said of an account is told anew
    if (isOwnStatement(this.tokens, mention) && this.reach.has(parts, phrase.last, mention.first)) return true;
    // "autism suspected, asthma", "jaw # excluded bruise to chin": said of what stands before
    return isBothWays && goesOnAt(this.tokens, phrase.first) && isSaidBehind(this.tokens, this.mentions, phrase);
  }

  private isNoDenial({ first, last }: Span, mention: Mention): boolean {
    // "no - soft tissue injury": an answer
    if (last === first && this.textAt(first) === 'no' && this.reach.isAnswer(first)) return true;
    // "not walking, cruises": what comes next is told anew
    return (mention.kind === 'mobility' && this.isNextStep(last, mention)) || isExcepted(this.tokens, mention);
  }

  private isBehindPlan(last: number, { first }: Mention): boolean {
    // "first aid course after a burn"
    return afters.has(this.textAt(last + 1)) || isBehindPurpose(this.tokens, last, first);
  }

  /** Whether what stands behind a time, and is not told anew, was at that time. */
  private isOfTime(phrase: Found<unknown>, mention: Mention, isBothWays: boolean): boolean {
    const { first, last } = phrase;
    if (this.isNow(last, mention) || this.isTurned(last, mention)) return false;
    if (isOfItsOwnPlace(this.tokens, phrase, mention, this.mentions)) return false;
    if (this.isScarFrom(first, last, mention)) return true;
    if (
      this.looksBack(phrase, isBothWays) &&
      this.reach.has(parts, last, mention.first) &&
      !isAlsoDone(this.tokens, last, mention)
    )
      return false;
    const text = this.textAt(first);
    return (
      isBothWays ||
      headings.has(text) ||
      text === 'at' ||
      isTimeOfSentence(this.tokens, phrase, mention.first) ||
      monthOfYear.test(text) ||
      this.listed.holds(last + 1, mention, 'historical')
    );
  }

  /** "Could well present late": a word on where one stands between. */
  private reachOfModal(last: number): number {
    return betweenModal.has(this.textAt(last + 1)) ? 2 : 1;
  }

  /** "History of rolling off the sofa does not fit": what is told of how it happened. */
  private isJudgedHistory(place: number): boolean {
    const { last } = sentenceOf(this.tokens, place);
    return this.mentions.some(
      ({ kind, value, first }) =>
        kind === 'explanation' &&
        value !== 'none-given' &&
        first >= place &&
        first <= Math.min(last, place + reachOfHeading),
    );
  }

  /** "Previous NAI, bruise to back today". */
  private isNow(from: number, { first, last }: Mention): boolean {
    if (!this.reach.hasComma(from, first)) return false;
    for (let place = last + 1; place <= last + reachToNow; place += 1) {
      if (!goesOnAt(this.tokens, place) || this.textAt(place) === ',') return false;
      if (todays.has(this.textAt(place)) || seens.has(this.textAt(place))) return true;
    }
    return false;
  }

  /** "Leaflets: choking, burns to little fingers", "leaflet given: falls, scalds". */
  private isTopic(last: number, changes: Changing, { bodySite }: Mention): boolean {
    const end = bodySite === null && given.has(this.textAt(last + 1)) ? last + 2 : last + 1;
    return changes === 'hypothetical' && (this.textAt(last) === ':' || this.textAt(end) === ':');
  }

  /** "In 2019 fell off a wall, now swelling of the wrist": what is told of today is not over. */
  private isTurned(from: number, { first }: Mention): boolean {
    // "last month's cut has closed, new graze"
    if (news.has(this.textAt(first - 1)) && this.mentions.some((one) => one.first > from && one.last < first - 1))
      return true;
    for (let place = from + 1; place <= first; place += 1) {
      if (!todays.has(this.textAt(place))) continue;
      if (this.textAt(place) === 'this' && !occasions.has(this.textAt(place + 1))) continue;
      const before = this.textAt(place - 1);
      if (before === ',' || before === 'and' || before === '-') return true;
    }
    return false;
  }

  private isNextStep(from: number, { first }: Mention): boolean {
    const before = this.mentions.find((one) => one.kind === 'mobility' && one.first > from && one.last < first);
    return (
      before !== undefined &&
      !this.reach.has(alternatives, before.last, first) &&
      !this.reach.lists.isInList(before, first)
    );
  }

  /** "Old scar on the chin from a gash". */
  private isScarFrom(first: number, last: number, mention: Mention): boolean {
    if (mention.kind !== 'injury' || this.reach.hasComma(last, mention.first)) return false;
    const isScar =
      this.textAt(last).startsWith('scar') ||
      this.textAt(first).startsWith('scar') ||
      this.textAt(last + 1).startsWith('scar');
    return isScar && this.reach.has(causes, last, mention.first);
  }

  private isOld(last: number, mention: Mention): boolean {
    const { kind, value, first } = mention;
    return (
      (kind === 'injury' || value === 'dog-bite') &&
      over.has(value) &&
      first - last <= 2 &&
      (!isNumber(this.textAt(last - 1)) || isCountOfOld(this.tokens, last, mention))
    );
  }

  /** Whether a time is said of what stands before it in its sentence, and not of what comes after. */
  private looksBack({ first, last }: { readonly first: number; readonly last: number }, isTime: boolean): boolean {
    if (!isTime || beginsAt(this.tokens, first)) return false;
    // "in 2021 with a fracture", "the file of last year shows", "fell yesterday, last year also had a cut"
    if (leadsOn.has(this.textAt(last + 1)) || isTimeOfHeading(this.tokens, { first, last })) return false;
    if (this.textAt(first - 1) === ',' && !this.reach.endsAt(last + 1, true)) return false;
    const before = this.mentions.findLast((one) => one.last < first);
    return before !== undefined && first - before.last <= reachBackOfTime && this.reach.isOpen(before.last + 1, first);
  }

  private textAt(place: number): string {
    return textAt(this.tokens, place);
  }
}
