import { context, millbrook } from '../../../test-messages/sample.js';
import { decode } from '../decode.js';
import type { Decoded, Received } from '../received.js';

const header = 'nhs_number,plan,start,end,category,worker';

function listed(csv: string | Buffer): Decoded {
  const received: Received = {
    profile: { ...millbrook, name: 'westmarch-list', organisation: 'E00000001' },
    transport: { kind: 'plan-list', authority: 'E00000001', asOf: '2026-11-17T06:10:00Z', scope: 'full' },
    bytes: Buffer.from(csv as string),
  };
  return decode(received, context);
}

const parts = (decoded: Decoded) =>
  decoded.items.flatMap((item) =>
    item.outcome === 'accepted' && item.signal.type === 'plan.stated' ? [item.signal] : [],
  );

/** An NHS number of the test range with a valid check digit. */
function numberAt(place: number): string | null {
  const nine = String(999_000_000 + place);
  const sum = Array.from(nine, Number).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : `${nine}${check}`;
}

describe("an authority's list of children with a plan", () => {
  it('is stated as it stands', () => {
    const decoded = listed(
      `${header}\r\n999 000 0018,cpp,2026-10-02,,Neglect,Team 7\r\n9990000026,LAC,,2026-11-01,,\r\n`,
    );
    expect(parts(decoded)).toMatchObject([
      {
        authority: 'E00000001',
        asOf: '2026-11-17T06:10:00Z',
        scope: 'full',
        list: { part: 1, of: 1 },
        entries: [
          {
            nhsNumber: '9990000018',
            plan: 'CPP',
            start: '2026-10-02',
            end: null,
            category: 'neglect',
            worker: 'team-7',
          },
          { nhsNumber: '9990000026', plan: 'LAC', start: null, end: '2026-11-01' },
        ],
      },
    ]);
  });

  it('of 1,100 children is cut into three parts of one list', () => {
    const numbers = Array.from({ length: 1300 }, (_, at) => numberAt(at)).filter((number) => number !== null);
    const rows = numbers.slice(0, 1100).map((number) => `${number},CPP,2026-10-02,`);
    const stated = parts(listed(`${header}\n${rows.join('\n')}`));
    expect(stated.map(({ list, entries }) => [list?.part, list?.of, entries.length])).toEqual([
      [1, 3, 500],
      [2, 3, 500],
      [3, 3, 100],
    ]);
    expect(new Set(stated.map(({ list }) => list?.id)).size).toBe(1);
  });

  it('of nobody is stated too: the authority says that no child has a plan', () => {
    expect(parts(listed(`${header}\n`))).toMatchObject([{ scope: 'full', entries: [] }]);
  });

  it('with a row that cannot be read names its line, and no longer says who is not on it', () => {
    const decoded = listed(
      `${header}\n9990000018,CPP,2026-10-02,\n9990000027,CPP,2026-10-02,\n9990000026,XYZ,02/10/2026,\n`,
    );
    expect(parts(decoded)).toMatchObject([{ scope: 'changes', entries: [{ nhsNumber: '9990000018' }] }]);
    expect(decoded.items.slice(1)).toEqual([
      { outcome: 'quarantined', reason: 'nhs-number-check-digit', place: 'line 3 nhs_number' },
      { outcome: 'quarantined', reason: 'contract-breach', place: 'line 4 plan' },
      { outcome: 'quarantined', reason: 'contract-breach', place: 'line 4 start' },
    ]);
    expect(decoded.notes).toEqual([{ code: 'full-list-not-complete', place: null }]);
  });

  it('without columns names every one that is missing, at once', () => {
    expect(listed('nhs_number;plan;start;end\n').items).toEqual(
      ['nhs_number', 'plan', 'start', 'end'].map((column) => ({
        ...{ outcome: 'quarantined', reason: 'column-missing', place: `line 1 ${column}` },
      })),
    );
  });

  it('may have its columns in any order, quoted, with extra ones', () => {
    const decoded = listed('plan,note,end,start,nhs_number\n"CPP","a, ""b""\nc",,2026-10-02,"9990000018"\n');
    expect(parts(decoded)[0]?.entries).toEqual([
      { nhsNumber: '9990000018', plan: 'CPP', start: '2026-10-02', end: null },
    ]);
  });

  it('has the same identity when it is sent again', () => {
    const csv = `${header}\n9990000018,CPP,2026-10-02,\n`;
    expect(listed(csv).messageId).toBe(listed(csv).messageId);
  });
});
