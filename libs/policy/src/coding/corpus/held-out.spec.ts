import { readFileSync } from 'node:fs';

interface Fact {
  readonly kind: string;
  readonly value: string;
  readonly bodySite?: string;
  readonly laterality?: string;
  readonly assertion: string;
}
interface Sentence {
  readonly style: string;
  readonly text: string;
  readonly facts: readonly Fact[];
}
interface Corpus {
  readonly note: string;
  readonly values: {
    readonly styles: readonly string[];
    readonly assertions: readonly string[];
    readonly lateralities: readonly string[];
    readonly kinds: Readonly<Record<string, readonly string[]>>;
    readonly bodySites: readonly string[];
  };
  readonly sentences: readonly Sentence[];
}

const { values, sentences, ...head } = JSON.parse(
  readFileSync('libs/policy/src/coding/corpus/held-out.json', 'utf8'),
) as Corpus;
const facts = sentences.flatMap((sentence) => sentence.facts);
const share = (of: (sentence: Sentence) => boolean): number => sentences.filter(of).length / sentences.length;

/** A failure gives the number of the sentence, never the sentence. */
const numbersWhere = (wrong: (sentence: Sentence) => boolean): readonly number[] =>
  sentences.flatMap((sentence, number) => (wrong(sentence) ? [number] : []));

describe('the held-out sentences', () => {
  it('say that they are held out', () => {
    expect(Object.keys(head)).toEqual(['note']);
    expect(head.note).toMatch(/held out/);
  });

  it('are three hundred or more, sixty or more in each style', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    for (const style of values.styles) {
      const count = sentences.filter((sentence) => sentence.style === style).length;
      expect([style, count >= 60]).toEqual([style, true]);
    }
    expect(numbersWhere(({ style }) => !values.styles.includes(style))).toEqual([]);
  });

  it('state no fact at all in a quarter, and often one that is not true of this child now', () => {
    expect(share((sentence) => sentence.facts.length === 0)).toBeGreaterThanOrEqual(0.25);
    expect(share((sentence) => sentence.facts.every(({ assertion }) => assertion !== 'present'))).toBeGreaterThan(0.4);
  });

  it('use the words of the lists alone', () => {
    const unlisted = (fact: Fact): boolean =>
      values.kinds[fact.kind]?.includes(fact.value) !== true ||
      !values.assertions.includes(fact.assertion) ||
      (fact.bodySite !== undefined && !values.bodySites.includes(fact.bodySite)) ||
      (fact.laterality !== undefined && !values.lateralities.includes(fact.laterality));
    expect(numbersWhere((sentence) => sentence.facts.some(unlisted))).toEqual([]);
  });

  it('use every word of the lists, so that none goes unmeasured', () => {
    const unused = (listed: readonly string[], of: (fact: Fact) => string | undefined): readonly string[] =>
      listed.filter((word) => !facts.some((fact) => of(fact) === word));
    expect(unused(Object.values(values.kinds).flat(), ({ value }) => value)).toEqual([]);
    expect(unused(values.bodySites, ({ bodySite }) => bodySite)).toEqual([]);
    expect(unused(values.assertions, ({ assertion }) => assertion)).toEqual([]);
    expect(unused(values.lateralities, ({ laterality }) => laterality)).toEqual([]);
  });

  it('have nothing in a sentence or a fact that is not described', () => {
    const known = ['kind', 'value', 'bodySite', 'laterality', 'assertion'];
    const strange = (fact: Fact): boolean => Object.keys(fact).some((key) => !known.includes(key));
    expect(numbersWhere((sentence) => Object.keys(sentence).join() !== 'style,text,facts')).toEqual([]);
    expect(numbersWhere((sentence) => sentence.facts.some(strange))).toEqual([]);
  });

  it('give a site to injuries alone', () => {
    const misplaced = (fact: Fact): boolean =>
      fact.kind !== 'injury' && (fact.bodySite ?? fact.laterality) !== undefined;
    expect(numbersWhere((sentence) => sentence.facts.some(misplaced))).toEqual([]);
  });

  it('come once each, whatever their capitals and spaces, and no fact twice in one', () => {
    const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
    expect(new Set(sentences.map(({ text }) => plain(text))).size).toBe(sentences.length);
    expect(numbersWhere(({ text }) => plain(text) === '')).toEqual([]);
    const distinct = (of: readonly Fact[]): number => new Set(of.map((fact) => JSON.stringify(fact))).size;
    expect(numbersWhere((sentence) => distinct(sentence.facts) !== sentence.facts.length)).toEqual([]);
  });

  it('hold no number of ten digits, with or without spaces, as an NHS number would be', () => {
    expect(numbersWhere(({ text }) => /\d(?:[ -]?\d){9}/.test(text))).toEqual([]);
  });
});
