import { agents } from '../dictionary/short-words.js';
import { isForm } from './blow-forms.js';
import { isToPartBy } from './blows.js';
import { isWithThingBy } from './blows-by.js';
import { adverbs, beings, blowParticiples } from '../dictionary/blows/blows.js';
import { subjectOfClause } from '../people/clause-subject.js';
import { formerOnly, halves, raising } from '../dictionary/blows/struck-persons.js';
import { tellingVerbs as tellingWords } from '../dictionary/accounts/telling.js';
import { childWords, companions, type Person } from '../people/person-words.js';
import { beginsAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const reachOfDoer = 5;
const reachOfBeing = 4;
const reachOfSubject = 8;
const reachOfAgent = 6;
const reachOfOwner = 8;
const pronouns = new Set(['she', 'he', 'her', "she'd", "she's"]);
const adults = new Set(['female', 'woman', 'lady', 'adult']);
/** Before who is named. */
export const determining = new Set(['his', 'her', 'the', 'their', 'a', 'to', 'another', 'my']);
const copulas = new Set(['was', 'is']);
/** "Was pushed over and slapped". */
const particles = new Set(['over', 'down', 'about', 'around', 'back', 'off', 'out', 'away']);
const besides = new Set([...companions, 'said', 'says', 'that', 'per', 'of', 'about']);
const sinces = new Set(['after', 'since', 'following', 'from', 'despite']);
/** Of these no form is of who does it. */
const bareVictims = new Set(['beaten', 'knifed', 'mugged', 'stabbed', 'assaulted', 'attacked', 'strangled', 'raped']);
/** Who is met may stand further on: "uncle assaulted in the bedroom when she slept". */
const mayBeDeeds = new Set(['assaulted', 'attacked', 'strangled', 'raped']);
const ofChild = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'child',
  'baby',
  'boy',
  'girl',
  'me',
  'my',
  'them',
  'children',
]);
const behindBare = new Set([
  ...[',', 'overnight', 'yesterday', 'today', 'last', 'on', 'in', 'at', 'outside', 'during', 'when', 'while', 'this'],
  ...['earlier', 'recently', 'again', 'near', 'at', 'over', 'following', 'after', 'badly'],
]);
/** Who is with the child, or tells of it. */
const aboutChild = new Set([
  ...childWords,
  ...tellingWords,
  ...['rang', 'phoned', 'called', 'came', 'brought', 'brings', 'took', 'collected', 'asked', 'sought', 'kids', 'them'],
]);
/** "Mum says went out and was punched": she tells of the child. */
const saying = new Set([
  ...['says', 'said', 'states', 'stated', 'reports', 'reported', 'tells', 'told', 'reckons', 'thinks', 'claims'],
  ...['alleges', 'alleged', 'phoned', 'rang', 'texted'],
]);

/** "Cousin was admitted after being hit". */
const ofCare = new Set([
  'admitted',
  'hospital',
  'hospitalised',
  'treated',
  'injured',
  'died',
  'ward',
  'surgery',
  'theatre',
]);

/** "Was admitted" is no telling here. */
const besidesCare = new Set([...aboutChild].filter((word) => !ofCare.has(word)));

/** Whom a blow meets that is told in the passive: who stands before its verb. */
export class StruckPassive {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly persons: readonly Found<Person>[],
  ) {}

  /** The place of what makes a verb a passive, right before it but for adverbs and other participles: "was"; null where there is none. */
  beingBefore(verb: number): number | null {
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
  isOtherBearing(being: number, verb: number): boolean {
    if (beginsAt(this.tokens, being)) return false;
    if (this.isAfterBeing(being)) return true;
    let place = being - 1;
    while (place > being - reachOfSubject && raising.has(this.text(place)) && !beginsAt(this.tokens, place)) place -= 1;
    // "it was his brother that got hit"
    if (this.text(place) === 'that' && this.isCleft(place - 1)) place -= 1;
    // "she, mum, is being hit"
    if (this.text(place) === ',' && this.text(place - 2) === ',') place -= 1;
    // "his brother, who was hit"
    if (this.text(place) === ',' && this.text(place + 1) === 'who') place -= 1;
    // "sibling, now adopted, was shaken"
    if (this.text(place) === ',') {
      let before = place - 1;
      while (before > place - reachOfDoer && this.text(before) !== ',') before -= 1;
      if (personAt(this.persons, before - 1)?.last === before - 1 && !beginsAt(this.tokens, before)) place = before - 1;
    }
    const person = personAt(this.persons, place);
    if (person !== undefined)
      return (
        person.last === place &&
        person.means !== 'animal' &&
        !this.text(place).endsWith("'s") &&
        !agents.has(this.text(person.first - 1)) &&
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
    if (this.text(place) === 'he' && this.text(half - 1) === 'her' && hasWoman(this.tokens, this.persons, place))
      return false;
    return hasWoman(this.tokens, this.persons, place) || this.isByFormer(verb);
  }

  /** "It was his brother": who is said to be the one. */
  private isCleft(person: number): boolean {
    const who = personAt(this.persons, person);
    if (who === undefined) return false;
    const is = determining.has(this.text(who.first - 1)) ? who.first - 2 : who.first - 1;
    return copulas.has(this.text(is)) && this.text(is - 1) === 'it';
  }

  /** "Mum miscarried after being kicked": hers whom the clause is of, unless she only tells or brings the child. */
  private isAfterBeing(being: number): boolean {
    if (this.text(being) !== 'being' || !sinces.has(this.text(being - 1))) return false;
    const subject = subjectOfClause(this.tokens, this.persons, being - 1);
    if (subject === null || subject.means === 'animal') return false;
    const isGrown = subject.means === 'woman' || subject.means === 'man';
    if (!isGrown && !hasWord(this.tokens, subject.last + 1, being - 2, ofCare)) return false;
    return !hasWord(this.tokens, subject.last + 1, being - 2, isGrown ? aboutChild : besidesCare);
  }

  /** "She was never hit by the other girl": nobody else is named before. */
  isChildBearing(being: number): boolean {
    const text = this.text(being - 1);
    return (text === 'she' || text === 'he') && !this.persons.some((one) => one.last < being);
  }

  /** "Mother reports being hit": she tells of herself, and "mother alleges was hit" does not. */
  private isTeller(person: number, being: number): boolean {
    const next = this.text(person + 1);
    return person === being - 2 && this.text(being) === 'was' && next !== 'that' && !raising.has(next);
  }

  /** "Female stabbed by ex partner", "the man assaulted was the lodger". */
  isOtherBare(verb: number): boolean {
    if (beginsAt(this.tokens, verb)) return false;
    const before = this.text(verb - 1);
    if (adults.has(before)) return this.isByHalf(verb) || before === 'woman' || before === 'lady';
    if (blowParticiples.has(this.text(verb)) && this.isBarePassive(verb)) return true;
    const person = personAt(this.persons, verb - 1);
    if (person !== undefined && this.isBareVictim(person, verb)) return true;
    return person !== undefined && beings.has(this.text(verb + 1)) && !before.endsWith("'s");
  }

  /** "Half sib knifed overnight", "cousin beaten up last night": nobody is met behind the verb. */
  private isBareVictim({ first, means }: Found<Person>, verb: number): boolean {
    if (means === 'animal' || means === 'worker' || !bareVictims.has(this.text(verb))) return false;
    const { last } = sentenceOf(this.tokens, verb);
    if (means !== 'woman' && mayBeDeeds.has(this.text(verb)) && hasWord(this.tokens, verb + 1, last, ofChild))
      return false;
    let begin = first;
    while (determining.has(this.text(begin - 1)) && !beginsAt(this.tokens, begin)) begin -= 1;
    const next = this.text(verb + 1) === 'up' ? verb + 2 : verb + 1;
    return (
      beginsAt(this.tokens, begin) &&
      (beginsAt(this.tokens, next) || !this.text(next) || behindBare.has(this.text(next)))
    );
  }

  /**
   * "Mum punched by a neighbour", "mother struck in the face by father", "sis 6 hit by a swing": who stands right before bore it,
   * unless only named beside the child.
   */
  isBarePassive(verb: number): boolean {
    if (beginsAt(this.tokens, verb)) return false;
    // "kicked and punched by"
    if (this.text(verb + 1) === 'and' && isForm[tokenAt(this.tokens, verb + 2)?.word ?? 0] === true)
      return this.isBarePassive(verb + 2);
    if (this.text(verb + 1) !== 'by' && !isToPartBy(this.tokens, verb) && !isWithThingBy(this.tokens, verb))
      return false;
    let place = this.isAge(verb - 1) ? verb - 2 : verb - 1;
    while (adverbs.has(this.text(place)) && !beginsAt(this.tokens, place)) place -= 1;
    // "teacher kicked and punched by"
    if (this.text(place) === 'and' && isForm[tokenAt(this.tokens, place - 1)?.word ?? 0] === true) place -= 2;
    const person = beginsAt(this.tokens, place + 1) ? undefined : personAt(this.persons, place);
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
      const token = tokenAt(this.tokens, place);
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

  private text(place: number): string {
    return textAt(this.tokens, place);
  }
}

/** Whether a woman is named not long before a place, in its sentence. */
export function hasWoman(tokens: readonly Token[], persons: readonly Found<Person>[], place: number): boolean {
  const { first } = sentenceOf(tokens, Math.max(0, place));
  return persons.some(
    (one) => one.means === 'woman' && one.last <= place && one.first >= first && place - one.last <= reachOfOwner,
  );
}

/** Who is named at a place. */
export function personAt(persons: readonly Found<Person>[], place: number): Found<Person> | undefined {
  return persons.find((one) => one.first <= place && one.last >= place);
}
