import { Module, type DynamicModule } from '@nestjs/common';
import type { Database } from '#libs/platform';
import { BatchTransport } from '../consumer/batch-transport.js';
import { OperatorParkedController } from './operator-parked.controller.js';
import { ParkedRecords } from './parked-records.js';

/** What operators see of a consumer's parked records, and may do with them. */
@Module({})
export class OperatorModule {
  static with(parts: { readonly database: Database; readonly transport: BatchTransport }): DynamicModule {
    return {
      module: OperatorModule,
      controllers: [OperatorParkedController],
      providers: [
        { provide: ParkedRecords, useValue: new ParkedRecords(parts.database) },
        { provide: BatchTransport, useValue: parts.transport },
      ],
    };
  }
}
