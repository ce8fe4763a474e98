import { fileURLToPath } from 'node:url';
import { Database, migrate, type Health, type Logger, type ServiceParts } from '#libs/platform';
import { CaseworkClient } from './adapters/casework-client.js';
import { readOrganisationNames } from './adapters/organisation-names.js';
import { ScreeningClient } from './adapters/screening-client.js';
import { WorkbenchClient } from './adapters/workbench-client.js';
import { WorkAccount } from './adapters/work-account.js';
import { AppModule } from './app.module.js';
import { ConsoleParts } from './console-parts.js';
import type { ConsoleEnv } from './env.js';
import { Cookies } from './http/cookies.js';
import { PageErrorFilter } from './http/page-error.filter.js';
import { addAccessLog } from './http/log-access.js';
import { addSafeHeaders } from './http/safe-headers.js';
import { CaseChanges } from './live/case-changes.js';
import { readAssets } from './pages/assets.js';
import { Pages } from './pages/pages.js';
import { readRulePages } from './rules/read-rule-pages.js';
import { AccessLog } from './store/access-log.js';
import { consoleMigrations } from './store/migrations-folder.js';
import { KeptReplays } from './store/kept-replays.js';
import { Sessions } from './store/sessions.js';
import { SignIns } from './store/sign-ins.js';

interface Kit {
  readonly env: ConsoleEnv;
  readonly logger: Logger;
  readonly health: Health;
}

const builtAssets = fileURLToPath(new URL('./static', import.meta.url));

/**
 * Puts the console together. It starts without any other service: a page says what is away.
 * @param assetsFolder of the built style sheet and script
 */
export async function wire({ env, logger, health }: Kit, assetsFolder = builtAssets): Promise<ServiceParts> {
  const nameOf = readOrganisationNames(env.ORGANISATIONS_FILE);
  const assets = readAssets(assetsFolder);
  await migrate({
    url: env.DATABASE_URL,
    schema: 'console',
    steps: [{ dir: consoleMigrations, table: 'console_migrations' }],
    logger,
  });
  const database = new Database({ url: env.DATABASE_URL, applicationName: 'console', poolSize: 10, logger });
  health.register('database', async () => ({ state: (await database.isReachable()) ? 'ok' : 'down' }));
  const changes = new CaseChanges(database, logger);
  const pages = new Pages(assets, env.OIDC_ISSUER, env.ON_CALL_PHONE ?? null, env.DEMONSTRATION_NOTE ?? null);
  const parts = new ConsoleParts(
    database,
    new Sessions(database, env.SESSION_IDLE_MINUTES, env.SESSION_LIFE_HOURS),
    new SignIns(database),
    new WorkAccount({
      issuer: env.OIDC_ISSUER,
      clientId: env.OIDC_CLIENT_ID,
      clientSecret: env.OIDC_CLIENT_SECRET,
      url: env.CONSOLE_URL,
    }),
    new CaseworkClient(env.CASEWORK_URL, env.CASEWORK_TOKEN),
    new ScreeningClient(env.SCREENING_URL),
    new WorkbenchClient(env.WORKBENCH_URL, env.WORKBENCH_TOKEN),
    new KeptReplays(database),
    changes,
    pages,
    assets,
    nameOf,
    readRulePages(),
    logger,
    env.CONSOLE_URL,
  );
  const accessLog = new AccessLog(database, logger);
  const errors = new PageErrorFilter(pages, new Cookies(env.CONSOLE_URL), logger);
  return {
    module: AppModule.with(parts),
    openTo: 'people',
    statusPort: env.STATUS_PORT ?? null,
    prepare: (app) => {
      addSafeHeaders(app, env.CONSOLE_URL);
      addAccessLog(app, accessLog, (...unlogged) => errors.unlogged(...unlogged));
      app.useGlobalFilters(errors);
    },
    start: () => changes.start(),
    stop: async () => {
      await changes.stop();
      await accessLog.drain();
      await database.close();
    },
  };
}
