import type { EventData, EventType } from '#libs/contracts';
import { lackingEvents, type NamedEvent } from '#libs/messaging';
import { nameUuid } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts } from '../test/a-casework.js';
import { aFinding, aReceipt } from '../test/a-finding.js';
import { applyFindings } from './apply-findings.js';
import { knownEvents } from './known-events.js';
import { noteReceipts } from './note-receipts.js';
import { listOpenCases } from './show-case.js';
import { readCase } from './store/case-rows.js';
import { caseworkMigrations } from './store/migrations-folder.js';

describe('what casework lacks', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await testDatabase('casework', caseworkMigrations)));
  beforeEach(() => emptyCasework(db.database));
  afterAll(() => db.drop());

  const hear = (...events: Parameters<typeof applyFindings>[1]) =>
    db.database.transaction((sql) => applyFindings(sql, events, parts));
  const named = (id: string, type: EventType, names: NamedEvent['names']): NamedEvent => ({
    id,
    type,
    receivedAt: null,
    names,
  });
  const lacking = (...events: readonly NamedEvent[]) => lackingEvents(db.database, 'findings.v1', events, knownEvents);

  it('of a finding is every revision after the one that it heard last, and none before', async () => {
    const { findingId } = aFinding();
    await hear(aFinding({ revision: 2 }));
    const revisions = [1, 2, 3].map((revision) =>
      named(`revision ${revision}`, 'finding.revised', { findingId, revision }),
    );
    const other = named('another', 'finding.revised', { findingId: nameUuid('finding', 'another'), revision: 1 });
    expect(await lacking(...revisions, other)).toEqual(['revision 3', 'another']);
  });

  it('of links between children is what has a higher epoch than it has heard', async () => {
    const [childId, alias] = [nameUuid('child', 'one'), nameUuid('child', 'other')];
    const link: EventData<'child.linked'> = { type: 'child.linked', childId, alias, epoch: 2 };
    await hear(link);
    const events = [
      named('epoch 1', 'child.linked', { alias, epoch: 1 }),
      named('epoch 2', 'child.linked', { alias, epoch: 2 }),
      named('epoch 3', 'child.unlinked', { alias, epoch: 3 }),
      named('unheard', 'child.linked', { alias: nameUuid('child', 'third'), epoch: 1 }),
    ];
    expect(await lacking(...events)).toEqual(['epoch 3', 'unheard']);
  });

  it('of receipts is what its case has not noted, and nothing that no case has a notice for', async () => {
    await hear(aFinding());
    const [found] = await listOpenCases(db.database);
    const state = (await readCase(db.database, { number: found!.number }))!.state;
    const [noticeId] = state.notices.keys();
    const { caseId } = state;
    const receipt = (name: string) =>
      aReceipt({ noticeId: noticeId!, caseId }, { receiptId: nameUuid('receipt', name) });
    await db.database.transaction((sql) => noteReceipts(sql, [receipt('noted')], parts));
    const asked = (id: string, given = {}) => {
      const { receiptId } = receipt(id);
      return named(id, 'receipt.recorded', { receiptId, noticeId: noticeId!, caseId, ...given });
    };
    const events = [
      asked('noted'),
      asked('lost'),
      asked('of another notice', { noticeId: nameUuid('notice', 'nobody') }),
      asked('of another case', { caseId: nameUuid('case', 'none') }),
    ];
    expect(await lacking(...events)).toEqual(['lost']);
  });
});
