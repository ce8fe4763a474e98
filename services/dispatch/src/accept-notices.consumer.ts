import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Handles, type Batch } from '#libs/messaging';
import { serviceLogger, type Logger } from '#libs/platform';
import { acceptNotices } from './accept-notices.js';
import { Directory } from './domain/directory.js';

/** Notices that casework asks for. */
@Controller()
export class AcceptNoticesConsumer {
  constructor(
    private readonly directory: Directory,
    @Inject(serviceLogger) private readonly logger: Logger,
  ) {}

  @EventPattern('notices.v1')
  @Handles('notice.requested')
  async accept(@Payload() batch: Batch<'notice.requested'>): Promise<void> {
    const notices = batch.events.map(({ data }) => data);
    await acceptNotices(batch.sql, notices, { directory: this.directory, logger: this.logger });
  }
}
