import { parseHl7 } from './accessor.js';
import { decodeText } from './charset.js';
import { readHeader } from './header.js';

function parsed(text: string) {
  const header = readHeader(Buffer.from(text));
  return parseHl7(text, header!.separators);
}

const start = 'MSH|^~\\&|PAS|RXX|BELL|WETHER|20261117132200||ADT^A04|77|P|2.4';

describe('reading a message', () => {
  it('finds a child in a later repetition', () => {
    const pid = parsed(`${start}\rPID|||L0018^^^RXX^PI~9990000018^^^NHS^NH`).segment('PID');
    expect(pid.repetitions(3)).toBe(2);
    expect(pid.value(3, { repetition: 2 })).toBe('9990000018');
    expect(pid.value(3, { repetition: 2, component: 4 })).toBe('NHS');
  });

  it('answers "not said" for every place that is not there', () => {
    const message = parsed(`${start}\rPID|1`);
    expect(message.segment('PID').value(40, { component: 9, repetition: 4 })).toBeUndefined();
    expect(message.segment('ZZZ').value(1)).toBeUndefined();
    expect(message.segment('PID').repetitions(3)).toBe(0);
    expect(message.segments('DG1')).toEqual([]);
  });

  it('tells what was cleared from what was not said', () => {
    const pid = parsed(`${start}\rPID|||L1^^^RXX||WREN^""||""`).segment('PID');
    expect(pid.value(7)).toBeNull();
    expect(pid.value(8)).toBeUndefined();
    expect(pid.value(5, { component: 2 })).toBeNull();
  });

  it('unescapes after splitting, and never before', () => {
    const pv1 = parsed(
      `${start}\rPV1||E||Emergency-A\\T\\E/Dental^\\F\\\\S\\\\R\\\\E\\^a\\.br\\b^\\X41E9\\^\\Q\\`,
    ).segment('PV1');
    expect(pv1.text(4)).toBe('Emergency-A&E/Dental');
    expect(pv1.text(4, 2)).toBe('|^~\\');
    expect(pv1.text(4, 3)).toBe('a\nb');
    expect(pv1.text(4, 4)).toBe('Aé');
    expect(pv1.text(4, 5)).toBe('\\Q\\');
  });

  it('reads other separators', () => {
    const text = 'MSH#$~\\&#PAS#RXX#B#W#20261117132200##ADT$A04#78#P#2.4\rPID###L0018$$$RXX$PI';
    expect(parsed(text).segment('PID').value(3, { component: 4 })).toBe('RXX');
  });

  it.each(['\n', '\r\n', '\r', '\r\r'])('reads segments ended by %j', (end) => {
    expect(parsed(`${start}${end}EVN||20261117${end}PID|||L1`).segment('PID').value(3)).toBe('L1');
  });

  it('reads a value that is MSH, trailing fields and unknown segments', () => {
    const message = parsed(`${start}|||||||||||\rZZ9|MSH|^~\\&\rPID|||MSH^^^RXX`);
    expect(message.segment('PID').value(3)).toBe('MSH');
  });

  it('keeps an unescaped ampersand in words', () => {
    expect(parsed(`${start}\rPV2|||^cuts & bruises`).segment('PV2').text(3, 2)).toBe('cuts & bruises');
  });
});

describe('the header', () => {
  it('is read behind a byte order mark and line ends', () => {
    expect(readHeader(Buffer.from(`\ufeff\r\n${start}`))?.field(10)).toBe('77');
  });

  it.each(['', 'MSH', 'MSH|', 'MSH||||', 'MSH|^^^^|', 'MSHA^~\\&A', 'PID|1', 'FHS|^~\\&|', '{"type":1}', '\0\0\0'])(
    'of %j is none',
    (body) => {
      expect(readHeader(Buffer.from(body))).toBeNull();
    },
  );
});

describe('the characters of a message', () => {
  const zoe = Buffer.from('Zo\u00eb', 'latin1');

  it.each(['8859/1', 'ISO-8859-1', 'WINDOWS-1252'])('declared as %s are Latin', (declared) => {
    expect(decodeText(zoe, declared)).toEqual({ text: 'Zoë', note: null });
  });

  it.each(['UTF-8', 'UNICODE UTF-8', 'UNICODE', ''])('declared as %j may be UTF-8', (declared) => {
    expect(decodeText(Buffer.from('Zoë'), declared)).toEqual({ text: 'Zoë', note: null });
  });

  it('that are undeclared and no UTF-8 are read as Windows-1252, and noted', () => {
    expect(decodeText(zoe, '')).toEqual({ text: 'Zoë', note: 'charset-guessed' });
    expect(decodeText(zoe, 'ASCII')).toEqual({ text: 'Zoë', note: 'charset-guessed' });
  });

  it('that are not what they were declared as cannot be read', () => {
    const fault = { fault: { reason: 'charset-undecodable', place: 'MSH-18' } };
    expect(decodeText(zoe, 'UTF-8')).toEqual(fault);
    expect(decodeText(zoe, 'KLINGON')).toEqual(fault);
  });
});
