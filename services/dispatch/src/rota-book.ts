import type { OfficeHours, Policy } from '#libs/policy';
import { policyAt } from '#libs/policy';
import type { Directory } from './domain/directory.js';

/** What the rota is read from: the directory, and what policy says of office hours and chains. */
export class RotaBook {
  /** @param policies at least one, by `inForceFrom` */
  constructor(
    readonly directory: Directory,
    private readonly policies: readonly Policy[],
  ) {}

  /** Office hours of the policy in force at a moment. */
  readonly officeAt = (at: Date): OfficeHours => policyAt(this.policies, at.getTime()).officeHours;

  /** Chains of the policy in force at a moment. */
  chainsAt(at: Date): Policy['chains'] {
    return policyAt(this.policies, at.getTime()).chains;
  }
}
