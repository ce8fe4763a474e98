import { contextWords, endsOfNegation, endsOfReach, noNegation, otherPeople, tellingWords, worries } from './dictionary/contexts.js';
import { type Mention } from './mentions.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';
import { numberFor } from './words.js';

/** What a text says of something that it speaks of. */
export type Assertion = 'present' | 'negated' | 'uncertain' | 'historical' | 'other-person' | 'hypothetical';

type Changing = keyof typeof contextWords;
interface Context {
  readonly changes: Changing;
  readonly side: 'before' | 'after';
  readonly isWorry?: true;
}

/** A phrase may change what stands before it, what comes after it, or both; some that look so change nothing. */
const meanings = new Map<string, readonly Context[]>(noNegation.map((phrase) => [phrase, []]));
for (const changes of Object.keys(contextWords) as Changing[])
  for (const side of ['before', 'after'] as const)
    for (const phrase of contextWords[changes][side])
      meanings.set(phrase, [...(meanings.get(phrase) ?? []), { changes, side }]);
/** Nobody need say more: "unhurt". */
const denials = new Set(['uninjured', 'unhurt', 'unharmed', 'unscathed', 'atraumatic']);
for (const phrase of worries) meanings.set(phrase, [{ changes: 'uncertain', side: 'before', isWorry: true }]);
const contexts = new Terms(meanings);
const ends = new Set(endsOfReach);
const people = new Terms<true>(each(true, otherPeople));
const telling = new Set(tellingWords);
// none of them is a misspelt word of something else
for (const word of [...tellingWords, ...endsOfReach, ...endsOfNegation]) numberFor(word);

/** What cannot be seen may be feared. */
const hidden = new Set(['fracture', 'intracranial-injury', 'dislocation', 'poisoning', 'head-injury', 'injury']);

/** How many words a word of context reaches: the rest of a short list, not of a long sentence. */
const reachBehind = 8;
const reachBack = 4;
/** A time is said of a whole clause: "broke her arm on the trampoline last summer". */
const reachBackOfTime = 12;

/** A sign binds what stands right beside it. */
const reachOfSign = 5;

/** These bind the word right behind them, if any: "he will hit her", but "will refer to the clinic for a burn". */
const modals = new Set(['will', 'would', 'could', 'might', 'may', 'should', 'going', 'earlier']);
const bothWays = new Set<Changing>(['negated', 'uncertain']);
const clauseEnds = new Set([',', ')', '-', 'and', 'but', '&', '+', 'on', 'by', 'at', 'in', 'today', 'here', 'this', 'now', 'so']);
const isNumber = (text = ''): boolean => text >= '0' && text < ':';

/** How far behind a mention the end of its list may be. */
const reachOfList = 6;
const alternatives = new Set(['or', 'nor', '/']);
const followUps = new Set(['follow', 'fu', 'f']);
const joints = new Set(['and', 'or', '&']);
const endsOfDenial = new Set(endsOfNegation);

/** Of these it matters whose they are; a story, a worry or a missed visit is the child's, whoever speaks of it. */
const personal = new Set<Mention['kind']>(['injury', 'condition', 'mobility']);
const personalMechanisms = new Set(['fall', 'fall-from-height', 'traffic', 'dog-bite', 'sport', 'hot-liquid', 'contact-burn']);

const outgrown = new Set(['outgrown', 'outgrew', 'grew', 'grown']);
const ways = new Set(['in', 'at', 'during', 'on', 'by', 'while', 'playing']);
const negations = new Set(['not', 'no', 'cannot', "can't", 'does', 'yet', "doesn't", 'never', 'unable']);
/** Of these a word between the words of a pair may deny the whole: "safeguarding: nil concerns". */
const denied = new Set<Mention['kind']>(['concern', 'injury', 'condition', 'mechanism']);
const isDenial = (means: readonly Context[]): boolean =>
  means.some(({ changes, side }) => changes === 'negated' && side === 'before');
const isWithin = (mention: Mention, first: number, last: number): boolean =>
  mention.isPair === true && first > mention.first && last < mention.last;

/** How far behind a mention the person may be that bears it. */
const reachToPerson = 5;
const none: ReadonlySet<string> = new Set();
const owners = new Set(['his', 'her', 'the', 'their', 'older', 'younger', 'elder', 'own', 'maternal', 'paternal', 'foster', 'a']);
const companions = new Set(['with', 'by', 'to', 'from', 'for', 'biba', 'bib', 'via', '+', 'w', 'and', '&']);
const bearers = new Set(['on', 'of', 'in']);

/** At the end of a term: whom it was done to. */
const victims = new Set(['him', 'her', 'me', 'child', 'baby']);
const agents = new Set(['by', 'from', 'with']);
const towards = new Set(['on', 'of', 'to', 'against']);
const courts = new Set(['conviction', 'convictions', 'convicted', 'arrested', 'charged', 'cautioned', 'bailed', 'history']);
const auxiliaries = new Set(['was', 'were', 'is']);
const reachOfAuxiliary = 4;
const passives = new Set(['was', 'been', 'being', 'is', 'got', 'were', 'get', 'gets']);
const children = new Set(['that', 'said', 'says', 'he', 'she', 'child', 'him', 'her', 'reports', 'reported', 'states']);
const siblings = new Set([
  ...['sibling', 'siblings', 'brother', 'sister', 'brothers', 'sisters', 'cousin', 'cousins', "sibling's", 'twin'],
  ...["brother's", "sister's", 'stepbrother', 'stepsister'],
]);

/** A suspicion is itself a doubt, and a lasting condition is not over. */
const unchanged: Readonly<Partial<Record<Mention['kind'], Changing>>> = {
  concern: 'uncertain',
  condition: 'historical',
};

/** The strongest first: a warning about what might happen is no fact at all. */
const order: readonly Changing[] = ['hypothetical', 'negated', 'uncertain', 'historical'];

const time: readonly Context[] = [
  { changes: 'historical', side: 'before' },
  { changes: 'historical', side: 'after' },
];

/** Years, as "2021". */
function yearsIn(tokens: readonly Token[]): readonly Found<readonly Context[]>[] {
  const found: Found<readonly Context[]>[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (text.length === 4 && text >= '1990' && text < '2040' && text[1] !== '/') found.push({ first: place, last: place, means: time });
  }
  return found;
}

/** What the words around a mention make of it. */
export class AssertionReader {
  private readonly found: readonly Found<readonly Context[]>[];
  private readonly persons: readonly Found<true>[];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
  ) {
    // what is part of a term says nothing beside it: "not mobile", "no access"; between the words of a pair it does
    const within = (place: number): boolean =>
      mentions.some(({ kind, first, last, isPair = false }) =>
        isPair && denied.has(kind) ? place === first || place === last : place >= first && place <= last,
      );
    this.found = [...contexts.in(tokens), ...yearsIn(tokens)].filter(
      ({ first, last }) => !within(first) && !within(last),
    );
    this.persons = people.in(tokens);
  }

  of(mention: Mention): Assertion {
    if (this.isOfAnother(mention)) return 'other-person';
    const begin = this.tokens[mention.first]?.text ?? '';
    if (denials.has(begin) || (mention.kind === 'mobility' && mention.isPair === true && negations.has(begin)))
      return 'negated';
    const near = this.found.filter(({ first, last }) =>
      first < mention.first ? mention.first - last <= reachBehind : first - mention.last <= reachBackOfTime,
    );
    if (near.length === 0) return 'present';
    const changed = order.find((changes) => near.some((context) => this.reaches(context, changes, mention)));
    if (changed === undefined) return 'present';
    return unchanged[mention.kind] !== changed || this.isOutgrown() ? changed : 'present';
  }

  /** The one way in which a lasting condition is over. */
  private isOutgrown(): boolean {
    return this.tokens.some(({ text }) => outgrown.has(text));
  }

  private reaches({ first, last, means }: Found<readonly Context[]>, changes: Changing, mention: Mention): boolean {
    // that a child was not brought is a fact, whatever clinic it was
    if (changes === 'hypothetical' && mention.kind === 'missed-care') return false;
    // a visit to follow up an injury, but not a worry that is followed up
    if (changes === 'historical' && mention.kind !== 'injury' && followUps.has(this.tokens[first]?.text ?? '')) return false;
    const text = this.tokens[first]?.text ?? '';
    if (isWithin(mention, first, last)) return changes === 'negated' && denied.has(mention.kind) && isDenial(means);
    if (!means.some((one) => one.changes === changes)) return false;
    const has = (side: Context['side']) =>
      means.some(
        (one) =>
          one.changes === changes &&
          one.side === side &&
          (one.isWorry !== true || mention.kind === 'condition' || mention.kind === 'mechanism' || hidden.has(mention.value)),
      );
    if (first < mention.first) {
      const from = last;
      const reach = text === '?' ? reachOfSign : last === first && modals.has(text) ? 1 : reachBehind;
      return (
        mention.first - from <= reach &&
        has('before') &&
        !(text === '?' && (this.hasMention(first, mention.first) || isNumber(this.tokens[first + 1]?.text) || this.hasEnd(first, mention.first))) &&
        this.isOpen(from + 1, mention.first) &&
        (changes === 'historical' ? !this.looksBack(first, has('after')) : this.isListed(from + 1, mention, changes))
      );
    }
    const back = text === '?' || text === 'first' ? 1 : changes === 'historical' && text !== 'aged' ? reachBackOfTime : reachBack;
    if (first <= mention.last || first - mention.last > back || !has('after')) return false;
    // a word that looks both ways looks back only where nothing comes behind it: "bruising: nil", not "fall, nil trauma"
    if ((text === '?' || has('before')) && bothWays.has(changes) && !this.endsAt(last + 1)) return false;
    if (changes === 'hypothetical' && this.hasComma(mention.last, first) && !this.hasJoint(mention.last, first)) return false;
    if (changes === 'negated' && this.hasComma(mention.last, first) && first - mention.last > 2) return false;
    return this.isOpen(mention.last + 1, first);
  }

  /** Whether a time is said of what stands before it in its sentence, and not of what comes after. */
  private looksBack(first: number, isTime: boolean): boolean {
    if (!isTime || this.tokens[first]?.begins === true) return false;
    const before = this.mentions.findLast(({ last }) => last < first);
    return before !== undefined && first - before.last <= reachBackOfTime && this.isOpen(before.last + 1, first);
  }

  private hasMention(from: number, to: number): boolean {
    return this.mentions.some(({ first, last }) => first > from && last < to && !this.hasAlternative(last, to));
  }

  private hasAlternative(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) if (alternatives.has(this.tokens[place]?.text ?? '')) return true;
    return false;
  }

  /** A sign binds no more when a list or a cause begins. */
  private hasEnd(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) {
      const text = this.tokens[place]?.text ?? '';
      if (clauseEnds.has(text) || endsOfDenial.has(text)) return true;
    }
    return false;
  }

  private hasJoint(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) if (joints.has(this.tokens[place]?.text ?? '')) return true;
    return false;
  }

  private hasComma(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) if (this.tokens[place]?.text === ',') return true;
    return false;
  }

  /** Whether a clause ends before a token. */
  private endsAt(place: number): boolean {
    const token = this.tokens[place];
    return token === undefined || token.begins || clauseEnds.has(token.text);
  }

  /** Whether nothing between two places ends the reach of a word. */
  private isOpen(from: number, to: number): boolean {
    for (let place = from; place <= to; place += 1) {
      const token = this.tokens[place];
      if (token === undefined || token.begins || (place < to && ends.has(token.text))) return false;
    }
    return true;
  }

  /**
   * Whether a denial still holds where a mention stands. "No loss of consciousness, bruise to cheek" and "no pain since the fall"
   * deny what stands first; "no marks, cuts or bruises" and "no swelling, bruising" deny all.
   */
  private isListed(from: number, { kind, first, last, bodySite }: Mention, changes: Changing): boolean {
    // "may have sprained it in gymnastics": how it happened is not in doubt
    const isWay = kind === 'mechanism';
    for (let place = from; place < first; place += 1) {
      const text = this.tokens[place]?.text ?? '';
      if (changes !== 'hypothetical' && (endsOfDenial.has(text) || (isWay && ways.has(text)))) return false;
      if (text !== ',' || this.listGoesOn(place, last, changes)) continue;
      const isNext = bodySite === null && first - place <= 2;
      if (!isNext) return false;
      if (isWay && !this.mentions.some((one) => one.kind === kind && one.first >= from && one.last < place)) return false;
    }
    return true;
  }

  /** Whether an "or" closes the list that a comma is part of. */
  private listGoesOn(comma: number, last: number, changes: Changing): boolean {
    for (let place = comma + 1; place <= last + reachOfList; place += 1) {
      const token = this.tokens[place];
      if (token === undefined || token.begins) return false;
      if (alternatives.has(token.text) || (changes === 'hypothetical' && token.text === 'and')) return true;
    }
    return false;
  }

  /** Another person stands before the mention in its sentence, and nothing turns back to the child. */
  private isOfAnother(mention: Mention): boolean {
    const { kind, value, first, last } = mention;
    if (value === 'assault') return this.isAssaultOnAnother(mention);
    if (kind === 'concern') return this.isOfSibling(mention);
    if (!personal.has(kind) && !(kind === 'mechanism' && personalMechanisms.has(value))) return false;
    // "bit him": whoever did it, it was done to the child
    if (last > first && victims.has(this.tokens[last]?.text ?? '')) return false;
    if (this.isOn(mention)) return true;
    const person = this.persons.findLast((one) => one.last < first && this.isSubject(one));
    if (person === undefined) return false;
    // "mum's tea", "dad's iron": whose it was does not tell whom it hurt
    if (kind === 'mechanism' && this.tokens[person.last]?.text.endsWith("'s") === true) return false;
    return this.isUnbroken(person.last + 1, first, telling);
  }

  /** "Brought by mum", "seen with dad": they are not those who are spoken of. */
  private isSubject({ first }: Found<true>): boolean {
    let place = first - 1;
    while (owners.has(this.tokens[place]?.text ?? '')) place -= 1;
    return !companions.has(this.tokens[place]?.text ?? '') || this.tokens[place + 1]?.begins === true;
  }

  /** "Bruise on mother's arm", "epilepsy in his sister". */
  private isOn({ kind, value, last }: Mention): boolean {
    if ((kind !== 'injury' && kind !== 'condition') || value === 'poisoning') return false;
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
      if (place < to && token !== undefined && (this.isBreak(place, to, breaks) || token.text === ',' || token.text === ':'))
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
      if (at(place) && this.tokens[place]?.begins !== true && !agents.has(text(place - 1)) && !agents.has(text(place - 2)))
        return place === last ? !agents.has(text(first + 1)) && first !== last && !at(first) : place === last + 1 || towards.has(text(place - 1));
    if (this.isOfCourts(first)) return true;
    const isPassive = passives.has(text(first - 1)) || passives.has(text(first));
    const person = this.persons.findLast((one) => one.last < first);
    return isPassive && person !== undefined && first - person.last <= 4 && this.isUnbroken(person.last + 1, first, children);
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
