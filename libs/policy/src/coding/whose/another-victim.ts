import { isDoerAt } from '../blows/blows-by.js';
import { agents, domesticWords, doneTo, menOfHome, oneChild } from '../dictionary/short-words.js';
import { subjectOfClause } from '../people/clause-subject.js';
import { throwings } from '../dictionary/happenings/happenings.js';
import { type Mention } from '../mention.js';
import { meetsOtherMeant } from '../people/meant-by-pronoun.js';
import { isWorrying } from './who-worries.js';
import { isNephewOfTeller } from './concern-of-another.js';
import { behindInsert, tellsAt } from './other-families.js';
import { isOfNoHome } from './words-of-no-home.js';
import { isOfOwnChildhood, isOfSpeakersParent } from './own-childhood.js';
import { type Person, bears, telling } from '../people/person-words.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import {
  courts,
  grownHalves,
  isByOwnHalf,
  isCharge,
  isDisclosedOfOwn,
  isDoneToSelf,
  isOfTheChild,
  isOfYouth,
  isNoHalf,
  isStruckByWoman,
  isTowardsPerson,
  siblings,
  towards,
} from '../blows/victims-told.js';
import { raising } from '../dictionary/blows/struck-persons.js';
import { StruckPerson } from '../blows/struck-person.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const children = new Set(['that', 'said', 'says', 'he', 'she', 'child', 'him', 'her', 'reports', 'reported', 'states']);
/** Between a person and what the person did. */
const before = new Set([
  ...['had', 'has', 'would', 'also', 'then', 'just', 'once', 'often', 'regularly', 'repeatedly', 'sometimes'],
  ...['again', 'previously', 'recently', 'physically', 'always', 'was'],
]);
const ofWhom = new Set(['of', 'for', 're', 'about', 'regarding', 'with', 'around']);
const toWhom = new Set(['to', 'in', 'on', 'towards']);
const auxiliaries = new Set(['was', 'were', 'is']);
const reachOfAuxiliary = 4;
const selves = new Set(['herself', 'himself', 'also', 'both']);
const done = new Set(['abused', 'neglected', 'maltreated', 'physically', 'sexually', 'emotionally']);
const none: ReadonlySet<string> = new Set();
const hers = new Set(['her']);
const owners = new Set(['her', 'his', 'their', 'a', 'the', 'another', 'an']);
const assessments = new Set(['dash', 'idva', 'marac', 'dvpn', 'dvpo']);
const sufferers = new Set(['victim', 'survivor', 'history', 'experience', 'experiences']);
const ofChild = new Set(['he', 'she', 'that', 'child', 'says', 'said']);
const former = new Set(['previous', 'older', 'elder', 'younger', 'first', 'eldest', 'oldest']);
const youngsters = new Set(['children', 'kids', 'child']);
const reachOfThing = 6;
const reachOfHome = 14;
const reachOfAgent = 8;
const partners = new Set(['partner', 'ex', 'husband', 'boyfriend', 'girlfriend', 'fiance']);

const hitting = new Set([
  ...['hit', 'struck', 'caught', 'clipped', 'hits', 'strikes', 'bashed', 'clonked', 'squashed', 'flattened'],
  ...['knocked', 'ran', 'reversed', 'drove', 'crashed', 'ploughed'],
]);
const between = new Set(['over', 'down', 'into']);
const ands = new Set(['and', '&']);
const ofChildToo = new Set(['her', 'him', 'she', 'he', 'then', 'child', 'me']);

/** Tells what was done to somebody else than the child: an assault, a disclosure or a plan. */
export class AnotherVictim {
  private readonly struck: StruckPerson;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly persons: readonly Found<Person>[],
  ) {
    this.struck = new StruckPerson(tokens, persons);
  }

  /** "Assault on mother", "hitting mother", "mother was punched", "mother denies being hit". */
  ofAssault(mention: Mention): boolean {
    const { first, last } = mention;
    if (isOfOwnChildhood(this.tokens, mention) || isOfSpeakersParent(this.tokens, mention)) return true;
    if (
      isDisclosedOfOwn(this.tokens, this.persons, mention) ||
      isByOwnHalf(this.tokens, this.persons, mention) ||
      meetsOtherMeant(this.tokens, this.persons, mention)
    )
      return true;
    const met = this.struck.of(mention);
    if (met !== null) return met === 'other';
    const text = (place: number): string => textAt(this.tokens, place);
    if (this.persons.some(({ first: from, means }) => from === first && means === 'harmed')) return true;
    const struck = this.isNamedBehind(first, last);
    if (struck !== null) return struck;
    if (
      isTowardsPerson(this.tokens, this.persons, last) ||
      this.isOfTeller(first, last) ||
      this.isOfHalf(first, last) ||
      this.isDomestic(first, last)
    )
      return true;
    if (this.isOfCourts(first, last) || isCharge(this.tokens, mention)) return true;
    // "has been hitting her"
    const isDoing = text(first).endsWith('ing') && text(first) !== 'being';
    const isPassive = !isDoing && (doneTo.has(text(first - 1)) || doneTo.has(text(first)));
    const person = this.persons.findLast((one) => one.last < first);
    return (
      isPassive && person !== undefined && first - person.last <= 4 && this.isUnbroken(person.last + 1, first, children)
    );
  }

  /** "Hit his sister", "an assault on mum": whether whoever is named right behind met it; null where nobody is, or only who did it ("hit by a boy in his class"). */
  private isNamedBehind(first: number, last: number): boolean | null {
    const at = (place: number): boolean => this.persons.some((one) => one.first <= place && one.last >= place);
    const doer = isDoerAt(this.tokens, last) ? this.persons.find((one) => one.first <= last && one.last >= last) : null;
    for (const place of [last, last + 1, last + 2]) {
      if (place > last && !goesOnAt(this.tokens, place)) return null;
      if (!at(place) || isDoerAt(this.tokens, place, first) || place <= (doer?.last ?? 0)) continue;
      if (place === last) return !agents.has(this.text(first + 1)) && first !== last && !at(first);
      return place === last + 1 || towards.has(this.text(place - 1)) || owners.has(this.text(place - 1));
    }
    return null;
  }

  /** "Older brother was hit by a chair", "dad dropped a spanner on his own foot". */
  ofThing({ first, last }: Mention): boolean {
    return this.struck.byThing(first, last) || this.isThrownAt(first) || this.isMet(last);
  }

  /** "A ball hit his sister in the eye", "a car hit her cousin". */
  isMet(to: number): boolean {
    const isOwned = this.text(to) === 'her' || this.text(to) === 'his' || this.text(to) === 'child';
    let last = isOwned ? to - 1 : to;
    if (between.has(this.text(last))) last -= 1;
    if (!hitting.has(this.text(last)) || !goesOnAt(this.tokens, to + 1)) return false;
    return this.persons.some(
      (one) =>
        one.first > to &&
        one.means !== 'animal' &&
        one.means !== 'worker' &&
        !this.text(one.last).endsWith("'s") &&
        !(ands.has(this.text(one.last + 1)) && ofChildToo.has(this.text(one.last + 2))) &&
        this.isDetermined(to + 1, one.first),
    );
  }

  /** "Threw a toy at the other twin". */
  private isThrownAt(first: number): boolean {
    if (!throwings.has(this.text(first))) return false;
    for (let place = first + 1; place <= first + reachOfThing && goesOnAt(this.tokens, place); place += 1)
      if (this.text(place) === 'at')
        return this.persons.some(
          (one) => one.first > place && !this.text(one.last).endsWith("'s") && this.isDetermined(place + 1, one.first),
        );
    return false;
  }

  private isDetermined(from: number, to: number): boolean {
    for (let place = from; place < to; place += 1) if (!owners.has(this.text(place))) return false;
    return true;
  }

  private text(place: number): string {
    return textAt(this.tokens, place);
  }

  /** "Mother was abused as a child". */
  private isDoneTo(first: number): boolean {
    const person = this.persons.findLast((one) => one.last < first);
    const passive = selves.has(this.text(first - 1)) ? first - 2 : first - 1;
    if (person === undefined || !doneTo.has(this.text(passive))) return false;
    let said = passive;
    while (said > person.last && raising.has(this.text(said))) said -= 1;
    return said === person.last || (first - person.last <= 3 && this.isUnbroken(person.last + 1, first, children));
  }

  /** "Mother said her partner hits her". */
  private isOfTeller(first: number, last: number): boolean {
    const text = (place: number): string => textAt(this.tokens, place);
    if (!this.isHer(first, last)) return false;
    let agent = first;
    while (!partners.has(text(agent)) && agent > first - 3 && (agent === first || before.has(text(agent)))) agent -= 1;
    if (!partners.has(text(agent)) || beginsAt(this.tokens, agent)) return false;
    const teller = this.persons.findLast((one) => one.last < agent);
    if (teller === undefined || text(teller.last).endsWith("'s")) return false;
    return this.isUnbroken(teller.last + 1, agent, none);
  }

  /** "Dad punched her in front of the children", "DASH: kicked by partner": what is told of violence between adults. */
  private isDomestic(first: number, last: number): boolean {
    if (isOfYouth(this.tokens, last)) return true;
    if (this.isHer(first, last) && !isStruckByWoman(this.tokens, first))
      return (
        this.tokens.some(
          ({ text }, place) =>
            ((domesticWords.has(text) && !isOfNoHome(this.tokens, place)) ||
              (text === 'police' && this.hasOther(first))) &&
            Math.abs(place - last) <= reachOfHome,
        ) && this.hasMan(first)
      );
    if (!this.tokens.some(({ text }) => assessments.has(text))) return false;
    for (let place = last; place <= last + reachOfAgent; place += 1)
      if (partners.has(this.text(place)) && agents.has(this.text(place - 1))) return true;
    return false;
  }

  /** Whether it was done to "her": "punched her in the face". */
  private isHer(first: number, last: number): boolean {
    return hasWord(this.tokens, first, behind(this.tokens, last, 1), hers);
  }

  /** The police come for a child as well: only where somebody is named whom it may have been done to. */
  private hasOther(first: number): boolean {
    const sentence = sentenceOf(this.tokens, first);
    return this.persons.some((one) => one.first >= sentence.first && one.last < first && isNoHalf(this.tokens, one));
  }

  private hasMan(first: number): boolean {
    for (let place = first; place >= first - reachOfAgent; place -= 1) if (menOfHome.has(this.text(place))) return true;
    return false;
  }

  /** "Her partner punched her": a child has none. */
  private isOfHalf(first: number, last: number): boolean {
    if (!this.isHer(first, last)) return false;
    const half = grownHalves.has(this.text(first)) ? first : first - 1;
    return grownHalves.has(this.text(half)) && this.text(half - 1) === 'her' && !beginsAt(this.tokens, half);
  }

  /** A plan or a worry for a brother or sister. */
  isSibling({ value, first, last }: Mention): boolean {
    if (value !== 'disclosure' && value !== 'was-not-brought' && this.isOfFormer(first)) return true;
    if (value !== 'disclosure' && isDoneToSelf(this.tokens, this.persons, { first, last })) return true;
    if (value === 'maltreatment-suspected' && isByOwnHalf(this.tokens, this.persons, { first, last })) return true;
    const next = this.persons.find((one) => one.first > last);
    if (
      value !== 'disclosure' &&
      value !== 'was-not-brought' &&
      next !== undefined &&
      next.first - last <= 3 &&
      goesOnAt(this.tokens, next.first) &&
      (ofWhom.has(this.text(last + 1)) || toWhom.has(this.text(last + 1))) &&
      (this.text(last + 1) === 'of' || siblings.has(this.text(next.last)))
    )
      return !isNephewOfTeller(this.tokens, next.last);
    if (done.has(this.text(first)) && this.isDoneTo(first)) return true;
    if (value !== 'disclosure' && this.isSaidOfSibling(first)) return true;
    const person = this.persons.findLast((one) => one.last < first);
    if (person === undefined || !this.isUnbroken(behindInsert(this.tokens, person), first, children)) return false;
    const text = textAt(this.tokens, person.last);
    if (value === 'disclosure') return tellsAt(this.tokens, person, first);
    if (isWorrying(this.tokens, person.last, first)) return false;
    return siblings.has(text) || (oneChild.has(text) && former.has(this.text(person.first)));
  }

  /** "Half-brother on dad's side was the subject of an investigation". */
  private isSaidOfSibling(first: number): boolean {
    const subject = subjectOfClause(this.tokens, this.persons, first);
    if (subject === null || !siblings.has(this.text(subject.last))) return false;
    if (isWorrying(this.tokens, subject.last, first)) return false;
    return (
      hasWord(this.tokens, subject.last + 1, first - 1, bears) &&
      !hasWord(this.tokens, subject.last + 1, first - 1, telling)
    );
  }

  /** "Partner's previous children were removed owing to", "a mother who was herself the victim of". */
  private isOfFormer(first: number): boolean {
    const person = this.persons.findLast((one) => one.last < first);
    if (person === undefined) return false;
    if (sufferers.has(this.text(first - 2)) && this.text(first - 1) === 'of')
      return this.isUnbroken(person.last + 1, first - 2, ofChild);
    return (
      youngsters.has(this.text(person.last)) &&
      (former.has(this.text(person.first)) || this.text(person.first).endsWith("'s")) &&
      first - person.last <= reachOfAgent &&
      this.isUnbroken(person.last + 1, first, none)
    );
  }

  /** "Father arrested for assault". */
  private isOfCourts(first: number, last: number): boolean {
    if (isOfTheChild(this.tokens, last)) return false;
    const person = this.persons.findLast((one) => one.last < first);
    if (person === undefined || first - person.last > 6) return false;
    for (let place = person.last + 1; place < first; place += 1)
      if (courts.has(textAt(this.tokens, place))) return this.isUnbroken(person.last + 1, first, none);
    return false;
  }

  private isUnbroken(from: number, to: number, breaks: ReadonlySet<string>): boolean {
    for (let place = from; place <= to; place += 1) {
      const token = tokenAt(this.tokens, place);
      if (token?.begins === true) return false;
      if (place === to || token === undefined) continue;
      if (token.text === ',' || token.text === ':' || breaks.has(token.text)) return false;
      if (auxiliaries.has(token.text) && to - place > reachOfAuxiliary) return false;
    }
    return true;
  }
}
