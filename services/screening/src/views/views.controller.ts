import { Body, Controller, Headers, HttpCode, HttpException, Post } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import {
  childIdentity,
  chronologyView,
  instant,
  nhsNumber,
  ruleDoubts,
  searchAnswer,
  viewTicketHeader,
  type ChildIdentity,
  type ChronologyView,
  type RuleDoubts,
  type SearchAnswer,
} from '#libs/contracts';
import { described } from '#libs/platform/http';
import { AnswerViews, type Viewed } from './answer-views.js';
import { statusOf } from './take-ticket.js';
import { type AccessKind } from './view-access-rows.js';

const chronologyCall = z.strictObject({ knownOn: instant.optional() });
const searchCall = z.strictObject({ nhsNumber });

/**
 * Children as people read of them. A ticket of casework says who reads, which children, how much and what for; nothing of a
 * child stands in an address.
 */
@ApiTags('views')
@ApiHeader({ name: viewTicketHeader, required: true, description: 'A view ticket of casework, at most 60 s old' })
@ApiResponse({
  status: 401,
  description: 'ticket-missing, ticket-malformed, ticket-signature-wrong, ticket-expired, ticket-lives-too-long',
})
@ApiResponse({ status: 422, description: 'contract-breach' })
@Controller('views')
export class ViewsController {
  constructor(private readonly views: AnswerViews) {}

  @Post('children')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who the children of a ticket are, in its order' })
  @ApiResponse({ status: 200, schema: described(z.array(childIdentity), 'input') })
  @ApiResponse({ status: 403, description: 'purpose-not-allowed' })
  @ApiResponse({ status: 409, description: 'child-changed: ask casework for another ticket' })
  async children(@Headers(viewTicketHeader) ticket: string | undefined): Promise<readonly ChildIdentity[]> {
    return answerOf(await this.views.children(ticket));
  }

  @Post('chronology')
  @HttpCode(200)
  @ApiOperation({ summary: 'Everything known of the one child of a ticket, or what was known on a day' })
  @ApiBody({ schema: described(chronologyCall, 'input') })
  @ApiResponse({ status: 200, schema: described(chronologyView, 'input') })
  @ApiResponse({ status: 403, description: 'purpose-not-allowed, one-child-needed' })
  @ApiResponse({ status: 409, description: 'child-changed: ask casework for another ticket' })
  async chronology(
    @Headers(viewTicketHeader) ticket: string | undefined,
    @Body() body: unknown,
  ): Promise<ChronologyView> {
    const { knownOn } = await this.parsed(chronologyCall, body ?? {}, 'chronology', ticket);
    return answerOf(await this.views.chronology(ticket, knownOn ?? null));
  }

  @Post('search')
  @HttpCode(200)
  @ApiOperation({ summary: 'The child of an NHS number, where the organisation of the ticket has to do with it' })
  @ApiBody({ schema: described(searchCall, 'input') })
  @ApiResponse({ status: 200, schema: described(searchAnswer, 'input') })
  @ApiResponse({ status: 403, description: 'purpose-not-allowed, too-many-searches' })
  async search(@Headers(viewTicketHeader) ticket: string | undefined, @Body() body: unknown): Promise<SearchAnswer> {
    const call = await this.parsed(searchCall, body, 'search', ticket);
    return answerOf(await this.views.search(ticket, call.nhsNumber));
  }

  @Post('rule-weeks')
  @HttpCode(200)
  @ApiOperation({ summary: 'Of how many contacts each rule cannot tell, by the week of the contact' })
  @ApiResponse({ status: 200, schema: described(ruleDoubts, 'input') })
  @ApiResponse({ status: 403, description: 'purpose-not-allowed' })
  async ruleWeeks(@Headers(viewTicketHeader) ticket: string | undefined): Promise<RuleDoubts> {
    return answerOf(await this.views.ruleWeeks(ticket));
  }

  /** A body that is not as it should be is refused after its ticket: whoever has none learns nothing of bodies. */
  private async parsed<S extends z.ZodType>(
    schema: S,
    body: unknown,
    what: AccessKind,
    ticket: string | undefined,
  ): Promise<z.infer<S>> {
    const result = schema.safeParse(body);
    if (result.success) return result.data;
    return answerOf(await this.views.refuse(what, ticket, 'contract-breach'));
  }
}

function answerOf<T>(viewed: Viewed<T>): T {
  if ('refusal' in viewed) throw new HttpException({ code: viewed.refusal }, statusOf(viewed.refusal));
  return viewed.answer;
}
