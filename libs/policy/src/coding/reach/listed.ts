import { alternatives, bothWays } from '../assertion-words.js';
import { type Changing } from '../contexts.js';
import { beings, denialsAndDoubt, haves } from '../dictionary/short-words.js';
import { endsOfNegation } from '../dictionary/contexts.js';
import { colonOf } from './headed-lists.js';
import { isAdjective } from './lists.js';
import { type Mention } from '../mention.js';
import { isOfOneEvent } from './one-event.js';
import { goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { joints, type Reach } from './reach.js';
import { beginnings, changing, isOfVisit, lasting, takers } from './reach-words.js';
import { isBehindDeed } from './behind-deeds.js';
import { isOnly } from './really-there.js';
import { isEndOfQuestion } from './told-anew.js';
import { isLookedFor, isToldApart } from './told-apart-behind.js';
import { type Token } from '../text/tokens.js';

const endsOfDenial = new Set(endsOfNegation);
const newSubjects = new Set(['he', 'she', 'they', "he's", "she's", "it's"]);
/** What may itself be what is asked: a fall that hurt stands, whatever it broke. */
const ofDoubt = new Set(['assault', 'contact-burn', 'dog-bite', 'hot-liquid']);
const known = new Set(['the', 'his', 'her', 'this', 'that', 'when']);
const reachOfCause = 4;
const anybodies = new Set(['anyone', 'anybody', 'that']);
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
const having = new Set([...haves, 'presents']);

const isOtherKind = (one: Mention, kind: string, from: number, to: number): boolean =>
  one.kind !== kind && one.first >= from && one.last < to;

/** Whether what is said from a place on still holds where a mention stands, however much is listed between. */
export class Listed {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
    private readonly reach: Reach,
  ) {}

  /**
   * Whether a denial still holds where a mention stands. "No loss of consciousness, bruise to cheek" and "no pain since the fall"
   * deny what stands first; "no marks, cuts or bruises" and "no swelling, bruising" deny all.
   */
  holds(from: number, mention: Mention, changes: Changing): boolean {
    if (this.isWhereHurt(from, mention, changes) || this.isCauseOfDoubt(from, mention, changes)) return false;
    if (changes === 'negated' && this.isApart(from, mention)) return false;
    for (let place = from; place < mention.first; place += 1)
      if (this.endsAt(place, from, mention, changes)) return false;
    return true;
  }

  private isApart(from: number, mention: Mention): boolean {
    if (isToldApart(this.tokens, this.mentions, from, mention)) return true;
    return mention.kind === 'condition' && isBehindDeed(this.tokens, this.mentions, from, mention.first);
  }

  /** Whether what is said ends with the word at a place: read from top to bottom, the first that knows tells. */
  private endsAt(place: number, from: number, mention: Mention, changes: Changing): boolean {
    if (changes === 'negated' && this.turnsToOther(place, from, mention)) return true;
    if (changes === 'uncertain' && this.isOfDoubt(place, from, mention)) return false;
    if (changes === 'negated' && this.isOfAnybody(place, from, mention)) return false;
    if (changes === 'negated' && place > from && this.isToldAnew(place, mention)) return true;
    if (bothWays.has(changes) && mention.kind === 'mechanism' && isOfOneEvent(this.tokens, place)) return false;
    if (changes === 'negated' && this.isOfThatWay(place, from, mention)) return false;
    if (changes === 'historical' && isOfVisit(this.tokens, place)) return false;
    if (changes !== 'hypothetical' && this.isEndOfReach(place, mention)) return true;
    if (changes === 'negated' && this.isEndOfDenial(place, from)) return true;
    // "no fracture - bruised toe"
    if (bothWays.has(changes) && place > from && this.isDash(place)) return true;
    return this.textAt(place) === ',' && this.endsWithComma(place, from, mention, changes);
  }

  /** "Possibly sprained it at playtime": how and where it happened is not in doubt. */
  private isWhereHurt(from: number, { value, first }: Mention, changes: Changing): boolean {
    if (changes !== 'uncertain' || value !== 'school-or-nursery-accident' || !ways.has(this.textAt(first)))
      return false;
    const isHurt = this.mentions.some((one) => one.kind === 'injury' && one.first >= from && one.last < first);
    return isHurt && !this.reach.has(comings, from, first);
  }

  /** "Possible fracture following a punch". */
  private isCauseOfDoubt(from: number, { kind, first }: Mention, changes: Changing): boolean {
    return kind === 'mechanism' && first > from && bothWays.has(changes) && causes.has(this.textAt(first));
  }

  /** Whether a clause of its own begins behind what is denied. */
  private turnsToOther(place: number, from: number, { kind }: Mention): boolean {
    const text = this.textAt(place);
    // "isn't moved she is likely to"
    if (place > from && newSubjects.has(text) && !takers.has(this.textAt(place - 1))) return true;
    // "while there is no bruise there is a graze"
    if (place > from && text === 'there' && this.textAt(place - 1) !== 'that' && beings.has(this.textAt(place + 1)))
      return true;
    // "not yet crawling has a bruise"
    return having.has(text) && this.mentions.some((one) => isOtherKind(one, kind, from, place));
  }

  /** Whether a word tells of a cause that is in doubt with what it did, and so ends no doubt. */
  private isOfDoubt(place: number, from: number, { kind, value, first }: Mention): boolean {
    const text = this.textAt(place);
    // "may have been burnt with a cigarette"
    if (text === 'with' && value === 'contact-burn') return true;
    if (ofDoubt.has(value) && this.isOfCause(place, first)) return true;
    // "bruise likely from a fall": the cause alone is in doubt
    if (kind === 'mechanism' && place === from && text === 'from') return true;
    // "more likely a bite than a burn", "whether she fell or was hit"
    return text === 'than' || (text === 'fell' && this.reach.has(alternatives, place, first));
  }

  /** "Denied that anyone at home hits them". */
  private isOfAnybody(place: number, from: number, { value }: Mention): boolean {
    return value === 'assault' && ways.has(this.textAt(place)) && this.reach.has(anybodies, from - 1, place);
  }

  /** "Has not been established whether", "cannot write as his wrist is broken". */
  private isToldAnew(place: number, { first }: Mention): boolean {
    return asking.has(this.textAt(place)) || this.isReason(place, first);
  }

  /** "Not in a car crash". */
  private isOfThatWay(place: number, from: number, { kind, first }: Mention): boolean {
    return kind === 'mechanism' && this.isDirectly(place, from) && !this.reach.hasComma(from - 1, first);
  }

  /** "May have sprained it in gymnastics": how it happened is not in doubt. */
  private isEndOfReach(place: number, { kind }: Mention): boolean {
    const text = this.textAt(place);
    return endsOfDenial.has(text) || (kind === 'mechanism' && ways.has(text));
  }

  /** What ends a denial and nothing else. */
  private isEndOfDenial(place: number, from: number): boolean {
    const text = this.textAt(place);
    if (this.isException(place)) return true;
    // "won't walk past in case the dog bites"
    if (text === 'case' && this.textAt(place - 1) === 'in' && place - 1 > from) return true;
    if (joints.has(text) && text !== 'or' && beginnings.has(this.textAt(place + 1))) return true;
    // "not a bruise on the back: slate grey naevus"
    if (text === ':' && place > from && place !== colonOf(this.tokens, from)) return true;
    return place > from && isEndOfQuestion(this.tokens, place);
  }

  /** Whether what stands behind a comma is no further item of what is said before it. */
  private endsWithComma(comma: number, from: number, mention: Mention, changes: Changing): boolean {
    const { kind, first, last, bodySite } = mention;
    const isDenial = changes === 'negated';
    if (isDenial && this.isAside(from)) return true;
    if (sureties.has(this.textAt(last + 1))) return true;
    if (this.reach.lists.listGoesOn(comma, last, changes)) return false;
    if (isDenial && this.reach.lists.isBareList(from, mention)) return false;
    if (isDenial && (this.isOfItsOwn(from, comma, mention) || this.isOfOtherKind(from, comma, mention))) return true;
    // "had not noticed, no explanation": what begins with a no is told anew
    if (denialsAndDoubt.has(this.textAt(first)) && this.textAt(first) !== '?') return true;
    if (isDenial && isOnly(this.tokens, last)) return true;
    if (bodySite !== null || !this.reach.lists.isNextBehind(comma, mention)) return true;
    return (
      kind === 'mechanism' && !this.mentions.some((one) => one.kind === kind && one.first >= from && one.last < comma)
    );
  }

  /** Whether what was denied before a comma is of another kind than what stands behind it. */
  private isOfOtherKind(from: number, comma: number, { kind }: Mention): boolean {
    const before = this.mentions.findLast((one) => one.last < comma && one.first >= from);
    return before === undefined ? kind === 'mobility' : before.kind !== kind;
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
      this.textAt(place) === 'as' &&
      owners.has(this.textAt(place + 1)) &&
      this.reach.has(verbsOfState, place + 1, first)
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
