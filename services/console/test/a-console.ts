import { fileURLToPath } from 'node:url';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createLogger, Health } from '#libs/platform';
import { ErrorFilter } from '#libs/platform/http';
import { consoleEnv } from '../src/env.js';
import { wire } from '../src/wire.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Surroundings {
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly clientSecret: string;
  readonly port: number;
  readonly caseworkUrl: string;
  readonly caseworkToken: string;
  readonly screeningUrl: string;
  readonly workbenchUrl?: string;
  readonly workbenchToken?: string;
}

/** A console in this process. */
export interface AConsole {
  readonly url: string;
  /** Everything it has logged. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/** Starts a console as its own process would, without the routes for operators. */
export async function aConsole(around: Surroundings): Promise<AConsole> {
  const lines: string[] = [];
  const logger = createLogger({ service: 'console', sink: { write: (line) => lines.push(line) } });
  const url = `http://127.0.0.1:${around.port}`;
  const env = consoleEnv.parse({
    NODE_ENV: 'test',
    DATABASE_URL: around.databaseUrl,
    KAFKA_BROKERS: '127.0.0.1:1',
    HTTP_PORT: String(around.port),
    OPERATOR_TOKEN: 'operator-operator-operator',
    OIDC_ISSUER: around.issuer,
    OIDC_CLIENT_ID: 'console',
    OIDC_CLIENT_SECRET: around.clientSecret,
    CONSOLE_URL: url,
    CASEWORK_URL: around.caseworkUrl,
    CASEWORK_TOKEN: around.caseworkToken,
    SCREENING_URL: around.screeningUrl,
    WORKBENCH_URL: around.workbenchUrl ?? 'http://127.0.0.1:1',
    WORKBENCH_TOKEN: around.workbenchToken ?? 'workbench-workbench',
    ORGANISATIONS_FILE: `${root}infra/local/seed/organisations.yaml`,
    ON_CALL_PHONE: '01632 960 000',
  });
  const parts = await wire({ env, logger, health: new Health() }, `${root}dist/services/console/src/static`);
  const app: INestApplication = await NestFactory.create(
    { module: class Root {}, imports: [parts.module] },
    { logger: false, abortOnError: false },
  );
  app.useGlobalFilters(new ErrorFilter(logger));
  parts.prepare?.(app);
  await app.listen(around.port, '127.0.0.1');
  await parts.start?.();
  return {
    url,
    log: () => lines.join(''),
    stop: async () => {
      await app.close();
      await parts.stop();
    },
  };
}
