import { PolicyBook, type PolicyTerms } from '../src/domain/policy-book.js';

/** Clocks and chain as in the catalogue's conventions. */
export const policyTerms: PolicyTerms = {
  hash: 'a'.repeat(64),
  inForceFrom: Date.parse('2020-01-01T00:00:00.000Z'),
  officeHours: { opens: 9 * 60, closes: 17 * 60 },
  seenBy: { IMMEDIATE: { minutes: 15 }, URGENT: { minutes: 60 }, CONCERN: { workingHours: 4 }, INFORMATION: null },
  actedBy: { IMMEDIATE: { minutes: 60 }, URGENT: { minutes: 240 }, CONCERN: { workingDays: 1 }, INFORMATION: null },
  chains: { hospital: [['NIC', 'NN'], ['CON'], ['DN'], ['EXEC']] },
  newEpisodeHours: 72,
};

/** The one policy, and two hospitals. */
export const policyBook = new PolicyBook(
  [policyTerms],
  new Map([
    ['RXX', 'hospital'],
    ['RYY', 'hospital'],
  ]),
);
