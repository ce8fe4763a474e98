import { Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { actingPersonHeader } from '#libs/contracts';
import { Database, silentLogger } from '#libs/platform';
import { ErrorFilter } from '#libs/platform/http';
import { CaseworkParts } from '../src/casework-parts.js';
import { ActingPersonGuard } from '../src/http/acting-person.js';
import { caseControllers } from '../src/http/case-controllers.js';
import { CaseworkGuard, caseworkToken } from '../src/http/casework.guard.js';
import { ReaderParts } from '../src/readers/reader-parts.js';
import { parts } from './a-casework.js';
import { readerParts } from './a-directory.js';

const token = 'casework-casework-casework';

@Module({})
class TestModule {}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The case API over one database, without a consumer. */
export class CaseApi {
  private constructor(
    private readonly app: INestApplication,
    private readonly url: string,
  ) {}

  static async open(database: Database): Promise<CaseApi> {
    const providers = [
      CaseworkGuard,
      ActingPersonGuard,
      { provide: Database, useValue: database },
      { provide: CaseworkParts, useValue: parts },
      { provide: ReaderParts, useValue: readerParts },
      { provide: caseworkToken, useValue: token },
    ];
    const root = { module: TestModule, controllers: [...caseControllers], providers };
    const app = await NestFactory.create(root, { logger: false });
    app.useGlobalFilters(new ErrorFilter(silentLogger));
    await app.listen(0, '127.0.0.1');
    return new CaseApi(app, await app.getUrl());
  }

  /** Calls as somebody, or as an operator with the token alone. */
  async call(person: string | null, path: string, body?: unknown): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(person === null ? {} : { [actingPersonHeader]: person }),
    };
    return this.send(path, { headers, ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }) });
  }

  async send(path: string, init: RequestInit): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`, init);
    return { status: answer.status, body: await answer.json() };
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
