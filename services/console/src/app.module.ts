import { Module, type DynamicModule } from '@nestjs/common';
import { ConsoleParts } from './console-parts.js';
import { CaseActsController } from './http/case-acts.controller.js';
import { CaseController } from './http/case.controller.js';
import { Cookies } from './http/cookies.js';
import { SignInController } from './http/sign-in.controller.js';
import { StaticController } from './http/static.controller.js';
import { WorklistController } from './http/worklist.controller.js';

/** The routes of the console. */
@Module({})
export class AppModule {
  static with(parts: ConsoleParts): DynamicModule {
    return {
      module: AppModule,
      controllers: [StaticController, SignInController, WorklistController, CaseActsController, CaseController],
      providers: [
        { provide: ConsoleParts, useValue: parts },
        { provide: Cookies, useValue: new Cookies(parts.url) },
      ],
    };
  }
}
