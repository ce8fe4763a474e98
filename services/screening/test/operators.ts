import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database, createLogger } from '#libs/platform';
import { ErrorFilter, OperatorGuard, operatorToken } from '#libs/platform/http';
import { PeopleOnFile } from '../src/adapters/read-people.js';
import { AuditedOperatorGuard } from '../src/audited-operator.guard.js';
import { ChildrenController } from '../src/children.controller.js';
import { OperateOnChildren } from '../src/operate-on-children.js';
import { usualLeaving } from '../src/domain/plan-lists/leaving-children.js';
import { PlanListsController, PlanListSettings } from '../src/plan-lists.controller.js';
import { type Judgement } from '../src/redecide.js';
import { type TestScreening } from './a-screening.js';

const token = 'operator-token-of-tests';

@Module({})
class OperatorsModule {}

/** One call as it was written down. */
export interface WrittenAccess {
  readonly who: string | null;
  readonly what: string;
  readonly child_id: string | null;
  readonly reason: string | null;
  readonly refusal: string | null;
}

/** The operators' HTTP face of one screening. */
export async function startOperators(screening: TestScreening, judgement: Judgement, indexSecret: string) {
  const { database, memory } = screening;
  const lines: string[] = [];
  const logger = createLogger({ service: 'screening', sink: { write: (line) => lines.push(line) } });
  const children = new OperateOnChildren({ database, judgement, memory, indexSecret, logger });
  const providers = [
    OperatorGuard,
    AuditedOperatorGuard,
    { provide: operatorToken, useValue: token },
    { provide: Database, useValue: database },
    { provide: OperateOnChildren, useValue: children },
    { provide: PeopleOnFile, useValue: new PeopleOnFile('infra/local/seed/directory.yaml') },
    { provide: PlanListSettings, useValue: new PlanListSettings(indexSecret, usualLeaving, logger) },
  ];
  const root = { module: OperatorsModule, controllers: [ChildrenController, PlanListsController], providers };
  const app = await NestFactory.create(root, { logger: false });
  app.useGlobalFilters(new ErrorFilter(logger));
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    /** Everything that was logged. */
    lines,
    /** Names of the alarms that were raised. */
    alarms: (): readonly string[] =>
      lines
        .map((line) => JSON.parse(line) as { readonly event: string; readonly alarm?: boolean })
        .filter(({ alarm }) => alarm === true)
        .map(({ event }) => event),
    async call(verb: string, body: unknown, given = token) {
      const answer = await fetch(`${url}/operator/children/${verb}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${given}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: await answer.json() };
    },
    /** Asks of authorities' lists: what stands, or what a list would change when a body is given. */
    async lists(body?: object) {
      const authorization = `Bearer ${token}`;
      const answer =
        body === undefined
          ? await fetch(`${url}/operator/plan-lists`, { headers: { authorization } })
          : await fetch(`${url}/operator/plan-lists/compare`, {
              method: 'POST',
              headers: { authorization, 'content-type': 'application/json' },
              body: JSON.stringify(body),
            });
      return { status: answer.status, body: await answer.json() };
    },
    async written(): Promise<readonly WrittenAccess[]> {
      const { rows } = await database.query<WrittenAccess>(
        'SELECT who, what, child_id, reason, refusal FROM operator_access ORDER BY id',
      );
      return rows;
    },
    close: () => app.close(),
  };
}
