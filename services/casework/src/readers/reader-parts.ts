import type { KeyObject } from 'node:crypto';
import type { OfficeHours } from '#libs/policy';
import type { Organisation } from '../adapters/read-organisations.js';
import type { ChainState } from '../domain/case-state.js';
import type { ChainPolicy } from '../domain/chain-policy.js';
import type { Directory } from '../directory/directory.js';

/** What answers to people need beside the database, as one thing that can be injected. */
export class ReaderParts {
  constructor(
    /** The directory as it stands now. */
    readonly directory: { readonly current: Directory },
    readonly organisations: ReadonlyMap<string, Organisation>,
    /** Office hours of the policy in force at a moment. */
    readonly officeAt: (at: Date) => OfficeHours,
    /** Days over which a pattern is counted, by the policy in force at a moment. */
    readonly patternDaysAt: (at: Date) => number,
    /** Minutes for which an acknowledgement can be taken back, by the policy that a chain was started under. */
    readonly undoMinutesOf: (chain: ChainState, at: Date) => number,
    /** Policy in force at a moment for an organisation: the one that an act in its name goes by. */
    readonly policyFor: (organisation: string, at: Date) => ChainPolicy,
    /** Private key of view tickets. */
    readonly ticketKey: KeyObject,
  ) {}
}
