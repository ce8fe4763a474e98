import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Handles, type Batch } from '#libs/messaging';
import { CaseworkParts } from './casework-parts.js';
import { noteReceipts } from './note-receipts.js';

/** What dispatch says of notices. */
@Controller()
export class NoteReceiptsConsumer {
  constructor(private readonly parts: CaseworkParts) {}

  @EventPattern('receipts.v1')
  @Handles('receipt.recorded')
  async note(@Payload() batch: Batch<'receipt.recorded'>): Promise<void> {
    await noteReceipts(
      batch.sql,
      batch.events.map(({ data }) => data),
      this.parts,
    );
  }
}
