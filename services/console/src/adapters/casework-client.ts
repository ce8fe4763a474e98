import type { z } from 'zod';
import {
  actAnswer,
  actingPersonHeader,
  casePage,
  casesOfChildrenAnswer,
  digestLooked,
  ruleWeeks,
  ticketAnswer,
  visibleCases,
  whoAmI,
  worklistPage,
  type ActAnswer,
  type CasePage,
  type DigestLooks,
  type RuleWeeks,
  type WhoAmI,
  type WorklistPage,
  type WorklistQuery,
} from '#libs/contracts';
import type { CaseAct } from '../domain/case-act.js';
import { askService } from './ask-service.js';

function routeOf(act: CaseAct): { readonly path: string; readonly body: object } {
  switch (act.act) {
    case 'acknowledge':
      return { path: 'acknowledgements', body: {} };
    case 'undo':
      return { path: 'acknowledgements/undo', body: {} };
    case 'record':
      return { path: 'actions', body: { kind: act.kind, once: act.once, organisation: act.organisation } };
    case 'confirm':
      return { path: 'referral/confirm', body: { organisation: act.organisation, to: act.to, starts: act.starts } };
    case 'decline':
      return { path: 'referral/decline', body: { reason: act.reason } };
    case 'close':
      return { path: 'close', body: { reason: act.reason, accepted: act.accepted } };
    case 'verdict':
      return { path: 'verdicts', body: { findingId: act.findingId, useful: act.useful } };
  }
}

/** Casework, asked for one person: it decides what they may see and do. */
export class CaseworkClient {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  private ask<S extends z.ZodType>(person: string, path: string, answer: S, body?: unknown): Promise<z.infer<S>> {
    const headers = this.headersFor(person);
    return askService({ base: this.url, path, headers, ...(body === undefined ? {} : { body }) }, answer);
  }

  private headersFor(person: string): Readonly<Record<string, string>> {
    return { authorization: `Bearer ${this.token}`, [actingPersonHeader]: person };
  }

  me(person: string): Promise<WhoAmI> {
    return this.ask(person, '/me', whoAmI);
  }

  /** What each rule found, week by week: numbers alone. */
  ruleWeeks(person: string): Promise<RuleWeeks> {
    return this.ask(person, '/rules/weeks', ruleWeeks);
  }

  worklist(person: string, query: WorklistQuery): Promise<WorklistPage> {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) asked.set(name, String(value));
    return this.ask(person, `/worklist?${asked.toString()}`, worklistPage);
  }

  /** The person has looked at lines of the digest. */
  async looked(person: string, lines: DigestLooks['lines']): Promise<void> {
    await this.ask(person, '/worklist/digest/looks', digestLooked, { lines });
  }

  casePage(person: string, number: string): Promise<CasePage> {
    return this.ask(person, `/cases/${number}/page`, casePage);
  }

  /** @throws InDoubt when nobody knows whether it was done */
  act(person: string, number: string, act: CaseAct): Promise<ActAnswer> {
    const { path, body } = routeOf(act);
    const headers = this.headersFor(person);
    return askService({ base: this.url, path: `/cases/${number}/${path}`, headers, body, effect: 'acts' }, actAnswer);
  }

  /** Tickets for the children of these cases, for one session: several where they are read for several organisations. */
  async tickets(
    person: string,
    cases: readonly string[],
    purpose: 'worklist' | 'case' | 'chronology',
    session: string,
  ): Promise<readonly string[]> {
    const { ticket, others } = await this.ask(person, '/tickets', ticketAnswer, { cases, purpose, session });
    return [ticket, ...others];
  }

  /** Shows how often rules could not tell, and no child. */
  async ruleWeeksTicket(person: string, session: string): Promise<string> {
    return (await this.ask(person, '/tickets/rule-weeks', ticketAnswer, { session })).ticket;
  }

  async searchTicket(person: string, session: string): Promise<string> {
    return (await this.ask(person, '/tickets/search', ticketAnswer, { session })).ticket;
  }

  /** Numbers of the cases of these children that the person may see. */
  async casesOfChildren(person: string, childIds: readonly string[]): Promise<readonly string[]> {
    const { cases } = await this.ask(person, '/cases/of-children', casesOfChildrenAnswer, { childIds });
    return cases.map(({ number }) => number);
  }

  /** Those of these numbers that the person may see. */
  async visible(person: string, numbers: readonly string[]): Promise<readonly string[]> {
    return (await this.ask(person, '/cases/visible', visibleCases, { numbers, changed: true })).numbers;
  }
}
