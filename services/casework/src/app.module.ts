import { Module, type DynamicModule } from '@nestjs/common';
import { BatchTransport, OperatorModule, ReconcileModule } from '#libs/messaging';
import { Database } from '#libs/platform';
import { ApplyFindingsConsumer } from './apply-findings.consumer.js';
import { CaseworkParts } from './casework-parts.js';
import { ActingPersonGuard } from './http/acting-person.js';
import { caseControllers } from './http/case-controllers.js';
import { CaseworkGuard, caseworkToken } from './http/casework.guard.js';
import { ReaderParts } from './readers/reader-parts.js';
import { knownEvents } from './known-events.js';
import { NoteReceiptsConsumer } from './note-receipts.consumer.js';

interface ModuleParts {
  readonly database: Database;
  readonly transport: BatchTransport;
  readonly parts: CaseworkParts;
  readonly readerParts: ReaderParts;
  readonly token: string;
}

/** What casework listens to, the case API, and its parked records. */
@Module({})
export class AppModule {
  static with({ database, transport, parts, readerParts, token }: ModuleParts): DynamicModule {
    return {
      module: AppModule,
      imports: [OperatorModule.with({ database, transport }), ReconcileModule.with({ database, knownEvents })],
      controllers: [ApplyFindingsConsumer, NoteReceiptsConsumer, ...caseControllers],
      providers: [
        CaseworkGuard,
        ActingPersonGuard,
        { provide: Database, useValue: database },
        { provide: CaseworkParts, useValue: parts },
        { provide: ReaderParts, useValue: readerParts },
        { provide: caseworkToken, useValue: token },
      ],
    };
  }
}
