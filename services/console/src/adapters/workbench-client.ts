import { replayAnswer, replayPatienceSeconds, type ReplayAnswer, type ReplayRequest } from '#libs/contracts';
import { askService } from './ask-service.js';

/** The workbench breaks a replay off before (`REPLAY_SECONDS`). */
const patience = replayPatienceSeconds * 1_000;

/** The workbench, asked to replay a chronology. It keeps nothing and can reach nobody. */
export class WorkbenchClient {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  replay(body: ReplayRequest): Promise<ReplayAnswer> {
    const headers = { authorization: `Bearer ${this.token}` };
    return askService({ base: this.url, path: '/replays', headers, body, patience }, replayAnswer);
  }
}
