import { thirdPersons, denialsAndDoubt, beings } from './dictionary/short-words.js';
import { bothWays, alternatives } from './assertion-words.js';
import { type Changing } from './contexts.js';
import { endsOfNegation, endsOfReach } from './dictionary/contexts.js';
import { isBehindDeed } from './behind-deeds.js';
import { type Mention } from './mention.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from './reading.js';
import { isLookedFor, isToldApart } from './told-apart-behind.js';
import { type Token } from './tokens.js';
import { isAdjective, Lists, reachOfList } from './lists.js';
import { colonOf } from './headed-lists.js';
import { beginnings, isOfVisit, listWords, takers, changing, lasting } from './reach-words.js';
import { isOfPlace, isOnly } from './really-there.js';
import { isPlace } from './sides.js';
import { isEndOfQuestion } from './told-anew.js';

const colons = new Set([':']);
const ends = new Set(endsOfReach);
const endsOfDenial = new Set(endsOfNegation);

const clauseEnds = new Set([
  ...['rather', ',', ')', '-', 'and', 'but', '&', '+', 'on', 'by', 'at', 'in', 'today', 'here', 'this', 'now', 'so'],
]);
const newSubjects = new Set(['he', 'she', 'they', "he's", "she's", "it's"]);
/** What may itself be what is asked: a fall that hurt stands, whatever it broke. */
const ofDoubt = new Set(['assault', 'contact-burn', 'dog-bite', 'hot-liquid']);
const known = new Set(['the', 'his', 'her', 'this', 'that', 'when']);
const reachOfCause = 4;
const anybodies = new Set(['anyone', 'anybody', 'that']);
const joints = new Set(['and', 'or', '&']);
/** Where a harm came about is what is in doubt. */
const comings = new Set(['happened', 'occurred', 'done', 'came', 'was', 'were', 'sustained']);
const ways = new Set(['in', 'at', 'during', 'on', 'by', 'while', 'playing']);
const owners = new Set(['his', 'her', 'their', 'my', 'the', 'both']);
const verbsOfState = new Set([...beings, 'has', 'had', 'got', 'might', 'may', 'could', 'looks', 'looked', 'remains']);
const comingFrom = new Set([...beings, 'be', 'come', 'came', 'comes', 'result', 'resulted']);
/** "Possibly autistic, asthma certain". */
const sureties = new Set(['certain', 'definite', 'confirmed', 'proven', 'undoubted', 'undisputed', 'obvious', '+']);
const asking = new Set(['whether', 'if']);
/** Before what a harm came of, which is in no doubt. */
const causes = new Set(['after', 'following', 'post', 'since', 'secondary', 'due']);
const excepting = new Set(['bar', 'beyond', 'excluding', 'outside', 'minus', 'discounting', 'ignoring']);
const exceptedBy = new Set([
  ...['a', 'an', 'the', 'one', 'two', 'three', 'some', 'his', 'her', 'this', 'that', 'those', 'these', 'few', 'small'],
  ...['known', 'old', 'minor', 'superficial', 'slight', 'single'],
]);

const reachOfAside = 4;
const relatives = new Set(['who', 'which', 'whose']);
const reachOfAlternatives = 8;
const having = new Set(['has', 'had', 'have', 'presents']);

const isOtherKind = (one: Mention, kind: string, from: number, to: number): boolean =>
  one.kind !== kind && one.first >= from && one.last < to;

/** How far words reach in a text: to the end of a clause, a list, or a sentence. */
export class Reach {
  readonly lists: Lists;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
  ) {
    this.lists = new Lists(tokens, mentions);
  }

  /** Whether one of some words stands between two places. */
  has(words: ReadonlySet<string>, from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) if (words.has(this.textAt(place))) return true;
    return false;
  }

  /** "Query raised on XR: corner #". */
  isHeaded(from: number, to: number): boolean {
    return this.has(colons, from, to);
  }

  hasJoint(from: number, to: number): boolean {
    return this.has(joints, from, to);
  }

  hasComma(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) if (this.textAt(place) === ',') return true;
    return false;
  }

  /** Whether a clause ends before a token, or tells of nothing more. */
  endsAt(place: number, isStrict: boolean): boolean {
    for (let end = place; end <= place + reachOfList; end += 1) {
      const token = tokenAt(this.tokens, end);
      if (token === undefined || token.begins || clauseEnds.has(token.text)) return true;
      if (isStrict || this.mentions.some(({ first }) => first === end)) return false;
    }
    return true;
  }

  /** How far back a sign looks: over all of a short question with an "or", else at the word before. */
  ofSignBack(place: number): number {
    const next = tokenAt(this.tokens, place + 1);
    if (next !== undefined && !next.begins) return 1;
    let places = 1;
    while (this.textAt(place - places) === '?') places += 1;
    while (goesOnAt(this.tokens, place - places) && isOfPlace(this.tokens, place - places)) places += 1;
    if (places > 1) return places;
    for (let before = place - 1; before >= place - reachOfAlternatives; before -= 1) {
      if (this.textAt(before) === 'or') return reachOfAlternatives;
      if (!goesOnAt(this.tokens, before)) return 1;
    }
    return 1;
  }

  /** Whether what is said is ended at once by a comma or a dash that stands apart. */
  isAnswer(place: number): boolean {
    const [token, next] = [tokenAt(this.tokens, place), tokenAt(this.tokens, place + 1)];
    if (token === undefined || next === undefined) return false;
    return next.text === ',' || (next.text === '-' && next.from > token.to);
  }

  /** Whether nothing between two places ends the reach of a word. */
  isOpen(from: number, to: number): boolean {
    for (let place = from; place <= to; place += 1) {
      const token = tokenAt(this.tokens, place);
      if (token === undefined || token.begins || (place < to && ends.has(token.text))) return false;
      // "query fracture as he fell off the wall": why it is in doubt
      if (token.text === 'as' && place < to && thirdPersons.has(this.textAt(place + 1))) return false;
    }
    return true;
  }

  /** A sign binds no more when a list or a cause begins, or it has bound something. */
  isSignSpent(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) {
      const text = this.textAt(place);
      if (clauseEnds.has(text) || endsOfDenial.has(text)) return true;
    }
    // "?unwitnessed fall"
    const isTold = ({ first, last, value }: Mention): boolean =>
      first > from && last < to && !this.has(alternatives, last, to) && !(value === 'unwitnessed' && last === to - 1);
    return this.mentions.some(isTold);
  }

  /** Whether nothing but words of a list and sites stands between two mentions. */
  isOneList({ last }: Mention, { first }: Mention): boolean {
    for (let place = last + 1; place < first; place += 1) {
      const token = tokenAt(this.tokens, place);
      if (token === undefined || token.begins) return false;
      if (!listWords.has(token.text) && !isPlace(this.tokens, place)) return false;
    }
    return !beginsAt(this.tokens, first);
  }

  /**
   * Whether a denial still holds where a mention stands. "No loss of consciousness, bruise to cheek" and "no pain since the fall"
   * deny what stands first; "no marks, cuts or bruises" and "no swelling, bruising" deny all.
   */
  isListed(from: number, mention: Mention, changes: Changing): boolean {
    const { kind, first, last, bodySite } = mention;
    // "may have sprained it in gymnastics": how it happened is not in doubt
    const isWay = kind === 'mechanism';
    // "possibly sprained it at playtime"
    const isSchool = mention.value === 'school-or-nursery-accident' && ways.has(this.textAt(first));
    const isHurt = (one: Mention): boolean => one.kind === 'injury' && one.first >= from && one.last < first;
    if (isSchool && changes === 'uncertain' && this.mentions.some(isHurt) && !this.has(comings, from, first))
      return false;
    // "possible fracture following a punch"
    if (isWay && first > from && bothWays.has(changes) && causes.has(this.textAt(first))) return false;
    if (changes === 'negated' && isToldApart(this.tokens, this.mentions, from, mention)) return false;
    if (changes === 'negated' && kind === 'condition' && isBehindDeed(this.tokens, this.mentions, from, first))
      return false;
    for (let place = from; place < first; place += 1) {
      const text = this.textAt(place);
      // "isn't moved she is likely to"
      if (changes === 'negated' && newSubjects.has(text) && place > from && !takers.has(this.textAt(place - 1)))
        return false;
      // "while there is no bruise there is a graze"
      if (
        changes === 'negated' &&
        text === 'there' &&
        place > from &&
        this.textAt(place - 1) !== 'that' &&
        beings.has(this.textAt(place + 1))
      )
        return false;
      // "not yet crawling has a bruise"
      if (changes === 'negated' && having.has(text) && this.mentions.some((one) => isOtherKind(one, kind, from, place)))
        return false;
      // "may have been burnt with a cigarette"
      if (changes === 'uncertain' && text === 'with' && mention.value === 'contact-burn') continue;
      if (changes === 'uncertain' && ofDoubt.has(mention.value) && this.isOfCause(place, first)) continue;
      // "bruise likely from a fall": the cause alone is in doubt
      if (changes === 'uncertain' && isWay && place === from && text === 'from') continue;
      // "whether she fell or was hit"
      // "more likely a bite than a burn"
      if (changes === 'uncertain' && text === 'than') continue;
      if (changes === 'uncertain' && text === 'fell' && this.has(alternatives, place, first)) continue;
      // "denied that anyone at home hits them"
      if (
        changes === 'negated' &&
        mention.value === 'assault' &&
        ways.has(text) &&
        this.has(anybodies, from - 1, place)
      )
        continue;
      // "has not been established whether"
      if (changes === 'negated' && place > from && asking.has(text)) return false;
      if (changes === 'negated' && place > from && this.isReason(place, first)) return false;
      // "not in a car crash"
      if (changes === 'negated' && isWay && this.isDirectly(place, from) && !this.hasComma(from - 1, first)) continue;
      if (changes === 'historical' && isOfVisit(this.tokens, place)) continue;
      if (changes !== 'hypothetical' && (endsOfDenial.has(text) || (isWay && ways.has(text)))) return false;
      if (changes === 'negated' && this.isException(place)) return false;
      if (changes === 'negated' && joints.has(text) && text !== 'or' && beginnings.has(this.textAt(place + 1)))
        return false;
      // "not a bruise on the back: slate grey naevus"
      if (changes === 'negated' && text === ':' && place > from && place !== colonOf(this.tokens, from)) return false;
      if (changes === 'negated' && place > from && isEndOfQuestion(this.tokens, place)) return false;
      // "no fracture - bruised toe"
      if (bothWays.has(changes) && this.isDash(place) && place > from) return false;
      if (changes === 'negated' && text === ',' && this.isAside(from)) return false;
      if (text === ',' && sureties.has(this.textAt(last + 1))) return false;
      if (text !== ',' || this.lists.listGoesOn(place, last, changes)) continue;
      if (changes === 'negated' && this.lists.isBareList(from, mention)) continue;
      if (changes === 'negated' && this.isOfItsOwn(from, place, mention)) return false;
      const before = this.mentions.findLast((one) => one.last < place && one.first >= from);
      if (changes === 'negated' && kind === 'mobility' && before?.kind !== kind) return false;
      if (changes === 'negated' && before !== undefined && before.kind !== kind) return false;
      // "had not noticed, no explanation": what begins with a no is told anew
      if (denialsAndDoubt.has(this.textAt(first)) && this.textAt(first) !== '?') return false;
      if (changes === 'negated' && isOnly(this.tokens, last)) return false;
      if (bodySite !== null || !this.lists.isNextBehind(place, mention)) return false;
      if (isWay && !this.mentions.some((one) => one.kind === kind && one.first >= from && one.last < place))
        return false;
    }
    return true;
  }

  /** "A neighbour, who did not wish to be named, raised neglect concerns": what is denied in passing ends with its comma. */
  private isAside(from: number): boolean {
    for (let place = from - 1; place > from - reachOfAside && goesOnAt(this.tokens, place); place -= 1)
      if (relatives.has(this.textAt(place))) return this.textAt(place - 1) === ',';
    return false;
  }

  /** "No longer limping, bruise fading": what is behind the comma is said anew. */
  private isOfItsOwn(from: number, comma: number, { kind, last }: Mention): boolean {
    if (changing.has(this.textAt(last + 1)) || isLookedFor(this.tokens, comma)) return true;
    // "no allergies, asthma on inhalers"
    if (kind === 'condition' && goesOnAt(this.tokens, last + 1) && lasting.has(this.textAt(last + 1))) return true;
    for (let place = from - 1; place < comma; place += 1)
      if (this.textAt(place) === 'longer' && this.textAt(place - 1) === 'no') return true;
    return false;
  }

  /** "Likely a bruise from a slap", "?burn from hot straighteners": a cause that belongs to what is in doubt. */
  private isOfCause(place: number, first: number): boolean {
    const text = this.textAt(place);
    if (text !== 'from' && !(text === 'by' && this.textAt(place - 1) === 'caused')) return false;
    return !known.has(this.textAt(place + 1)) && first - place <= reachOfCause;
  }

  /** "Not in a car crash", "do not think that they are from a fall". */
  private isDirectly(place: number, from: number): boolean {
    const text = this.textAt(place);
    if (place === from) return ways.has(text) || text === 'from';
    return (
      (text === 'from' && comingFrom.has(this.textAt(place - 1))) ||
      (text === 'by' && this.textAt(place - 1) === 'caused')
    );
  }

  /** "No injuries bar a graze", "nothing beyond the cut on his hand", and not "no bruise from the bar". */
  private isException(place: number): boolean {
    return excepting.has(this.textAt(place)) && exceptedBy.has(this.textAt(place + 1));
  }

  /** "Cannot write as his wrist is broken". */
  private isReason(place: number, first: number): boolean {
    return (
      this.textAt(place) === 'as' && owners.has(this.textAt(place + 1)) && this.has(verbsOfState, place + 1, first)
    );
  }

  /** A dash that stands apart. */
  private isDash(place: number): boolean {
    const [before, dash, next] = [
      tokenAt(this.tokens, place - 1),
      tokenAt(this.tokens, place),
      tokenAt(this.tokens, place + 1),
    ];
    if (dash?.text !== '-' || before === undefined || next === undefined) return false;
    // "no fracture -bruised toe"
    return before.to < dash.from && (next.from > dash.to || isAdjective(next.text));
  }

  private textAt(place: number): string {
    return textAt(this.tokens, place);
  }
}
