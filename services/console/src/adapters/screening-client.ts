import type { z } from 'zod';
import {
  childIdentity,
  chronologyView,
  ruleDoubts,
  searchAnswer,
  viewTicketHeader,
  type ChildIdentity,
  type ChronologyView,
  type RuleDoubts,
} from '#libs/contracts';
import { askService } from './ask-service.js';

/** Screening, asked with a view ticket: it answers about the children on the ticket, and nobody else. */
export class ScreeningClient {
  constructor(private readonly url: string) {}

  private ask<S extends z.ZodType>(ticket: string, path: string, answer: S, body: object): Promise<z.infer<S>> {
    return askService({ base: this.url, path, headers: { [viewTicketHeader]: ticket }, body }, answer);
  }

  children(ticket: string): Promise<readonly ChildIdentity[]> {
    return this.ask(ticket, '/views/children', childIdentity.array(), {});
  }

  /** @param knownOn instant; what reached us later is left out */
  chronology(ticket: string, knownOn?: string): Promise<ChronologyView> {
    return this.ask(ticket, '/views/chronology', chronologyView, knownOn === undefined ? {} : { knownOn });
  }

  /** Of how many contacts each rule cannot tell, week by week. */
  ruleWeeks(ticket: string): Promise<RuleDoubts> {
    return this.ask(ticket, '/views/rule-weeks', ruleDoubts, {});
  }

  async search(ticket: string, nhsNumber: string): Promise<readonly string[]> {
    const { children } = await this.ask(ticket, '/views/search', searchAnswer, { nhsNumber });
    return children.map(({ childId }) => childId);
  }
}
