import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { actingPersonHeader, whoAmI, type WhoAmI } from '#libs/contracts';
import { described } from '#libs/platform/http';
import { Acting, ActingPersonGuard } from './acting-person.js';
import { jobsOf, type Actor } from '../readers/actor.js';
import { CaseworkGuard } from './casework.guard.js';
import { ReaderParts } from '../readers/reader-parts.js';
import { notYours } from './refusals.js';

/** Who somebody is here: by the directory, not by the identity provider. */
@ApiTags('people')
@ApiBearerAuth()
@ApiHeader({ name: actingPersonHeader, description: 'directory id of the person' })
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@ApiResponse({ status: 403, description: 'not-found-or-not-yours' })
@UseGuards(CaseworkGuard, ActingPersonGuard)
@Controller('me')
export class MeController {
  constructor(private readonly parts: ReaderParts) {}

  @Get()
  @ApiOperation({ summary: 'What the acting person may do' })
  @ApiResponse({ status: 200, schema: described(whoAmI) })
  me(@Acting() actor: Actor): WhoAmI {
    const person = this.parts.directory.current.named(actor.id);
    if (person === null) throw notYours();
    const organisationName = this.parts.organisations.get(person.organisation)?.name ?? person.organisation;
    return { person, organisationName, jobs: [...jobsOf(actor)] };
  }
}
