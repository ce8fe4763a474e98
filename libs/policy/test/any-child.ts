import fc from 'fast-check';
import { anAttendance, aNeighbour, instant, noPlan, onPlan, planEnded, planUnknown, waited } from '#libs/testing';
import { circumstances, type Circumstance } from '../src/codes/circumstances.js';
import { laterWatchOf } from '../src/define-rule.js';
import { type ChildFacts, type ContactFacts } from '../src/facts.js';
import { rules } from '../src/rules/index.js';
import { addDays } from '../src/time/london-time.js';

const start = instant('2025-06-01T00:00:00Z');
/** Moments and birthdays crowd at the edges that the policy document draws. */
const anInstant = fc
  .tuple(fc.constantFrom(0, 28, 182, 183, 250, 365, 366, 420), fc.constantFrom(-1000, 0, 1000, 46_800_000))
  .map(([days, rest]) => start + days * 86_400_000 + rest);
/** Birthdays at the ages that rules ask for. */
export const aBirthDate = fc
  .tuple(
    fc.constantFrom('2025-06-01', '2025-03-01', '2009-06-01', '2007-06-01', '2008-02-29'),
    fc.integer({ min: -3, max: 3 }),
  )
  .map(([date, days]) => addDays(date, days));
const anyInjury = fc.record({
  kind: fc.constantFrom('bruise', 'burn', 'poisoning', 'injury'),
  bodySite: fc.constantFrom('cheek', 'hand', null),
  laterality: fc.constantFrom('left', 'right', 'both', null),
  recordedAs: fc.constantFrom('birth', 'procedure', null),
  basis: fc.constantFrom('coded', 'words'),
} as const);
export const anyPlan = fc.constantFrom(
  noPlan,
  planUnknown,
  onPlan(),
  onPlan('CPP'),
  onPlan('LAC'),
  onPlan('UCPP', 'LAC'),
  planEnded('CPP', '2025-06-01'),
  planEnded('UCPP', '2025-11-01'),
);
const codes: Circumstance[] = Object.values(circumstances).flat();
/** Of every rule that waits, and of those that look again. */
const waits = rules.flatMap((rule) => [
  ...(rule.waitUntil === undefined ? [] : [rule.id]),
  ...(rule.looksAgainAt === undefined ? [] : [laterWatchOf(rule)]),
]);
const anyContact = fc
  .record({
    at: anInstant,
    heardAt: anInstant,
    kind: fc.constantFrom('unscheduled', 'appointment', 'stay', 'home-visit', 'call', 'other'),
    status: fc.constantFrom('booked', 'arrived', 'completed', 'was-not-brought', 'cancelled-by-provider', 'left'),
    setting: fc.constantFrom('ed', 'gp', 'outpatient', 'health-visitor', 'no-such-setting'),
    injuries: fc.array(anyInjury, { maxLength: 4 }),
    complaints: fc.subarray(['assault', 'injury', 'poisoning', 'self-harm'] as const),
    mobility: fc.constantFrom('yes', 'no', 'unknown'),
    plan: anyPlan,
    isEssential: fc.boolean(),
    circumstances: fc.subarray(codes, { maxLength: 4 }),
    injuredOn: fc.constantFrom(null, '2025-06-01', '2025-11-30'),
    waitedHours: fc.constantFrom(null, 6, 30),
    pregnancyWeek: fc.constantFrom(null, 19, 20),
    specialty: fc.constantFrom(null, 'A', 'B'),
    recordedConcern: fc.constantFrom('yes', 'no', 'unknown'),
    treatingAuthority: fc.constantFrom('E00000001', 'E00000002', null),
    addressAuthority: fc.constantFrom('E00000001', 'E00000002', null),
  } as const)
  .map(({ at, heardAt, ...rest }) =>
    anAttendance(new Date(at).toISOString(), {
      ...rest,
      firstReceivedAt: heardAt,
      mobilityRecordedAt: rest.mobility === 'unknown' ? null : at,
    }),
  );
const anyNeighbour = fc
  .tuple(fc.constantFrom('mother', 'sibling', 'child'), anyPlan)
  .map(([relation, plan]) => aNeighbour(relation, plan));
/** Any child, with the facts that rules read; of the waits of rules some are over. */
export const anyChild: fc.Arbitrary<ChildFacts> = fc
  .record({
    identity: fc.constantFrom('verified', 'unverified'),
    birthDate: fc.option(aBirthDate),
    gestationWeeks: fc.option(fc.integer({ min: 22, max: 43 }), { freq: 1 }),
    contacts: fc.array(anyContact, { maxLength: 6 }),
    neighbours: fc.array(anyNeighbour, { maxLength: 2 }),
    waitedFor: fc.subarray(waits),
  } as const)
  .map(({ waitedFor, contacts, ...rest }) =>
    waitedFor.reduce<ChildFacts>((child, rule) => waited(rule, child), {
      ...rest,
      contacts: contacts.map((contact, at): ContactFacts => ({ ...contact, key: `visit-${at}` })),
      firedWatches: [],
    }),
  );
