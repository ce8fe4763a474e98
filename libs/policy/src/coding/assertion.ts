import { contextsIn, isDenial, type Changing, type Context } from './contexts.js';
import { endsOfNegation, endsOfReach } from './dictionary/contexts.js';
import { type Mention } from './mention.js';
import { PersonReader } from './persons.js';
import { type Found } from './terms.js';
import { type Token } from './tokens.js';

/** What a text says of something that it speaks of. */
export type Assertion = 'present' | 'negated' | 'uncertain' | 'historical' | 'other-person' | 'hypothetical';

/** Nobody need say more: "unhurt". */
const denials = new Set(['uninjured', 'unhurt', 'unharmed', 'unscathed', 'atraumatic']);
const ends = new Set(endsOfReach);

/** What cannot be seen may be feared. */
const hidden = new Set(['fracture', 'intracranial-injury', 'dislocation', 'poisoning', 'head-injury', 'injury']);

/** How many words a word of context reaches: the rest of a short list, not of a long sentence. */
const reachBehind = 8;
const reachBack = 4;
/** A time is said of a whole clause: "broke her arm on the trampoline last summer". */
const reachBackOfTime = 12;

/** A sign binds what stands right beside it. */
const reachOfSign = 5;

/** These bind the word right behind them, if any: "he will hit her", but "will refer to the clinic for a burn". */
const modals = new Set(['will', 'would', 'could', 'might', 'may', 'should', 'going', 'earlier']);
const bothWays = new Set<Changing>(['negated', 'uncertain']);
const clauseEnds = new Set([
  ',',
  ')',
  '-',
  'and',
  'but',
  '&',
  '+',
  'on',
  'by',
  'at',
  'in',
  'today',
  'here',
  'this',
  'now',
  'so',
]);
const isNumber = (text = ''): boolean => text >= '0' && text < ':';

/** How far behind a mention the end of its list may be. */
const reachOfList = 6;
const alternatives = new Set(['or', 'nor', '/']);
const followUps = new Set(['follow', 'fu', 'f']);
const joints = new Set(['and', 'or', '&']);
const ofTheFamily = new Set<Mention['kind']>(['missed-care', 'delay']);
const conditions = new Set(['if', 'unless', 'should', 'in']);
const endsOfDenial = new Set(endsOfNegation);

const outgrown = new Set(['outgrown', 'outgrew', 'grew', 'grown']);
const ways = new Set(['in', 'at', 'during', 'on', 'by', 'while', 'playing']);
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
  }

  of(mention: Mention): Assertion {
    if (this.persons.bear(mention)) return 'other-person';
    const begin = this.tokens[mention.first]?.text ?? '';
    if (denials.has(begin) || (mention.kind === 'mobility' && mention.isPair === true && negations.has(begin)))
      return 'negated';
    const near = this.found.filter(({ first, last }) =>
      first < mention.first ? mention.first - last <= reachBehind : first - mention.last <= reachBackOfTime,
    );
    if (near.length === 0) return 'present';
    const changed = order.find((changes) => near.some((context) => this.reaches(context, changes, mention)));
    if (changed === undefined) return 'present';
    return unchanged[mention.kind] !== changed || this.isOutgrown() ? changed : 'present';
  }

  /** The one way in which a lasting condition is over. */
  private isOutgrown(): boolean {
    return this.tokens.some(({ text }) => outgrown.has(text));
  }

  private reaches({ first, last, means }: Found<readonly Context[]>, changes: Changing, mention: Mention): boolean {
    const text = this.tokens[first]?.text ?? '';
    // that a child was not brought, or late, is a fact, whatever clinic it was
    if (changes === 'hypothetical' && ofTheFamily.has(mention.kind) && !conditions.has(text)) return false;
    // a visit to follow up an injury, but not a worry that is followed up
    if (changes === 'historical' && mention.kind !== 'injury' && followUps.has(this.tokens[first]?.text ?? ''))
      return false;
    if (isWithin(mention, first, last)) return changes === 'negated' && denied.has(mention.kind) && isDenial(means);
    if (!means.some((one) => one.changes === changes)) return false;
    const has = (side: Context['side']) =>
      means.some(
        (one) =>
          one.changes === changes &&
          one.side === side &&
          (one.isWorry !== true ||
            mention.kind === 'condition' ||
            mention.kind === 'mechanism' ||
            hidden.has(mention.value)),
      );
    if (first < mention.first) {
      const from = last;
      const reach = text === '?' ? reachOfSign : last === first && modals.has(text) ? 1 : reachBehind;
      return (
        mention.first - from <= reach &&
        has('before') &&
        !(
          text === '?' &&
          (this.hasMention(first, mention.first) ||
            isNumber(this.tokens[first + 1]?.text) ||
            this.hasEnd(first, mention.first))
        ) &&
        this.isOpen(from + 1, mention.first) &&
        (changes === 'historical' ? !this.looksBack(first, has('after')) : this.isListed(from + 1, mention, changes))
      );
    }
    const back =
      text === '?' || text === 'first' ? 1 : changes === 'historical' && text !== 'aged' ? reachBackOfTime : reachBack;
    if (first <= mention.last || first - mention.last > back || !has('after')) return false;
    // a word that looks both ways looks back only where nothing comes behind it: "bruising: nil", not "fall, nil trauma"
    if ((text === '?' || has('before')) && bothWays.has(changes) && !this.endsAt(last + 1)) return false;
    if (changes === 'hypothetical' && this.hasComma(mention.last, first) && !this.hasJoint(mention.last, first))
      return false;
    if (changes === 'negated' && this.hasComma(mention.last, first) && first - mention.last > 2) return false;
    return this.isOpen(mention.last + 1, first);
  }

  /** Whether a time is said of what stands before it in its sentence, and not of what comes after. */
  private looksBack(first: number, isTime: boolean): boolean {
    if (!isTime || this.tokens[first]?.begins === true) return false;
    const before = this.mentions.findLast(({ last }) => last < first);
    return before !== undefined && first - before.last <= reachBackOfTime && this.isOpen(before.last + 1, first);
  }

  private hasMention(from: number, to: number): boolean {
    return this.mentions.some(({ first, last }) => first > from && last < to && !this.hasAlternative(last, to));
  }

  private hasAlternative(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1)
      if (alternatives.has(this.tokens[place]?.text ?? '')) return true;
    return false;
  }

  /** A sign binds no more when a list or a cause begins. */
  private hasEnd(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) {
      const text = this.tokens[place]?.text ?? '';
      if (clauseEnds.has(text) || endsOfDenial.has(text)) return true;
    }
    return false;
  }

  private hasJoint(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) if (joints.has(this.tokens[place]?.text ?? '')) return true;
    return false;
  }

  private hasComma(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) if (this.tokens[place]?.text === ',') return true;
    return false;
  }

  /** Whether a clause ends before a token. */
  private endsAt(place: number): boolean {
    const token = this.tokens[place];
    return token === undefined || token.begins || clauseEnds.has(token.text);
  }

  /** Whether nothing between two places ends the reach of a word. */
  private isOpen(from: number, to: number): boolean {
    for (let place = from; place <= to; place += 1) {
      const token = this.tokens[place];
      if (token === undefined || token.begins || (place < to && ends.has(token.text))) return false;
    }
    return true;
  }

  /**
   * Whether a denial still holds where a mention stands. "No loss of consciousness, bruise to cheek" and "no pain since the fall"
   * deny what stands first; "no marks, cuts or bruises" and "no swelling, bruising" deny all.
   */
  private isListed(from: number, { kind, first, last, bodySite }: Mention, changes: Changing): boolean {
    // "may have sprained it in gymnastics": how it happened is not in doubt
    const isWay = kind === 'mechanism';
    for (let place = from; place < first; place += 1) {
      const text = this.tokens[place]?.text ?? '';
      if (changes !== 'hypothetical' && (endsOfDenial.has(text) || (isWay && ways.has(text)))) return false;
      if (text !== ',' || this.listGoesOn(place, last, changes)) continue;
      const isNext = bodySite === null && first - place <= 2;
      if (!isNext) return false;
      if (isWay && !this.mentions.some((one) => one.kind === kind && one.first >= from && one.last < place))
        return false;
    }
    return true;
  }

  /** Whether an "or" closes the list that a comma is part of. */
  private listGoesOn(comma: number, last: number, changes: Changing): boolean {
    for (let place = comma + 1; place <= last + reachOfList; place += 1) {
      const token = this.tokens[place];
      if (token === undefined || token.begins) return false;
      if (alternatives.has(token.text) || (changes === 'hypothetical' && token.text === 'and')) return true;
    }
    return false;
  }
}
