import type { CasePage } from '#libs/contracts';
import { caseModel } from '../src/present/case.js';
import { amira, caseFrame, inventedCases } from './invented-cases.js';
import { chronologyOf } from './invented-chronology.js';

/** When it is looked at. */
export const now = Date.parse('2026-11-17T14:02:31Z');
const [first, , , , feed] = inventedCases(now);
if (first === undefined) throw new Error('there is a first invented case');

const names: Readonly<Record<string, string>> = {
  RXX: 'Millbrook Hospitals',
  RXX01: 'Millbrook emergency department',
  E00000001: 'Westmarch',
};
/** What places are called. */
export const nameOf = (code: string): string => names[code] ?? code;
/** Of Ivo. */
export const chronology = chronologyOf(first, now, null);

/** The page of Ivo's case, with what a test changes of it. */
export const page = (change: Partial<CasePage> = {}): CasePage => ({
  ...caseFrame(first, now),
  state: 'open',
  clocks: {
    ...{ seenBy: [], actBy: '2026-11-17T14:40:00Z' },
    acts: [{ organisation: 'RXX', due: '2026-11-17T14:40:00Z' }],
    untold: [],
  },
  recordsFor: ['RXX'],
  actions: [],
  referral: null,
  refersFor: [{ organisation: 'RXX', to: 'E00000001' }],
  closed: null,
  closeReasons: ['wrong-child'],
  reasonsThatWait: [],
  mayHaveAccepted: [],
  holdsOpen: [],
  undoUntil: null,
  undoMinutes: 5,
  may: ['acknowledge', 'record-action', 'propose-referral', 'decline-referral', 'close', 'give-verdict'],
  ...change,
});
/** It in words, for the named nurse. */
export const model = (change: Partial<CasePage> = {}) => caseModel(page(change), chronology, nameOf, amira.id);
/** One of its next steps. */
export const step = (kind: string, change: Partial<CasePage> = {}) =>
  model(change).steps.find((one) => one.kind === kind);
/** A case about a feed. */
export const ofFeed = feed;

/** The case that the page is of. */
export const ivo = first;
