import { Module, type DynamicModule } from '@nestjs/common';
import { OperatorModule, type BatchTransport } from '#libs/messaging';
import { Database } from '#libs/platform';
import { ChildrenController } from './children.controller.js';
import { ScreenSignals } from './screen-signals.js';
import { ScreenSignalsConsumer } from './screen-signals.consumer.js';

interface ScreeningParts {
  readonly database: Database;
  readonly signals: ScreenSignals;
  readonly transport: BatchTransport;
}

/** The faces of screening: signals from the topic, findings and parked records for operators. */
@Module({})
export class AppModule {
  static with({ database, signals, transport }: ScreeningParts): DynamicModule {
    return {
      module: AppModule,
      imports: [OperatorModule.with({ database, transport })],
      controllers: [ScreenSignalsConsumer, ChildrenController],
      providers: [
        { provide: Database, useValue: database },
        { provide: ScreenSignals, useValue: signals },
      ],
    };
  }
}
