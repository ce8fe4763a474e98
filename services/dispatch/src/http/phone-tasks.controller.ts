import { Body, Controller, Get, HttpCode, HttpException, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { phoneAnswer, phoneTask, uuid, type PhoneTask } from '#libs/contracts';
import { Database } from '#libs/platform';
import { described, parsed } from '#libs/platform/http';
import { answerPhoneTask, listPhoneTasks } from '../answer-phone-task.js';
import { RotaBook } from '../rota-book.js';
import { DispatchGuard } from './dispatch.guard.js';

/** People who are to be rung because mail did not reach them. Nothing here names a child. */
@ApiTags('phone')
@ApiBearerAuth()
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@UseGuards(DispatchGuard)
@Controller('phone-tasks')
export class PhoneTasksController {
  constructor(
    private readonly database: Database,
    private readonly book: RotaBook,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whom to ring, the next due first' })
  @ApiResponse({ status: 200, schema: described(z.array(phoneTask)) })
  async list(): Promise<readonly PhoneTask[]> {
    return listPhoneTasks(this.database, this.book.directory);
  }

  @Post(':id')
  @HttpCode(200)
  @ApiOperation({ summary: 'Somebody rang: they were reached, or not, and then the next step is told' })
  @ApiBody({ schema: described(phoneAnswer) })
  @ApiResponse({ status: 200, schema: described(phoneTask) })
  @ApiResponse({ status: 403, description: 'person-not-known' })
  @ApiResponse({ status: 404, description: 'phone-task-not-found' })
  @ApiResponse({ status: 409, description: 'phone-task-answered' })
  async answer(@Param('id') given: string, @Body() body: unknown): Promise<PhoneTask> {
    const { outcome, by } = parsed(phoneAnswer, body);
    if (this.book.directory.person(by) === null) throw new HttpException({ code: 'person-not-known' }, 403);
    const id = uuid.safeParse(given).data;
    if (id === undefined) throw new HttpException({ code: 'phone-task-not-found' }, 404);
    const answered = await answerPhoneTask(this.database, this.book.directory, id, { outcome, by });
    switch (answered) {
      case 'not-found':
        throw new HttpException({ code: 'phone-task-not-found' }, 404);
      case 'answered-before':
        throw new HttpException({ code: 'phone-task-answered' }, 409);
      default:
        return answered;
    }
  }
}
