import { Module, type DynamicModule } from '@nestjs/common';
import { AnswerViews } from './answer-views.js';
import { type ViewParts } from './view-parts.js';
import { ViewsController } from './views.controller.js';

/** What people may read of children. It reads what screening stores; nothing of screening knows of it. */
@Module({})
export class ViewsModule {
  static with(parts: ViewParts): DynamicModule {
    return {
      module: ViewsModule,
      controllers: [ViewsController],
      providers: [{ provide: AnswerViews, useValue: new AnswerViews(parts) }],
    };
  }
}
