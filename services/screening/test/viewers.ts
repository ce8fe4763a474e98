import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { viewTicketHeader, type ViewTicket } from '#libs/contracts';
import { createLogger, Database, signTicket, systemClock, type Sql } from '#libs/platform';
import { ErrorFilter } from '#libs/platform/http';
import { readUnconnectedSettings } from '../src/adapters/read-connected-settings.js';
import { type Judgement } from '../src/redecide.js';
import { PlanLists } from '../src/store/plan-lists.js';
import { ViewsModule } from '../src/views/views.module.js';
import { type TestScreening } from './a-screening.js';

/** One read as it was written down. */
export interface WrittenView {
  readonly what: string;
  readonly who: string | null;
  readonly organisation: string | null;
  readonly profile: string | null;
  readonly purpose: string | null;
  readonly child_id: string | null;
  readonly results: number | null;
  readonly refusal: string | null;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

@Module({})
class Root {}

/** Tells of every statement within a transaction. */
class CountedDatabase extends Database {
  constructor(
    options: ConstructorParameters<typeof Database>[0],
    private readonly asked: () => void,
  ) {
    super(options);
  }

  override transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return super.transaction((sql) =>
      work({
        query: (...statement) => {
          this.asked();
          return sql.query(...statement);
        },
      }),
    );
  }
}

/** What people may read of one screening, over HTTP, with tickets signed as casework would. */
export async function startViews(
  screening: TestScreening,
  judgement: Judgement,
  { indexSecret = 'index secret of a test', searchesAnHour = 60, searchTakesMs = 0 } = {},
) {
  const lines: string[] = [];
  const logger = createLogger({ service: 'screening', sink: { write: (line) => lines.push(line) } });
  let statements = 0;
  const database = new CountedDatabase(
    { url: screening.test.url, applicationName: 'test-views', poolSize: 4, logger },
    () => (statements += 1),
  );
  const keys = generateKeyPairSync('ed25519');
  const unconnected = readUnconnectedSettings('infra/local/seed/organisations.yaml');
  const parts = {
    ...{ database, judgement, planLists: new PlanLists(), ticketKey: keys.publicKey, indexSecret, unconnected },
    ...{ clock: systemClock, searchesAnHour, searchTakesMs, logger },
  };
  const app = await NestFactory.create({ module: Root, imports: [ViewsModule.with(parts)] }, { logger: false });
  app.useGlobalFilters(new ErrorFilter(logger));
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();

  const childrenNow = async (): Promise<ViewTicket['children']> => {
    const { rows } = await screening.database.query<{ childId: string; epoch: number }>(
      `SELECT child_id AS "childId", epoch FROM child c
        WHERE EXISTS (SELECT FROM person_ref r WHERE r.child_id = c.child_id) ORDER BY child_id`,
    );
    return rows;
  };
  /** A ticket for every child there is, unless it is said otherwise. */
  const ticket = async (changes: Partial<ViewTicket> = {}): Promise<ViewTicket> => ({
    jti: randomUUID(),
    user: 'a-dunlin',
    session: 'digest-of-a-session',
    organisation: 'RXX',
    profile: 'safeguarding',
    purpose: 'chronology',
    children: changes.children ?? (await childrenNow()),
    expiresAt: Math.floor(Date.now() / 1_000) + 50,
    ...changes,
  });
  const call = async (view: string, body: unknown, header: string | null): Promise<Answered> => {
    const answer = await fetch(`${url}/views/${view}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(header === null ? {} : { [viewTicketHeader]: header }) },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  };
  return {
    /** Everything that was logged. */
    lines,
    ticket,
    sign: (stated: ViewTicket): string => signTicket(stated, keys.privateKey),
    /** Posts with a header as it is given. */
    call,
    /** Posts with a ticket that is signed. */
    async ask(view: string, changes: Partial<ViewTicket> = {}, body: unknown = {}): Promise<Answered> {
      return call(view, body, signTicket(await ticket(changes), keys.privateKey));
    },
    childrenNow,
    /** Statements that reads have taken so far. */
    statements: (): number => statements,
    async written(): Promise<readonly WrittenView[]> {
      const { rows } = await screening.database.query<WrittenView>(
        'SELECT what, who, organisation, profile, purpose, child_id, results, refusal FROM view_access ORDER BY id',
      );
      return rows;
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

export type TestViews = Awaited<ReturnType<typeof startViews>>;
