import { contextWords, endsOfReach, noNegation, otherPeople, tellingWords } from './dictionary/contexts.js';
import { type Mention } from './mentions.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';

/** What a text says of something that it speaks of. */
export type Assertion = 'present' | 'negated' | 'uncertain' | 'historical' | 'other-person' | 'hypothetical';

type Changing = keyof typeof contextWords;
interface Context {
  readonly changes: Changing;
  readonly side: 'before' | 'after';
}

/** A phrase may change what stands before it, what comes after it, or both; some that look so change nothing. */
const meanings = new Map<string, readonly Context[]>(noNegation.map((phrase) => [phrase, []]));
for (const changes of Object.keys(contextWords) as Changing[])
  for (const side of ['before', 'after'] as const)
    for (const phrase of contextWords[changes][side])
      meanings.set(phrase, [...(meanings.get(phrase) ?? []), { changes, side }]);
const contexts = new Terms(meanings);
const ends = new Set(endsOfReach);
const people = new Terms<true>(each(true, otherPeople));
const telling = new Set(tellingWords);

/** How many words a word of context reaches: the rest of a short list, not of a long sentence. */
const reachBehind = 8;
const reachBack = 4;

/** A sign binds what stands right beside it. */
const reachOfSign = 3;

/** Of these it matters whose they are; a story, a worry or a missed visit is the child's, whoever speaks of it. */
const personal = new Set<Mention['kind']>(['injury', 'condition', 'mobility']);
const personalMechanisms = new Set(['fall', 'fall-from-height', 'traffic', 'dog-bite']);

/** A suspicion is itself a doubt, and a lasting condition is not over. */
const unchanged: Readonly<Partial<Record<Mention['kind'], Changing>>> = {
  concern: 'uncertain',
  condition: 'historical',
};

/** The strongest first: a warning about what might happen is no fact at all. */
const order: readonly Changing[] = ['hypothetical', 'negated', 'uncertain', 'historical'];

/** What the words around a mention make of it. */
export class AssertionReader {
  private readonly found: readonly Found<readonly Context[]>[];
  private readonly persons: readonly Found<true>[];

  constructor(
    private readonly tokens: readonly Token[],
    mentions: readonly Mention[],
  ) {
    // what is part of a term says nothing beside it: "not mobile", "no access"
    const within = (place: number): boolean => mentions.some(({ first, last }) => place >= first && place <= last);
    this.found = contexts.in(tokens).filter(({ first }) => !within(first));
    this.persons = people.in(tokens);
  }

  of(mention: Mention): Assertion {
    if (this.isOfAnother(mention)) return 'other-person';
    const changed = order.find((changes) => this.found.some((context) => this.reaches(context, changes, mention)));
    return changed === undefined || unchanged[mention.kind] === changed ? 'present' : changed;
  }

  private reaches({ first, last, means }: Found<readonly Context[]>, changes: Changing, mention: Mention): boolean {
    // that a child was not brought is a fact, whatever clinic it was
    if (changes === 'hypothetical' && mention.kind === 'missed-care') return false;
    const isSign = this.tokens[first]?.text === '?';
    const has = (side: Context['side']) => means.some((one) => one.changes === changes && one.side === side);
    return (
      (last < mention.first &&
        mention.first - last <= (isSign ? reachOfSign : reachBehind) &&
        has('before') &&
        this.isOpen(last + 1, mention.first)) ||
      (first > mention.last &&
        first - mention.last <= (isSign ? 1 : reachBack) &&
        has('after') &&
        this.isOpen(mention.last + 1, first))
    );
  }

  /** Whether nothing between two places ends the reach of a word. */
  private isOpen(from: number, to: number): boolean {
    for (let place = from; place <= to; place += 1) {
      const token = this.tokens[place];
      if (token === undefined || token.begins || (place < to && ends.has(token.text))) return false;
    }
    return true;
  }

  /** Another person stands before the mention in its sentence, and nothing turns back to the child. */
  private isOfAnother({ kind, value, first }: Mention): boolean {
    if (!personal.has(kind) && !(kind === 'mechanism' && personalMechanisms.has(value))) return false;
    const person = this.persons.findLast(({ last }) => last < first);
    if (person === undefined) return false;
    for (let place = person.last + 1; place <= first; place += 1) {
      const token = this.tokens[place];
      if (token?.begins === true) return false;
      if (place < first && token !== undefined && (telling.has(token.text) || token.text === ',' || token.text === ':'))
        return false;
    }
    return true;
  }
}
