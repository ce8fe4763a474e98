import { Module, type DynamicModule } from '@nestjs/common';
import { ConsoleParts } from './console-parts.js';
import { CaseActsController } from './http/case-acts.controller.js';
import { CaseController } from './http/case.controller.js';
import { ChronologyController } from './http/chronology.controller.js';
import { Cookies } from './http/cookies.js';
import { EventsController } from './http/events.controller.js';
import { KeysController } from './http/keys.controller.js';
import { NotThereController } from './http/not-there.controller.js';
import { ReplaysController } from './http/replays.controller.js';
import { RulesController } from './http/rules.controller.js';
import { SearchController } from './http/search.controller.js';
import { SignInController } from './http/sign-in.controller.js';
import { StaticController } from './http/static.controller.js';
import { WorklistController } from './http/worklist.controller.js';

/** The routes of the console. */
@Module({})
export class AppModule {
  static with(parts: ConsoleParts): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        StaticController,
        SignInController,
        WorklistController,
        SearchController,
        KeysController,
        RulesController,
        ReplaysController,
        EventsController,
        CaseActsController,
        // before the pages of one case, which take any other word behind the number
        ChronologyController,
        CaseController,
        NotThereController,
      ],
      providers: [
        { provide: ConsoleParts, useValue: parts },
        { provide: Cookies, useValue: new Cookies(parts.url) },
      ],
    };
  }
}
