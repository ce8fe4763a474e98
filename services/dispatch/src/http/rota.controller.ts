import { Body, Controller, Delete, Get, HttpCode, HttpException, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import {
  absenceBody,
  absenceView,
  directoryPerson,
  instant,
  organisationCode,
  rotaView,
  uuid,
  type AbsenceView,
  type DirectoryPerson,
  type RotaView,
} from '#libs/contracts';
import { Database } from '#libs/platform';
import { CalendarError } from '#libs/policy';
import { described, parsed } from '#libs/platform/http';
import { RotaBook } from '../rota-book.js';
import { absenceShown, showPeople, showRota } from '../show-rota.js';
import { addAbsence, withdrawAbsence } from '../store/absences.js';
import { DispatchGuard } from './dispatch.guard.js';

const rotaQuery = z.object({
  organisation: organisationCode,
  from: instant.optional(),
  days: z.coerce.number().int().min(1).max(60).default(14),
});

/** Who is on duty when, who is away, and who there is. Nothing here holds an address. */
@ApiTags('rota')
@ApiBearerAuth()
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@UseGuards(DispatchGuard)
@Controller()
export class RotaController {
  constructor(
    private readonly database: Database,
    private readonly book: RotaBook,
  ) {}

  @Get('rota')
  @ApiOperation({ summary: 'Who hears what the roles of an organisation are told, and when nobody does' })
  @ApiQuery({ name: 'organisation' })
  @ApiQuery({ name: 'from', required: false, description: 'default: now' })
  @ApiQuery({ name: 'days', required: false, description: 'default: 14' })
  @ApiResponse({ status: 200, schema: described(rotaView) })
  @ApiResponse({ status: 422, description: 'contract-breach, calendar-not-known' })
  async rota(@Query() query: unknown): Promise<RotaView> {
    const { organisation, from, days } = parsed(rotaQuery, query);
    try {
      const begin = from === undefined ? null : new Date(from);
      return await showRota(this.database, this.book, { organisation, from: begin, days });
    } catch (error) {
      if (error instanceof CalendarError) throw new HttpException({ code: 'calendar-not-known', place: 'from' }, 422);
      throw error;
    }
  }

  @Get('directory/people')
  @ApiOperation({ summary: 'Everybody of the directory, never with an address' })
  @ApiResponse({ status: 200, schema: described(z.array(directoryPerson)) })
  people(): readonly DirectoryPerson[] {
    return showPeople(this.book.directory);
  }

  @Post('absences')
  @ApiOperation({ summary: 'Somebody will be away; their cover is told meanwhile' })
  @ApiBody({ schema: described(absenceBody) })
  @ApiResponse({ status: 201, schema: described(absenceView) })
  @ApiResponse({
    status: 422,
    description: 'contract-breach, person-not-known, cover-not-known, cover-not-of-organisation, ends-before-it-begins',
  })
  async away(@Body() body: unknown): Promise<AbsenceView> {
    const { person, from, to, cover = null, by } = parsed(absenceBody, body);
    const refuse = (code: string, place: string): never => {
      throw new HttpException({ code, place }, 422);
    };
    if (this.book.directory.person(person) === null) refuse('person-not-known', 'person');
    if (this.book.directory.person(by) === null) refuse('person-not-known', 'by');
    if (cover !== null && (cover === person || this.book.directory.person(cover) === null))
      refuse('cover-not-known', 'cover');
    if (cover !== null && this.book.directory.strangerTo(cover, person).length > 0)
      refuse('cover-not-of-organisation', 'cover');
    if (Date.parse(to) <= Date.parse(from)) refuse('ends-before-it-begins', 'to');
    const absence = { person, from: new Date(from), until: new Date(to), cover, by };
    return absenceShown(await addAbsence(this.database, absence));
  }

  @Delete('absences/:id')
  @HttpCode(200)
  @ApiOperation({ summary: 'Somebody is there after all' })
  @ApiResponse({ status: 200, description: 'taken back' })
  @ApiResponse({ status: 404, description: 'absence-not-found' })
  async back(@Param('id') given: string): Promise<{ readonly id: string }> {
    const id = uuid.safeParse(given).data;
    if (id === undefined || !(await withdrawAbsence(this.database, id)))
      throw new HttpException({ code: 'absence-not-found' }, 404);
    return { id };
  }
}
