import { Module, type DynamicModule } from '@nestjs/common';
import { BatchTransport, OperatorModule, ReconcileModule } from '#libs/messaging';
import { Database } from '#libs/platform';
import { AcceptNoticesConsumer, acceptParts } from './accept-notices.consumer.js';
import type { AcceptParts } from './accept-notices.js';
import { DispatchGuard, dispatchToken } from './http/dispatch.guard.js';
import { PhoneTasksController } from './http/phone-tasks.controller.js';
import { RotaController } from './http/rota.controller.js';
import { knownEvents } from './known-events.js';
import { RotaBook } from './rota-book.js';

interface ModuleParts {
  readonly database: Database;
  readonly transport: BatchTransport;
  readonly book: RotaBook;
  readonly accepting: AcceptParts;
  /** null: rota and telephone are closed. */
  readonly token: string | null;
}

/** What dispatch listens to, the rota and the telephone, and its parked records. */
@Module({})
export class AppModule {
  static with({ database, transport, book, accepting, token }: ModuleParts): DynamicModule {
    return {
      module: AppModule,
      imports: [OperatorModule.with({ database, transport }), ReconcileModule.with({ database, knownEvents })],
      controllers: [AcceptNoticesConsumer, RotaController, PhoneTasksController],
      providers: [
        DispatchGuard,
        { provide: Database, useValue: database },
        { provide: RotaBook, useValue: book },
        { provide: acceptParts, useValue: accepting },
        { provide: dispatchToken, useValue: token },
      ],
    };
  }
}
