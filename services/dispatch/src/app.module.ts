import { Module, type DynamicModule } from '@nestjs/common';
import { BatchTransport, OperatorModule, ReconcileModule } from '#libs/messaging';
import { Database } from '#libs/platform';
import { AcceptNoticesConsumer } from './accept-notices.consumer.js';
import { Directory } from './domain/directory.js';
import { knownEvents } from './known-events.js';

interface ModuleParts {
  readonly database: Database;
  readonly transport: BatchTransport;
  readonly directory: Directory;
}

/** What dispatch listens to, and its parked records. */
@Module({})
export class AppModule {
  static with({ database, transport, directory }: ModuleParts): DynamicModule {
    return {
      module: AppModule,
      imports: [OperatorModule.with({ database, transport }), ReconcileModule.with({ database, knownEvents })],
      controllers: [AcceptNoticesConsumer],
      providers: [{ provide: Directory, useValue: directory }],
    };
  }
}
