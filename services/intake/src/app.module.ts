import { Module, type DynamicModule } from '@nestjs/common';
import { ReconcileModule } from '#libs/messaging';
import { Database } from '#libs/platform';
import { AcceptMessages, AcceptSettings } from './accept-messages.js';
import { FeedTokens } from './adapters/feed-tokens.js';
import { OperatorMessagesController } from './operator-messages.controller.js';
import { SignalsController } from './signals.controller.js';

interface IntakeParts {
  readonly database: Database;
  readonly messages: AcceptMessages;
  readonly settings: AcceptSettings;
  readonly tokens: FeedTokens;
}

/** The HTTP face of intake: signals for feeds, messages for operators. */
@Module({})
export class AppModule {
  static with({ database, messages, settings, tokens }: IntakeParts): DynamicModule {
    return {
      module: AppModule,
      imports: [ReconcileModule.with({ database })],
      controllers: [SignalsController, OperatorMessagesController],
      providers: [
        { provide: Database, useValue: database },
        { provide: AcceptMessages, useValue: messages },
        { provide: AcceptSettings, useValue: settings },
        { provide: FeedTokens, useValue: tokens },
      ],
    };
  }
}
