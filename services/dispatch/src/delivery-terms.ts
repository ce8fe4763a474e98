import { policyAt, type DeliveryTerms, type Policy } from '#libs/policy';
import { databaseNow, type Sql } from '#libs/platform';
import type { BundlingTerms } from './domain/bundling.js';

/** When people are rung and mails are shared, as the policy in force says; looked up anew now and then. */
export class TermsInForce {
  private terms: DeliveryTerms;

  /**
   * @param policies at least one, by `inForceFrom`
   * @param bundleAfter in place of the policy's, for tests and measurements; 0: nothing is bundled
   */
  constructor(
    private readonly policies: readonly Policy[],
    now: Date,
    private readonly bundleAfter: number | null,
  ) {
    this.terms = policyAt(policies, now.getTime()).delivery;
  }

  /** Looks by the one clock which policy is in force. */
  async lookAgain(sql: Sql): Promise<void> {
    this.terms = policyAt(this.policies, (await databaseNow(sql)).getTime()).delivery;
  }

  get ringWithinSeconds(): number {
    return this.terms.ringWithinSeconds;
  }

  get lateAfterSeconds(): number {
    return this.terms.ringImmediateAfterSeconds;
  }

  get bundling(): BundlingTerms | null {
    const { bundleWindowMinutes: minutes, bundleWaitSeconds, bundleMarginSeconds } = this.terms;
    const most = this.bundleAfter ?? this.terms.bundleAfter;
    return most === 0 ? null : { most, minutes, waitSeconds: bundleWaitSeconds, marginSeconds: bundleMarginSeconds };
  }
}
