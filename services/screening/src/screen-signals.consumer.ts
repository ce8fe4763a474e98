import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { type Batch, Handles } from '#libs/messaging';
import { type SignalType } from './read-signals.js';
import { ScreenSignals } from './screen-signals.js';

/** Takes batches of signals inside the transport's transaction. */
@Controller()
export class ScreenSignalsConsumer {
  constructor(private readonly signals: ScreenSignals) {}

  @EventPattern('signals.v1')
  @Handles('contact.stated', 'person.stated', 'identity.stated', 'plan.stated', 'plan.checked', 'feed.silent')
  async screen(@Payload() batch: Batch<SignalType>): Promise<void> {
    await this.signals.screen(batch);
  }
}
