import { isToPartBy } from './blows.js';
import { personFrom } from './person-from.js';
import { isWithThingBy } from './blows-by.js';
import { adverbs, anybodies, beings, blowForms, blowNouns, blowParticiples } from './dictionary/blows.js';
import { subjectOfClause } from './clause-subject.js';
import {
  beforeDeeds,
  distant,
  formerOnly,
  formers,
  grownVictims,
  halves,
  offspring,
  raising,
} from './dictionary/struck-persons.js';
import { isBoyOfText } from './struck-boy.js';
import { throwings } from './dictionary/happenings.js';
import { type Mention } from './mention.js';
import { companions, owners, type Person } from './person-words.js';
import { beginsAt, sentenceOf, textAt } from './reading.js';
import { isPlace } from './sides.js';
import { type Found } from './terms.js';
import { type Token } from './tokens.js';

const reachOfDoer = 5;
const reachOfBeing = 4;
const reachOfSubject = 8;
const reachOfAgent = 6;
const reachOfOwner = 8;
const pronouns = new Set(['she', 'he', 'her', "she'd", "she's"]);
const adults = new Set(['female', 'woman', 'lady', 'adult']);
const metByThings = new Set([
  ...['hit', 'struck', 'caught', 'knocked', 'crushed', 'bashed', 'whacked', 'squashed', 'clipped', 'pinned', 'trapped'],
]);
const determining = new Set(['his', 'her', 'the', 'their', 'a', 'to', 'another', 'my']);
/** "Was pushed over and slapped". */
const particles = new Set(['over', 'down', 'about', 'around', 'back', 'off', 'out', 'away']);
const ontos = new Set(['on', 'onto', 'over']);
const besides = new Set([...companions, 'said', 'says', 'that', 'per', 'of', 'about']);
const byWhom = new Set(['by', 'from', 'with']);

/** "Mum says went out and was punched": she tells of the child. */
const saying = new Set([
  ...['says', 'said', 'states', 'stated', 'reports', 'reported', 'tells', 'told', 'reckons', 'thinks', 'claims'],
  ...['alleges', 'alleged', 'phoned', 'rang', 'texted'],
]);

/** Whom a blow meets, where its own words tell: the object of the verb, or the subject of its passive. */
export class StruckPerson {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly persons: readonly Found<Person>[],
  ) {}

  /** The child, somebody else, or nobody that the words name. */
  of({ first, last }: Mention): 'child' | 'other' | null {
    const verb = this.verbIn(first, last);
    if (verb === null) return null;
    // "has been hitting her": no passive
    const being = this.text(verb).endsWith('ing') ? null : this.beingBefore(verb);
    if (being !== null && this.isOtherBearing(being, verb)) return 'other';
    if (being !== null) return this.isChildBearing(being) ? 'child' : null;
    const from = blowNouns.has(this.text(verb)) && this.text(verb + 1) === 'of' ? verb + 2 : verb + 1;
    const object = this.text(from) === 'up' ? from + 1 : from;
    const met = personFrom(this.tokens, object);
    if (met !== null) return this.ofMet(object, met, verb);
    if (this.isNamedAt(object)) return 'other';
    return this.isOtherBare(verb) ? 'other' : null;
  }

  /** Whether a thing meets somebody else: the subject of a passive, whom it comes down on, or who tells of their own part. */
  byThing(first: number, last: number): boolean {
    const begin = this.text(first - 1) === 'a' && this.text(first - 2) === 'by' ? first - reachOfAgent : first;
    for (let place = begin; place <= last; place += 1) {
      const being = metByThings.has(this.text(place)) ? this.beingBefore(place) : null;
      if (being !== null) return this.isOtherBearing(being, place);
    }
    if (metByThings.has(this.text(first)) && this.isBarePassive(first)) return true;
    const met = this.personAt(last);
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
    const met = this.personAt(place);
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
    return null;
  }

  private personAt(place: number): Found<Person> | undefined {
    return this.persons.find((one) => one.first <= place && one.last >= place);
  }

  /** "Hit his cousin", "shook her": who stands behind the verb. */
  private ofMet(from: number, met: number, verb: number): 'child' | 'other' | null {
    const text = this.text(met);
    if (met === from && text === 'her') return this.isHers(verb) ? 'other' : null;
    if (anybodies.has(text)) return text === 'me' || text === 'him' ? 'child' : null;
    if (isBoyOfText(this.tokens, this.persons, { verb, from, met })) return 'child';
    const person = this.personAt(met);
    // "a neighbour hears a man hitting the boy next door"
    if (text === 'boy' || text === 'girl' || text === 'child' || text === 'baby')
      if (this.text(met + 1) === 'next' && this.tokens.some((token) => token.text === 'neighbour')) return 'child';
    if (person !== undefined && person.means !== 'animal' && person.means !== 'harmed') return 'other';
    if (grownVictims.has(text)) return 'other';
    return offspring.has(text) && this.isOfDistant(from, verb) ? 'other' : null;
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
    if (isFormer) return true;
    const owner = beginsAt(this.tokens, place + 1) ? undefined : this.personAt(place);
    if (owner !== undefined && this.text(place).endsWith("'s")) return false;
    return this.text(place) === 'her' || this.hasWoman(place);
  }

  /** "Hit Mrs Doyle", "attacked the maternal grandfather". */
  private isNamedAt(from: number): boolean {
    let place = from;
    while (owners.has(this.text(place)) && place <= from + 3) place += 1;
    const person = beginsAt(this.tokens, place) ? undefined : this.persons.find(({ first }) => first === place);
    return (
      person !== undefined &&
      (person.means === 'woman' || person.means === 'man' || person.means === 'anybody') &&
      !this.text(person.last).endsWith("'s")
    );
  }

  private hasWoman(place: number): boolean {
    const { first } = sentenceOf(this.tokens, Math.max(0, place));
    return this.persons.some(
      (one) => one.means === 'woman' && one.last <= place && one.first >= first && place - one.last <= reachOfOwner,
    );
  }

  private beingBefore(verb: number): number | null {
    if (beginsAt(this.tokens, verb)) return null;
    for (let place = verb - 1; place >= verb - reachOfBeing; place -= 1) {
      const text = this.text(place);
      if (beings.has(text)) return place;
      if (text === 'and' || text === '&') {
        const before = particles.has(this.text(place - 1)) ? place - 2 : place - 1;
        if (this.text(before).endsWith('ed')) {
          place = before;
          continue;
        }
      }
      if (!adverbs.has(text) || beginsAt(this.tokens, place)) return null;
    }
    return null;
  }

  /** "Her nephew is alleged to have been assaulted", "mother discloses that she was strangled by her former partner". */
  private isOtherBearing(being: number, verb: number): boolean {
    if (beginsAt(this.tokens, being)) return false;
    let place = being - 1;
    while (place > being - reachOfSubject && raising.has(this.text(place)) && !beginsAt(this.tokens, place)) place -= 1;
    // "she, mum, is being hit"
    if (this.text(place) === ',' && this.text(place - 2) === ',') place -= 1;
    // "sibling, now adopted, was shaken"
    if (this.text(place) === ',') {
      let before = place - 1;
      while (before > place - reachOfDoer && this.text(before) !== ',') before -= 1;
      if (this.personAt(before - 1)?.last === before - 1 && !beginsAt(this.tokens, before)) place = before - 1;
    }
    const person = this.personAt(place);
    if (person !== undefined)
      return (
        person.last === place &&
        person.means !== 'animal' &&
        !this.text(place).endsWith("'s") &&
        !byWhom.has(this.text(person.first - 1)) &&
        !this.isTeller(place, being)
      );
    // "stepped between them and was punched"
    if (this.text(being - 1) === 'and') {
      const subject = subjectOfClause(this.tokens, this.persons, being);
      return subject !== null && !saying.has(this.text(subject.last + 1));
    }
    if (!pronouns.has(this.text(place)) || !this.isByHalf(verb)) return false;
    // "mum reports he was slapped by her partner"
    const half = this.halfBehind(verb) ?? verb;
    if (this.text(place) === 'he' && this.text(half - 1) === 'her' && this.hasWoman(place)) return false;
    return this.hasWoman(place) || this.isByFormer(verb);
  }

  /** "She was never hit by the other girl": nobody else is named before. */
  private isChildBearing(being: number): boolean {
    const text = this.text(being - 1);
    return (text === 'she' || text === 'he') && !this.persons.some((one) => one.last < being);
  }

  /** "Mother reports being hit": she tells of herself, and "mother alleges was hit" does not. */
  private isTeller(person: number, being: number): boolean {
    return person === being - 2 && this.text(being) === 'was' && !raising.has(this.text(person + 1));
  }

  /** "Female stabbed by ex partner", "the man assaulted was the lodger". */
  private isOtherBare(verb: number): boolean {
    if (beginsAt(this.tokens, verb)) return false;
    const before = this.text(verb - 1);
    if (adults.has(before)) return this.isByHalf(verb) || before === 'woman' || before === 'lady';
    if (blowParticiples.has(this.text(verb)) && this.isBarePassive(verb)) return true;
    const person = this.personAt(verb - 1);
    return person !== undefined && beings.has(this.text(verb + 1)) && !before.endsWith("'s");
  }

  /**
   * "Mum punched by a neighbour", "mother struck in the face by father", "sis 6 hit by a swing": who stands right before bore it,
   * unless only named beside the child.
   */
  private isBarePassive(verb: number): boolean {
    if (beginsAt(this.tokens, verb)) return false;
    if (this.text(verb + 1) !== 'by' && !isToPartBy(this.tokens, verb) && !isWithThingBy(this.tokens, verb))
      return false;
    let place = this.isAge(verb - 1) ? verb - 2 : verb - 1;
    while (adverbs.has(this.text(place)) && !beginsAt(this.tokens, place)) place -= 1;
    const person = beginsAt(this.tokens, place + 1) ? undefined : this.personAt(place);
    if (person === undefined || person.last !== place || person.means === 'animal' || person.means === 'harmed')
      return false;
    let before = person.first - 1;
    while (determining.has(this.text(before)) && !beginsAt(this.tokens, before + 1)) before -= 1;
    return !this.text(place).endsWith("'s") && (beginsAt(this.tokens, before + 1) || !besides.has(this.text(before)));
  }

  private isAge(place: number): boolean {
    return /^\d+(yo?|yr|m|mo|yrs)?$/.test(this.text(place)) || /^\d+\/12$/.test(this.text(place));
  }

  private halfBehind(verb: number): number | null {
    let isBy = false;
    for (let place = verb + 1; place <= verb + reachOfAgent; place += 1) {
      const token = this.tokens[place];
      if (token === undefined || token.begins) return null;
      if (token.text === 'by') isBy = true;
      else if (isBy && token.text.endsWith("'s")) return null;
      else if (isBy && halves.has(token.text)) return place;
    }
    return null;
  }

  private isByHalf(verb: number): boolean {
    return this.halfBehind(verb) !== null;
  }

  private isByFormer(verb: number): boolean {
    const half = this.halfBehind(verb);
    return half !== null && [half, half - 1, half - 2].some((place) => formerOnly.has(this.text(place)));
  }
}
