import { sealedOrganisation, type FindingRevised } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aFinding } from '../../test/a-finding.js';
import { caseworkHere, tuesday } from '../../test/casework-here.js';

const here = caseworkHere();
/** A clinician of a practice, who may propose, decide and close, and may not know of what is for the named nurse alone. */
const lead = 'northgate-partner';
const theirs = aFinding({
  ...{ name: 'of the practice', severity: 'CONCERN', recipients: ['NN'], organisation: 'Y00001' },
  rule: { id: 'R10', version: 1 },
});
const signs = (changes: Partial<FindingRevised> = {}): FindingRevised =>
  aFinding({
    ...{ name: 'signs', rule: { id: 'R38b', version: 1 }, clause: 'signs', severity: 'URGENT', recipients: ['NN'] },
    ...{ occurredAt: '2026-11-17T13:23:00.000Z', receivedAt: '2026-11-17T13:24:10.000Z', ...changes },
  });

type Act = readonly [path: string, body: object];
const propose: Act = ['referral/propose', {}];
const confirm: Act = ['referral/confirm', { starts: { declinedAt: null } }];
const decline: Act = ['referral/decline', { reason: 'explained-by-condition' }];
const close: Act = ['close', { reason: 'explained-no-further-action' }];
const examined: Act = ['actions', { kind: 'examined-child' }];
const judge: Act = ['verdicts', { findingId: nameUuid('finding', 'signs'), useful: true }];
const doAs = (person: string, [path, body]: Act) => here.api.call(person, `/cases/B-1/${path}`, body);

/** What the acts come to for the practice, and what its page says afterwards. */
const answered = async (acts: readonly Act[], before: () => Promise<unknown>) => {
  await here.empty();
  await here.hears(theirs);
  await before();
  const came = [];
  for (const act of acts) came.push(await doAs(lead, act));
  const { referral, may, severity, closed } = await here.page(lead);
  return { came, page: { referral, may, severity, closed } };
};
const nothing = () => Promise.resolve();

describe('what somebody does of a case of which they may not know everything', () => {
  const hidden: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['has proposed a referral', () => here.hears(signs())],
    [
      'has led to a referral that was sent',
      async () => {
        await here.hears(signs());
        expect(await doAs('dr-heron', ['referral/confirm', {}])).toMatchObject({ status: 200 });
      },
    ],
    [
      'has led to a referral that was declined',
      async () => {
        await here.hears(signs());
        expect(await doAs('dr-heron', decline)).toMatchObject({ status: 200 });
      },
    ],
  ];
  const acts: readonly (readonly Act[])[] = [
    ...[[propose], [confirm], [decline], [judge]],
    ...[
      [propose, propose, decline],
      [propose, confirm],
      [confirm, confirm],
    ],
  ];

  describe.each(hidden)('what they may not know of %s', (_, happens) => {
    it.each(acts.map((some) => [some.map(([path]) => path).join(', then '), some] as const))(
      'comes to the same as without it: %s',
      async (_name, some) => {
        const would = await answered(some, nothing);
        for (const { body } of would.came) expect(body).not.toMatchObject({ code: 'act-not-permitted' });
        expect(await answered(some, happens)).toEqual(would);
      },
    );
  });

  it('tells children’s services of their referral once, though another has been sent that they do not know of', async () => {
    const notices = async () => {
      const { rows } = await here.database.query(
        `SELECT event_id FROM outbox WHERE type = 'notice.requested' AND value::jsonb ->> 'reason' = 'referral-confirmed'`,
      );
      return rows.length;
    };
    await here.hears(theirs, signs());
    await doAs('dr-heron', ['referral/confirm', {}]);
    expect(await notices()).toBe(1);
    await here.stopClock(tuesday + 60_000);
    expect(await doAs(lead, confirm)).toMatchObject({ status: 200, body: { outcome: 'done' } });
    expect(await notices()).toBe(2);
    const { referral } = await here.page('amira-dunlin');
    expect(referral).toMatchObject({ state: 'confirmed', decidedBy: 'dr-heron' });
  });

  it('does not close it for those who know: what holds it open has one answer, whatever it is', async () => {
    const refused = { status: 409, body: { code: 'other-chain-running', organisation: sealedOrganisation } };
    const acknowledge = ['acknowledgements', {}] as const;
    const closing = async (...found: readonly FindingRevised[]) => {
      await here.empty();
      await here.hears(theirs, ...found);
      for (const act of [acknowledge, examined]) expect(await doAs(lead, act)).toMatchObject({ status: 200 });
      return doAs(lead, close);
    };
    expect(await closing()).toMatchObject({ status: 200, body: { outcome: 'done' } });
    expect(await closing(signs())).toEqual(refused);
    expect(await closing(signs({ severity: 'CONCERN' }))).toEqual(refused);
  });
});
