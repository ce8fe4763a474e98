import {
  conditions,
  happening,
  isBareConcern,
  isDeniedWithin,
  isWithin,
  order,
  outgrown,
  reachBackOfTime,
  reachOfQuestion,
  timed,
  todays,
  unchanged,
} from './assertion-words.js';
import { type Telling, assertionSteps } from './assertion-steps.js';
import { carriesOn, isDoneSo } from './whose/carried-on.js';
import { ContextReach } from './contexts/context-reach.js';
import { isJudgedBeside } from './likelihood/judged-beside.js';
import { contextsBeside } from './contexts/contexts-beside.js';
import { type Changing, type Context, isDenial } from './contexts.js';
import { isEitherOr } from './likelihood/not-so.js';
import { toldBeforeBrackets } from './likelihood/in-brackets.js';
import { isMaybeElse } from './injuries/something-else.js';
import { isSaidBy } from './contexts/said-by-context.js';
import { saidWithin } from './reach/said-of-accounts.js';
import { turnsToChildBetween } from './people/meant-by-pronoun.js';
import { isDescribing, isLeftOnOther } from './whose/met-others.js';
import { type Mention } from './mention.js';
import { isOfOtherSex, isResultOf } from './whose/other-bearers.js';
import { isOverOneself } from './whose/over-oneself.js';
import { isStatedOfChild } from './whose/own-statements.js';
import { isPassedOver, type Around } from './contexts/passed-over.js';
import { PersonReader } from './whose/persons.js';
import { namesPartOfChild } from './people/no-child.js';
import { personalMechanisms } from './people/person-words.js';
import { isWithChild } from './whose/subject-goes-on.js';
import { Reach } from './reach/reach.js';
import { ReachBack } from './contexts/reach-back.js';
import { sentenceOf, textAt } from './text/reading.js';
import { type Found } from './text/terms.js';
import { type Token } from './text/tokens.js';
import { type Question, isAskedWhether, questionsIn } from './likelihood/questions.js';
import { burnToldBy, isBurn } from './happenings/spills.js';
import { isFeared } from './likelihood/yet-to-happen.js';
import { isNoHabit } from './times/time-of-clause.js';
import { isOfThatTime } from './times/that-time.js';
import { isLookGoingOn } from './whose/signs-go-on.js';
import { isSharedWithChild } from './whose/shared-with-child.js';
import { isTimeOfOther } from './times/times-of-others.js';
import { isToldOfOwn } from './whose/told-of-own.js';
import { isToldByNext } from './accounts/two-tellers.js';
import { dangers } from './values.js';

/** What a text says of something that it speaks of. */
export type Assertion = 'present' | 'negated' | 'uncertain' | 'historical' | 'other-person' | 'hypothetical';

/** What the words around a mention make of it. */
export class AssertionReader {
  private readonly found: readonly Found<readonly Context[]>[];
  private readonly persons: PersonReader;
  private readonly reach: Reach;
  private readonly around: Around;
  private readonly telling: Telling;
  private readonly contextReach: ContextReach;
  private readonly reachBack: ReachBack;
  private readonly questions: readonly Question[];
  private readonly others = new Map<Mention, boolean>();

  private readonly told = new Map<Mention, Assertion>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
  ) {
    this.found = contextsBeside(tokens, mentions);
    this.questions = questionsIn(tokens, this.found);
    if (this.questions.length > 0)
      this.found = this.found.filter(({ first }) => !this.questions.some(({ last }) => first === last));
    this.persons = new PersonReader(tokens);
    this.reach = new Reach(tokens, mentions);
    this.around = { tokens, mentions, reach: this.reach };
    this.telling = { tokens, mentions, lists: this.reach.lists, of: (mention) => this.of(mention) };
    this.contextReach = new ContextReach(tokens, mentions, this.reach);
    this.reachBack = new ReachBack(tokens, mentions, this.reach);
  }

  /** What the text says of a mention. Told once: what is said of one is asked again for those behind it. */
  of(mention: Mention): Assertion {
    const known = this.told.get(mention);
    if (known !== undefined) return known;
    const told = isFeared(this.tokens, mention)
      ? 'hypothetical'
      : this.isOfOther(mention)
        ? 'other-person'
        : this.said(mention);
    this.told.set(mention, told);
    return told;
  }

  /** What is said of the child where somebody else bears the same: "both twins have"; null where the child does not. */
  ofChildToo(mention: Mention): Assertion | null {
    return this.isOfOther(mention) && isSharedWithChild(this.tokens, mention) ? this.said(mention) : null;
  }

  private said(mention: Mention): Assertion {
    for (const step of assertionSteps) {
      const said = step(this.telling, mention);
      if (said !== null) return said;
    }
    const near = this.found.filter(({ first, last }) =>
      first < mention.first ? mention.first - last <= reachOfQuestion : first - mention.last <= reachBackOfTime,
    );
    if (near.length === 0) return this.unchanged(mention);
    const changed = order.find(
      (changes) =>
        (unchanged[mention.kind] !== changes ||
          this.isOutgrown() ||
          isBareConcern(mention, this.textAt(mention.first))) &&
        near.some((context) => this.reaches(context, changes, mention)),
    );
    return changed ?? this.unchanged(mention);
  }

  /** What is said of a mention that no word of context changes. */
  private unchanged(mention: Mention): Assertion {
    if (this.isDoubted(mention) || isAskedWhether(this.tokens, this.questions, mention)) return 'uncertain';
    const isOfPast = isOfThatTime(this.tokens, mention) ? this.isAfterPast(mention) : this.isOfBurnBefore(mention);
    const before = isOfPast ? null : toldBeforeBrackets(this.tokens, this.mentions, mention);
    return isOfPast || (before !== null && this.of(before) === 'historical') ? 'historical' : 'present';
  }

  /** "Scald of the thigh at 11 months, hot milk": behind a comma stands what burnt then. */
  private isOfBurnBefore({ value, first, last }: Mention): boolean {
    if (!dangers.has(value) || this.textAt(first - 1) !== ',') return false;
    const burn = this.mentions.findLast((one) => one.last < first);
    if (burn === undefined || !isBurn(burn) || this.reach.has(todays, first, last + 4)) return false;
    return sentenceOf(this.tokens, first).first <= burn.first && this.of(burn) === 'historical';
  }

  private isAfterPast({ first }: Mention): boolean {
    const before = this.mentions.findLast(({ kind, last }) => last < first && happening.has(kind));
    return before !== undefined && this.of(before) === 'historical';
  }

  private textAt(place: number): string {
    return textAt(this.tokens, place);
  }

  private isOfOther(mention: Mention): boolean {
    const known = this.others.get(mention);
    if (known !== undefined) return known;
    const isOther = (this.persons.bear(mention) && !isToldByNext(this.tokens, mention)) || this.goesOn(mention);
    this.others.set(mention, isOther);
    return isOther;
  }

  /** "Mum had a fractured nose, black eye and broken ribs", "mum assaulted by ex, bruised face", "a broken arm, fell": all are hers. */
  private goesOn(mention: Mention): boolean {
    if (this.persons.hasAny && isStatedOfChild(this.tokens, this.persons.persons, mention)) return false;
    if (
      (mention.kind === 'injury' || mention.value === 'assault') &&
      isToldOfOwn(this.tokens, this.mentions, mention, (one) => this.isOfOther(one))
    )
      return true;
    if (!this.persons.hasAny) return false;
    if (mention.kind === 'neglect')
      return isLookGoingOn(this.tokens, this.persons.persons, this.mentions, mention, (one) => this.isOfOther(one));
    if (isOverOneself(this.tokens, this.persons.persons, mention)) return true;
    const told = mention.value === 'sport' ? null : toldBeforeBrackets(this.tokens, this.mentions, mention);
    if (
      told !== null &&
      this.isOfOther(told) &&
      !turnsToChildBetween(this.tokens, this.persons.persons, told.last + 1, mention.last)
    )
      return true;
    // "her half-brother had a fractured skull, deemed inflicted"
    const isJudged = isJudgedBeside(this.tokens, this.mentions, mention);
    const isHow =
      personalMechanisms.has(mention.value) && (mention.value !== 'sport' || isDoneSo(this.tokens, mention.first));
    if (mention.kind !== 'injury' && !isJudged && !isHow) return false;
    if (
      this.mentions.some(
        (one) => one.first < mention.first && isDescribing(this.tokens, this.persons.persons, one, mention.first),
      )
    )
      return false;
    const isLeft = (one: Mention): boolean => isLeftOnOther(this.tokens, this.persons.persons, one, mention);
    if (mention.kind === 'injury' && this.mentions.some(isLeft)) return true;
    const before = this.mentions.findLast(
      ({ kind, last }) => (kind === 'injury' || kind === 'mechanism') && last < mention.first,
    );
    if (before === undefined || (isHow && before.kind !== 'injury') || !this.isOfOther(before)) return false;
    if (isOfOtherSex(this.tokens, before, mention)) return false;
    if (namesPartOfChild(this.tokens, before.last + 1, mention.last)) return false;
    if (before.kind === 'mechanism' && isWithChild(this.tokens, before, mention)) return false;
    if (turnsToChildBetween(this.tokens, this.persons.persons, before.last + 1, mention.last)) return false;
    return (
      this.reach.isOneList(before, mention) ||
      this.persons.isStillOf(before, mention) ||
      isResultOf(this.tokens, before, mention) ||
      carriesOn(this.tokens, this.persons.persons, before, mention)
    );
  }

  private isDoubted(mention: Mention): boolean {
    const burn = burnToldBy(this.tokens, this.mentions, mention);
    if (burn !== null && this.of(burn) === 'uncertain') return true;
    return this.isEither(mention) || (mention.kind === 'injury' && isMaybeElse(this.tokens, this.mentions, mention));
  }

  /** "Fracture or sprain of the thumb": one of them. */
  private isEither(mention: Mention): boolean {
    if (mention.kind !== 'injury' && mention.kind !== 'condition') return false;
    return this.mentions.some(
      (other) => other.kind === 'injury' && other.value !== mention.value && isEitherOr(this.tokens, mention, other),
    );
  }

  /** The one way in which a lasting condition is over. */
  private isOutgrown(): boolean {
    return this.tokens.some(({ text }) => outgrown.has(text));
  }

  private reaches(context: Found<readonly Context[]>, changes: Changing, mention: Mention): boolean {
    const { first, last, means } = context;
    if (
      changes === 'historical' &&
      isTimeOfOther(this.mentions, this.reach, first, mention, (one) => this.isOfOther(one))
    )
      return false;
    const text = this.textAt(first);
    if (isPassedOver(this.around, context, changes, mention)) return false;
    if (isWithin(mention, first, last)) {
      if (changes === 'historical')
        return (
          timed.has(mention.kind) &&
          !isNoHabit(this.tokens, context, mention) &&
          means.some((one) => one.changes === changes)
        );
      const said = saidWithin(mention, changes, isDenial(means, text), text, this.textAt(last + 1));
      if (said !== null) return said;
      return changes === 'hypothetical'
        ? conditions.has(text) && means.some((one) => one.changes === changes)
        : changes === 'negated' && isDeniedWithin(mention) && isDenial(means, text);
    }
    if (changes === 'historical' && first === mention.last && last > first && mention.kind === 'missed-care')
      return means.some((one) => one.changes === changes);
    const has = (side: Context['side']) =>
      means.some((one) => isSaidBy(this.around, one, context, changes, side, mention));
    return first < mention.first
      ? has('before') && this.contextReach.reachesOn(context, changes, mention, has('after'))
      : has('after') && this.reachBack.reaches(context, changes, mention, has('before'));
  }
}
