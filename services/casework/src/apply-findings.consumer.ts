import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Handles, type Batch } from '#libs/messaging';
import { applyFindings } from './apply-findings.js';
import { CaseworkParts } from './casework-parts.js';

/** Findings of screening, and which ids are one child. */
@Controller()
export class ApplyFindingsConsumer {
  constructor(private readonly parts: CaseworkParts) {}

  @EventPattern('findings.v1')
  @Handles('finding.revised', 'child.linked', 'child.unlinked')
  async apply(@Payload() batch: Batch<'finding.revised' | 'child.linked' | 'child.unlinked'>): Promise<void> {
    await applyFindings(
      batch.sql,
      batch.events.map(({ data }) => data),
      this.parts,
    );
  }
}
