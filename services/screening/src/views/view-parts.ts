import { type KeyObject } from 'node:crypto';
import { type Setting } from '#libs/contracts';
import { type Clock, type Database, type Logger } from '#libs/platform';
import { type Judgement } from '../redecide.js';
import { type PlanLists } from '../store/plan-lists.js';

/** What views rest on. */
export interface ViewParts {
  /** A pool of its own: reads wait neither for screening nor it for them. */
  readonly database: Database;
  readonly judgement: Judgement;
  /** Not the ones that screening remembers: those are read under its lock. */
  readonly planLists: PlanLists;
  /** Public key of casework's tickets. */
  readonly ticketKey: KeyObject;
  /** The process's own: tickets are stamped by that of casework's. */
  readonly clock: Clock;
  readonly indexSecret: string;
  readonly unconnected: readonly Setting[];
  /** Searches that one person is answered within an hour. */
  readonly searchesAnHour: number;
  /** A search is answered no sooner, in milliseconds: how long it took tells nothing. */
  readonly searchTakesMs: number;
  readonly logger: Logger;
}
