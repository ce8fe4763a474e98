import { context, millbrook, overMllp, sample, withField } from '../../../test-messages/sample.js';
import { decode } from '../decode.js';
import { hl7Usage, type Hl7Usage } from '../feed-profile.js';
import { prepare } from '../prepare.js';

const merge = sample('a40-merged');
const unlink = sample('a37-unlinked');
const as = (usage: Partial<Hl7Usage>) => ({ ...millbrook, hl7: hl7Usage.parse({ ...millbrook.hl7, ...usage }) });

/** What a message says of records, in short: `merge RXX:L0019>RXX:L0018`, or why one of its numbers is not used. */
function said(text: string, profile = millbrook): readonly string[] {
  return decode(overMllp(text, profile), context).items.map((item) => {
    if (item.outcome !== 'accepted') return `${item.reason} ${item.place ?? ''}`;
    if (item.signal.type !== 'identity.stated') return item.signal.type;
    const { change, from, into } = item.signal;
    return `${change} ${from.authority}:${from.id}>${into.authority}:${into.id}`;
  });
}

/** A merge as one sender writes it: who stays in PID-3, who goes in MRG-1. */
function merged(stays: string, goes: string): string {
  return withField(withField(merge, 'PID', 3, stays), 'MRG', 1, goes);
}

describe('two records that their hospital merges', () => {
  it('are one child from the time at which it happened', () => {
    const { items, notes } = decode(overMllp(merge), context);
    expect(items).toEqual([
      {
        outcome: 'accepted',
        signal: {
          type: 'identity.stated',
          feed: 'millbrook-pas',
          version: '2026-11-17T13:27:00+00:00',
          change: 'merge',
          from: { authority: 'RXX', id: 'L0019' },
          into: { authority: 'RXX', id: 'L0018' },
        },
        value: expect.any(String),
      },
    ]);
    expect(notes).toEqual([]);
  });

  it.each(['ADT^A40', 'ADT^A34', 'ADT^A36^ADT_A36', 'ADT^A30', 'ADT^A47^ADT_A30'])('are told by %s too', (event) => {
    expect(said(withField(merge, 'MSH', 9, event))).toEqual(['merge RXX:L0019>RXX:L0018']);
  });

  it.each([
    ['EVN-6', '20261117110000', '20261117100000', '2026-11-17T11:00:00+00:00'],
    ['EVN-2, without EVN-6', '', '20261117100000', '2026-11-17T10:00:00+00:00'],
    ['MSH-7, without either', '', '', '2026-11-17T13:32:00+00:00'],
    ['EVN-2 of a summer afternoon, which is London time', '', '201207171525', '2012-07-17T15:25:00+01:00'],
  ])('are so at the time of %s', (_, occurred, recorded, version) => {
    const text = withField(withField(merge, 'EVN', 6, occurred), 'EVN', 2, recorded);
    expect(decode(overMllp(text), context).items).toMatchObject([{ signal: { version } }]);
  });

  it('the other way round the next day are a statement of their own', () => {
    expect(said(merged('L0019^^^RXX^PI', 'L0018^^^RXX^PI'))).toEqual(['merge RXX:L0018>RXX:L0019']);
  });

  it('whom nobody has heard of are stated all the same', () => {
    expect(said(merged('L7001^^^RXX^PI', 'L7002^^^RXX^PI'))).toEqual(['merge RXX:L7002>RXX:L7001']);
  });
});

describe('a merge as it is written in the field', () => {
  const epic = as({ authorities: { MRENTR: 'RXX' } });

  it('by an Epic: record number before NHS number, its own word for the authority, a former name', () => {
    const text = merged('40800026^^^MRENTR^MEDREC~9990000026^^^NHS^HN', '40800034^^^MRENTR^MEDREC||||||DUNNOCK^Baby');
    expect(said(text, epic)).toEqual(['merge RXX:40800034>RXX:40800026']);
    expect(said(text)).toEqual(['records-without-counterpart MRG-1']);
  });

  it('by a Cerner: several numbers in one order, "" in most fields, the visit after MRG', () => {
    const stays = 'L0018^^^RXX^MRN~E18^^^RXX^CMRN~9990000018^^^NHSNBR^NHSNMBR';
    const goes = 'L0019^^^RXX^MRN~E19^^^RXX^CMRN~""^^^NHSNBR^NHSNMBR|""|""|""||""|""^""';
    const text = `${withField(merged(stays, goes), 'MSH', 9, 'ADT^A34')}\rPV1|1|E|ED^^^RXX01|21|||""|""|||||||||||V4417`;
    expect(said(text)).toEqual(['merge RXX:L0019>RXX:L0018', 'merge RXX:E19>RXX:E18']);
    const otherOrder = text.replace('L0019^^^RXX^MRN~E19^^^RXX^CMRN', 'E19^^^RXX^CMRN~L0019^^^RXX^MRN');
    expect(said(otherOrder)).toEqual(['merge RXX:E19>RXX:E18', 'merge RXX:L0019>RXX:L0018']);
  });

  it('by a PIMS: a bare number, which is the feed’s own', () => {
    const text = merged('9990000026^06^^^NI~N5022773^^^^PI', '1234');
    expect(said(text)).toEqual(['merge RXX:1234>RXX:N5022773']);
    expect(said(text, { ...millbrook, authorityOfLocalIds: null })).toEqual(['records-without-counterpart MRG-1']);
  });

  it('with a number of another house, which says nothing: the own one is used', () => {
    const text = merged('L0018^^^RXX^PI~77^^^OTHER^PI', '88^^^OTHER^PI~L0019^^^RXX^PI');
    expect(said(text)).toEqual(['identifier-not-paired MRG-1', 'merge RXX:L0019>RXX:L0018']);
    expect(prepare(overMllp(text), context).settled.disposition).toBe('accepted');
  });

  it('with a number that both records bear: the other one is used', () => {
    expect(said(merged('E1^^^RXX^PE~L0018^^^RXX^PI', 'E1^^^RXX^PE~L0019^^^RXX^PI'))).toEqual([
      'identifier-not-paired MRG-1',
      'merge RXX:L0019>RXX:L0018',
    ]);
  });

  it('with two former numbers of one record: both are those of the one that stays', () => {
    expect(said(merged('L0018^^^RXX^PI', 'L0019^^^RXX^PI~L0020^^^RXX^PI'))).toEqual([
      'merge RXX:L0019>RXX:L0018',
      'merge RXX:L0020>RXX:L0018',
    ]);
  });

  it('of several pairs of records in one message: each is used, or named, for itself', () => {
    const second = 'PID|2||L0034^^^RXX^PI\rPD1||||\rMRG|L0042^^^RXX^PI\rPV1|1|N';
    const third = 'PID|3||L0050^^^RXX^PI\rMRG|L0050^^^RXX^PI';
    expect(said(`${merge}\r${second}\r${third}\rPID|4||L0069^^^RXX^PI`)).toEqual([
      'merge RXX:L0019>RXX:L0018',
      'merge RXX:L0042>RXX:L0034',
      'identity-names-one-record MRG-1',
      'no-identifier MRG-1',
    ]);
  });

  it('of two pairs of which one was held: mending the profile states that one, and the other is not stated twice', () => {
    const text = `${merged('408^^^MRENTR^MR', '409^^^MRENTR^MR~E9^^^RXX^PI')}\rPID|2||L0018^^^RXX^PI\rMRG|L0019^^^RXX^PI`;
    const stated = (profile = millbrook) =>
      prepare(overMllp(text, profile), context).signals.map(({ id, signal }) => [id, signal] as const);
    const before = stated();
    const after = new Map(stated(epic));
    expect(before).toHaveLength(1);
    expect(after.size).toBe(3);
    for (const [id, signal] of before) expect(after.get(id)).toEqual(signal);
  });

  it('a thousand times over in one message is held as a whole', () => {
    const many = Array.from({ length: 1_001 }, (_, at) => `PID|||S${at}\rMRG|G${at}`).join('\r');
    expect(said(`${merge.split('\r').slice(0, 2).join('\r')}\r${many}`)).toEqual(['contract-breach MRG']);
  });
});

describe('a merge of two records with different NHS numbers', () => {
  const stays = 'L0018^^^RXX^PI~9990000018^^^NHS^NH';

  it.each([
    ['both said to be verified', '01', '9990000026^01^^NHS^NH'],
    ['the one that goes without a status, as most are', '01', '9990000026^^^NHS^NH'],
    ['neither with a status', '', '9990000026'],
  ])('is for a person to decide: %s', (_, status, goes) => {
    const text = withField(merged(stays, `L0019^^^RXX^PI~${goes}`), 'PID', 32, status);
    expect(said(text)).toEqual(['merge-of-two-nhs-numbers MRG-1[2]']);
    expect(prepare(overMllp(text), context).settled.disposition).toBe('quarantined');
  });

  it.each([
    ['the one that goes is said to be unverified', '01', '9990000026^03^^NHS^NH'],
    ['the one that stays is said to be unverified', '04', '9990000026^01^^NHS^NH'],
    ['they are one number', '01', '999 000 0018^^^NHS^NH'],
    ['the one that goes is no NHS number', '01', '9990000027^^^NHS^NH'],
  ])('is used when %s', (_, status, goes) => {
    const text = withField(merged(stays, `L0019^^^RXX^PI~${goes}`), 'PID', 32, status);
    expect(said(text)).toEqual(['merge RXX:L0019>RXX:L0018']);
  });

  it('leaves the other pairs of its message alone', () => {
    const text = `${merged(stays, 'L0019^^^RXX^PI~9990000026^^^NHS^NH')}\rPID|2||L0034^^^RXX^PI\rMRG|L0042^^^RXX^PI`;
    expect(said(text)).toEqual(['merge-of-two-nhs-numbers MRG-1[2]', 'merge RXX:L0042>RXX:L0034']);
  });
});

describe('records that are parted, linked or moved', () => {
  it('two PIDs of an unlink are two children again, whatever their NHS numbers', () => {
    expect(said(unlink)).toEqual(['unmerge RXX:L0019>RXX:L0018']);
    expect(said(unlink.replace('L0019^^^RXX^PI', 'L0019^^^RXX^PI~9990000026^^^NHS^NH'))).toEqual([
      'unmerge RXX:L0019>RXX:L0018',
    ]);
  });

  it('an unlink written like a merge parts what the merge joined', () => {
    expect(said(withField(merge, 'MSH', 9, 'ADT^A37'))).toEqual(['unmerge RXX:L0019>RXX:L0018']);
  });

  it('a link says nothing unless the feed’s profile says that it is about one person', () => {
    const link = withField(unlink, 'MSH', 9, 'ADT^A24');
    expect(said(link)).toEqual(['event-not-used MSH-9']);
    expect(said(link, as({ linkedRecords: 'one-person' }))).toEqual(['merge RXX:L0019>RXX:L0018']);
  });

  it.each(['A43', 'A44', 'A45'])('%s is kept as a move, also between children with NHS numbers', (event) => {
    const moved = withField(withField(merge, 'MSH', 9, `ADT^${event}`), 'MRG', 1, 'L0019^^^RXX~9990000026^^^NHS');
    expect(said(moved)).toEqual(['move RXX:L0019>RXX:L0018']);
  });
});

describe('a newborn’s mother', () => {
  const newborn = sample('a28-newborn-added');
  const profile = as({ motherInPid21: true });
  const mother = 'mother-of RXX:L0041>RXX:L0042';

  it('is stated where the feed’s profile says that PID-21 names her', () => {
    expect(said(newborn, profile)).toEqual(['person.stated', mother]);
    expect(said(newborn)).toEqual(['person.stated']);
  });

  it.each([
    ['A31', ['person.stated', mother]],
    ['A01', ['contact.stated', mother]],
    ['A04', ['contact.stated', mother]],
    ['A08', ['contact.stated']],
  ])('in %s: %j', (event, expected) => {
    const visit = 'PV1|1|I|NICU^^^RXX01|82|||||||||||||||V9001|||||||||||||||||||||||||20261117110000';
    expect(said(`${withField(newborn, 'MSH', 9, `ADT^${event}`)}\r${visit}`, profile)).toEqual(expected);
  });

  it.each([
    ['by her NHS number alone', '9990000034^^^NHS^NH'],
    ['by a number of another house', 'L0041^^^OTHER'],
    ['by the child’s own number', 'L0042^^^RXX'],
  ])('%s is not stated, and the child is', (_, written) => {
    expect(said(withField(newborn, 'PID', 21, written), profile)).toEqual(['person.stated']);
  });
});
