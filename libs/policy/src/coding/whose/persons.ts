import { isOnPaperGiven } from '../likelihood/advice-papers.js';
import { AnotherVictim } from './another-victim.js';
import { isCareOfAnother } from './care-of-another.js';
import { type Mention } from '../mention.js';
import { helping, selfHarms, shutters } from '../people/person-signs.js';
import {
  type Person,
  auxiliaries,
  childWords,
  companions,
  doneTo,
  owners,
  personal,
  personalMechanisms,
  personalSigns,
  possessed,
  reachToPerson,
  siblingSigns,
  telling,
  victims,
} from '../people/person-words.js';
import { isInitial } from '../blows/blows.js';
import { isDoneToWriter } from '../blows/blows-told.js';
import { isOfFamily, isOwnCare } from './own-affairs.js';
import { isBearing, isHavingBitten, isUnbroken, isWhoBearing, turnsBack } from '../people/person-reach.js';
import { isOfIntervener } from './onlookers.js';
import { isDegree } from './degrees.js';
import { isExceptOf, isTheChildren } from './children-too.js';
import { isNewClause } from './new-clause.js';
import { isBelonging, isOn } from './borne-by.js';
import { joinedDeed } from './joined-deeds.js';
import { isMetInstead } from './met-instead.js';
import { isRunInto } from './run-into.js';
import { isAboard, isNoneAboard } from './none-aboard.js';
import { isOfAnother } from '../blows/struck-boy.js';
import { isOfOthersChild } from './others-parent.js';
import { isOfOlderChild } from './older-child.js';
import { isOfPerson, shortened } from './of-person.js';
import { isStatedOfChild, isStatedOfOther } from './own-statements.js';
import { personsNamed } from '../people/persons-named.js';
import { isWithThing } from './said-by-child.js';
import { isHeadedByOther, isOfSideOfFamily } from './headed-by.js';
import { isInChild, isNoChild, isOnChildsPart } from '../people/no-child.js';
import { isNotOfChild } from '../people/meant-by-pronoun.js';
import { isDeniedOf, isDoneTo, isDoneToChild, isDoneToYouth, isSlammed, isStruckYouth } from './done-to.js';
import { isOfPregnancy, isOwnTreatment, isSufferedFrom } from './grown-bearers.js';
import { isApart, isDropped } from './other-bearers.js';
import { isOfOtherFamily, isOfSomebody } from './other-families.js';
import { isOfOwnChildhood } from './own-childhood.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { isTopicOfTalk } from '../likelihood/rules-and-topics.js';
import { isToldApart, isWhose } from '../people/told-apart.js';
import { isToldOfOther, ofBody } from './told-of-others.js';
import { isSaidWhose } from './whose-it-is.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import {
  isGirlBumping,
  isHeadOfOther,
  isOwnChild,
  isOwnHead,
  isOwnPartMet,
  isWhoBumped,
} from '../people/own-part-met.js';
import { isPlace } from '../sites/sides.js';
import { men, women } from '../people/unlike-pronoun.js';
import { whoseChild } from './whose-child.js';

const isOwner = (text: string): boolean => text === 'her' || text === 'his';

/** "Another child" is none of whom the text tells. */
const notTheChild = new Set(['another', 'a', 'other', 'not', 'never']);
const reachToRelative = 10;
const forOwn = new Set(['for', 'of', 'about', 'with', 're', 'over']);
/** Mostly done by one to another. */
const doneToSomebody = new Set(['hot-liquid', 'contact-burn', 'caught-in-door', 'dog-bite', 'hit-by-object']);
const ownLosses = new Set(['lost', 'loses', 'losing', 'came', 'comes', 'coming', 'missed', 'fell', 'fallen', 'falls']);

const doneBy = new Set(['him', 'child', 'pupil', 'patient', 'pt', 'yp']);

/** What nobody does to somebody: "blood on her lip". */
const heldByNobody = new Set(['injury', 'bleeding-mouth', 'subconjunctival-haemorrhage', 'swelling']);
/** "Has a broken arm, did it falling off a horse". */
const it = new Set(['it', 'that', 'this']);

/** Tells what is said of somebody else than the child. */
export class PersonReader {
  readonly persons: readonly Found<Person>[];
  private readonly victim: AnotherVictim;

  constructor(private readonly tokens: readonly Token[]) {
    this.persons = personsNamed(tokens);
    this.victim = new AnotherVictim(tokens, this.persons);
  }

  /** Whether the text names anybody else. */
  get hasAny(): boolean {
    return this.persons.length > 0;
  }

  /** Whether another person stands before the mention in its sentence and nothing turns back to the child. */
  bear(mention: Mention): boolean {
    const joined = joinedDeed(this.tokens, mention);
    if (joined !== null) return this.bear(joined);
    if (isOfFamily(this.tokens, mention) || mention.isOfGrown === 'surely') return true;
    if (
      mention.kind === 'injury' &&
      (isToldApart(this.tokens, this.persons, mention.first) || isWhose(this.tokens, this.persons, mention))
    )
      return true;
    if (isDoneToWriter(this.tokens, mention)) return true;
    if (isOfPregnancy(this.tokens, mention) || whoseChild(this.tokens, mention) === 'another') return true;
    if (mention.kind === 'injury' && isDoneToYouth(this.tokens, mention)) return true;
    if (mention.value === 'assault' && isStruckYouth(this.tokens, mention)) return true;
    const { kind, value, first, last } = mention;
    if (isSlammed(this.tokens, mention)) return false;
    if ((kind === 'injury' || doneToSomebody.has(value)) && isOnChildsPart(this.tokens, last)) return false;
    if (kind === 'condition' && isInChild(this.tokens, last)) return false;
    if (kind === 'mobility' && this.isAdjectiveOf(mention)) return true;
    if (kind === 'injury' && isBelonging(this.tokens, this.persons, last)) return true;
    if ((kind === 'missed-care' || kind === 'concern') && isOfOtherFamily(this.tokens, mention)) return true;
    if (ofBody.has(kind) && isOfOthersChild(this.tokens, mention)) return true;
    if (value === 'assault' && isOfAnother(this.tokens, mention)) return true;
    if (isOfSomebody(this.tokens, mention)) return true;
    if (isOfOlderChild(this.tokens, mention) || isNoneAboard(this.tokens, mention)) return true;
    if (isOfSideOfFamily(this.tokens, mention)) return true;
    if (this.persons.length === 0 || isOnPaperGiven(this.tokens, mention) || isTopicOfTalk(this.tokens, mention))
      return false;
    if (isHeadedByOther(this.tokens, this.persons, mention)) return true;
    if (isOfIntervener(this.tokens, mention)) return false;
    if (
      ofBody.has(kind) &&
      !isSaidWhose(this.tokens, this.persons, mention) &&
      isStatedOfChild(this.tokens, this.persons, mention)
    )
      return false;
    if (isToldOfOther(this.tokens, this.persons, mention)) return true;
    if (isMetInstead(this.tokens, mention) || isAboard(this.tokens, mention)) return false;
    if (isStatedOfOther(this.tokens, this.persons, mention)) return true;
    if (value === 'assault')
      return this.victim.ofAssault(mention) || isSufferedFrom(this.tokens, this.persons, mention);
    if (value === 'hit-by-object') return this.victim.ofThing(mention);
    if (value === 'traffic' && (this.victim.isMet(mention.last) || isRunInto(this.tokens, this.persons, mention)))
      return true;
    if (isCareOfAnother(this.tokens, this.persons, mention)) return true;
    if (kind === 'missed-care')
      return (
        value === 'was-not-brought' && (this.victim.isSibling(mention) || isOwnCare(this.tokens, this.persons, mention))
      );
    if ((kind === 'concern' || kind === 'condition' || kind === 'injury') && isOfOwnChildhood(this.tokens, mention))
      return true;
    if (kind === 'concern' || (kind === 'neglect' && siblingSigns.has(value))) return this.victim.isSibling(mention);
    if (!this.isPersonal(mention)) return false;
    if (kind === 'mechanism' && (this.isOwnOf(first - 1) || isDropped(this.tokens, this.persons, mention))) return true;
    if (this.isForOwn(mention)) return true;
    if (isDeniedOf(this.tokens, this.persons, mention)) return true;
    if (isOwnTreatment(this.tokens, this.persons, mention)) return true;
    if (this.isOfVictim(mention) || isDoneToChild(this.tokens, this.persons, mention)) return false;
    if (isOn(this.tokens, this.persons, mention) || isDoneTo(this.tokens, this.persons, mention)) return true;
    if (isApart(this.tokens, this.persons, mention)) return true;
    const person = this.persons.findLast(
      (one) => one.last < first && (this.isSubject(one) || this.isRightBefore(one, mention)),
    );
    return (person !== undefined && isOfPerson(this.tokens, person, mention)) || this.isRelative(mention);
  }

  /** "The pre-mobile twin", "his walking brother". */
  private isAdjectiveOf({ value, first, last }: Mention): boolean {
    if (value !== 'not-mobile' && !owners.has(this.textAt(first - 1))) return false;
    return this.persons.some(
      (one) =>
        one.first === last + 1 && goesOnAt(this.tokens, one.first) && one.means !== 'worker' && one.means !== 'animal',
    );
  }

  /** "Mother feels low since her own fall". */
  private isOwnOf(own: number): boolean {
    if (this.textAt(own) !== 'own') return false;
    return this.persons.some(
      ({ last, means }) => last < own && (means === 'woman' || means === 'man' || means === 'elder'),
    );
  }

  /** "Mum, who was seen for her own wrist injury". */
  private isForOwn({ first }: Mention): boolean {
    const own = this.textAt(first - 1) === 'own' ? first - 1 : first - 2;
    return forOwn.has(this.textAt(own - 2)) && this.isOwnOf(own);
  }

  /** "Bit him", "scratched her on the cheek": whoever did it, it was done to the child; "scratched her cheek" may be her own. */
  private isOfVictim(mention: Mention): boolean {
    const { value, first, last } = mention;
    if (this.persons.some((one) => one.first >= first && one.first <= last + 1 && one.last > last)) return false;
    if (isHeadOfOther(this.tokens, first)) return true;
    // "scratched her sister"
    if (isOwner(this.textAt(last + 1)) && !isOwnChild(this.tokens, last + 2)) {
      if (this.persons.some((one) => one.first === last + 2)) return false;
    }
    // "gran lost her footing", "came off her bike"
    if (ownLosses.has(this.textAt(first)) && value.startsWith('fall')) return false;
    for (let place = first + 1; place <= last; place += 1)
      if (
        (victims.has(this.textAt(place)) || isInitial(this.tokens, place)) &&
        !notTheChild.has(this.textAt(place - 1)) &&
        !isNotOfChild(this.tokens, this.persons, place) &&
        this.textAt(place + 1) !== 'own' &&
        !this.isHers(place, mention)
      )
        return true;
    if (isWithThing(this.tokens, first)) return true;
    if (doneTo.has(this.textAt(first)) && isTheChildren(this.tokens, last + 1)) return true;
    const whom = this.textAt(last + 1) === 'the' ? last + 2 : last + 1;
    if (!(doneTo.has(this.textAt(first)) || isHavingBitten(this.tokens, first)) || !victims.has(this.textAt(whom)))
      return false;
    return !isPlace(this.tokens, whom + 1) && !possessed.has(this.textAt(whom + 1));
  }

  /** "Trapped her finger": it may be hers who did it. */
  private isHers(place: number, { value, first }: Mention): boolean {
    const person = this.persons.findLast((one) => one.last < first);
    // "nan, who bumped his head"
    if (person !== undefined && (this.textAt(place) === 'her' ? men : women).has(this.textAt(person.last)))
      return false;
    return (
      ((value === 'caught-in-door' ||
        heldByNobody.has(value) ||
        selfHarms.has(this.textAt(first)) ||
        isOwnHead(this.tokens, place) ||
        isWhoBumped(this.tokens, first) ||
        isGirlBumping(this.tokens, person?.last, first)) &&
        !shutters.has(this.textAt(first)) &&
        isPlace(this.tokens, place + 1)) ||
      isOwnPartMet(this.tokens, place)
    );
  }

  /** "Lives with gran, who was burned". */
  private isRelative({ first }: Mention): boolean {
    for (let place = first - 1; place >= first - reachToPerson; place -= 1) {
      const token = tokenAt(this.tokens, place);
      if (token === undefined || token.begins || token.text === ',') return false;
      if (token.text !== 'who') continue;
      const person = this.persons.findLast((one) => one.last < place);
      if (person === undefined || place - person.last > reachToRelative || !isWhoBearing(this.tokens, place + 1, first))
        return false;
      return (
        !turnsBack(this.tokens, person.last + 1, place, childWords) &&
        isUnbroken(this.tokens, place + 1, first, telling)
      );
    }
    return false;
  }

  /** Whether nothing turns back to the child between what somebody else bears and what is told next. */
  isStillOf(before: Mention, { last }: Mention): boolean {
    for (let place = before.last + 1; place <= last + reachToPerson; place += 1) {
      const token = tokenAt(this.tokens, place);
      if (place > last && (token === undefined || token.begins || token.text === ',')) return true;
      if (token === undefined || token.begins) return false;
      // "bitten by him, hand swollen": who did it
      if (token.text === 'did' && it.has(this.textAt(place + 1))) continue;
      if (isDegree(this.tokens, place) || (doneBy.has(token.text) && this.textAt(place - 1) === 'by')) continue;
      if ((telling.has(token.text) || childWords.has(token.text)) && !isNoChild(this.tokens, place)) return false;
    }
    return true;
  }

  private textAt(place: number): string {
    return textAt(this.tokens, place);
  }

  private isPersonal({ kind, value }: Mention): boolean {
    if (kind === 'neglect') return personalSigns.has(value);
    return personal.has(kind) || (kind === 'mechanism' && personalMechanisms.has(value));
  }

  /** "From his friend's cut finger". */
  private isRightBefore({ last }: Found<Person>, { kind, first, value }: Mention): boolean {
    return kind === 'injury' && value !== 'bite' && first === last + 1 && this.textAt(last).endsWith("'s");
  }

  /** "Brought by mum", "seen with dad": they are not those who are spoken of. */
  private isSubject({ first, last, means }: Found<Person>): boolean {
    // somebody else who does it may do it to the child
    if (means === 'harmed' && this.persons.some((one) => one.last < first)) return false;
    if (means === 'harmed') return !auxiliaries.has(this.textAt(first - 1)) && this.textAt(first - 1) !== 'got';
    if (this.textAt(last + 1) === 'who' && isBearing(this.tokens, last + 2)) return true;
    if (this.textAt(last).endsWith("'s") && shortened.has(this.textAt(last + 1))) return true;
    let place = first - 1;
    while (!beginsAt(this.tokens, place + 1) && owners.has(this.textAt(place))) place -= 1;
    // "a carer for mum with epilepsy"
    if (this.textAt(last + 1) === 'with' && helping.has(this.textAt(place))) return true;
    return (
      !companions.has(this.textAt(place)) ||
      isExceptOf(this.tokens, place) ||
      beginsAt(this.tokens, place + 1) ||
      isNewClause(this.tokens, this.persons, place, last)
    );
  }
}
