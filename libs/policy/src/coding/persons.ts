import { otherPeople, tellingWords } from './dictionary/contexts.js';
import { type Mention } from './mention.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';
import { numberFor } from './words.js';

const people = new Terms<true>(each(true, otherPeople));
const telling = new Set(tellingWords);
// none of them is a misspelt word of something else
for (const word of tellingWords) numberFor(word);

/** Of these it matters whose they are; a story, a worry or a missed visit is the child's, whoever speaks of it. */
const personal = new Set<Mention['kind']>(['injury', 'condition', 'mobility', 'teeth']);
/** Of a home it does not matter whose: these are of the child itself. */
const personalSigns = new Set(['hungry', 'unwashed', 'inadequate-clothing', 'infestation', 'untreated']);
/** Told of brothers and sisters, these are not told of the child; whoever left it alone is no bearer. */
const siblingSigns = new Set(['unsupervised', 'collected-late', 'persistently-absent']);
const personalMechanisms = new Set([
  'fall',
  'fall-from-height',
  'traffic',
  'dog-bite',
  'sport',
  'hot-liquid',
  'contact-burn',
]);

/** How far behind a mention the person may be that bears it. */
const reachToPerson = 5;
const none: ReadonlySet<string> = new Set();
const owners = new Set([
  'his',
  'her',
  'the',
  'their',
  'older',
  'younger',
  'elder',
  'own',
  'maternal',
  'paternal',
  'foster',
  'a',
]);
const companions = new Set(['with', 'by', 'to', 'from', 'for', 'biba', 'bib', 'via', '+', 'w', 'and', '&']);
const bearers = new Set(['on', 'of', 'in']);

/** At the end of a term: whom it was done to. */
const victims = new Set(['him', 'her', 'me', 'child', 'baby']);
const agents = new Set(['by', 'from', 'with']);
const towards = new Set(['on', 'of', 'to', 'against']);
const courts = new Set([
  'conviction',
  'convictions',
  'convicted',
  'arrested',
  'charged',
  'cautioned',
  'bailed',
  'history',
]);
const auxiliaries = new Set(['was', 'were', 'is']);
const reachOfAuxiliary = 4;
const passives = new Set(['was', 'been', 'being', 'is', 'got', 'were', 'get', 'gets']);
const children = new Set(['that', 'said', 'says', 'he', 'she', 'child', 'him', 'her', 'reports', 'reported', 'states']);
const siblings = new Set([
  ...['sibling', 'siblings', 'brother', 'sister', 'brothers', 'sisters', 'cousin', 'cousins', "sibling's", 'twin'],
  ...["brother's", "sister's", 'stepbrother', 'stepsister'],
]);

/** Tells what is said of somebody else than the child. */
export class PersonReader {
  private readonly persons: readonly Found<true>[];

  constructor(private readonly tokens: readonly Token[]) {
    this.persons = people.in(tokens);
  }

  /** Whether another person stands before the mention in its sentence and nothing turns back to the child. */
  bear(mention: Mention): boolean {
    const { kind, value, first, last } = mention;
    if (value === 'assault') return this.isAssaultOnAnother(mention);
    if (kind === 'concern' || (kind === 'neglect' && siblingSigns.has(value))) return this.isOfSibling(mention);
    if (!this.isPersonal(mention)) return false;
    // "bit him": whoever did it, it was done to the child
    if (this.tokens.slice(first + 1, last + 1).some(({ text }) => victims.has(text))) return false;
    if (this.isOn(mention)) return true;
    const person = this.persons.findLast((one) => one.last < first && this.isSubject(one));
    if (person === undefined) return false;
    // "mum's tea", "dad's iron": whose it was does not tell whom it hurt
    if (kind === 'mechanism' && this.tokens[person.last]?.text.endsWith("'s") === true) return false;
    return this.isUnbroken(person.last + 1, first, telling);
  }

  private isPersonal({ kind, value }: Mention): boolean {
    if (kind === 'neglect') return personalSigns.has(value);
    return personal.has(kind) || (kind === 'mechanism' && personalMechanisms.has(value));
  }

  /** "Brought by mum", "seen with dad": they are not those who are spoken of. */
  private isSubject({ first }: Found<true>): boolean {
    let place = first - 1;
    while (owners.has(this.tokens[place]?.text ?? '')) place -= 1;
    return !companions.has(this.tokens[place]?.text ?? '') || this.tokens[place + 1]?.begins === true;
  }

  /** "Bruise on mother's arm", "epilepsy in his sister". */
  private isOn({ kind, value, last }: Mention): boolean {
    if ((kind !== 'injury' && kind !== 'condition' && kind !== 'teeth') || value === 'poisoning') return false;
    const person = this.persons.find(({ first }) => first > last && first - last <= reachToPerson);
    if (person === undefined) return false;
    let place = person.first - 1;
    while (owners.has(this.tokens[place]?.text ?? '')) place -= 1;
    const text = this.tokens[place]?.text ?? '';
    const isClose = text === 'to' && (place === last + 1 || this.tokens[person.last]?.text.endsWith("'s") === true);
    return (isClose || bearers.has(text)) && place > last && this.isUnbroken(last + 1, person.first, none);
  }

  /** Whether from a person to a mention nothing turns back to the child. */
  private isUnbroken(from: number, to: number, breaks: ReadonlySet<string>): boolean {
    for (let place = from; place <= to; place += 1) {
      const token = this.tokens[place];
      if (token?.begins === true) return false;
      if (
        place < to &&
        token !== undefined &&
        (this.isBreak(place, to, breaks) || token.text === ',' || token.text === ':')
      )
        return false;
    }
    return true;
  }

  /** "Brother was scalded" is of the brother, "mum was changing him, bruise seen" is not. */
  private isBreak(place: number, to: number, breaks: ReadonlySet<string>): boolean {
    const text = this.tokens[place]?.text ?? '';
    return breaks.has(text) || (auxiliaries.has(text) && to - place > reachOfAuxiliary);
  }

  /** "Assault on mother", "hitting mother", "mother was punched", "mother denies being hit". */
  private isAssaultOnAnother({ first, last }: Mention): boolean {
    const text = (place: number): string => this.tokens[place]?.text ?? '';
    const at = (place: number): boolean => this.persons.some((one) => one.first <= place && one.last >= place);
    for (const place of [last, last + 1, last + 2])
      if (
        at(place) &&
        this.tokens[place]?.begins !== true &&
        !agents.has(text(place - 1)) &&
        !agents.has(text(place - 2))
      )
        return place === last
          ? !agents.has(text(first + 1)) && first !== last && !at(first)
          : place === last + 1 || towards.has(text(place - 1));
    if (this.isOfCourts(first)) return true;
    const isPassive = passives.has(text(first - 1)) || passives.has(text(first));
    const person = this.persons.findLast((one) => one.last < first);
    return (
      isPassive && person !== undefined && first - person.last <= 4 && this.isUnbroken(person.last + 1, first, children)
    );
  }

  /** "Father arrested for assault". */
  private isOfCourts(first: number): boolean {
    const person = this.persons.findLast((one) => one.last < first);
    if (person === undefined || first - person.last > 6) return false;
    for (let place = person.last + 1; place < first; place += 1)
      if (courts.has(this.tokens[place]?.text ?? '')) return this.isUnbroken(person.last + 1, first, none);
    return false;
  }

  /** A plan or a worry for a brother or sister. */
  private isOfSibling({ value, first }: Mention): boolean {
    const person = this.persons.findLast((one) => one.last < first);
    if (person === undefined || !this.isUnbroken(person.last + 1, first, children)) return false;
    const text = this.tokens[person.last]?.text ?? '';
    return value === 'disclosure' ? first === person.last + 1 : siblings.has(text);
  }
}
