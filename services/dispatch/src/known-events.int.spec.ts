import { lackingEvents, type NamedEvent } from '#libs/messaging';
import { nameUuid } from '#libs/platform';
import { aNotice, testDatabase, type TestDatabase } from '#libs/testing';
import { knownEvents } from './known-events.js';
import { insertNotices } from './store/insert-notices.js';
import { dispatchMigrations } from './store/migrations-folder.js';

describe('what dispatch lacks', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await testDatabase('dispatch', dispatchMigrations)));
  afterAll(() => db.drop());

  it('is every notice that it has not taken in, whatever became of those that it has', async () => {
    await insertNotices(db.database, [
      { notice: aNotice('taken'), recipient: null, state: 'failed-permanent', bundledUntil: null },
    ]);
    const asked = (id: string): NamedEvent => ({
      id,
      type: 'notice.requested',
      receivedAt: null,
      names: { noticeId: nameUuid('notice', id) },
    });
    const events = [asked('taken'), asked('lost')];
    expect(await lackingEvents(db.database, 'notices.v1', events, knownEvents)).toEqual(['lost']);
  });
});
