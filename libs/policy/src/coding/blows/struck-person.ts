import { personFrom } from '../people/person-from.js';
import { anybodies, blowForms, blowNouns } from '../dictionary/blows/blows.js';
import {
  beforeDeeds,
  distant,
  formerOnly,
  formers,
  grownVictims,
  halves,
  offspring,
} from '../dictionary/blows/struck-persons.js';
import { isBoyOfText } from './struck-boy.js';
import { isInitial } from './blows.js';
import { throwings } from '../dictionary/happenings/happenings.js';
import { isDoneToSomebody } from './done-by-others.js';
import { type Mention } from '../mention.js';
import { owners, type Person } from '../people/person-words.js';
import { beginsAt, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { determining, hasWoman, personAt, StruckPassive } from './struck-passive.js';

const reachOfDoer = 5;
const reachOfAgent = 6;
const metByThings = new Set([
  ...['hit', 'struck', 'caught', 'knocked', 'crushed', 'bashed', 'whacked', 'squashed', 'clipped', 'pinned', 'trapped'],
]);
const joints = new Set(['or', 'and', '&', 'nor']);
const behindObject = new Set([
  ',',
  '-',
  ')',
  'with',
  'in',
  'on',
  'at',
  'when',
  'while',
  'but',
  'before',
  'after',
  'last',
]);
const theChildren = new Set(['child', 'children', 'kids', 'baby', 'toddler', 'infant', 'him']);
const ontos = new Set(['on', 'onto', 'over']);

const ownChildren = new Set(['son', 'daughter', 'child', 'boy', 'teenager', 'grandson', 'granddaughter', 'stepson']);
const ofYoung = new Set(['boyfriend', 'bf', 'girlfriend']);
const ofRank = new Set([
  'older',
  'oldest',
  'eldest',
  'elder',
  'younger',
  'youngest',
  'teenage',
  'own',
  'adult',
  'middle',
]);
const formerHomes = new Set(['relationship', 'marriage', 'relationships', 'partner', 'family', 'partners']);
const reachOfHome = 4;

/** "A baby in a previous relationship", "the child of a former partner". */
function isOfFormerHome(tokens: readonly Token[], met: number): boolean {
  for (let place = met + 2; place <= met + reachOfHome && !beginsAt(tokens, place); place += 1)
    if (formerHomes.has(textAt(tokens, place)))
      return formerOnly.has(textAt(tokens, place - 1)) || textAt(tokens, place - 1) === 'past';
  return false;
}

/** Whom a blow meets, where its own words tell: the object of the verb, or the subject of its passive. */
export class StruckPerson {
  private readonly passive: StruckPassive;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly persons: readonly Found<Person>[],
  ) {
    this.passive = new StruckPassive(tokens, persons);
  }

  /** The child, somebody else, or nobody that the words name. */
  of({ first, last }: Mention): 'child' | 'other' | null {
    const verb = this.verbIn(first, last);
    if (verb === null) return null;
    // "has been hitting her": no passive
    const being = this.text(verb).endsWith('ing') ? null : this.passive.beingBefore(verb);
    if (being !== null && this.passive.isOtherBearing(being, verb)) return 'other';
    if (being !== null) return this.passive.isChildBearing(being) ? 'child' : null;
    const from = blowNouns.has(this.text(verb)) && this.text(verb + 1) === 'of' ? verb + 2 : verb + 1;
    const object = this.text(from) === 'up' ? from + 1 : from;
    if (this.isOfOwnChild(this.text(object), verb)) return 'other';
    if (isInitial(this.tokens, object)) return 'child';
    const met = personFrom(this.tokens, object);
    if (met !== null && this.isWithChildren(met)) return 'child';
    if (met !== null) return this.ofMet(object, met, verb);
    if (this.isNamedAt(object)) return 'other';
    return this.passive.isOtherBare(verb) ? 'other' : null;
  }

  /** "Has never hit her or the children". */
  private isWithChildren(met: number): boolean {
    if (!joints.has(this.text(met + 1)) || beginsAt(this.tokens, met + 1)) return false;
    let place = met + 2;
    while (determining.has(this.text(place)) && !beginsAt(this.tokens, place)) place += 1;
    if (!theChildren.has(this.text(place)) || beginsAt(this.tokens, place)) return false;
    // "punched mum and the child was left with a bruise"
    const isEnd = beginsAt(this.tokens, place + 1) || place + 1 === this.tokens.length;
    return isEnd || this.text(met + 1).endsWith('or') || behindObject.has(this.text(place + 1));
  }

  /** Whether a thing meets somebody else: the subject of a passive, whom it comes down on, or who tells of their own part. */
  byThing(first: number, last: number): boolean {
    const begin = this.text(first - 1) === 'a' && this.text(first - 2) === 'by' ? first - reachOfAgent : first;
    for (let place = begin; place <= last; place += 1) {
      const being = metByThings.has(this.text(place)) ? this.passive.beingBefore(place) : null;
      if (being !== null) return this.passive.isOtherBearing(being, place);
    }
    if (metByThings.has(this.text(first)) && this.passive.isBarePassive(first)) return true;
    const met = personAt(this.persons, last);
    if (met !== undefined && this.isDoing(met)) return false;
    if (met !== undefined && met.first > first && met.means !== 'animal') return !this.text(last).endsWith("'s");
    if (this.isUnder(last)) return true;
    if (!this.isOwn(last)) return false;
    const sentence = sentenceOf(this.tokens, first);
    return this.persons.some(
      (one) => one.first >= sentence.first && one.last < last && first - one.last <= reachOfDoer,
    );
  }

  /** "Thrown by his brother", "out of the hand of a classmate", "a block another child threw": who does it. */
  private isDoing({ first, last }: Found<Person>): boolean {
    let place = first - 1;
    while (determining.has(this.text(place))) place -= 1;
    return this.text(place) === 'by' || this.text(place) === 'of' || throwings.has(this.text(last + 1));
  }

  /** "Came down on mum", "fell onto dad's foot". */
  private isUnder(last: number): boolean {
    let place = [last, last + 1, last + 2].find((at) => ontos.has(this.text(at - 1))) ?? last;
    if (!ontos.has(this.text(place - 1)) || beginsAt(this.tokens, place)) return false;
    while (determining.has(this.text(place))) place += 1;
    const met = personAt(this.persons, place);
    if (met?.first !== place || met.means === 'animal' || met.means === 'harmed') return false;
    return !this.text(met.last).endsWith("'s") || isPlace(this.tokens, met.last + 1);
  }

  private isOwn(last: number): boolean {
    return [last - 1, last, last + 1, last + 2, last + 3, last + 4].some((place) => this.text(place) === 'own');
  }

  private text(place: number): string {
    return textAt(this.tokens, place);
  }

  private verbIn(first: number, last: number): number | null {
    for (let place = first; place <= last; place += 1) if (blowForms.has(this.text(place))) return place;
    return isDoneToSomebody(this.tokens, first) ? first : null;
  }

  /** "Hit his cousin", "shook her": who stands behind the verb. */
  private ofMet(from: number, met: number, verb: number): 'child' | 'other' | null {
    const text = this.text(met);
    if (met === from && text === 'her') return this.isHers(verb) ? 'other' : null;
    // "one boy punched another in the face"
    if (text === 'another') return 'other';
    if (anybodies.has(text)) return text === 'me' || text === 'him' ? 'child' : null;
    if (isBoyOfText(this.tokens, this.persons, { verb, from, met })) return 'child';
    const person = personAt(this.persons, met);
    // "a neighbour hears a man hitting the boy next door"
    if (text === 'boy' || text === 'girl' || text === 'child' || text === 'baby')
      if (this.text(met + 1) === 'next' && this.tokens.some((token) => token.text === 'neighbour')) return 'child';
    if (person !== undefined && person.means !== 'animal' && person.means !== 'harmed') return 'other';
    if (grownVictims.has(text)) return 'other';
    return offspring.has(text) && (this.isOfDistant(from, verb) || isOfFormerHome(this.tokens, met)) ? 'other' : null;
  }

  /** "Her son kicked her", "says his daughter has hit him": who has a child is none. */
  private isOfOwnChild(met: string, verb: number): boolean {
    const owner = met === 'her' ? 'her' : met === 'him' ? 'his' : null;
    if (owner === null) return false;
    let place = verb - 1;
    while (place > verb - reachOfDoer && beforeDeeds.has(this.text(place)) && !beginsAt(this.tokens, place)) place -= 1;
    if (!ownChildren.has(this.text(place)) || beginsAt(this.tokens, place)) return false;
    return this.text(ofRank.has(this.text(place - 1)) ? place - 2 : place - 1) === owner;
  }

  /** "Uncle was jailed for shaking his infant son", "his last partner's son". */
  private isOfDistant(from: number, verb: number): boolean {
    if (this.persons.some((one) => one.first >= from && one.first <= from + 3 && this.text(one.last).endsWith("'s")))
      return true;
    if (this.text(from) !== 'his' && this.text(from) !== 'her') return false;
    const { first } = sentenceOf(this.tokens, verb);
    return this.persons.some((one) => one.first >= first && one.last < verb && distant.has(this.text(one.last)));
  }

  /** "Mum's former partner hit her", "when ex-partner punched her". */
  private isHers(verb: number): boolean {
    let doer = verb - 1;
    while (doer > verb - reachOfDoer && beforeDeeds.has(this.text(doer)) && !beginsAt(this.tokens, doer)) doer -= 1;
    if (!halves.has(this.text(doer))) return false;
    let isFormer = formerOnly.has(this.text(doer));
    let place = doer - 1;
    while (!beginsAt(this.tokens, place + 1) && (formers.has(this.text(place)) || this.text(place) === '-')) {
      if (formerOnly.has(this.text(place))) isFormer = true;
      place -= 1;
    }
    const owner = beginsAt(this.tokens, place + 1) ? undefined : personAt(this.persons, place);
    const isOfNamed = owner !== undefined && this.text(place).endsWith("'s");
    // "says mum's husband hit her"
    if (isOfNamed && this.text(doer) === 'husband') return false;
    if (isFormer) return true;
    if (isOfNamed) return false;
    if (this.text(place) !== 'her') return hasWoman(this.tokens, this.persons, place);
    // a girl of whom alone is told may have a boyfriend, and no husband
    return !ofYoung.has(this.text(doer)) || this.persons.some((one) => one.means === 'woman' && one.last < place);
  }

  /** "Hit Mrs Doyle", "attacked the maternal grandfather". */
  private isNamedAt(from: number): boolean {
    let place = from;
    while (!beginsAt(this.tokens, place) && owners.has(this.text(place)) && place <= from + 3) place += 1;
    const person = beginsAt(this.tokens, place) ? undefined : this.persons.find(({ first }) => first === place);
    return (
      person !== undefined &&
      (person.means === 'woman' || person.means === 'man' || person.means === 'anybody') &&
      !this.text(person.last).endsWith("'s")
    );
  }
}
