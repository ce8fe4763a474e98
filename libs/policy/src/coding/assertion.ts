import {
  alternatives,
  bothWays,
  conditions,
  denials,
  denied,
  followUps,
  headings,
  hidden,
  histories,
  isNumber,
  isWithin,
  maybe,
  modals,
  negations,
  nowWords,
  ofTheFamily,
  order,
  outgrown,
  over,
  parts,
  reachBack,
  reachBackOfTime,
  reachBehind,
  reachOfQuestion,
  reachOfSign,
  whole,
  unchanged,
} from './assertion-words.js';
import { type Changing, type Context, contextsIn, isDenial } from './contexts.js';
import { hasComeOff, isBareAfterModal } from './not-so.js';
import { type Mention } from './mention.js';
import { PersonReader } from './persons.js';
import { Reach } from './reach.js';
import { type Found } from './terms.js';
import { type Token } from './tokens.js';

/** What a text says of something that it speaks of. */
export type Assertion = 'present' | 'negated' | 'uncertain' | 'historical' | 'other-person' | 'hypothetical';

/** What the words around a mention make of it. */
export class AssertionReader {
  private readonly found: readonly Found<readonly Context[]>[];
  private readonly persons: PersonReader;
  private readonly reach: Reach;
  private readonly others = new Map<Mention, boolean>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
  ) {
    // what is part of a term says nothing beside it: "not mobile", "no access"; between the words of a pair it does
    const within = (place: number): boolean =>
      mentions.some(({ kind, first, last, isPair = false }) =>
        isPair && denied.has(kind) ? place === first || place === last : place >= first && place <= last,
      );
    this.found = contextsIn(tokens).filter(({ first, last }) => !within(first) && !within(last));
    this.persons = new PersonReader(tokens);
    this.reach = new Reach(tokens, mentions);
  }

  of(mention: Mention): Assertion {
    if (this.isOfOther(mention)) return 'other-person';
    const begin = this.textAt(mention.first);
    if (denials.has(begin) || (mention.kind === 'mobility' && mention.isPair === true && negations.has(begin)))
      return 'negated';
    if (mention.value === 'frenulum-tear' && whole.has(this.textAt(mention.last))) return 'negated';
    if (isBareAfterModal(this.tokens, mention) || this.reach.isActedUpon(mention)) return 'hypothetical';
    if (mention.value === 'bruise' && hasComeOff(this.tokens, mention)) return 'negated';
    const near = this.found.filter(({ first, last }) =>
      first < mention.first ? mention.first - last <= reachOfQuestion : first - mention.last <= reachBackOfTime,
    );
    if (near.length === 0) return 'present';
    const changed = order.find((changes) => near.some((context) => this.reaches(context, changes, mention)));
    if (changed === undefined) return 'present';
    return unchanged[mention.kind] !== changed || this.isOutgrown() ? changed : 'present';
  }

  private textAt(place: number): string {
    return this.tokens[place]?.text ?? '';
  }

  private isOfOther(mention: Mention): boolean {
    const known = this.others.get(mention);
    if (known !== undefined) return known;
    const isOther = this.persons.bear(mention) || this.goesOn(mention);
    this.others.set(mention, isOther);
    return isOther;
  }

  /** "Mum had a fractured nose, black eye and broken ribs", "mum assaulted by ex, bruised face": all are hers. */
  private goesOn(mention: Mention): boolean {
    if (mention.kind !== 'injury' || !this.persons.hasAny) return false;
    const before = this.mentions.findLast(
      ({ kind, last }) => (kind === 'injury' || kind === 'mechanism') && last < mention.first,
    );
    if (before === undefined || !this.isOfOther(before)) return false;
    return this.reach.isOneList(before, mention) || this.persons.isStillOf(before, mention);
  }

  /** The one way in which a lasting condition is over. */
  private isOutgrown(): boolean {
    return this.tokens.some(({ text }) => outgrown.has(text));
  }

  private reaches(context: Found<readonly Context[]>, changes: Changing, mention: Mention): boolean {
    const { first, last, means } = context;
    const text = this.textAt(first);
    // that a child was not brought, or late, is a fact, whatever clinic it was
    if (changes === 'hypothetical' && ofTheFamily.has(mention.kind) && !conditions.has(text)) return false;
    // a visit to follow up an injury, but not a worry that is followed up
    if (changes === 'historical' && mention.kind !== 'injury' && followUps.has(text)) return false;
    if (isWithin(mention, first, last)) return changes === 'negated' && denied.has(mention.kind) && isDenial(means);
    const has = (side: Context['side']) => means.some((one) => this.says(one, context, changes, side, mention));
    return first < mention.first
      ? has('before') && this.reachesOn(context, changes, mention, has('after'))
      : has('after') && this.reachesBack(context, changes, mention, has('before'));
  }

  private says(
    { changes: made, side: on, isWorry, isOfKnowing }: Context,
    { last }: Found<unknown>,
    changes: Changing,
    side: Context['side'],
    { kind, value, first }: Mention,
  ): boolean {
    if (on !== side) return false;
    if (isOfKnowing === true && (kind === 'injury' || kind === 'mechanism' || kind === 'condition')) return false;
    if (isWorry !== true) return made === changes;
    // "worried that the cord might hurt him"
    if (this.reach.has(maybe, last, first)) return changes === 'hypothetical';
    return made === changes && (kind === 'condition' || kind === 'mechanism' || hidden.has(value));
  }

  private reachesOn(
    { first, last }: Found<unknown>,
    changes: Changing,
    mention: Mention,
    isBothWays: boolean,
  ): boolean {
    const text = this.textAt(first);
    const isQuestion = changes === 'uncertain' && (this.textAt(last) === 'whether' || this.textAt(last) === 'if');
    const reach = isQuestion
      ? reachOfQuestion
      : text === '?'
        ? reachOfSign
        : last === first && modals.has(text)
          ? 1
          : reachBehind;
    if (mention.first - last > reach || !this.reach.isOpen(last + 1, mention.first)) return false;
    // "no - soft tissue injury": an answer
    if (changes === 'negated' && text === 'no' && last === first && this.reach.isAnswer(first)) return false;
    if (text === 'old' && !this.isOld(last, mention)) return false;
    // "not walking, cruises": what comes next is told anew
    if (mention.kind === 'mobility' && changes === 'negated' && this.isNextStep(last, mention)) return false;
    // "3/7 history of", "gives a history of"
    if (histories.has(text) && this.isOfNow(first - 1)) return false;
    if (text === '?' && (isNumber(this.textAt(first + 1)) || this.reach.isSignSpent(first, mention.first)))
      return false;
    if (this.reach.isOfSomethingElse(this.textAt(last), changes, mention)) return false;
    return changes === 'historical'
      ? !(this.looksBack({ first, last }, isBothWays) && this.reach.has(parts, last, mention.first)) &&
          (isBothWays || headings.has(text) || this.reach.isListed(last + 1, mention, changes))
      : this.reach.isListed(last + 1, mention, changes);
  }

  private isOfNow(place: number): boolean {
    let before = place;
    while (this.textAt(before) === 'a' || this.textAt(before) === 'the') before -= 1;
    return nowWords.has(this.textAt(before)) || isNumber(this.textAt(before));
  }

  private isNextStep(from: number, { first }: Mention): boolean {
    const before = this.mentions.find((one) => one.kind === 'mobility' && one.first > from && one.last < first);
    return before !== undefined && !this.reach.has(alternatives, before.last, first);
  }

  private isOld(last: number, { kind, value, first }: Mention): boolean {
    return kind === 'injury' && over.has(value) && first - last <= 2 && !isNumber(this.textAt(last - 1));
  }

  private reachesBack(
    { first, last }: Found<unknown>,
    changes: Changing,
    mention: Mention,
    isBothWays: boolean,
  ): boolean {
    const text = this.textAt(first);
    const back =
      text === '?'
        ? this.reach.ofSignBack(first)
        : text === 'first'
          ? 1
          : changes === 'historical' && text !== 'aged'
            ? reachBackOfTime
            : reachBack;
    if (first <= mention.last || first - mention.last > back) return false;
    // a word that looks both ways looks back only where nothing comes behind it: "bruising: nil", not "fall, nil trauma"
    if ((text === '?' || isBothWays) && bothWays.has(changes) && !this.reach.endsAt(last + 1, text === '?'))
      return false;
    const hasComma = this.reach.hasComma(mention.last, first);
    if (hasComma && bothWays.has(changes) && !this.reach.endsAt(last + 1, true)) return false;
    if (changes === 'historical' && this.textAt(first - 1) === ',' && !this.reach.endsAt(last + 1, true)) return false;
    if (hasComma && changes === 'hypothetical' && !this.reach.hasJoint(mention.last, first)) return false;
    if (hasComma && bothWays.has(changes) && first - mention.last > 2) return false;
    return this.reach.isOpen(mention.last + 1, first);
  }

  /** Whether a time is said of what stands before it in its sentence, and not of what comes after. */
  private looksBack({ first, last }: { readonly first: number; readonly last: number }, isTime: boolean): boolean {
    if (!isTime || this.tokens[first]?.begins === true) return false;
    // "in 2021 with a fracture", "fell yesterday, last year also had a cut"
    if (this.textAt(last + 1) === 'with' || this.textAt(last + 1) === 'w') return false;
    if (this.textAt(first - 1) === ',' && !this.reach.endsAt(last + 1, true)) return false;
    const before = this.mentions.findLast((one) => one.last < first);
    return before !== undefined && first - before.last <= reachBackOfTime && this.reach.isOpen(before.last + 1, first);
  }
}
