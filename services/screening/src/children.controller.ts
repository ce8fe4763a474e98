import { Body, Controller, HttpCode, HttpException, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { Database } from '#libs/platform';
import { PeopleOnFile } from './adapters/read-people.js';
import { type Look } from './audited-access.js';
import { AuditedOperatorGuard } from './audited-operator.guard.js';
import { OperateOnChildren } from './operate-on-children.js';
import { explainCall, nameIn, rebuildCall, showCall } from './operator-calls.js';
import { noteAccess, type AccessKind } from './store/access-rows.js';

/**
 * What operators may ask of one child. Everything is in the body, so that no number is in an address; every call is
 * written down, the refused ones too.
 */
@ApiTags('operator')
@ApiBearerAuth()
@UseGuards(AuditedOperatorGuard)
@Controller('operator/children')
export class ChildrenController {
  constructor(
    private readonly children: OperateOnChildren,
    private readonly database: Database,
    private readonly people: PeopleOnFile,
  ) {}

  @Post('show')
  @HttpCode(200)
  @ApiOperation({ summary: 'Versions, folds, identity, plans, packed state, findings with revisions, watches' })
  async show(@Body() body: unknown) {
    return answerOf(await this.children.show(await this.parsed(showCall, body, 'show')));
  }

  @Post('explain')
  @HttpCode(200)
  @ApiOperation({ summary: 'The trace of every rule for each contact, with the policy that judges it' })
  async explain(@Body() body: unknown) {
    return answerOf(await this.children.explain(await this.parsed(explainCall, body, 'explain')));
  }

  @Post('rebuild')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rebuild the packed state from rows, compare, decide again' })
  async rebuild(@Body() body: unknown) {
    return answerOf(await this.children.rebuild(await this.parsed(rebuildCall, body, 'rebuild')));
  }

  private async parsed<S extends z.ZodType<{ readonly as: string }>>(
    schema: S,
    body: unknown,
    what: AccessKind,
  ): Promise<z.infer<S>> {
    const result = schema.safeParse(body);
    if (result.success) {
      if (this.people.knows(result.data.as)) return result.data;
      const refusal = 'operator-not-known';
      await noteAccess(this.database, { who: result.data.as, what, childId: null, reason: null, refusal });
      throw new HttpException({ code: refusal }, 403);
    }
    const refusal = 'contract-breach';
    await noteAccess(this.database, { who: nameIn(body), what, childId: null, reason: null, refusal });
    throw new HttpException({ code: refusal, place: result.error.issues[0]?.path.join('.') ?? '' }, 422);
  }
}

function answerOf<T>(found: Look<T>): T {
  if ('refusal' in found) throw new HttpException({ code: found.refusal }, 404);
  return found.answer;
}
