import 'reflect-metadata';
import { Controller } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern } from '@nestjs/microservices';
import { Database, Health, silentLogger } from '#libs/platform';
import { EventBus } from '../kafka/event-bus.js';
import { BatchTransport } from './batch-transport.js';
import { RegistryError } from './handler-registry.js';
import { Handles } from './handles.decorator.js';

@Controller()
class TakeFindings {
  @EventPattern('findings.v1')
  @Handles('finding.revised', 'child.linked', 'child.unlinked')
  take(_batch: unknown): Promise<void> {
    return Promise.resolve();
  }
}
@Controller()
class TakeReceipts {
  @EventPattern('receipts.v1')
  @Handles('receipt.recorded')
  take(_batch: unknown): Promise<void> {
    return Promise.resolve();
  }
}
@Controller()
class TakeReceiptsToo {
  @EventPattern('receipts.v1')
  @Handles('receipt.recorded')
  take(_batch: unknown): Promise<void> {
    return Promise.resolve();
  }
}

/** Boots casework with the given controllers; nothing is there to connect to. */
async function boot(...controllers: (new () => object)[]): Promise<unknown> {
  const transport = new BatchTransport({
    service: 'casework',
    bus: new EventBus({ brokers: ['127.0.0.1:1'], clientId: 'test', logger: silentLogger }),
    database: new Database({ url: 'postgres://127.0.0.1:1/none', applicationName: 'test', logger: silentLogger }),
    logger: silentLogger,
    health: new Health(),
  });
  const app = await NestFactory.createMicroservice(
    { module: class Root {}, controllers },
    { strategy: transport, logger: false, abortOnError: false },
  );
  return app.listen().then(
    () => 'booted',
    (error: unknown) => error,
  );
}

describe('casework refuses to boot', () => {
  it('when an event that the contracts give it has no handler', async () => {
    const refusal = await boot(TakeFindings);
    expect(refusal).toBeInstanceOf(RegistryError);
    expect((refusal as RegistryError).faults).toEqual(['receipt.recorded: no handler']);
  });
  it('when an event has two handlers', async () => {
    const refusal = await boot(TakeFindings, TakeReceipts, TakeReceiptsToo);
    expect(refusal).toBeInstanceOf(RegistryError);
    expect((refusal as RegistryError).faults).toEqual([
      'receipts.v1: 2 methods, one is allowed',
      'receipt.recorded: 2 handlers',
    ]);
  });
  it('when it has no handlers at all', async () => {
    expect(await boot()).toBeInstanceOf(RegistryError);
  });
});
