import type { RulePages } from '#libs/contracts';
import type { Database, Logger } from '#libs/platform';
import type { CaseworkClient } from './adapters/casework-client.js';
import type { NameOf } from './adapters/organisation-names.js';
import type { ScreeningClient } from './adapters/screening-client.js';
import type { WorkbenchClient } from './adapters/workbench-client.js';
import type { WorkAccount } from './adapters/work-account.js';
import type { CaseChanges } from './live/case-changes.js';
import type { Pages } from './pages/pages.js';
import type { Assets } from './pages/assets.js';
import type { KeptReplays } from './store/kept-replays.js';
import type { Sessions } from './store/sessions.js';
import type { SignIns } from './store/sign-ins.js';

/** What the routes of the console work with. */
export class ConsoleParts {
  constructor(
    readonly database: Database,
    readonly sessions: Sessions,
    readonly signIns: SignIns,
    readonly workAccount: WorkAccount,
    readonly casework: CaseworkClient,
    readonly screening: ScreeningClient,
    readonly workbench: WorkbenchClient,
    readonly keptReplays: KeptReplays,
    readonly changes: CaseChanges,
    readonly pages: Pages,
    readonly assets: Assets,
    readonly nameOf: NameOf,
    readonly rules: RulePages,
    readonly logger: Logger,
    /** Address under which people open the console. */
    readonly url: string,
  ) {}
}
