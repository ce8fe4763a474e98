import {
  bearing,
  elders,
  harmed,
  men,
  ofPossessed,
  relatives,
  seeing as seeingWords,
  tellingWords,
  women,
  workers,
} from './dictionary/people.js';
import { type Mention } from './mention.js';
import { AnotherVictim } from './another-victim.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';
import { isPlace } from './where.js';
import { numberFor } from './words.js';

/** What is known of a person that a text names. */
export type Person = 'harmed' | 'woman' | 'man' | 'anybody' | 'elder' | 'worker';

const people = new Terms<Person>([
  ...each<Person>('harmed', harmed),
  ...each<Person>('woman', women),
  ...each<Person>('man', men),
  ...each<Person>('anybody', relatives),
  ...each<Person>('elder', elders),
  ...each<Person>('worker', workers),
]);
const telling = new Set(tellingWords);
const seeing = new Set(seeingWords);
const bears = new Set(bearing);
const possessed = new Set(ofPossessed);
// none of them is a misspelt word of something else
for (const word of tellingWords) numberFor(word);

const he = ['he', 'him', 'his', "he's", "he'd"];
const she = ['she', 'her', 'hers', "she's", "she'd"];
/** Pronouns that are never of such a person. */
const notTheirs: Readonly<Record<Person, ReadonlySet<string>>> = {
  woman: new Set(he),
  man: new Set(she),
  anybody: new Set(),
  harmed: new Set(),
  elder: new Set([...he, ...she]),
  worker: new Set([...he, ...she]),
};

/** Of these it matters whose they are; a story, a worry or a missed visit is the child's, whoever speaks of it. */
const personal = new Set<Mention['kind']>(['injury', 'condition', 'mobility', 'teeth']);
/** Of a home it does not matter whose: these are of the child itself. */
const personalSigns = new Set(['hungry', 'unwashed', 'inadequate-clothing', 'infestation', 'untreated']);
/** Told of brothers and sisters, these are not told of the child; whoever left it alone is no bearer. */
const siblingSigns = new Set(['unsupervised', 'collected-late', 'persistently-absent']);
const personalMechanisms = new Set([
  ...['fall', 'fall-from-height', 'traffic', 'dog-bite', 'sport', 'hot-liquid', 'contact-burn'],
]);

/** How far behind a mention the person may be that bears it. */
const reachToPerson = 6;
const owners = new Set([
  ...['two', 'three', 'some', 'several', '2', '3', '4', 'an', 'my', 'our'],
  ...['his', 'her', 'the', 'their', 'older', 'younger', 'elder', 'own', 'maternal', 'paternal', 'foster', 'a'],
]);
const companions = new Set([
  ...['with', 'by', 'to', 'from', 'for', 'biba', 'bib', 'via', '+', 'w', 'and', '&', 'at', 'under', 'onto', 'into'],
  ...['near', 'off', 'behind', 'like', 'than', 'beside', 'against'],
  ...['asked', 'told', 'informed', 'phoned', 'rang', 'called', 'advised', 'reminded', 'warned', 'questioned', 'texted'],
  ...['emailed', 'showed', 'contacted', 'asking', 'telling', 'ask', 'tell', 'thanked', 'reassured', 'inform'],
]);
const bearers = new Set(['on', 'of', 'in']);
/** Injuries as something that is done. */
const doneTo = new Set([
  ...['bit', 'bites', 'biting', 'bite', 'scratched', 'scratches', 'scratching', 'cut', 'hurt', 'hurts', 'hurting'],
  ...['injured', 'bruised', 'burnt', 'burned', 'stabbed', 'harmed', 'scalded', 'injuring'],
]);

/** At the end of a term: whom it was done to. */
const childWords = new Set([
  ...['child', "child's", 'baby', "baby's", 'infant', 'pt', 'patient', 'pupil', 'he', 'his', 'him', 'she', 'children'],
  ...['boy', 'girl', 'toddler', 'yp', 'this', 'both'],
]);
const victims = new Set(['him', 'her', 'me', 'child', 'baby']);
const auxiliaries = new Set(['was', 'were', 'is', 'been', 'being']);
const reachOfAuxiliary = 4;
/** "His cousin, on the same trampoline, broke". */
const asides = new Set(['aged', 'on', 'in', 'at', 'also', 'who', 'age', 'now', 'from', 'then', 'already']);
const reachOfAside = 6;
const gerunds = new Set(['being', 'having']);
const files = new Set(['file', 'records', 'notes', 'history', 'chronology']);
const none: ReadonlySet<string> = new Set();

/** Tells what is said of somebody else than the child. */
export class PersonReader {
  private readonly persons: readonly Found<Person>[];
  private readonly victim: AnotherVictim;

  constructor(private readonly tokens: readonly Token[]) {
    this.persons = people.in(tokens);
    this.victim = new AnotherVictim(tokens, this.persons);
  }

  /** Whether the text names anybody else. */
  get hasAny(): boolean {
    return this.persons.length > 0;
  }

  /** Whether another person stands before the mention in its sentence and nothing turns back to the child. */
  bear(mention: Mention): boolean {
    if (this.persons.length === 0) return false;
    const { kind, value, first, last } = mention;
    if (value === 'assault') return this.victim.ofAssault(mention);
    if (kind === 'concern' || (kind === 'neglect' && siblingSigns.has(value))) return this.victim.isSibling(mention);
    if (!this.isPersonal(mention)) return false;
    if (this.isOfVictim(mention)) return false;
    if (this.isOn(mention) || this.isDoneTo(mention)) return true;
    const person = this.persons.findLast((one) => one.last < first && this.isSubject(one));
    return (person !== undefined && this.isOfPerson(person, mention)) || this.isRelative(mention);
  }

  /** "Scratched her friend on the cheek", but not "cheek scratched, mum says" nor "scratched by". */
  private isDoneTo({ kind, first, last }: Mention): boolean {
    if (kind !== 'injury' || !doneTo.has(this.textAt(first))) return false;
    const person = this.persons.find((one) => one.last > last && one.first >= first);
    if (person === undefined || person.first - last > 2 || this.tokens[person.first]?.begins === true) return false;
    if (person.first > last + 1 && !owners.has(this.textAt(last + 1))) return false;
    const next = this.textAt(person.last + 1);
    return !telling.has(next) && !bears.has(next) && !this.textAt(person.last).endsWith("'s");
  }

  /** "Bit him", "scratched her on the cheek": whoever did it, it was done to the child; "scratched her cheek" may be her own. */
  private isOfVictim({ first, last }: Mention): boolean {
    if (this.persons.some((one) => one.first >= first && one.first <= last + 1 && one.last > last)) return false;
    for (let place = first + 1; place <= last; place += 1)
      if (victims.has(this.textAt(place)) && this.textAt(place + 1) !== 'own') return true;
    if (!doneTo.has(this.textAt(first)) || !victims.has(this.textAt(last + 1))) return false;
    return !isPlace(this.tokens, last + 2) && !possessed.has(this.textAt(last + 2));
  }

  /** "Lives with gran, who was burned". */
  private isRelative({ first }: Mention): boolean {
    for (let place = first - 1; place >= first - reachToPerson; place -= 1) {
      const token = this.tokens[place];
      if (token === undefined || token.begins || token.text === ',') return false;
      if (token.text !== 'who') continue;
      const person = this.persons.findLast((one) => one.last < place);
      if (person === undefined || place - person.last > reachToPerson || !this.isBearing(place + 1)) return false;
      return !this.turnsBack(person.last + 1, place, childWords) && this.isUnbroken(place + 1, first, telling);
    }
    return false;
  }

  /** Whether nothing turns back to the child between what somebody else bears and what is told next. */
  isStillOf(before: Mention, { first, last }: Mention): boolean {
    for (let place = before.last + 1; place <= last + reachToPerson; place += 1) {
      const token = this.tokens[place];
      if (place > last && (token === undefined || token.begins || token.text === ',')) return true;
      if (token === undefined || token.begins || telling.has(token.text) || childWords.has(token.text)) return false;
    }
    return true;
  }

  private isOfPerson({ first: from, last: to, means: who }: Found<Person>, { kind, first, last }: Mention): boolean {
    if (this.textAt(to).endsWith("'s")) {
      // "mum's tea", "dad's iron": whose it was does not tell whom it hurt
      if (kind === 'mechanism') return false;
      if (kind === 'injury' && first > to + 1 && !this.isPossessed(to + 1) && !files.has(this.textAt(to + 1)))
        return false;
    }
    if (who === 'elder' && !bears.has(this.textAt(to + 1)) && first - to > 2) return false;
    if (who === 'worker' && !this.textAt(to).endsWith("'s") && !bears.has(this.textAt(to + 1))) return false;
    // "reports that she broke her own wrist"
    const isOwn = this.isOwn(to + 1, last + 3);
    if (!isOwn && this.turnsBack(to + 1, last + 1, notTheirs[who])) return false;
    return this.isUnbroken(this.afterAside(to + 1, from), first, isOwn ? none : telling);
  }

  private textAt(place: number): string {
    return this.tokens[place]?.text ?? '';
  }

  /** "Who also has". */
  private isBearing(place: number): boolean {
    return bears.has(this.textAt(place)) || (this.textAt(place) === 'also' && bears.has(this.textAt(place + 1)));
  }

  private isPossessed(place: number): boolean {
    return possessed.has(this.textAt(place)) || isPlace(this.tokens, place);
  }

  private isOwn(from: number, to: number): boolean {
    for (let place = from; place < to; place += 1) if (this.textAt(place) === 'own') return true;
    return false;
  }

  /** A pronoun that cannot be of the person is of the child. */
  private turnsBack(from: number, to: number, pronouns: ReadonlySet<string>): boolean {
    for (let place = from; place <= to; place += 1) if (pronouns.has(this.textAt(place))) return true;
    return false;
  }

  /** "Sister, 4, has", "FH: epilepsy". */
  private afterAside(place: number, from: number): number {
    if (this.textAt(place) === ':' && (from === 0 || this.tokens[from]?.begins === true)) return place + 1;
    if (this.textAt(place) === ',' && this.textAt(place + 1) === 'who') return place + 2;
    if (this.textAt(place) === 'who') return place + 1;
    if (this.textAt(place) !== ',') return place;
    const begin = this.textAt(place + 1);
    if (!asides.has(begin) && !(begin >= '0' && begin < ':')) return place;
    for (let end = place + 2; end <= place + reachOfAside; end += 1) if (this.textAt(end) === ',') return end + 1;
    return place;
  }

  private isPersonal({ kind, value }: Mention): boolean {
    if (kind === 'neglect') return personalSigns.has(value);
    return personal.has(kind) || (kind === 'mechanism' && personalMechanisms.has(value));
  }

  /** "Brought by mum", "seen with dad": they are not those who are spoken of. */
  private isSubject({ first, last, means }: Found<Person>): boolean {
    // somebody else who does it may do it to the child
    if (means === 'harmed' && this.persons.some((one) => one.last < first)) return false;
    if (means === 'harmed') return !auxiliaries.has(this.textAt(first - 1)) && this.textAt(first - 1) !== 'got';
    if (this.textAt(last + 1) === 'who' && this.isBearing(last + 2)) return true;
    let place = first - 1;
    while (owners.has(this.textAt(place))) place -= 1;
    return !companions.has(this.textAt(place)) || this.tokens[place + 1]?.begins === true;
  }

  /** "Bruise on mother's arm", "epilepsy in his sister". */
  private isOn({ kind, value, last }: Mention): boolean {
    if ((kind !== 'injury' && kind !== 'condition' && kind !== 'teeth') || value === 'poisoning') return false;
    const person = this.persons.find(({ first }) => first > last && first - last <= reachToPerson);
    if (person === undefined) return false;
    let place = person.first - 1;
    while (owners.has(this.textAt(place))) place -= 1;
    const text = this.textAt(place);
    const isClose = text === 'to' && (place === last + 1 || this.textAt(person.last).endsWith("'s"));
    return (isClose || bearers.has(text)) && place > last && this.isUnbroken(last + 1, person.first, none);
  }

  /** Whether from a person to a mention nothing turns back to the child. */
  private isUnbroken(from: number, to: number, breaks: ReadonlySet<string>): boolean {
    for (let place = from; place <= to; place += 1) {
      const token = this.tokens[place];
      if (token?.begins === true) return false;
      if (place === to || token === undefined) continue;
      if (token.text === ':' && files.has(this.textAt(place - 1))) continue;
      if (token.text === ',' || token.text === ':' || this.isBreak(place, to, breaks)) return false;
    }
    return true;
  }

  /** "Brother was scalded", "mum was seen with" are of them; "mum was changing him, bruise seen" is not. */
  private isBreak(place: number, to: number, breaks: ReadonlySet<string>): boolean {
    const text = this.textAt(place);
    if (auxiliaries.has(text)) return to - place > reachOfAuxiliary && !seeing.has(this.textAt(place + 1));
    if (!breaks.has(text)) return false;
    // "reports being hit"
    if (gerunds.has(this.textAt(place + 1))) return false;
    const before = this.textAt(place - 1);
    const isPassive = auxiliaries.has(before) || (text === 'for' && seeing.has(before));
    return !(seeing.has(text) && (isPassive || this.textAt(place + 1) === 'with'));
  }
}
