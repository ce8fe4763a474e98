import 'reflect-metadata';
import type { DynamicModule, INestApplication } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { describeError } from './errors.js';
import { armFailPoints } from './fail-points.js';
import { Health } from './health.js';
import { createLogger, type Logger } from './logger.js';
import type { ServiceEnv } from './env.js';

/** What a service is made of, once its environment has been read. */
export interface ServiceParts {
  /** Wiring of the service. */
  readonly module: DynamicModule;
  /** Consumer of its topics, when it has any. */
  readonly strategy?: CustomTransportStrategy;
  /** Started after HTTP and consumers are up, e.g. relays and timers. */
  readonly start?: () => Promise<void> | void;
  /** Called at the end, in order: stop what was started, then close connections. */
  readonly stop: () => Promise<void>;
  /** Largest HTTP body, e.g. `1mb`; default 100 kB. Raw bodies are read by the service itself. */
  readonly bodyLimit?: string;
  readonly rawBody?: boolean;
  /**
   * Who reaches its port. `people`: neither numbers nor a description of its routes are served there. Default: `services`,
   * which have both.
   */
  readonly openTo?: 'people' | 'services';
  /** Port of its numbers, where people reach the other one; null: they are not served. */
  readonly statusPort?: number | null;
  /** Called before the framework reads bodies, e.g. to keep some of them as bytes. */
  readonly prepare?: (app: INestApplication) => void;
}

interface ServiceDefinition<Env extends ServiceEnv> {
  readonly name: string;
  readonly env: Env;
  readonly parts: (kit: {
    readonly env: Env;
    readonly logger: Logger;
    readonly health: Health;
  }) => Promise<ServiceParts> | ServiceParts;
}

async function describeHttp(app: INestApplication, name: string): Promise<void> {
  const { DocumentBuilder, SwaggerModule } = await import('@nestjs/swagger');
  const document = new DocumentBuilder().setTitle(`Bellwether ${name}`).setVersion('1').addBearerAuth().build();
  SwaggerModule.setup('docs', app, () => SwaggerModule.createDocument(app, document), {
    jsonDocumentUrl: 'openapi.json',
  });
}

/**
 * Runs one service until it is told to stop. Every stop is loud: an error nobody handled ends the process with
 * status 1, so that the supervisor sees it.
 */
export async function runService<Env extends ServiceEnv>(definition: ServiceDefinition<Env>): Promise<void> {
  const { name, env } = definition;
  const logger = createLogger({ service: name, level: env.LOG_LEVEL });
  const health = new Health();
  const fatal = (event: string) => (error: unknown) => {
    logger.error(event, describeError(error));
    process.exit(1);
  };
  process.on('unhandledRejection', fatal('process.unhandled-rejection'));
  process.on('uncaughtException', fatal('process.uncaught-exception'));
  if (env.NODE_ENV === 'test') armFailPoints(env.BELLWETHER_FAIL_POINTS);

  // two thousand modules, which a function of this library beside a service must not cost
  const [{ NestFactory }, { ErrorFilter }, { PlatformModule }, { startStatusServer }] = await Promise.all([
    import('@nestjs/core'),
    import('./http/error.filter.js'),
    import('./http/platform.module.js'),
    import('./http/status-server.js'),
  ]);
  const parts = await definition.parts({ env, logger, health });
  const { openTo = 'services', statusPort = null } = parts;
  const root = {
    module: class Root {},
    imports: [PlatformModule.with({ logger, health, operatorToken: env.OPERATOR_TOKEN, openTo }), parts.module],
  };
  const app = await NestFactory.create(root, { logger: false, abortOnError: false, rawBody: parts.rawBody ?? false });
  app.useGlobalFilters(new ErrorFilter(logger));
  parts.prepare?.(app);
  if (openTo === 'services') await describeHttp(app, name);
  if (parts.strategy) app.connectMicroservice({ strategy: parts.strategy }, { inheritAppConfig: true });

  let status: Awaited<ReturnType<typeof startStatusServer>> | undefined;
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => fatal('service.stop-took-too-long')(new Error('stop')), 15_000).unref();
    await app.close();
    await status?.close();
    await parts.stop();
    logger.info('service.stopped');
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());

  await app.listen(env.HTTP_PORT, env.HTTP_HOST);
  if (statusPort !== null) status = await startStatusServer(env.HTTP_HOST, statusPort);
  await app.startAllMicroservices();
  await parts.start?.();
  logger.info('service.started', { port: env.HTTP_PORT, pid: process.pid });
}
