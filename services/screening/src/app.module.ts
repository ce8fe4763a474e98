import { Module, type DynamicModule } from '@nestjs/common';
import { OperatorModule, ReconcileModule, type BatchTransport } from '#libs/messaging';
import { Database } from '#libs/platform';
import { PeopleOnFile } from './adapters/read-people.js';
import { AuditedOperatorGuard } from './audited-operator.guard.js';
import { ChildrenController } from './children.controller.js';
import { knownSignals } from './known-signals.js';
import { OperateOnChildren } from './operate-on-children.js';
import { PlanListsController, PlanListSettings } from './plan-lists.controller.js';
import { ScreenSignals } from './screen-signals.js';
import { ScreenSignalsConsumer } from './screen-signals.consumer.js';
import { type ViewParts } from './views/view-parts.js';
import { ViewsModule } from './views/views.module.js';

interface ScreeningParts {
  readonly database: Database;
  readonly signals: ScreenSignals;
  readonly children: OperateOnChildren;
  readonly transport: BatchTransport;
  readonly views: ViewParts;
  readonly planLists: PlanListSettings;
  readonly people: PeopleOnFile;
}

/** The faces of screening: signals from the topic; children, parked records and what was sent and taken for operators; views. */
@Module({})
export class AppModule {
  static with({ database, signals, children, transport, views, planLists, people }: ScreeningParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        OperatorModule.with({ database, transport }),
        ReconcileModule.with({ database, knownEvents: knownSignals }),
        ViewsModule.with(views),
      ],
      controllers: [ScreenSignalsConsumer, ChildrenController, PlanListsController],
      providers: [
        { provide: Database, useValue: database },
        { provide: ScreenSignals, useValue: signals },
        { provide: OperateOnChildren, useValue: children },
        { provide: PeopleOnFile, useValue: people },
        { provide: PlanListSettings, useValue: planLists },
        AuditedOperatorGuard,
      ],
    };
  }
}
