import { listJoints } from '../dictionary/short-words.js';
import { alternatives } from '../assertion-words.js';
import { type Changing } from '../contexts.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { listWords } from './reach-words.js';
import { isOfPlace } from './really-there.js';
import { type Token } from '../text/tokens.js';

/** The longest list of what is denied. */
const mostOfList = 40;
const inLists = new Set([',', '/', 'or', 'nor', 'any', 'new', 'fresh', 'obvious', 'visible', 'other']);

/** What may stand in a list under a heading. */
const headed = new Set<Mention['kind']>(['injury', 'mechanism', 'condition', 'concern', 'mobility']);
/** What is said of more than one. */
const ofAll = new Set(['were', 'are', 'all', 'both', 'have', ':', 'none', 'neither', 'nil']);

/** "Bruised" is said of a part; it is no item of a list of what was not found, as "bruising" is. */
export const isAdjective = (text: string): boolean => text.endsWith('ed') || text === 'swollen' || text === 'broken';

/** How far behind a mention the end of its list may be. */
export const reachOfList = 6;

/** What is told in lists: which item belongs to which, and where a list ends. */
export class Lists {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
  ) {}

  /** "Denied by all: fall, burn to the arm and bites": nothing but what is told and where, up to the end of the sentence. */
  isUnderHeading(colon: number, { kind, first }: Mention, isLoose: boolean): boolean {
    if (!headed.has(kind) || !this.isAllListed(colon, first)) return false;
    if (!isLoose) return true;
    // "not seen: broken arm in plaster, asleep"
    return this.mentions.some(
      (one) => headed.has(one.kind) && one.first > colon && one.first !== first && this.isAllListed(colon, one.first),
    );
  }

  private isAllListed(colon: number, first: number): boolean {
    if (first - colon > mostOfList) return false;
    for (let place = colon + 1; place < first; place += 1) {
      const one = this.mentions.find((other) => other.first === place);
      if (one !== undefined) place = Math.max(place, one.last);
      else if (
        !goesOnAt(this.tokens, place) ||
        !(inLists.has(this.textAt(place)) || listWords.has(this.textAt(place)) || isOfPlace(this.tokens, place))
      )
        return false;
    }
    return goesOnAt(this.tokens, first);
  }

  /** "No bruises, cuts, burns, marks or scalds": nothing but what is denied, however long, and an "or" that closes it. */
  isBareList(from: number, { kind, first }: Mention): boolean {
    if (first - from > mostOfList) return false;
    for (let place = from; place < first; place += 1) {
      const one = this.mentionAt(place, kind);
      if (one !== undefined) place = one.last;
      else if (!goesOnAt(this.tokens, place) || !inLists.has(this.textAt(place))) return false;
    }
    return goesOnAt(this.tokens, first) && this.isClosed(first, kind);
  }

  /** "Not yet crawling, cruising or walking", "no crawling, walking or cruising": the next of one list. */
  isInList({ kind, last }: Pick<Mention, 'kind' | 'last'>, first: number): boolean {
    return this.textAt(last + 1) === ',' && last + 2 === first && this.isClosed(first, kind);
  }

  /** "Roll, crawl or walk": right behind, and an "or" joins them. */
  isNextOf({ kind, last }: Mention, first: number): boolean {
    if (!goesOnAt(this.tokens, last + 1) || !goesOnAt(this.tokens, first)) return false;
    if (alternatives.has(this.textAt(last + 1)) && first === last + 2) return true;
    return this.isInList({ kind, last }, first);
  }

  /** "No swelling, bruising, cuts": whether the next of a list stands behind a comma. */
  isNextBehind(comma: number, { kind, first }: Mention): boolean {
    if (first - comma <= 2) return !isAdjective(this.textAt(first));
    return this.mentions.some(
      (one) =>
        one.kind === kind &&
        one.bodySite === null &&
        one.first > comma &&
        one.first - comma <= 2 &&
        one.last < first &&
        !isAdjective(this.textAt(one.first)),
    );
  }

  /** Whether an item of a list, or what follows it in the list, has an "or" before it. */
  private isClosed(first: number, kind: Mention['kind']): boolean {
    if (alternatives.has(this.textAt(first - 1))) return true;
    for (let place = first; place <= first + mostOfList; place += 1) {
      if (!goesOnAt(this.tokens, place)) return false;
      if (alternatives.has(this.textAt(place)))
        return this.mentions.some((one) => one.kind === kind && (one.first === place + 1 || one.last === place + 1));
      const one = this.mentionAt(place, kind);
      if (one !== undefined) place = one.last;
      else if (this.textAt(place) !== ',') return false;
    }
    return false;
  }

  /** The last of the list that something said at its end is said of as a whole. */
  endBefore(mention: Mention, said: number): number {
    const end = this.endOfBareList(mention);
    if (end === mention.last || end >= said) return mention.last;
    for (let place = end + 1; place <= said + 1; place += 1) if (ofAll.has(this.textAt(place))) return end;
    return this.textAt(said).startsWith('no') ? end : mention.last;
  }

  /** The last of a list of bare words: "cuts, bruises, burns: none", "bruising and swelling were both absent". */
  private endOfBareList({ kind, first, last }: Mention): number {
    let [end, hasJoint, isPlural] = [last, false, this.isPlural(first, last)];
    for (;;) {
      let place = end + 1;
      while (goesOnAt(this.tokens, place) && listJoints.has(this.textAt(place))) place += 1;
      const next = place === end + 1 ? undefined : this.mentionAt(place, kind);
      if (next === undefined) break;
      hasJoint ||= this.textAt(place - 1) !== ',';
      isPlural &&= this.isPlural(next.first, next.last);
      end = next.last;
    }
    return end === last || hasJoint || isPlural ? end : last;
  }

  private isPlural(first: number, last: number): boolean {
    return first === last && /(?:s|ing|ion)$/.test(this.textAt(last));
  }

  private mentionAt(place: number, of: Mention['kind']): Mention | undefined {
    return this.mentions.find(({ kind, first }) => kind === of && first === place);
  }

  /** Whether an "or" closes the list that a comma is part of. */
  listGoesOn(comma: number, last: number, changes: Changing): boolean {
    for (let place = comma + 1; place <= last + reachOfList; place += 1) {
      const token = tokenAt(this.tokens, place);
      if (token === undefined || token.begins) return false;
      if (this.isOr(place) || (changes === 'hypothetical' && token.text === 'and')) return true;
    }
    return false;
  }

  /** "Swelling / bruising", and not "d/c home": an "or", or its sign between words. */
  private isOr(place: number): boolean {
    if (this.textAt(place) !== '/') return alternatives.has(this.textAt(place));
    return this.textAt(place - 1).length > 1 && this.textAt(place + 1).length > 1;
  }

  private textAt(place: number): string {
    return textAt(this.tokens, place);
  }
}
