import {
  alternatives,
  bothWays,
  occasions,
  endings,
  headings,
  hidden,
  histories,
  isOver,
  leadsOn,
  modals,
  over,
  parts,
  reachBack,
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
  unlikeTimes,
  versus,
} from './assertion-words.js';
import { type Changing, monthOfYear } from './contexts.js';
import { type Mention } from './mention.js';
import { beginsAt, goesOnAt, sentenceOf, textAt, isNumber } from './reading.js';
import { afters, betweenModal, given, loose, news } from './reach-words.js';
import { type Reach } from './reach.js';
import { isExcepted, isJudged, isKnownThere, isOfSomethingElse, isUnproved, isUnrecorded } from './really-there.js';
import { isAlsoDone } from './granted.js';
import { endOfPlace } from './sides.js';
import { type Found } from './terms.js';
import {
  isAgeOfWhom,
  isInverted,
  isOfOtherTime,
  isOfTheSame,
  isPlacedAtBegin,
  isTimeOfSentence,
  saysNothingOf,
} from './time-of-clause.js';
import { hasDayOfNow } from './day-of-now.js';
import { isHistoryOfNow, isTimeOfDenial } from './times-of-denials.js';
import { isTimeOfHeading } from './times-of-headings.js';
import { isBehindPurpose } from './purposes.js';
import { isCountOfOld, leansOn, isEndOfDenial, isOfAge, isOfItsOwnPlace, isOwnStatement } from './told-anew.js';
import { isOfOldBehind } from './told-behind-past.js';
import { type Token } from './tokens.js';
import { isGoneElsewhere, isOfCause, isSaidBehind, isVerdict } from './verdicts.js';
import { type Span } from './where-words.js';

const causes = new Set(['from', 'of', 'after', 'following', 'left', 'where']);

/** How far a phrase that changes what others say reaches from where it stands. */
export class ContextReach {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
    private readonly reach: Reach,
  ) {}

  /** Whether a phrase before a mention reaches it. */
  reachesOn({ first, last }: Found<unknown>, changes: Changing, mention: Mention, isBothWays: boolean): boolean {
    const text = this.textAt(first);
    const isQuestion = changes === 'uncertain' && questions.has(this.textAt(last));
    const reach =
      isQuestion ||
      (changes === 'hypothetical' &&
        (teachings.has(text) ||
          this.textAt(first + 1) === 'assessment' ||
          (text === 'should' && last > first && beginsAt(this.tokens, first))))
        ? reachOfQuestion
        : text === '?'
          ? reachOfSign
          : (last === first && modals.has(text) && !isInverted(this.tokens, first)) || tries.has(text)
            ? this.reachOfModal(last)
            : changes === 'historical' &&
                (headings.has(text) || beginsAt(this.tokens, first) || isPlacedAtBegin(this.tokens, first))
              ? reachOfHeading
              : reachBehind;
    const isFar =
      mention.first - last > reach && !(changes === 'negated' && this.reach.lists.isBareList(last + 1, mention));
    if (bothWays.has(changes) && this.textAt(last) === ':' && last > first)
      return this.reach.lists.isUnderHeading(last, mention, loose.has(text));
    if (isFar || !this.reach.isOpen(last + 1, mention.first)) return false;
    if (changes === 'uncertain' && this.reach.isHeaded(last + 1, mention.first)) return false;
    if (saysNothingOf(this.tokens, { first, last }, changes, mention, this.mentions)) return false;
    // "no - soft tissue injury": an answer
    if (changes === 'negated' && text === 'no' && last === first && this.reach.isAnswer(first)) return false;
    // "would not meet my eye and declined to explain": what is said of an account is told anew
    if (isOwnStatement(this.tokens, mention) && bothWays.has(changes) && this.reach.has(parts, last, mention.first))
      return false;
    // "first aid course after a burn"
    if (
      changes === 'hypothetical' &&
      (afters.has(this.textAt(last + 1)) || isBehindPurpose(this.tokens, last, mention.first))
    )
      return false;
    if (versus.has(text) && (mention.kind !== 'injury' || mention.first - last > 2)) return false;
    // "autism suspected, asthma", "jaw # excluded bruise to chin": said of what stands before
    if (
      isBothWays &&
      bothWays.has(changes) &&
      goesOnAt(this.tokens, first) &&
      isSaidBehind(this.tokens, this.mentions, { first, last })
    )
      return false;
    if (changes === 'historical' && (this.isNow(last, mention) || this.isTurned(last, mention))) return false;
    if (changes === 'historical' && isOfItsOwnPlace(this.tokens, { first, last }, mention, this.mentions)) return false;
    if (text.startsWith('scar') && this.reach.hasComma(last, mention.first)) return false;
    if (changes === 'historical' && this.isScarFrom(first, last, mention)) return true;
    if (text === 'old' && !this.isOld(last, mention)) return false;
    // "not walking, cruises": what comes next is told anew
    if (mention.kind === 'mobility' && changes === 'negated' && this.isNextStep(last, mention)) return false;
    // "3/7 history of", "gives a history of"
    if (histories.has(text) && (isHistoryOfNow(this.tokens, first - 1) || this.isJudgedHistory(first))) return false;
    if (text === '?' && !hidden.has(mention.value) && isEndOfDenial(this.tokens, first)) return false;
    if (text === '?' && (isNumber(this.textAt(first + 1)) || this.reach.isSignSpent(first, mention.first)))
      return false;
    if (changes === 'negated' && isExcepted(this.tokens, mention)) return false;
    if (isUnrecorded(this.tokens, last, changes)) return false;
    if (isKnownThere(this.tokens, this.textAt(last), changes, mention)) return false;
    if (isOfSomethingElse(this.tokens, this.textAt(last), changes, mention)) return false;
    if (isJudged(this.tokens, this.textAt(last), changes, mention)) return false;
    return changes === 'historical'
      ? !(
          this.looksBack({ first, last }, isBothWays) &&
          this.reach.has(parts, last, mention.first) &&
          !isAlsoDone(this.tokens, last, mention)
        ) &&
          (isBothWays ||
            headings.has(text) ||
            text === 'at' ||
            isTimeOfSentence(this.tokens, { first, last }, mention.first) ||
            monthOfYear.test(text) ||
            this.reach.isListed(last + 1, mention, changes))
      : this.isTopic(last, changes, mention) || this.reach.isListed(last + 1, mention, changes);
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

  /** Whether a phrase behind a mention reaches back to it. */
  reachesBack({ first, last }: Span, changes: Changing, mention: Mention, isBothWays: boolean): boolean {
    const text = this.textAt(first);
    const end = bothWays.has(changes) ? this.reach.lists.endBefore(mention, first) : mention.last;
    if (end !== mention.last)
      return this.reachesBack({ first, last }, changes, { ...mention, first: end, last: end }, isBothWays);
    const back =
      text === '?'
        ? this.reach.ofSignBack(first)
        : text === 'first' || text.startsWith('scar')
          ? 2
          : changes === 'historical' && !(text === 'aged' && isAgeOfWhom(this.tokens, first))
            ? reachBackOfTime
            : reachBack;
    if (versus.has(text) && (mention.kind !== 'injury' || first - mention.last > 2)) return false;
    // "bruise likely from a belt"
    if (
      changes === 'uncertain' &&
      mention.kind === 'injury' &&
      (isOfCause(this.tokens, last + 1) || isOfAge(this.tokens, last + 1))
    )
      return false;
    if (
      first <= mention.last ||
      first - (bothWays.has(changes) ? endOfPlace(this.tokens, mention.last, first) : mention.last) > back
    )
      return false;
    // a word that looks both ways looks back only where nothing comes behind it: "bruising: nil", not "fall, nil trauma"
    if (
      (text === '?' || isBothWays) &&
      !versus.has(text) &&
      bothWays.has(changes) &&
      !this.reach.endsAt(last + 1, last === first && leansOn(this.tokens, first)) &&
      !isSaidBehind(this.tokens, this.mentions, { first, last })
    )
      return false;
    if (changes === 'historical' && isGoneElsewhere(this.tokens, { first, last }, mention)) return false;
    if (changes === 'historical' && isTimeOfDenial(this.tokens, mention.last, first)) return false;
    if (changes === 'historical' && isOfOtherTime(this.tokens, { first, last }, mention, this.mentions)) return false;
    if (changes === 'negated' && isUnproved(this.tokens, last, mention)) return false;
    if (endings.has(text) && !this.reach.endsAt(last + 1, true)) return false;
    const hasComma = this.reach.hasComma(mention.last, first);
    if (hasComma && bothWays.has(changes) && !this.reach.endsAt(last + 1, true)) return false;
    if (changes === 'historical' && this.textAt(first - 1) === ',' && !this.reach.endsAt(last + 1, true)) return false;
    // "graze today, bruise in 2020"
    if (changes === 'historical' && hasComma && hasDayOfNow(this.tokens, mention.last, first)) return false;
    const isOfNearest =
      unlikeTimes.has(mention.kind) || isOver(this.textAt(last)) || isOfTheSame(this.tokens, mention.last, first);
    if (changes === 'historical' && isOfNearest && this.isNearer(first, mention)) return false;
    if (changes === 'historical' && isOfOldBehind(this.tokens, this.mentions, mention, first)) return false;
    if (hasComma && changes === 'hypothetical' && !this.reach.hasJoint(mention.last, first)) return false;
    if (hasComma && bothWays.has(changes) && first - mention.last > 2) return false;
    return (
      this.reach.isOpen(mention.last + 1, first) ||
      isVerdict(this.tokens, this.mentions, this.reach, { first, last }, mention)
    );
  }

  /** "Not brought for the check, blue spots noted at birth": the time is of what stands nearer. */
  private isNearer(first: number, { last }: Mention): boolean {
    return this.mentions.some((one) => one.first > last && one.last < first && this.reach.hasComma(last, one.first));
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
