import fc from 'fast-check';
import { type CodedFact, type ContactStated, type Signal } from '#libs/contracts';
import { contactFeeds, pick, type Episode, type EpisodeArbitrary, type Told } from './episode.js';
import { day, delay, hour, iso, minute, offset, second } from './moments.js';
import { addressSaid, birthSaid, stated, style } from './people.js';
import { attendanceWindowMs } from './world.js';

const injuries: readonly CodedFact[] = [
  { kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'cheek', laterality: 'left' },
  { kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'cheek', laterality: 'right' },
  { kind: 'injury', system: 'snomed', code: '125666000', bodySite: 'hand' },
  { kind: 'diagnosis', system: 'icd10', code: 'S72.0' },
  { kind: 'injury', system: 'local', code: 'ours' },
  { kind: 'diagnosis', system: 'snomed', code: '75478009' },
  { kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'cheek', laterality: 'left', recordedAs: 'birth' },
  { kind: 'injury', system: 'snomed', code: '125666000', bodySite: 'hand', recordedAs: 'procedure' },
];
const others: readonly CodedFact[] = [
  { kind: 'mobility', system: 'bellwether', code: 'crawls' },
  { kind: 'mobility', system: 'bellwether', code: 'not-mobile' },
  { kind: 'mobility', system: 'bellwether', code: 'unheard-of' },
  { kind: 'complaint', system: 'bellwether', code: 'self-harm' },
  { kind: 'complaint', system: 'bellwether', code: 'assault' },
  { kind: 'specialty', system: 'local', code: '420' },
  { kind: 'specialty', system: 'local', code: '110' },
];

export const coded = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom(...injuries), { minLength: 1, maxLength: 2 }),
        fc.array(fc.constantFrom(...others), { maxLength: 2 }),
      )
      .map((lists) => lists.flat()),
  },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...others), { maxLength: 2 }) },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
);
/** What a source writes beside its codes: injuries, what is denied or past, other people, nothing at all. */
const texts = [
  'bruise to left cheek, mum says he fell off the sofa',
  'no bruising seen, alert and playing',
  'scald to right hand and forearm, unwitnessed',
  '?fracture of clavicle',
  'previous burn to hand last year, now crawling',
  'mother has a bruise to her eye',
  'cough and cold',
  'safeguarding concerns, inconsistent history',
  'haemophilia. bruises to both shins',
  'bruise to cheek aged 5 months',
  'presented with a fractured arm aged 2',
];
export const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 2 })
      .map((said) => said.map((text) => ({ field: 'chiefComplaint', text }))),
  },
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant(null) },
);
export const concern = fc.constantFrom(undefined, undefined, null, true, false);
const kind = fc.oneof(
  { weight: 6, arbitrary: fc.constant('unscheduled' as const) },
  { weight: 1, arbitrary: fc.constantFrom('appointment' as const, 'stay' as const, 'call' as const) },
);
const status = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('arrived' as const, 'completed' as const, 'left' as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'booked' as const,
      'was-not-brought' as const,
      'cancelled-by-patient' as const,
      'cancelled-by-provider' as const,
      'entered-in-error' as const,
    ),
  },
);

/** Version time relative to the attendance; none; or none but a sequence. */
const version = fc.record({
  after: fc.option(fc.constantFrom(-hour, 0, 0, minute, hour, day), { freq: 4 }),
  sequence: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 2 }),
});

/** A later or earlier word about the same visit. */
const correction = fc.record({
  version,
  delay,
  status,
  isOnWard: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  coded,
  words,
  concern,
  shift: fc.constantFrom(0, 0, 0, minute, -hour, day),
  site: fc.constantFrom(undefined, undefined, null, 0, 1),
  movedBy: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) }),
  style: fc.option(style, { freq: 2 }),
  birth: birthSaid,
  address: addressSaid,
});

/** Another feed's report of the same attendance, earlier or later: within the window, at its end, or just beyond it. */
const otherReport = fc.record({
  gap: fc.constantFrom(
    0,
    -minute,
    -10 * minute,
    -attendanceWindowMs,
    10 * minute,
    attendanceWindowMs - second,
    attendanceWindowMs,
    attendanceWindowMs + second,
  ),
  correction,
});

const lookUp = fc.record({
  answer: fc.constantFrom('yes' as const, 'no' as const, 'no' as const, 'unknown' as const),
  after: fc.constantFrom(10 * second, 59 * second, 61 * second, day),
  delay,
  plan: fc.constantFrom(undefined, 'CPP' as const, 'LAC' as const),
  authority: fc.constantFrom(undefined, 'E00000002'),
  fromOwnFeed: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  aboutAnother: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

/**
 * One attendance: stated, corrected with and without version times, cancelled, entered in error before or after, moved
 * to another child, admitted to a ward under the same visit, reported by a second feed, its plan looked up.
 */
export const attendance: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    feed: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(4) }),
    kind,
    style,
    sameVisit: fc.integer({ min: 0, max: 11 }).map((n) => n === 0),
    first: correction.map((first) => ({ ...first, movedBy: 0, isOnWard: false })),
    corrections: fc.oneof(
      { weight: 3, arbitrary: fc.array(correction, { maxLength: 0 }) },
      { weight: 2, arbitrary: fc.array(correction, { minLength: 1, maxLength: 3 }) },
    ),
    other: fc.option(otherReport, { freq: 2 }),
    lookUps: fc.array(lookUp, { maxLength: 2 }),
  })
  .map((drawn): Episode => (setting) => {
    const { people, foci, number } = setting;
    const occurredAt = pick(foci, drawn.focus) + drawn.offset;
    const visitId = drawn.sameVisit ? 'V0' : `V${number}`;
    const from = pick(contactFeeds, drawn.feed);

    const say = (said: typeof drawn.first, source: (typeof contactFeeds)[number], moment: number): Told => {
      const { after, sequence } = said.version;
      const site = typeof said.site === 'number' ? (source.sites[said.site] ?? null) : said.site;
      const data: ContactStated = {
        type: 'contact.stated',
        feed: source.feed,
        organisation: source.organisation,
        ...(site === undefined ? {} : { site }),
        visit: {
          id: visitId,
          ...(after === null ? {} : { version: iso(occurredAt + after) }),
          ...(sequence === null ? {} : { sequence }),
        },
        person: stated(
          pick(people, drawn.child + said.movedBy),
          { ...said, style: said.style ?? drawn.style },
          source.organisation,
        ),
        occurredAt: iso(moment),
        ...(said.isOnWard ? { setting: 'inpatient', kind: 'stay' } : { setting: 'ed', kind: drawn.kind }),
        status: said.status,
        ...(said.coded === undefined ? {} : { coded: said.coded }),
        ...(said.words === undefined ? {} : { words: said.words }),
        ...(said.concern === undefined ? {} : { recordedConcern: said.concern }),
      };
      return { data, receivedAt: occurredAt + said.delay };
    };

    const ask = (asked: (typeof drawn.lookUps)[number]): Told => {
      const { fromOwnFeed, aboutAnother, plan, authority, answer } = asked;
      const data: Signal = {
        type: 'plan.checked',
        feed: fromOwnFeed ? from.feed : 'cp-is',
        nhsNumber: pick(people, drawn.child + (aboutAnother ? 1 : 0)).nhsNumber,
        visit: { ...(fromOwnFeed ? {} : { feed: from.feed }), id: visitId },
        answer,
        ...(answer === 'yes' && plan !== undefined ? { plan } : {}),
        ...(authority === undefined ? {} : { authority }),
        ...(answer === 'unknown' ? { reason: 'timeout' as const } : {}),
        at: iso(occurredAt + asked.after),
      };
      return { data, receivedAt: occurredAt + asked.after + asked.delay };
    };

    const second =
      drawn.other === null ? [] : [say(drawn.other.correction, secondFeed(drawn.feed), occurredAt + drawn.other.gap)];
    return [
      say(drawn.first, from, occurredAt),
      ...drawn.corrections.map((said) => say(said, from, occurredAt + said.shift)),
      ...second,
      ...drawn.lookUps.map(ask),
    ];
  });

/** Millbrook's other feed for one of its own, else Millbrook's first: then the organisations differ. */
function secondFeed(first: number): (typeof contactFeeds)[number] {
  return first === 0 ? contactFeeds[1] : contactFeeds[0];
}
