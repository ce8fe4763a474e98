import { nameUuid } from '#libs/platform';
import { aFinding } from '../../test/a-finding.js';
import { caseworkHere } from '../../test/casework-here.js';
import { whileHappensBehindEach } from '../../test/meanwhile.js';

const here = caseworkHere();
const practice = 'northgate-lead';
const later = { occurredAt: '2026-11-17T13:23:00.000Z', receivedAt: '2026-11-17T13:24:10.000Z' };

/** Of the case of the practice, and for the named nurse of the hospital alone. */
const signs = () =>
  aFinding({ name: 'signs', rule: { id: 'R38b', version: 1 }, severity: 'URGENT', recipients: ['NN'], ...later });

/** A case of which the practice may hear all. */
const theirs = async (): Promise<void> => {
  await here.empty();
  await here.hears(
    aFinding({
      name: 'seen',
      severity: 'CONCERN',
      recipients: ['NN'],
      rule: { id: 'R10', version: 1 },
      ...{ organisation: 'Y00001' },
    }),
  );
};

const called = new Set(['id', 'caseId', 'noticeId']);

/** What somebody is answered, whatever a case and its notices are called by. */
const answered = async (path: string, body?: object): Promise<string> =>
  JSON.stringify(
    await here.api.call(practice, path, body),
    (key, value: unknown) => (called.has(key) ? key : value),
    2,
  );

describe('a finding that somebody may not hear of, and that comes while they read', () => {
  it.each<[string, object | undefined]>([
    ['/worklist?view=team', undefined],
    ['/worklist?view=waiting', undefined],
    ['/worklist?view=digest', undefined],
    ['/cases', undefined],
    ['/cases/B-1', undefined],
    ['/cases/B-1/page', undefined],
    ['/cases/visible', { numbers: ['B-1'], changed: true }],
    ['/cases/of-children', { childIds: [nameUuid('child', 'ada'), aFinding().childId] }],
  ])('is not seen on %s, behind whichever statement it comes', async (path, body) => {
    await theirs();
    const before = await answered(path, body);
    expect(before).toContain('"status": 200');
    const statements = await whileHappensBehindEach(
      here.database,
      theirs,
      () => here.hears(signs()),
      async () => {
        expect(await answered(path, body)).toBe(before);
      },
    );
    expect(statements).toBeGreaterThan(1);
  });
});
