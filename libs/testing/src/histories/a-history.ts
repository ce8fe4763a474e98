import fc from 'fast-check';
import { nameUuid } from '#libs/platform/documents';
import { type DeliveredSignal } from '../oracle/statements.js';
import { birthToldLate, markThenInjury, missedAppointments } from './appointments.js';
import { attendance } from './attendances.js';
import { type Episode, type EpisodeArbitrary, type Told, pick } from './episode.js';
import { bornToPlan, siblingOnPlan } from './families.js';
import {
  claimedRecord,
  family,
  linksNothing,
  mergeAndUnmerge,
  mergeChain,
  personTold,
  tooManyRecords,
} from './identities.js';
import { repeatInjuries } from './injuries.js';
import { essentialRebooked, leftEarlyAfterwards, missedAgain, outOfArea } from './missed-care.js';
import { day, focus, hour, iso, minute, second } from './moments.js';
import { people } from './people.js';
import { feedSilent, planHistory, planList } from './plans.js';
import { socialCareSteps } from './social-care.js';
import { openStays } from './stays.js';
import { birthDateCorrected, retoldVisit, toldByBothFeeds } from './retellings.js';

/** What was ever said about a few children, and the moment at which somebody asks. */
export interface History {
  /** By received time; repeats stand where they were received. Each signal keeps its received time in any order. */
  readonly signals: readonly DeliveredSignal[];
  /** T, milliseconds. */
  readonly at: number;
}

const episode = fc.oneof(
  { weight: 12, arbitrary: attendance },
  { weight: 1, arbitrary: retoldVisit },
  { weight: 9, arbitrary: missedAppointments },
  { weight: 4, arbitrary: missedAgain },
  { weight: 2, arbitrary: essentialRebooked },
  { weight: 2, arbitrary: leftEarlyAfterwards },
  { weight: 2, arbitrary: outOfArea },
  { weight: 3, arbitrary: socialCareSteps },
  { weight: 2, arbitrary: openStays },
  { weight: 2, arbitrary: markThenInjury },
  { weight: 1, arbitrary: birthToldLate },
  { weight: 4, arbitrary: repeatInjuries },
  { weight: 6, arbitrary: mergeAndUnmerge },
  { weight: 1, arbitrary: mergeChain },
  { weight: 2, arbitrary: claimedRecord },
  { weight: 2, arbitrary: linksNothing },
  { weight: 2, arbitrary: personTold },
  { weight: 7, arbitrary: planList },
  { weight: 2, arbitrary: planHistory },
);
/** What is worth trying now and then only. */
const rare = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: tooManyRecords.map((tell) => [tell]) },
  { weight: 1, arbitrary: feedSilent.map((tell) => [tell]) },
);

/** Mothers, and plans of those beside a child: in every second history, once to three times. */
const families = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.oneof(
        { weight: 1, arbitrary: family },
        { weight: 3, arbitrary: siblingOnPlan },
        { weight: 9, arbitrary: bornToPlan },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  },
);

const anything = fc
  .tuple(fc.array(episode, { minLength: 3, maxLength: 14, size: 'max' }), families, rare)
  .map(([episodes, ...extra]) => [...episodes, ...extra.flat()]);

const contactsOf = (arbitrary: EpisodeArbitrary): EpisodeArbitrary =>
  arbitrary.map(
    (tell): Episode =>
      (setting) =>
        tell(setting).filter(({ data }) => data.type === 'contact.stated'),
  );
/**
 * Contacts and nothing else. Lists, look-ups and links have a child decided again from all that is stored of it, which
 * mends whatever went wrong before.
 */
const contactsAlone = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: contactsOf(attendance) },
    { weight: 3, arbitrary: retoldVisit },
    { weight: 3, arbitrary: toldByBothFeeds },
    { weight: 1, arbitrary: birthDateCorrected },
    { weight: 1, arbitrary: claimedRecord },
    { weight: 1, arbitrary: contactsOf(missedAppointments) },
    { weight: 2, arbitrary: missedAgain },
    { weight: 2, arbitrary: essentialRebooked },
    { weight: 2, arbitrary: leftEarlyAfterwards },
    { weight: 1, arbitrary: contactsOf(outOfArea) },
    { weight: 5, arbitrary: socialCareSteps },
    { weight: 4, arbitrary: openStays },
    { weight: 1, arbitrary: markThenInjury },
    { weight: 3, arbitrary: repeatInjuries },
  ),
  { minLength: 3, maxLength: 14, size: 'max' },
);

const repeats = fc.array(fc.record({ index: fc.nat(999), later: fc.constantFrom(0, 0, 0, 1, 90 * second, 3 * day) }), {
  maxLength: 4,
});

/** When somebody asks: long after everything, in the middle, or to the millisecond when a wait ends. */
const asking = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ when: 'after' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      when: fc.constant('amid' as const),
      focus: fc.nat(2),
      offset: fc.integer({ min: -3, max: 3 }).map((days) => days * day),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      when: fc.constant('due' as const),
      index: fc.nat(999),
      wait: fc.constantFrom(minute, 5 * minute, hour, day, 8 * day),
      by: fc.constantFrom(-1, 0, 1),
    }),
  },
);
type Asking = typeof asking extends fc.Arbitrary<infer T> ? T : never;

function momentOf(asked: Asking, foci: readonly number[], told: readonly Told[]): number {
  const contacts = told.flatMap(({ data, receivedAt }) =>
    data.type === 'contact.stated' ? [Math.max(receivedAt, Date.parse(data.occurredAt))] : [],
  );
  switch (asked.when) {
    case 'after':
      return Math.max(...foci, ...contacts) + 30 * day;
    case 'amid':
      return pick(foci, asked.focus) + asked.offset;
    case 'due':
      return contacts.length === 0 ? pick(foci, 0) : pick(contacts, asked.index) + asked.wait + asked.by;
  }
}

function deliver(told: readonly Told[]): DeliveredSignal[] {
  return told.map(({ data, receivedAt }, index) => ({
    id: nameUuid('signal', data.feed, `message ${index}`, 0),
    receivedAt: iso(receivedAt),
    data,
    receivedBy: index % 3 === 0 ? 'publisher' : 'intake',
  }));
}

/**
 * Histories of one to six children over several feeds and organisations: all that `data.md` says must converge. The same
 * seed gives the same histories; a failing one shrinks by leaving episodes out.
 */
export function aHistory(): fc.Arbitrary<History> {
  return fc
    .tuple(focus, fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.nat(86_399)), { minLength: 2, maxLength: 2 }))
    .map(([first, others]) => [first, ...others.map(([days, seconds]) => first + days * day + seconds * second)])
    .chain((foci) =>
      fc.record({
        foci: fc.constant(foci),
        children: people(foci[0] ?? 0),
        episodes: fc.oneof({ weight: 1, arbitrary: anything }, { weight: 1, arbitrary: contactsAlone }),
        repeats,
        asked: asking,
      }),
    )
    .map(({ foci, children, episodes, repeats: repeated, asked }) => {
      const told = episodes.flatMap((tell: Episode, number) => tell({ people: children, foci, number }));
      const once = deliver(told);
      const again = repeated.flatMap(({ index, later }) =>
        once.length === 0
          ? []
          : [pick(once, index)].map((signal) => ({
              ...signal,
              receivedAt: iso(Date.parse(signal.receivedAt) + later),
            })),
      );
      const restated = new Set(again.map(({ id }) => id));
      const signals = [...once, ...again]
        // intake says one time of a signal, for ever
        .map((signal) => (restated.has(signal.id) ? { ...signal, receivedBy: 'publisher' as const } : signal))
        .toSorted((one, other) => Date.parse(one.receivedAt) - Date.parse(other.receivedAt));
      return { signals, at: momentOf(asked, foci, told) };
    });
}
