import { Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database, loadPolicies, silentLogger } from '#libs/platform';
import { ErrorFilter } from '#libs/platform/http';
import type { Directory } from '../src/domain/directory.js';
import { DispatchGuard, dispatchToken } from '../src/http/dispatch.guard.js';
import { PhoneTasksController } from '../src/http/phone-tasks.controller.js';
import { RotaController } from '../src/http/rota.controller.js';
import { RotaBook } from '../src/rota-book.js';

const token = 'dispatch-dispatch-dispatch';

@Module({})
class TestModule {}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Rota and telephone over one database, without a consumer. */
export class DispatchApi {
  private constructor(
    private readonly app: INestApplication,
    private readonly url: string,
  ) {}

  /** @param expected null: a dispatch that was given no token */
  static async open(database: Database, directory: Directory, expected: string | null = token): Promise<DispatchApi> {
    const book = new RotaBook(directory, await loadPolicies('libs/policy/parameters'));
    const providers = [
      DispatchGuard,
      { provide: Database, useValue: database },
      { provide: RotaBook, useValue: book },
      { provide: dispatchToken, useValue: expected },
    ];
    const root = { module: TestModule, controllers: [RotaController, PhoneTasksController], providers };
    const app = await NestFactory.create(root, { logger: false });
    app.useGlobalFilters(new ErrorFilter(silentLogger));
    await app.listen(0, '127.0.0.1');
    return new DispatchApi(app, await app.getUrl());
  }

  async call(path: string, method = 'GET', body?: unknown, given = token): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${given}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
