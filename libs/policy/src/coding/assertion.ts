import { contextsIn, isDenial, type Changing, type Context } from './contexts.js';
import { bareVerbs, cameOff } from './dictionary/contexts.js';
import { type Mention } from './mention.js';
import { PersonReader } from './persons.js';
import { Reach } from './reach.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';

/** What a text says of something that it speaks of. */
export type Assertion = 'present' | 'negated' | 'uncertain' | 'historical' | 'other-person' | 'hypothetical';

/** Nobody need say more: "unhurt", "frenulum intact". */
const denials = new Set(['uninjured', 'unhurt', 'unharmed', 'unscathed', 'atraumatic']);
const whole = new Set(['intact', 'whole', 'normal', 'nad', 'ok', 'fine', 'undamaged', 'untorn']);

/** What cannot be seen may be feared. */
const hidden = new Set(['fracture', 'intracranial-injury', 'dislocation', 'poisoning', 'head-injury', 'injury']);
/** What is old is over; an old bruise is still one. */
const over = new Set(['fracture', 'burn', 'scald', 'injury', 'head-injury', 'dislocation', 'intracranial-injury']);

/** How many words a word of context reaches: the rest of a short list, not of a long sentence. */
const reachBehind = 8;
const reachBack = 4;
/** A time is said of a whole clause: "broke her arm on the trampoline last summer". */
const reachBackOfTime = 12;
/** A sign binds what stands right beside it. */
const reachOfSign = 5;
const reachOfCameOff = 14;
/** "Whether the mark on his back is a birthmark or a bruise". */
const reachOfQuestion = 14;

/** These bind the word right behind them, if any: "he will hit her", but "will refer to the clinic for a burn". */
const modals = new Set(['will', 'would', 'could', 'might', 'may', 'should', 'going', 'earlier']);
const maybe = new Set([
  'may',
  'might',
  'could',
  'will',
  'would',
  'can',
  'going',
  "he'll",
  "she'll",
  "he'd",
  "she'd",
  "they'd",
  "i'll",
  "they'll",
]);
const bare = new Set(bareVerbs);
const bothWays = new Set<Changing>(['negated', 'uncertain']);
const ofTheFamily = new Set<Mention['kind']>(['missed-care', 'delay']);
const conditions = new Set(['if', 'unless', 'should', 'in']);
const alternatives = new Set(['or', 'nor', '/']);
const followUps = new Set(['follow', 'fu', 'f']);
const isNumber = (text = ''): boolean => text >= '0' && text < ':';
const gone = new Terms<true>(each(true, cameOff));

const histories = new Set(['history', 'hx', 'h', 'h/o']);
/** Before "history of": what is told is why the child came. */
const nowWords = new Set([
  ...['day', 'days', 'week', 'weeks', 'hour', 'hours', 'hr', 'hrs', 'd', 'short', 'gives', 'gave', 'giving', 'given'],
  ...['with', 'clear', 'vague', 'presenting', 'reported', 'reports', 'alleged', 'no', 'brief', 'wk', 'wks'],
]);
/** What stands behind these may be long, with commas. */
const headings = new Set(['pmh', 'pmhx', 'phx', 'background', 'bg', 'b', 'medical', 'past', 'previous', 'known']);
/** What parts a time from a clause that it is not said of. */
const parts = new Set([',', 'and', '-', '(', ')', '&', '+', ':', '?']);
const outgrown = new Set(['outgrown', 'outgrew', 'grew', 'grown']);
const negations = new Set(['not', 'no', 'cannot', "can't", 'does', 'yet', "doesn't", 'never', 'unable']);
/** Of these a word between the words of a pair may deny the whole: "safeguarding: nil concerns". */
const denied = new Set<Mention['kind']>(['concern', 'injury', 'condition', 'mechanism', 'neglect']);
const isWithin = (mention: Mention, first: number, last: number): boolean =>
  mention.isPair === true && first > mention.first && last < mention.last;

/** A suspicion is itself a doubt, and a lasting condition is not over. */
const unchanged: Readonly<Partial<Record<Mention['kind'], Changing>>> = {
  concern: 'uncertain',
  condition: 'historical',
};

/** The strongest first: a warning about what might happen is no fact at all. */
const order: readonly Changing[] = ['hypothetical', 'negated', 'uncertain', 'historical'];

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
    if (this.isBareAfterModal(mention) || this.reach.isActedUpon(mention)) return 'hypothetical';
    if (mention.value === 'bruise' && this.hasComeOff(mention)) return 'negated';
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

  /** "It may dislocate again" has not happened; "may have dislocated" may have. */
  private isBareAfterModal({ kind, first }: Mention): boolean {
    return (
      (kind === 'injury' || kind === 'mechanism') &&
      bare.has(this.textAt(first)) &&
      (maybe.has(this.textAt(first - 1)) || (this.textAt(first - 1) === 'to' && this.textAt(first - 2) === 'going')) &&
      this.tokens[first]?.begins !== true
    );
  }

  private hasComeOff({ last }: Mention): boolean {
    for (let place = last + 1; place <= last + reachOfCameOff; place += 1) {
      if (this.tokens[place]?.begins !== false) return false;
      if (gone.at(this.tokens, place) !== null) return true;
    }
    return false;
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
