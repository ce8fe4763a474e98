import { Module, type DynamicModule } from '@nestjs/common';
import { Database } from '#libs/platform';
import type { KnownEvents } from './consumed-events.js';
import { knownEventsToken, OperatorConsumedController } from './operator-consumed.controller.js';
import { OperatorOutboxController } from './operator-outbox.controller.js';

interface ReconcileParts {
  readonly database: Database;
  /** Absent where a service consumes nothing. */
  readonly knownEvents?: KnownEvents;
}

/** What `reconcile` asks a service: as a producer what it has sent, as a consumer what it lacks. */
@Module({})
export class ReconcileModule {
  static with({ database, knownEvents }: ReconcileParts): DynamicModule {
    const storage = { provide: Database, useValue: database };
    if (knownEvents === undefined)
      return { module: ReconcileModule, controllers: [OperatorOutboxController], providers: [storage] };
    return {
      module: ReconcileModule,
      controllers: [OperatorOutboxController, OperatorConsumedController],
      providers: [storage, { provide: knownEventsToken, useValue: knownEvents }],
    };
  }
}
