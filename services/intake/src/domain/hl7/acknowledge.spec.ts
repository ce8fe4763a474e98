import { millbrook } from '../../../test-messages/sample.js';
import { acknowledge, codeForStored } from './acknowledge.js';
import { readHeader } from './header.js';

const now = Date.parse('2026-07-01T12:00:00Z');
const header = (text: string) => readHeader(Buffer.from(text, 'latin1'));
const answer = (text: string, code: 'AA' | 'AE' | 'AR' = 'AA') =>
  acknowledge(header(text), code, millbrook.hl7, now, '5').toString('latin1');

describe('the acknowledgement', () => {
  const message = 'MSH|^~\\&|PAS|RXX|BELL|WETHER|20260701||ADT^A04^ADT_A01|00 77|P|2.5||||||8859/1\rEVN|';

  it('turns sender and receiver round, repeats the trigger and the number exactly, and gives its time with offset', () => {
    expect(answer(message)).toBe('MSH|^~\\&|BELL|WETHER|PAS|RXX|20260701130000+0100||ACK^A04|5|P|2.5\rMSA|AA|00 77\r');
  });

  it('repeats the number with the blanks that its sender put around it', () => {
    expect(answer('MSH|^~\\&|PAS|RXX|B|W|1||ADT^A04| 7 |P|2.4')).toContain('MSA|AA| 7 \r');
  });

  it('speaks in the separators of the message', () => {
    expect(answer('MSH#$~\\&#PAS#RXX#B#W#20260701##ADT$A04#78#P#2.4')).toBe(
      'MSH#$~\\&#B#W#PAS#RXX#20260701130000+0100##ACK$A04#5#P#2.4\rMSA#AA#78\r',
    );
  });

  it('can answer a frame that is no message', () => {
    expect(acknowledge(null, 'AR', millbrook.hl7, now, '5').toString()).toBe(
      'MSH|^~\\&|||||20260701130000+0100||ACK|5|P|2.4\rMSA|AR|\r',
    );
  });

  it('is in the enhanced mode only when the profile says so and the sender asks for it', () => {
    const asking = 'MSH|^~\\&|PAS|RXX|B|W|20260701||ADT^A04|7|P|2.4|||AL|NE';
    const enhanced = { ...millbrook.hl7, acknowledge: 'enhanced' as const };
    expect(acknowledge(header(asking), 'AA', enhanced, now, '5').toString()).toContain('MSA|CA|7');
    expect(acknowledge(header(message), 'AE', enhanced, now, '5').toString()).toContain('MSA|AE|00 77');
    expect(answer(asking)).toContain('MSA|AA|7');
  });

  it('cannot be ended early by a control character in what it repeats', () => {
    expect(answer('MSH|^~\\&|A|B|C|D|1||ADT^A04|7\u001c|P|2.4')).not.toContain('\u001c');
  });

  it('is AA for whatever names itself, and AR for what does not', () => {
    expect(codeForStored(header(message), 'whole')).toBe('AA');
    expect(codeForStored(header('MSH|^~\\&|A|B|C|D|1||XXX^Y|9'), 'whole')).toBe('AA');
    expect(codeForStored(header('MSH|^~\\&|A|B|C|D|1||ADT^A04||P'), 'whole')).toBe('AR');
    expect(codeForStored(header(message), 'too-large')).toBe('AR');
    expect(codeForStored(null, 'whole')).toBe('AR');
  });
});
