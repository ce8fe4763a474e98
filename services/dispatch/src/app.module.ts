import { Module, type DynamicModule } from '@nestjs/common';
import { BatchTransport, OperatorModule } from '#libs/messaging';
import { Database } from '#libs/platform';
import { AcceptNoticesConsumer } from './accept-notices.consumer.js';
import { Directory } from './domain/directory.js';

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
      imports: [OperatorModule.with({ database, transport })],
      controllers: [AcceptNoticesConsumer],
      providers: [{ provide: Directory, useValue: directory }],
    };
  }
}
