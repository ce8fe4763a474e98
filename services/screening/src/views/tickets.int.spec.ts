import { generateKeyPairSync } from 'node:crypto';
import { type Signal, type ViewTicket } from '#libs/contracts';
import { nameUuid, signTicket } from '#libs/platform';
import { aBruise, aContact, aPerson, fewRules, testNhsNumber, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../../test/a-screening.js';
import { startViews, type TestViews } from '../../test/viewers.js';
import { type Judgement } from '../redecide.js';

const arrival = '2026-11-17T13:22:00Z';
const judgement: Judgement = {
  policies: await fewRules(),
  organisations: new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: 'E00000001' }]]),
  attendanceWindowMs: 3_600_000,
};

function signal(data: Signal, receivedAt = arrival): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data), receivedAt), data, receivedAt };
}
const canary = ['WRENFOLD', 'Ivo', '9990000018', 'sparrowhawk', 'Quillfeather', 'L0018'];
const ofIvo = signal(
  aContact({
    person: aPerson({ address: { lines: ['7 Quillfeather Row'] } }),
    coded: [aBruise],
    words: [{ field: 'chiefComplaint', text: 'pecked by a sparrowhawk' }],
  }),
);
const ofAda = signal(
  aContact({
    visit: { id: 'V2' },
    person: aPerson({ nhsNumber: testNhsNumber(2), localIds: [], name: 'TEALBROOK, Ada' }),
  }),
);

let screening: TestScreening;
let views: TestViews;
beforeAll(async () => {
  screening = await startScreening(judgement);
  views = await startViews(screening, judgement);
});
beforeEach(async () => {
  await screening.forgetEverything();
  await screening.take(ofIvo);
});
afterAll(async () => {
  await views.close();
  await screening.close();
});

const bodies: Readonly<Record<string, object>> = { children: {}, chronology: {}, search: { nhsNumber: '9990000018' } };
const everyView = Object.keys(bodies);
const fitting = (view: string): Partial<ViewTicket> =>
  view === 'search' ? { purpose: 'search', children: [] } : { purpose: 'case' };
/** The rows that a call has written. */
const writtenBy = async (call: () => Promise<unknown>) => {
  const before = (await views.written()).length;
  await call();
  return (await views.written()).slice(before);
};

describe.each(everyView)('POST /views/%s', (view) => {
  const body = bodies[view] ?? {};

  it('is answered under a ticket, as often as it is asked while the ticket lives, each time written down', async () => {
    const header = views.sign(await views.ticket(fitting(view)));
    const rows = await writtenBy(async () => {
      expect(await views.call(view, body, header)).toMatchObject({ status: 200 });
      expect(await views.call(view, body, header)).toMatchObject({ status: 200 });
    });
    const [child] = await views.childrenNow();
    const row = { what: view, who: 'a-dunlin', organisation: 'RXX', profile: 'safeguarding', refusal: null };
    expect(rows).toMatchObject([row, row]);
    expect(rows.map(({ child_id: childId }) => childId)).toEqual([child?.childId, child?.childId]);
  });

  it.each<[string, (ticket: ViewTicket) => string | null, string]>([
    ['no ticket', () => null, 'ticket-missing'],
    ['something that is no ticket', () => 'a.b.c', 'ticket-malformed'],
    [
      'a ticket that somebody else has signed',
      (ticket) => signTicket(ticket, generateKeyPairSync('ed25519').privateKey),
      'ticket-signature-wrong',
    ],
    [
      'a ticket in which something was changed',
      (ticket) => {
        const [, signature] = views.sign(ticket).split('.');
        const stated = Buffer.from(JSON.stringify({ ...ticket, organisation: 'RYY' })).toString('base64url');
        return `${stated}.${signature}`;
      },
      'ticket-signature-wrong',
    ],
    [
      'a ticket that has run out',
      (ticket) => views.sign({ ...ticket, expiresAt: Math.floor(Date.now() / 1_000) - 1 }),
      'ticket-expired',
    ],
    [
      'a ticket that would live for an hour',
      (ticket) => views.sign({ ...ticket, expiresAt: ticket.expiresAt + 3_600 }),
      'ticket-lives-too-long',
    ],
  ])('with %s is refused and written down, though nobody knows who it was', async (_what, headerOf, code) => {
    const ticket = await views.ticket(fitting(view));
    const rows = await writtenBy(async () =>
      expect(await views.call(view, body, headerOf(ticket))).toEqual({ status: 401, body: { code } }),
    );
    expect(rows).toMatchObject([{ what: view, who: null, child_id: null, refusal: code }]);
  });

  it('is refused under a ticket for another purpose', async () => {
    const other = view === 'search' ? 'worklist' : 'search';
    const rows = await writtenBy(async () =>
      expect(await views.ask(view, { purpose: other }, body)).toEqual({
        status: 403,
        body: { code: 'purpose-not-allowed' },
      }),
    );
    expect(rows).toMatchObject([{ what: view, who: 'a-dunlin', purpose: other, refusal: 'purpose-not-allowed' }]);
  });

  it('that cannot be written down is not answered', async () => {
    await screening.database.query('ALTER TABLE view_access RENAME TO view_access_away');
    try {
      expect(await views.ask(view, fitting(view), body)).toEqual({ status: 500, body: { code: 'internal-error' } });
    } finally {
      await screening.database.query('ALTER TABLE view_access_away RENAME TO view_access');
    }
  });
});

describe('a chronology', () => {
  it('is not given under a ticket of a worklist, nor of two children, nor of none', async () => {
    await screening.take(ofAda);
    expect(await views.ask('chronology', { purpose: 'worklist' })).toMatchObject({ status: 403 });
    const refused = { status: 403, body: { code: 'one-child-needed' } };
    expect(await views.ask('chronology')).toEqual(refused);
    expect(await views.ask('chronology', { children: [] })).toEqual(refused);
  });

  it.each([{ knownOn: 'yesterday' }, { childId: 'another' }, []])('with the body %j is refused', async (body) => {
    const rows = await writtenBy(async () =>
      expect(await views.ask('chronology', {}, body)).toEqual({ status: 422, body: { code: 'contract-breach' } }),
    );
    expect(rows).toMatchObject([{ what: 'chronology', who: 'a-dunlin', refusal: 'contract-breach' }]);
  });
});

describe('a child that is no longer who the ticket says', () => {
  it('is not told of: casework must be asked again, and the new ticket opens it', async () => {
    const bea = aPerson({ nhsNumber: null, nhsNumberStatus: null, localIds: [{ authority: 'RXX', id: 'L0030' }] });
    await screening.take(signal(aContact({ visit: { id: 'V3' }, person: bea })));
    const before = await views.childrenNow();
    const merge: Signal = {
      ...{ type: 'identity.stated', feed: 'millbrook-pas', change: 'merge' },
      ...{ from: { authority: 'RXX', id: 'L0030' }, into: { authority: 'RXX', id: 'L0018' } },
    };
    await screening.take(signal(merge, '2026-11-17T16:00:00Z'));
    for (const child of before) {
      const rows = await writtenBy(async () =>
        expect(await views.ask('chronology', { children: [child] })).toEqual({
          status: 409,
          body: { code: 'child-changed' },
        }),
      );
      expect(rows).toMatchObject([{ child_id: child.childId, refusal: 'child-changed' }]);
    }
    expect(await views.ask('chronology')).toMatchObject({ status: 200, body: { contacts: [{}, {}] } });
  });

  it('withholds the whole page, so that no row of it is of another child', async () => {
    await screening.take(ofAda);
    const [ivo, ada] = await views.childrenNow();
    const children = [
      { childId: ivo?.childId ?? '', epoch: 0 },
      { childId: ada?.childId ?? '', epoch: 7 },
    ];
    const rows = await writtenBy(async () =>
      expect(await views.ask('children', { purpose: 'worklist', children })).toMatchObject({ status: 409 }),
    );
    expect(rows.map(({ refusal }) => refusal)).toEqual(['child-changed', 'child-changed']);
  });

  it('is answered like one that does not exist', async () => {
    const [child] = await views.childrenNow();
    const stranger = { childId: '00000000-0000-4000-8000-000000000000', epoch: 0 };
    const changed = await views.ask('children', {
      purpose: 'case',
      children: [{ childId: child?.childId ?? '', epoch: 9 }],
    });
    expect(await views.ask('children', { purpose: 'case', children: [stranger] })).toEqual(changed);
  });
});

describe('what is logged of views', () => {
  it('holds no name, number, address or word of a child, whatever goes wrong', async () => {
    await views.ask('chronology');
    await views.ask('search', { purpose: 'search', children: [] }, { nhsNumber: '9990000018', name: 'WRENFOLD, Ivo' });
    await views.ask('search', { purpose: 'worklist' }, { nhsNumber: '9990000018' });
    await views.call('search', { nhsNumber: '9990000018' }, null);
    await screening.database.query('ALTER TABLE contact_version RENAME TO contact_version_away');
    try {
      const failed = await views.ask('chronology');
      expect(failed).toEqual({ status: 500, body: { code: 'internal-error' } });
    } finally {
      await screening.database.query('ALTER TABLE contact_version_away RENAME TO contact_version');
    }
    const text = views.lines.join('\n');
    expect(text).toContain('http.failed');
    for (const word of canary) expect(text).not.toContain(word);
    expect(JSON.stringify(await views.written())).not.toMatch(/WRENFOLD|9990000018/);
  });
});
