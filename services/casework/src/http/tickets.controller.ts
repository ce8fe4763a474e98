import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  actingPersonHeader,
  ticketAnswer,
  ticketBody,
  ticketLifeSeconds,
  type TicketAnswer,
  type ViewPurpose,
} from '#libs/contracts';
import { Database, signTicket } from '#libs/platform';
import { readAliases } from '../store/alias-rows.js';
import { childEpochs, type ChildEpoch } from '../store/child-epochs.js';
import { noteAsked } from '../store/read-audit.js';
import { visibleNumbers } from '../store/visible-cases.js';
import { Acting, ActingPersonGuard } from './acting-person.js';
import { readerOf, sightOf, type Actor } from '../readers/actor.js';
import { CaseworkGuard } from './casework.guard.js';
import { described } from './open-api.js';
import { ReaderParts } from '../readers/reader-parts.js';
import { notYours, parsed } from './refusals.js';

const searchBody = ticketBody.pick({ session: true });

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
  @ApiOperation({ summary: 'A ticket for the children of these cases, as far as the person may see them' })
  @ApiBody({ schema: described(ticketBody) })
  @ApiResponse({ status: 200, schema: described(ticketAnswer) })
  async ticket(@Acting() actor: Actor, @Body() body: unknown): Promise<TicketAnswer> {
    const { cases, purpose, session } = parsed(ticketBody, body);
    const answer = await this.database.transaction(async (sql) => {
      const seen = await visibleNumbers(
        sql,
        cases.map((number) => number.toUpperCase()),
        sightOf(actor),
      );
      const aliases = await readAliases(
        sql,
        seen.flatMap(({ childId }) => childId ?? []),
      );
      const children = await childEpochs(
        sql,
        seen.flatMap(({ caseId, childId }) =>
          childId === null ? [] : [{ caseId, childId: aliases.resolve(childId) }],
        ),
      );
      const given = children.length === 0 ? null : this.sign(actor, purpose, session, children);
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
  @ApiBody({ schema: described(searchBody) })
  @ApiResponse({ status: 200, schema: described(ticketAnswer) })
  async searchTicket(@Acting() actor: Actor, @Body() body: unknown): Promise<TicketAnswer> {
    const { session } = parsed(searchBody, body);
    const given = this.sign(actor, 'search', session, []);
    const outcome = given === null ? 'refused' : 'allowed';
    await noteAsked(this.database, {
      ...{ person: actor.id, what: 'search-ticket', asked: [], outcome },
      ...{ purpose: 'search', session },
    });
    if (given === null) throw notYours();
    return given;
  }

  /** Null for somebody whose job shows them no child. */
  private sign(
    actor: Actor,
    purpose: ViewPurpose,
    session: string,
    children: readonly ChildEpoch[],
  ): TicketAnswer | null {
    const reader = readerOf(actor);
    if (reader === null) return null;
    const expiresAt = Math.floor(Date.now() / 1_000) + ticketLifeSeconds;
    const ticket = signTicket(
      { jti: randomUUID(), user: actor.id, session, ...reader, purpose, children: [...children], expiresAt },
      this.parts.ticketKey,
    );
    return { ticket, expiresAt: new Date(expiresAt * 1_000).toISOString() };
  }
}
