import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Handles, type Batch } from '#libs/messaging';
import { acceptNotices, type AcceptParts } from './accept-notices.js';

/** Injection token of what taking notices in needs. */
export const acceptParts = Symbol('accept parts');

/** Notices that casework asks for. */
@Controller()
export class AcceptNoticesConsumer {
  constructor(@Inject(acceptParts) private readonly parts: AcceptParts) {}

  @EventPattern('notices.v1')
  @Handles('notice.requested')
  async accept(@Payload() batch: Batch<'notice.requested'>): Promise<void> {
    const notices = batch.events.map(({ data }) => data);
    await acceptNotices(batch.sql, notices, this.parts);
  }
}
