import fc from 'fast-check';
import { contactKind, contactStatus, setting } from '#libs/contracts';
import { type ChildState, type StateVisit } from '../src/domain/state/child-state.js';
import { KnownCodes } from '../src/domain/state/code-book.js';

/** Words of sources. */
export const words = [
  'millbrook-pas',
  'northgate-gp',
  'RXX',
  'RXX01',
  'E00000001',
  '["injury","snomed","1",null,null,null]',
];
const word = fc.constantFrom(...words);
const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) });
const uuid = fc.uuid();

/** Any visit. */
export const aVisit: fc.Arbitrary<StateVisit> = fc.record({
  key: uuid,
  owner: fc.nat(1),
  feed: word,
  organisation: word,
  site: fc.option(word),
  authority: fc.option(word),
  setting: fc.constantFrom(...setting.options),
  kind: fc.constantFrom(...contactKind.options),
  status: fc.constantFrom(...contactStatus.options),
  recordedConcern: fc.constantFrom(null, true, false),
  occurredAt: instant,
  firstReceivedAt: instant,
  latestAt: instant,
  coded: fc.array(word, { maxLength: 4 }),
  hasFinding: fc.boolean(),
  hasWatch: fc.boolean(),
});
/** Any state, also one whose visits are in no order. */
export const aState: fc.Arbitrary<ChildState> = fc.record({
  identity: fc.constantFrom('verified', 'unverified'),
  namedInPlans: fc.boolean(),
  refs: fc.array(uuid, { minLength: 2, maxLength: 4 }),
  links: fc.array(fc.record({ left: fc.nat(1), right: fc.nat(1), feed: word, at: instant }), { maxLength: 3 }),
  persons: fc.array(
    fc.record({
      feed: word,
      latestAt: instant,
      birthDate: fc.option(instant.map((at) => new Date(at).toISOString().slice(0, 10))),
      gestationWeeks: fc.option(fc.integer({ min: 20, max: 45 })),
    }),
    { maxLength: 3 },
  ),
  visits: fc.array(aVisit, { maxLength: 30 }),
});

/** A book that knows these words, numbered in their order. */
export function bookOf(known: Iterable<string>): KnownCodes {
  const book = new KnownCodes();
  let code = 0;
  for (const one of known) if (book.codeOf(one) === null) book.learn((code += 1), one);
  return book;
}
