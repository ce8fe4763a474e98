import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  actAnswer,
  actBody,
  actingPersonHeader,
  actionBody,
  closeBody,
  confirmBody,
  declineBody,
  verdictBody,
  type ActAnswer,
} from '#libs/contracts';
import { Database } from '#libs/platform';
import { described, parsed } from '#libs/platform/http';
import { CaseworkParts } from '../casework-parts.js';
import type { FacedReader } from '../case-for.js';
import { closeCase } from '../close-case.js';
import { confirmReferral, declineReferral } from '../decide-referral.js';
import { giveVerdict } from '../give-verdict.js';
import { proposeReferral } from '../propose-referral.js';
import { recordAction } from '../record-action.js';
import { undoAcknowledgement } from '../undo-acknowledgement.js';
import { Acting, ActingPersonGuard } from './acting-person.js';
import type { Actor } from '../readers/actor.js';
import { ReaderParts } from '../readers/reader-parts.js';
import { caseReference } from './case-reference.js';
import { CaseworkGuard } from './casework.guard.js';
import { doAct } from './do-act.js';

/** What people do with a case, beside acknowledging it. */
@ApiTags('acts')
@ApiBearerAuth()
@ApiHeader({ name: actingPersonHeader, description: 'directory id of the person' })
@ApiResponse({ status: 200, schema: described(actAnswer) })
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@ApiResponse({ status: 403, description: 'not-found-or-not-yours, act-not-permitted' })
@ApiResponse({
  status: 409,
  description: 'code of the refusal, e.g. case-closed; organisation-needed with those among which to say',
})
@UseGuards(CaseworkGuard, ActingPersonGuard)
@Controller('cases/:reference')
export class CaseActsController {
  constructor(
    private readonly database: Database,
    private readonly parts: CaseworkParts,
    private readonly readerParts: ReaderParts,
  ) {}

  @Post('acknowledgements/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes an acknowledgement back: the chain runs on with the deadline that it had' })
  @ApiBody({ schema: described(actBody), required: false })
  undo(@Acting() actor: Actor, @Param('reference') given: string, @Body() body: unknown): Promise<ActAnswer> {
    const [reference, { organisation = null }] = [caseReference(given), parsed(actBody, body ?? {})];
    return doAct(this.database, this.as(actor), reference, { act: 'undo-acknowledgement', organisation }, (by) =>
      undoAcknowledgement(this.database, reference, by, this.parts),
    );
  }

  @Post('actions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Records what somebody did for the child: the clock to act stops' })
  @ApiBody({ schema: described(actionBody) })
  record(@Acting() actor: Actor, @Param('reference') given: string, @Body() body: unknown): Promise<ActAnswer> {
    const [reference, { organisation = null, ...deed }] = [caseReference(given), parsed(actionBody, body)];
    return doAct(this.database, this.as(actor), reference, { act: 'record-action', organisation }, (by) =>
      recordAction(this.database, reference, { ...by, ...deed }, this.parts),
    );
  }

  @Post('referral/propose')
  @HttpCode(200)
  @ApiOperation({ summary: "Proposes that children's services decide: nothing is sent before a clinician confirms" })
  @ApiBody({ schema: described(actBody), required: false })
  propose(@Acting() actor: Actor, @Param('reference') given: string, @Body() body: unknown): Promise<ActAnswer> {
    const [reference, { organisation = null }] = [caseReference(given), parsed(actBody, body ?? {})];
    return doAct(this.database, this.as(actor), reference, { act: 'propose-referral', organisation }, (by) =>
      proposeReferral(this.database, reference, by, this.parts, this.as(actor)),
    );
  }

  @Post('referral/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: "Confirms a referral: children's services or the duty team get one notice" })
  @ApiBody({ schema: described(confirmBody), required: false })
  confirm(@Acting() actor: Actor, @Param('reference') given: string, @Body() body: unknown): Promise<ActAnswer> {
    const [reference, { starts, to, organisation = null }] = [caseReference(given), parsed(confirmBody, body ?? {})];
    return doAct(this.database, this.as(actor), reference, { act: 'confirm-referral', organisation }, (by) =>
      confirmReferral(this.database, reference, { ...by, starts, to }, this.parts, this.as(actor)),
    );
  }

  @Post('referral/decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'Declines a proposed referral, with a reason' })
  @ApiBody({ schema: described(declineBody) })
  decline(@Acting() actor: Actor, @Param('reference') given: string, @Body() body: unknown): Promise<ActAnswer> {
    const [reference, { reason, organisation = null }] = [caseReference(given), parsed(declineBody, body)];
    return doAct(this.database, this.as(actor), reference, { act: 'decline-referral', organisation }, (by) =>
      declineReferral(this.database, reference, { ...by, reason }, this.parts, this.as(actor)),
    );
  }

  @Post('close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Closes a case with a reason: nothing is waited for any more' })
  @ApiBody({ schema: described(closeBody) })
  close(@Acting() actor: Actor, @Param('reference') given: string, @Body() body: unknown): Promise<ActAnswer> {
    const [reference, { organisation = null, ...closing }] = [caseReference(given), parsed(closeBody, body)];
    const isOf = (person: string, of: string) => this.readerParts.directory.current.organisationsOf(person).has(of);
    return doAct(this.database, this.as(actor), reference, { act: 'close', organisation }, (by) =>
      closeCase(this.database, reference, { ...by, ...closing }, this.parts, isOf, this.as(actor)),
    );
  }

  @Post('verdicts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Says whether a finding was useful' })
  @ApiBody({ schema: described(verdictBody) })
  verdict(@Acting() actor: Actor, @Param('reference') given: string, @Body() body: unknown): Promise<ActAnswer> {
    const [reference, { organisation = null, ...verdict }] = [caseReference(given), parsed(verdictBody, body)];
    return doAct(this.database, this.as(actor), reference, { act: 'give-verdict', organisation }, (by) =>
      giveVerdict(this.database, reference, { ...by, ...verdict }, this.parts, this.as(actor)),
    );
  }

  private as(actor: Actor): FacedReader {
    return { actor, parts: this.readerParts };
  }
}
