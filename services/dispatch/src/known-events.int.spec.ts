import { lackingEvents, type NamedEvent } from '#libs/messaging';
import { nameUuid } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { knownEvents } from './known-events.js';
import { insertNotices } from './store/insert-notices.js';
import { dispatchMigrations } from './store/migrations-folder.js';

describe('what dispatch lacks', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await testDatabase('dispatch', dispatchMigrations)));
  afterAll(() => db.drop());

  it('is every notice that it has not taken in, whatever became of those that it has', async () => {
    const noticeId = nameUuid('notice', 'taken');
    const notice = {
      type: 'notice.requested',
      noticeId,
      caseId: nameUuid('case', 'one'),
      caseNumber: 'B-12',
      severity: 'URGENT',
      role: 'NN',
      organisation: 'RXX',
      chain: 'hospital-rxx',
      round: 1,
      step: 0,
      reason: 'opened',
      template: 'case-notice',
      link: 'https://console.example/cases/B-12',
      answerBy: '2026-11-17T13:55:00.000Z',
    } as const;
    await insertNotices(db.database, [{ notice, recipient: null, state: 'failed-permanent' }]);
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
