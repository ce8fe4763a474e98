import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, type KafkaContext, Payload } from '@nestjs/microservices';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { signal } from '#libs/contracts';
import { screenSignal, type Judgement } from './screen-signal.js';

/** One event, one transaction: the stock transport commits the offset afterwards. */
@Controller()
export class SignalsController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject('judgement') private readonly judgement: Judgement,
  ) {}

  @EventPattern('signals.v1')
  async screen(@Payload() value: unknown, @Ctx() context: unknown): Promise<void> {
    const { headers = {} } = (context as KafkaContext).getMessage();
    const id = String(headers['ce_id']);
    const receivedAt = new Date(String(headers['receivedat']));
    const stated = signal.parse(value);
    await this.dataSource.transaction((manager) => screenSignal(manager, this.judgement, id, receivedAt, stated));
  }
}
