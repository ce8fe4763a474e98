import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  actingPersonHeader,
  ticketAnswer,
  ticketBody,
  ticketLifeSeconds,
  type TicketAnswer,
  type ViewTicket,
} from '#libs/contracts';
import { Database, signTicket } from '#libs/platform';
import { described, parsed } from '#libs/platform/http';
import { thereFor } from '../faces.js';
import { readAliases } from '../store/alias-rows.js';
import { childEpochs, type ChildEpoch } from '../store/child-epochs.js';
import { noteAsked } from '../store/read-audit.js';
import { visibleNumbers, type VisibleCase } from '../store/visible-cases.js';
import { Acting, ActingPersonGuard } from './acting-person.js';
import { mayReadEveryRule, mayReadRuleWeeks, readerAmong, sightOf, type Actor, type Reader } from '../readers/actor.js';
import { CaseworkGuard } from './casework.guard.js';
import { ReaderParts } from '../readers/reader-parts.js';
import { notYours } from './refusals.js';

/** Of a ticket that names no child. */
const sessionBody = ticketBody.pick({ session: true });

/** View tickets: what screening believes about who may look at which children. */
@ApiTags('tickets')
@ApiBearerAuth()
@ApiHeader({ name: actingPersonHeader, description: 'directory id of the person' })
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@ApiResponse({ status: 403, description: 'not-found-or-not-yours' })
@UseGuards(CaseworkGuard, ActingPersonGuard)
@Controller('tickets')
export class TicketsController {
  constructor(
    private readonly database: Database,
    private readonly parts: ReaderParts,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Tickets for the children of these cases, as far as the person may see them',
    description:
      'Each child is read under the grant that shows most of those for organisations that its cases concern.',
  })
  @ApiBody({ schema: described(ticketBody) })
  @ApiResponse({ status: 200, schema: described(ticketAnswer) })
  async ticket(@Acting() actor: Actor, @Body() body: unknown): Promise<TicketAnswer> {
    const { cases, purpose, session } = parsed(ticketBody, body);
    const answer = await this.database.snapshot(async (sql) => {
      const numbers = cases.map((number) => number.toUpperCase());
      const seen = await thereFor(sql, await visibleNumbers(sql, numbers, sightOf(actor)), actor, this.parts);
      const aliases = await readAliases(
        sql,
        seen.flatMap(({ childId }) => childId ?? []),
      );
      const resolved = seen.flatMap(({ childId, ...one }) =>
        childId === null ? [] : [{ ...one, childId: aliases.resolve(childId) }],
      );
      const children = await childEpochs(sql, resolved);
      const given = this.signed(
        readersOf(actor, resolved, children).map((read) => ({ user: actor.id, session, purpose, ...read })),
      );
      const outcome = given === null ? 'refused' : 'allowed';
      const note = { person: actor.id, what: 'ticket', asked: cases, outcome, purpose, session } as const;
      await noteAsked(sql, { ...note, children: given === null ? 0 : children.length });
      return given;
    });
    if (answer === null) throw notYours();
    return answer;
  }

  @Post('search')
  @HttpCode(200)
  @ApiOperation({ summary: 'A ticket for a search by NHS number' })
  @ApiBody({ schema: described(sessionBody) })
  @ApiResponse({ status: 200, schema: described(ticketAnswer) })
  async searchTicket(@Acting() actor: Actor, @Body() body: unknown): Promise<TicketAnswer> {
    const { session } = parsed(sessionBody, body);
    const organisations = sightOf(actor).children;
    const reader = readerAmong(actor, organisations);
    const asked = { user: actor.id, session, purpose: 'search', children: [] } as const;
    const given = this.signed(reader === null ? [] : [{ ...asked, ...reader, organisations: [...organisations] }]);
    const outcome = given === null ? 'refused' : 'allowed';
    await noteAsked(this.database, {
      ...{ person: actor.id, what: 'search-ticket', asked: [], outcome },
      ...{ purpose: 'search', session },
    });
    if (given === null) throw notYours();
    return given;
  }

  @Post('rule-weeks')
  @HttpCode(200)
  @ApiOperation({ summary: 'A ticket for how often rules could not tell: it shows no child' })
  @ApiBody({ schema: described(sessionBody) })
  @ApiResponse({ status: 200, schema: described(ticketAnswer) })
  async ruleWeeksTicket(@Acting() actor: Actor, @Body() body: unknown): Promise<TicketAnswer> {
    const { session } = parsed(sessionBody, body);
    const { organisation } = actor.grants[0];
    const asked = { user: actor.id, session, purpose: 'rule-weeks', organisation, children: [] } as const;
    const profile = mayReadEveryRule(actor) ? 'safeguarding' : 'practice';
    const given = mayReadRuleWeeks(actor) ? this.signed([{ ...asked, profile }]) : null;
    const outcome = given === null ? 'refused' : 'allowed';
    await noteAsked(this.database, {
      ...{ person: actor.id, what: 'rule-weeks-ticket', asked: [], outcome },
      ...{ purpose: 'rule-weeks', session },
    });
    if (given === null) throw notYours();
    return given;
  }

  /** Null where there is nothing to sign. */
  private signed(stated: readonly Stated[]): TicketAnswer | null {
    const expiresAt = Math.floor(Date.now() / 1_000) + ticketLifeSeconds;
    const [ticket, ...others] = stated.map((one) =>
      signTicket({ jti: randomUUID(), ...one, children: [...one.children], expiresAt }, this.parts.ticketKey),
    );
    return ticket === undefined ? null : { ticket, others, expiresAt: new Date(expiresAt * 1_000).toISOString() };
  }
}

type Stated = Omit<ViewTicket, 'jti' | 'expiresAt' | 'children'> & { readonly children: readonly ChildEpoch[] };

/** Children by as whom somebody reads each: by all that the child's cases here concern. One whom no grant shows is left out. */
function readersOf(
  actor: Actor,
  cases: readonly Pick<VisibleCase, 'childId' | 'organisations'>[],
  children: readonly ChildEpoch[],
): readonly (Reader & { readonly children: readonly ChildEpoch[] })[] {
  const read = children.flatMap((child) => {
    const concerned = cases.filter(({ childId }) => childId === child.childId);
    const reader = readerAmong(
      actor,
      concerned.flatMap(({ organisations }) => organisations),
    );
    return reader === null ? [] : [{ ...reader, child }];
  });
  const grouped = Map.groupBy(read, ({ profile, organisation }) => `${profile} ${organisation}`);
  return [...grouped.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return { organisation: first.organisation, profile: first.profile, children: group.map(({ child }) => child) };
  });
}
