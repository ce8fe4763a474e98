import fc from 'fast-check';
import { codedFactOf, type Visit } from '#libs/facts';
import { aState, aVisit, bookOf, words } from '../../../test/a-state.js';
import { type ChildState, type StateVisit } from './child-state.js';
import { UnknownWord } from './code-book.js';
import { decodeState } from './decode-state.js';
import { encodeState } from './encode-state.js';
import { openState } from './open-state.js';
import { repackingOf, repackState, wordsToPack, type Marks } from './repack-state.js';
import { byArrival, wordsOf } from './state-of-child.js';

const coded = words[5]!;
const aSoundVisit = aVisit.map((visit) => ({ ...visit, coded: visit.coded.map(() => coded) }));

const canonical = (state: ChildState, visits: readonly StateVisit[]): ChildState => ({
  ...state,
  visits: [...new Map(visits.map((visit) => [visit.key, visit])).values()].sort(byArrival),
});

/** The visit as a fold gives it. */
const folded = ({ owner, ...visit }: StateVisit, { refs }: ChildState): Visit => ({
  ...visit,
  ownerRef: refs[owner]!,
  coded: visit.coded.map(codedFactOf),
});

/** A state, other words for some of its visits, new visits, and the marks that stand afterwards. */
const changes = fc
  .tuple(aState, fc.array(aSoundVisit, { maxLength: 20 }), fc.array(aSoundVisit, { maxLength: 4 }))
  .map(([state, before, other]) => ({ before: canonical(state, before), other }))
  .chain(({ before, other }) =>
    fc.record({
      before: fc.constant(before),
      after: fc.constant(
        other.map((visit, index) =>
          index % 2 === 0 ? { ...visit, key: before.visits[index * 3]?.key ?? visit.key } : visit,
        ),
      ),
      withFinding: fc.option(fc.subarray(before.visits.map(({ key }) => key)).map((keys) => new Set(keys))),
      withWatch: fc.option(fc.subarray(before.visits.map(({ key }) => key)).map((keys) => new Set(keys))),
      alsoWatched: fc.subarray(before.visits.map(({ key }) => key)).map((keys) => new Set(keys)),
      person: fc.boolean(),
    }),
  );

describe('a state that is packed again', () => {
  it('is to the byte what packing the whole of it gives', () => {
    fc.assert(
      fc.property(changes, ({ before, after, person, ...marks }) => {
        const persons = person
          ? [...before.persons, { feed: words[0]!, latestAt: 1, birthDate: '2026-04-09', gestationWeeks: 38 }]
          : before.persons;
        const expected = marked({ ...canonical(before, [...before.visits, ...after]), persons }, before, marks);
        const book = bookOf([...words, ...wordsOf(before), ...wordsOf(expected)]);
        const open = openState(encodeState(before, book) as Buffer, book)!;
        for (const visit of after) open.replace(folded(visit, before));
        if (person) open.persons = persons;
        const packed = repackState(repackingOf(open, marks), book);
        expect(Buffer.isBuffer(packed) && decodeState(packed, book)).toEqual(expected);
        expect(packed).toEqual(encodeState(expected, book));
      }),
    );
  });

  it('names the words of what has changed', () => {
    const [before] = fc.sample(aState, { numRuns: 1, seed: 1 });
    const [visit] = fc.sample(aSoundVisit, { numRuns: 1, seed: 1 });
    const book = bookOf(wordsOf(before!));
    const open = openState(encodeState(before!, book) as Buffer, book)!;
    open.replace({ ...folded(visit!, before!), organisation: 'RYY' });
    const marks = { withFinding: null, withWatch: null, alsoWatched: new Set<string>() };
    expect([...wordsToPack(repackingOf(open, marks))]).toContain('RYY');
  });

  it('is opened only with a book that knows every word of it, and only if its bytes make sense', () => {
    fc.assert(
      fc.property(aSoundVisit, aState, (visit, head) => {
        const state = { ...head, visits: [visit] };
        const book = bookOf(wordsOf(state));
        const bytes = encodeState(state, book) as Buffer;
        expect(() => openState(bytes, bookOf([]))).toThrow(UnknownWord);
        expect(() => openState(bytes.subarray(0, bytes.length - 1), book)).toThrow('shorter');
        expect(() => openState(Buffer.concat([bytes, Buffer.of(0)]), book)).toThrow('longer');
        const torn = Buffer.from(bytes);
        torn[bytes.length - 2 * visit.coded.length - 48 + 17] = 200;
        expect(() => openState(torn, book)).toThrow('contract');
      }),
    );
  });
});

/** The marks as the oracle of this test sets them. */
function marked(state: ChildState, before: ChildState, { withFinding, withWatch, alsoWatched }: Marks): ChildState {
  const held = new Map(before.visits.map((visit) => [visit.key, visit]));
  return {
    ...state,
    visits: state.visits.map((visit) => ({
      ...visit,
      hasFinding: withFinding === null ? held.get(visit.key)?.hasFinding === true : withFinding.has(visit.key),
      hasWatch:
        alsoWatched.has(visit.key) ||
        (withWatch === null ? held.get(visit.key)?.hasWatch === true : withWatch.has(visit.key)),
    })),
  };
}
