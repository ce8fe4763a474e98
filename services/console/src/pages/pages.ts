import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Response } from 'express';
import nunjucks from 'nunjucks';
import { clockSeconds, dayOfMonth, londonDay, printedMoment } from '../domain/london-time.js';
import { whomToAsk } from '../domain/whom-to-ask.js';
import type { Visitor } from '../http/visitor.js';
import type { Assets } from './assets.js';

/** `list`: every case of the reader; `case`: one, and the page that shows how it stands now (itself when absent). */
type News = { readonly about: 'list' } | { readonly about: 'case'; readonly number: string; readonly shownAt?: string };

/** What the frame of a page needs beside the page itself. */
interface PageModel {
  /** Without a name and without an NHS number: titles stay in histories. */
  readonly title: string;
  /** Area that is marked as current. */
  readonly area?: 'worklist' | 'rules' | 'replays';
  /** Moment of the data on the page. */
  readonly dataAsOf?: string;
  /** What the page hears of while it is open; without it the page does not claim to be live. */
  readonly news?: News;
  readonly [name: string]: unknown;
}

/** Policy of every page: nothing from elsewhere, no script but ours, no form to anywhere but here and the sign-in. */
function policyOf(nonce: string, issuer: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${issuer}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Renders pages: the template, inside the frame, with the policy that belongs to it. */
export class Pages {
  private readonly templates: nunjucks.Environment;

  constructor(
    private readonly assets: Assets,
    private readonly issuer: string,
    private readonly onCallPhone: string | null,
    /** What a demonstration says of itself on every page; null where there is none. */
    private readonly demonstration: string | null,
  ) {
    const folder = dirname(fileURLToPath(import.meta.url));
    this.templates = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), {
      autoescape: true,
      trimBlocks: true,
      lstripBlocks: true,
    });
  }

  /** Answers with a page. */
  send(response: Response, template: string, visitor: Visitor | null, model: PageModel): void {
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('content-security-policy', policyOf(nonce, new URL(this.issuer).origin));
    response.type('html').send(this.render(template, visitor, model, nonce));
  }

  private render(template: string, visitor: Visitor | null, model: PageModel, nonce: string): string {
    const dataAsOf = model.dataAsOf ?? visitor?.session.now;
    return this.templates.render(template, {
      ...model,
      nonce,
      style: this.assets.style,
      script: this.assets.script,
      onCallPhone: this.onCallPhone,
      demonstration: this.demonstration,
      // nobody knows what somebody wants who is not signed in
      singleKeys: visitor?.session.singleKeys ?? 'off',
      asOf: dataAsOf === undefined ? null : clockSeconds(dataAsOf),
      asOfDate: dataAsOf === undefined ? null : londonDay(dataAsOf),
      asOfDay: dataAsOf === undefined ? null : dayOfMonth(dataAsOf),
      visitor: visitor === null ? null : frameOf(visitor),
    });
  }
}

function frameOf({ me, session, abilities, newsAfter }: Visitor): object {
  return {
    name: me.person.name,
    job: me.person.job,
    organisation: me.organisationName,
    csrf: session.csrf,
    newsAfter,
    ask: whomToAsk(me.person.job),
    printed: printedMoment(session.now),
    worklist: abilities.can('open', 'worklist'),
    rules: abilities.can('open', 'rules'),
    replays: abilities.can('open', 'replays'),
    search: abilities.can('search', 'case'),
  };
}
