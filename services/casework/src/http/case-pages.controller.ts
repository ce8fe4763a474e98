import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  actingPersonHeader,
  casePage,
  casesOfChildrenAnswer,
  casesOfChildrenBody,
  visibleCases,
  type CasePage,
  type CasesOfChildrenAnswer,
  type VisibleCases,
} from '#libs/contracts';
import { Database } from '#libs/platform';
import { described, parsed } from '#libs/platform/http';
import { thereFor } from '../faces.js';
import { showCasePage } from '../show-case-page.js';
import { noteAsked } from '../store/read-audit.js';
import { visibleNumbers, visibleOfChildren } from '../store/visible-cases.js';
import { Acting, ActingPersonGuard } from './acting-person.js';
import { sightOf, type Actor } from '../readers/actor.js';
import { caseReference } from './case-reference.js';
import { CaseworkGuard } from './casework.guard.js';
import { ReaderParts } from '../readers/reader-parts.js';
import { notYours } from './refusals.js';
import { seeCase } from './see-case.js';

/** Cases as the acting person may see them. Nothing here names a child. */
@ApiTags('people')
@ApiBearerAuth()
@ApiHeader({ name: actingPersonHeader, description: 'directory id of the person' })
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@ApiResponse({ status: 403, description: 'not-found-or-not-yours' })
@UseGuards(CaseworkGuard, ActingPersonGuard)
@Controller('cases')
export class CasePagesController {
  constructor(
    private readonly database: Database,
    private readonly parts: ReaderParts,
  ) {}

  @Get(':reference/page')
  @ApiOperation({ summary: 'One case for the acting person: what happened, what to do, whom to ring' })
  @ApiResponse({ status: 200, schema: described(casePage) })
  async page(@Acting() actor: Actor, @Param('reference') reference: string): Promise<CasePage> {
    const page = await seeCase(
      this.database,
      { actor, parts: this.parts },
      caseReference(reference),
      'case-page',
      (sql, found) => showCasePage(sql, found, actor, this.parts),
    );
    if (page === null) throw notYours();
    return page;
  }

  @Post('of-children')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cases of these children that the acting person may see' })
  @ApiBody({ schema: described(casesOfChildrenBody) })
  @ApiResponse({ status: 200, schema: described(casesOfChildrenAnswer) })
  ofChildren(@Acting() actor: Actor, @Body() body: unknown): Promise<CasesOfChildrenAnswer> {
    const { childIds } = parsed(casesOfChildrenBody, body);
    return this.database.snapshot(async (sql) => {
      const found = await thereFor(sql, await visibleOfChildren(sql, childIds, sightOf(actor)), actor, this.parts);
      const cases = found.flatMap(({ number, childId }) => (childId === null ? [] : [{ number, childId }]));
      await noteAsked(sql, {
        ...{ person: actor.id, what: 'cases-of-children', asked: childIds, purpose: 'search' },
        ...{ outcome: 'allowed', children: new Set(cases.map(({ childId }) => childId)).size },
      });
      return { cases };
    });
  }

  @Post('visible')
  @HttpCode(200)
  @ApiOperation({ summary: 'Those of these numbers that the acting person may see' })
  @ApiBody({ schema: described(visibleCases) })
  @ApiResponse({ status: 200, schema: described(visibleCases) })
  visible(@Acting() actor: Actor, @Body() body: unknown): Promise<VisibleCases> {
    const { numbers, changed } = parsed(visibleCases, body);
    return this.database.snapshot(async (sql) => {
      const theirs = await visibleNumbers(sql, numbers, sightOf(actor));
      const found = await thereFor(sql, theirs, actor, this.parts, changed === true ? 'changed' : 'all');
      await noteAsked(sql, {
        ...{ person: actor.id, what: 'cases-visible', asked: numbers, outcome: 'allowed' },
        children: new Set(found.flatMap(({ childId }) => childId ?? [])).size,
      });
      return { numbers: found.map(({ number }) => number) };
    });
  }
}
