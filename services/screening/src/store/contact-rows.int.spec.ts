import { fileURLToPath } from 'node:url';
import { nameUuid, PermanentError } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { contactVersionsOf, insertContactVersions, type ContactStatement } from './contact-rows.js';
import { statementColumns } from './statement-columns.js';

const receivedAt = Date.parse('2026-11-17T13:22:00Z');

function aStatement(visit: string): ContactStatement {
  return {
    ...{ feed: 'millbrook-pas', visit, personRef: nameUuid('ref', visit) },
    order: { versionAt: null, sequence: null, receivedAt, signalId: nameUuid('signal', visit) },
    says: { organisation: 'RXX', occurredAt: receivedAt, setting: 'ed', kind: 'unscheduled', status: 'arrived' },
    person: { birthDate: '2026-04-09' },
  };
}

describe('statements about visits that nobody has stated before', () => {
  let test: TestDatabase;
  const all = ['V1', 'V2', 'V3'].map(aStatement);
  const columns = statementColumns(
    all,
    all.map(({ order }) => order),
  );
  beforeAll(async () => {
    test = await testDatabase('screening', fileURLToPath(new URL('migrations', import.meta.url)));
  });
  afterAll(() => test.drop());

  it('are appended at their places among others, and read as they were said', async () => {
    await insertContactVersions(test.database, columns, [all[0]!, null, all[2]!]);
    const read = await contactVersionsOf(
      test.database,
      all.map(({ personRef }) => personRef),
    );
    expect(read.toSorted((one, other) => (one.visit < other.visit ? -1 : 1))).toEqual([all[0], all[2]]);
  });

  it('are appended whole or not at all: one that says nothing is no other', async () => {
    const mute = { ...all[1]!, says: undefined as never };
    const stored = test.database.transaction((sql) => insertContactVersions(sql, columns, [null, mute, null]));
    await expect(stored).rejects.toThrow(new PermanentError('contact-versions-lost'));
  });
});
