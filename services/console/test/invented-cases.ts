import type { CasePage, ChildIdentity, NamedPerson, WorklistRow, WhoAmI } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { findingsOf } from './invented-chronology.js';
import { ago } from './moments.js';

/** People of the invented organisations. */
export const amira: NamedPerson = {
  id: 'amira-dunlin',
  name: 'Amira Dunlin',
  job: 'named nurse',
  organisation: 'RXX',
  phone: '01632 960 011',
};
export const heron: NamedPerson = {
  id: 'dr-heron',
  name: 'Dr Heron',
  job: 'consultant on shift',
  organisation: 'RXX',
  phone: '01632 960 021',
};
export const sanderling: NamedPerson = {
  id: 'eastfield-nurse',
  name: 'Ola Sanderling',
  job: 'named nurse',
  organisation: 'RYY',
  phone: null,
};
export const duty: NamedPerson = {
  id: 'westmarch-duty',
  name: 'Westmarch emergency duty team',
  job: 'emergency duty team',
  organisation: 'E00000001',
  phone: '01632 960 199',
};
const pipit: NamedPerson = {
  id: 'rowan-pipit',
  name: 'Rowan Pipit',
  job: 'rule owner',
  organisation: 'RXX',
  phone: null,
};
const fulmar: NamedPerson = { id: 'ola', name: 'Ola Fulmar', job: 'operator', organisation: 'RXX', phone: null };
export const people = [amira, heron, sanderling, duty, pipit, fulmar] as const;
/** Jobs of those who can sign in. */
export const jobs: Readonly<Record<string, WhoAmI['jobs']>> = {
  'amira-dunlin': ['nurse'],
  'dr-heron': ['consultant'],
  'eastfield-nurse': ['nurse'],
  'rowan-pipit': ['rule-owner'],
  ola: ['operator'],
};

type Plan = NonNullable<WorklistRow['plan']>;

/** One invented case with its child, as far as two pages need it. */
export interface InventedCase {
  readonly number: string;
  readonly name: string | null;
  readonly sex: ChildIdentity['sex'];
  readonly born: string;
  readonly severity: WorklistRow['severity'];
  readonly cannotTell?: boolean;
  /** Minutes from now to the next answer; negative: late. Null: none is due. */
  readonly dueIn: number | null;
  readonly sentence: string;
  readonly plan: Plan;
  readonly organisations: readonly string[];
  readonly feed?: string;
  readonly lapsed?: boolean;
  /** Other organisations that have neither answered nor acted; nobody at the last of them can sign in. */
  readonly holdsOpen?: readonly string[];
  /** How often a second rule has rung before; the first of these was taken back. */
  readonly rangBefore?: number;
}

export const noPlan = (now: number): Plan => ({
  value: 'no',
  kinds: [],
  authority: null,
  source: 'national look-up',
  asOf: ago(now, 19),
  ageMinutes: 19,
});
const onPlan = (now: number): Plan => ({
  value: 'yes',
  kinds: ['CPP'],
  authority: 'E00000001',
  source: 'westmarch-list',
  asOf: ago(now, 480),
  ageMinutes: 480,
});
const unknownPlan: Plan = { value: 'unknown', kinds: [], authority: null, source: null, asOf: null, ageMinutes: null };

/** Children of the drawings, with deadlines around a moment. */
export function inventedCases(now: number): readonly InventedCase[] {
  const day = (back: number): string => ago(now, back * 1440).slice(0, 10);
  return [
    {
      number: 'B-4417',
      name: 'WRENFOLD, Ivo',
      sex: 'male',
      born: day(222),
      severity: 'IMMEDIATE',
      dueIn: -7,
      sentence:
        '{child}, 7 months, was brought to Millbrook emergency department today with a bruise to the left cheek. The GP recorded a bruise to the chest 24 days ago. Whether {child} can move by himself is not recorded, so the rule treats him as not yet mobile.',
      plan: noPlan(now),
      organisations: ['RXX'],
    },
    {
      number: 'B-4409',
      name: 'LARKMEAD, Ada',
      sex: 'female',
      born: day(1200),
      severity: 'URGENT',
      dueIn: 39,
      sentence:
        '{child} was not brought to the burns clinic this morning: the third missed appointment in 6 weeks, at 2 hospitals.',
      plan: onPlan(now),
      organisations: ['RXX'],
      lapsed: true,
    },
    {
      number: 'B-4416',
      name: 'TERNBRIDGE, Sol',
      sex: 'unknown',
      born: day(430),
      severity: 'CONCERN',
      cannotTell: true,
      dueIn: 50,
      sentence:
        '{child} came to Millbrook emergency department with a burn to the hand. Two rules could not be evaluated: plan status and time of injury are missing.',
      plan: unknownPlan,
      organisations: ['RXX'],
    },
    {
      number: 'B-4398',
      name: 'O’ROOKSTEAD <b>, Tam & Co',
      sex: 'other',
      born: day(800),
      severity: 'CONCERN',
      dueIn: 60 * 24 * 4,
      sentence: 'Third injury in 11 months, each at a different site.',
      plan: noPlan(now),
      organisations: ['RXX'],
      rangBefore: 5,
      holdsOpen: ['RYY', 'PWM'],
    },
    {
      number: 'B-4390',
      name: null,
      sex: null,
      born: day(10),
      severity: 'INFORMATION',
      dueIn: null,
      sentence: 'The feed northgate-gp has been silent for 3 hours.',
      plan: unknownPlan,
      organisations: ['RXX'],
      feed: 'northgate-gp',
    },
    {
      number: 'B-5001',
      name: 'EASTCHILD, Una',
      sex: 'female',
      born: day(600),
      severity: 'URGENT',
      dueIn: 100,
      sentence: '{child} was not brought to a clinic of Eastfield Hospital.',
      plan: noPlan(now),
      organisations: ['RYY'],
    },
  ];
}

export const childIdOf = (one: InventedCase): string | null =>
  one.feed === undefined ? nameUuid('child', one.number) : null;

/** The part of a case page that does not depend on what was done. */
export type CaseFrame = Omit<
  CasePage,
  | 'may'
  | 'recordsFor'
  | 'undoUntil'
  | 'undoMinutes'
  | 'closed'
  | 'closeReasons'
  | 'reasonsThatWait'
  | 'mayHaveAccepted'
  | 'holdsOpen'
  | 'referral'
  | 'refersFor'
  | 'actions'
  | 'clocks'
  | 'state'
>;

export function caseFrame(one: InventedCase, now: number): CaseFrame {
  const isFeed = one.feed !== undefined;
  return {
    caseId: nameUuid('case', one.number),
    number: one.number,
    childId: childIdOf(one),
    feed: one.feed ?? null,
    severity: one.severity,
    openedAt: ago(now, 22),
    pattern: '3 unscheduled attendances in 183 days, at 2 organisations',
    dataAsOf: new Date(now).toISOString(),
    answerDue: one.dueIn === null ? null : ago(now, -one.dueIn),
    late: one.dueIn !== null && one.dueIn < 0,
    sentence: one.sentence,
    plan: isFeed ? null : one.plan,
    findings: isFeed ? [] : [...findingsOf(one, now)],
    told: [
      {
        noticeId: nameUuid('notice', `${one.number}/1`),
        role: 'NN',
        organisation: 'RXX',
        chain: 'RXX',
        round: 1,
        step: 1,
        at: ago(now, 22),
        corrects: false,
        kind: 'chain',
        state: 'sent',
        channel: 'smtp',
        recipient: amira.id,
        openedAt: null,
        acknowledgedAt: null,
      },
      {
        noticeId: nameUuid('notice', `${one.number}/2`),
        role: 'PLN',
        organisation: 'RXX',
        chain: 'RXX',
        round: 1,
        step: 1,
        at: ago(now, 22),
        corrects: false,
        kind: 'copy',
        state: 'requested',
        channel: null,
        recipient: null,
        openedAt: null,
        acknowledgedAt: null,
      },
    ],
    disclosures: [
      {
        noticeId: nameUuid('notice', `${one.number}/1`),
        at: ago(now, 22),
        outcome: 'disclosed',
        role: 'NN',
        organisation: 'RXX',
        what: 'Case number and severity',
        why: 'On duty for this child',
        basis: 'Safeguarding of children',
      },
    ],
    ring: isFeed
      ? []
      : [
          { role: 'CON', organisation: 'RXX', person: heron, until: null },
          { role: 'EDT', organisation: 'E00000001', person: duty, until: ago(now, -180) },
        ],
    journal: [{ sequence: 1, at: ago(now, 22), type: 'opened', words: 'Case opened: R15' }],
    people: [amira, heron],
  };
}
