import { bothWays, endings, isOver, reachBack, reachBackOfTime, unlikeTimes, versus } from '../assertion-words.js';
import { type Changing } from '../contexts.js';
import { leavesScars } from '../injuries/what-scars.js';
import { hasDayOfNow } from '../times/day-of-now.js';
import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { type Reach } from '../reach/reach.js';
import { isDeniedByAsked } from '../likelihood/answered-no.js';
import { isUnproved } from '../reach/really-there.js';
import { endOfPlace } from '../sites/sides.js';
import { isAgeOfWhom, isOfOtherTime, isOfTheSame } from '../times/time-of-clause.js';
import { isTimeOfDenial } from '../times/times-of-denials.js';
import { isOfAge, leansOn } from '../reach/told-anew.js';
import { isOfOldBehind } from '../reach/told-behind-past.js';
import { type Token } from '../text/tokens.js';
import { isGoneElsewhere, isOfCause, isSaidBehind, isVerdict } from '../reach/verdicts.js';
import { type Span } from '../where-words.js';

const reachOfFirst = 2;
const scars = new Set(['scar', 'scars', 'scarring', 'scarred']);
const joinsScars = new Set(['and', '&', '+', '/', 'with', 'plus', 'or']);

/** How far a phrase that changes what others say reaches back from where it stands. */
export class ReachBack {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
    private readonly reach: Reach,
  ) {}

  /** Whether a phrase behind a mention reaches back to it; behind the last of a list of what is denied or in doubt, to all of it. */
  reaches(phrase: Span, changes: Changing, mention: Mention, isBothWays: boolean): boolean {
    const end = bothWays.has(changes) ? this.reach.lists.endBefore(mention, phrase.first) : mention.last;
    if (end !== mention.last) return this.reaches(phrase, changes, { ...mention, first: end, last: end }, isBothWays);
    if (this.isFar(phrase, changes, mention)) return false;
    if (this.isOfElse(phrase, changes, mention)) return false;
    if ((isBothWays || this.textAt(phrase.first) === '?') && this.looksOn(phrase, changes)) return false;
    if (changes === 'historical' && this.isOtherTime(phrase, mention)) return false;
    if (this.isBehindComma(phrase, changes, mention)) return false;
    return (
      this.reach.isOpen(mention.last + 1, phrase.first) ||
      isVerdict(this.tokens, this.mentions, this.reach, phrase, mention)
    );
  }

  private isFar({ first }: Span, changes: Changing, { last }: Mention): boolean {
    if (first <= last) return true;
    const from = bothWays.has(changes) ? endOfPlace(this.tokens, last, first) : last;
    return first - from > this.reachOf(first, changes);
  }

  /** How many words back a phrase reaches. */
  private reachOf(first: number, changes: Changing): number {
    const text = this.textAt(first);
    if (text === '?') return this.reach.ofSignBack(first);
    if (text === 'first' || text.startsWith('scar')) return reachOfFirst;
    return changes === 'historical' && !(text === 'aged' && isAgeOfWhom(this.tokens, first))
      ? reachBackOfTime
      : reachBack;
  }

  /** Whether it is said of something else than of what stands before. */
  private isOfElse({ first, last }: Span, changes: Changing, mention: Mention): boolean {
    const text = this.textAt(first);
    if (versus.has(text) && (mention.kind !== 'injury' || first - mention.last > 2)) return true;
    // "bruise likely from a belt"
    if (changes === 'uncertain' && mention.kind === 'injury' && this.isOfCauseOrAge(last + 1)) return true;
    if (changes === 'negated' && isUnproved(this.tokens, last, mention)) return true;
    if (changes === 'negated' && isDeniedByAsked(this.tokens, mention, first)) return true;
    return endings.has(text) && !this.reach.endsAt(last + 1, true);
  }

  private isOfCauseOrAge(place: number): boolean {
    return isOfCause(this.tokens, place) || isOfAge(this.tokens, place);
  }

  /** A word that looks both ways looks back only where nothing comes behind it: "bruising: nil", not "fall, nil trauma". */
  private looksOn({ first, last }: Span, changes: Changing): boolean {
    return (
      bothWays.has(changes) &&
      !versus.has(this.textAt(first)) &&
      !this.reach.endsAt(last + 1, last === first && leansOn(this.tokens, first)) &&
      !isSaidBehind(this.tokens, this.mentions, { first, last })
    );
  }

  /** Whether a time is that of something else. */
  private isOtherTime(phrase: Span, mention: Mention): boolean {
    const { first, last } = phrase;
    if (isGoneElsewhere(this.tokens, phrase, mention) || isTimeOfDenial(this.tokens, mention.last, first)) return true;
    if (isOfOtherTime(this.tokens, phrase, mention, this.mentions)) return true;
    if (this.textAt(first - 1) === ',' && !this.reach.endsAt(last + 1, true)) return true;
    // "bruises and scars": the scars alone are old
    if (scars.has(this.textAt(first)) && joinsScars.has(this.textAt(first - 1))) return true;
    if (scars.has(this.textAt(first)) && this.textAt(first - 1) === ',' && !leavesScars(this.tokens, mention))
      return true;
    // "cut her arms on Sunday, scarring there from before": the scar
    if (this.reach.has(scars, mention.last, first)) return true;
    // "graze today, bruise in 2020"
    if (this.reach.hasComma(mention.last, first) && hasDayOfNow(this.tokens, mention.last, first)) return true;
    const isOfNearest =
      unlikeTimes.has(mention.kind) || isOver(this.textAt(last)) || isOfTheSame(this.tokens, mention.last, first);
    if (isOfNearest && this.isNearer(first, mention)) return true;
    return isOfOldBehind(this.tokens, this.mentions, mention, first);
  }

  /** Whether a comma ends the reach of what is planned, denied or in doubt. */
  private isBehindComma({ first, last }: Span, changes: Changing, mention: Mention): boolean {
    if (!this.reach.hasComma(mention.last, first)) return false;
    if (changes === 'hypothetical') return !this.reach.hasJoint(mention.last, first);
    return bothWays.has(changes) && (first - mention.last > 2 || !this.reach.endsAt(last + 1, true));
  }

  /** "Not brought for the check, blue spots noted at birth": the time is of what stands nearer. */
  private isNearer(first: number, { last }: Mention): boolean {
    return this.mentions.some((one) => one.first > last && one.last < first && this.reach.hasComma(last, one.first));
  }

  private textAt(place: number): string {
    return textAt(this.tokens, place);
  }
}
