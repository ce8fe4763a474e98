import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Health } from '../health.js';
import type { Logger } from '../logger.js';
import { serviceLogger } from './error.filter.js';
import { OperatorGuard, operatorToken } from './operator.guard.js';
import { MetricsController, StatusController } from './status.controller.js';

interface PlatformParts {
  readonly logger: Logger;
  readonly health: Health;
  readonly operatorToken: string;
  /** `people`: browsers reach this server, so it tells no numbers. Default: `services`. */
  readonly openTo?: 'people' | 'services';
}

/** What every service has: health, metrics unless people reach it, the logger and the operators' guard. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      controllers: parts.openTo === 'people' ? [StatusController] : [StatusController, MetricsController],
      providers: [
        OperatorGuard,
        { provide: Health, useValue: parts.health },
        { provide: serviceLogger, useValue: parts.logger },
        { provide: operatorToken, useValue: parts.operatorToken },
      ],
      exports: [Health, OperatorGuard, serviceLogger, operatorToken],
    };
  }
}
