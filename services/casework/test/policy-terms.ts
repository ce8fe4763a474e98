import { PolicyBook, type HolderOf, type PolicyTerms } from '../src/domain/policy-book.js';

/** Clocks and chain as in the catalogue's conventions. */
export const policyTerms: PolicyTerms = {
  hash: 'a'.repeat(64),
  inForceFrom: Date.parse('2020-01-01T00:00:00.000Z'),
  officeHours: { opens: 9 * 60, closes: 17 * 60 },
  seenBy: { IMMEDIATE: { minutes: 15 }, URGENT: { minutes: 60 }, CONCERN: { workingHours: 4 }, INFORMATION: null },
  actedBy: {
    IMMEDIATE: { minutes: 60 },
    URGENT: { minutes: 240 },
    CONCERN: { workingDays: 1 },
    INFORMATION: { workingDays: 2 },
  },
  chains: {
    hospital: [['NIC', 'NN'], ['CON'], ['DN'], ['EXEC']],
    authority: [['CSC'], ['EDT']],
    practice: [['GP', 'NN'], ['DN']],
    feed: [['OPS', 'NN'], ['EXEC']],
  },
  newEpisodeHours: 72,
  undoMinutes: 5,
  lapseDays: 14,
  copies: { informationToPlanTeam: ['R01'], patternDays: 183, practiceDays: 365 },
  proposeReferralFor: ['IMMEDIATE', 'URGENT'],
  deliveryFailed: { severity: 'IMMEDIATE', tell: ['OPS', 'NN'], atLast: ['EXEC'] },
};

const organisations = new Map([
  ['RXX', { kind: 'hospital', authority: 'E00000001' }],
  ['RYY', { kind: 'hospital', authority: 'E00000002' }],
  ['Y00001', { kind: 'practice', authority: 'E00000001' }],
  ['RCC', { kind: 'community', authority: 'E00000001' }],
  ['E00000001', { kind: 'authority', authority: 'E00000001' }],
  ['E00000002', { kind: 'authority', authority: 'E00000002' }],
]);

/** The one policy, two hospitals, a practice and a community provider under one authority each; nobody holds any role. */
export const policyBook = new PolicyBook([policyTerms], organisations);

/** The same, with the people who hold roles. */
export function policyBookWith(holderOf: HolderOf): PolicyBook {
  return new PolicyBook([policyTerms], organisations, holderOf);
}
