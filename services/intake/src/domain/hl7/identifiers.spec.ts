import type { ContactStated } from '#libs/contracts';
import { context, millbrook, overMllp, sample, withField } from '../../../test-messages/sample.js';
import { decode } from '../decode.js';
import type { Decoded } from '../received.js';

const decodeText = (text: string): Decoded => decode(overMllp(text), context);

/** The contact that a message states; fails when it states none. */
function contactIn(decoded: Decoded): ContactStated {
  const [item] = decoded.items;
  if (item?.outcome !== 'accepted' || item.signal.type !== 'contact.stated')
    throw new Error(`not a contact: ${JSON.stringify(item)}`);
  return item.signal;
}

describe('who the child is', () => {
  const text = sample('a04-registered');
  const person = (pid3: string, more: Readonly<Record<number, string>> = {}) =>
    contactIn(
      decodeText(
        Object.entries(more).reduce(
          (message, [field, value]) => withField(message, 'PID', Number(field), value),
          withField(text, 'PID', 3, pid3),
        ),
      ),
    ).person;

  it.each([
    ['9990000026^^^NHS'],
    ['999 000 0026^^^NHS^HN'],
    ['40800000^^^RXX^MR~9990000026^^^NHSNBR^NHSNMBR'],
    ['9990000026^01^^^NI~N5022773^^^RXX^PI'],
    ['9990000026^^^^NH~V1000001^^^RXX^PAS'],
    ['9990000026'],
  ])('is found in %s', (pid3) => {
    expect(person(pid3)).toMatchObject({ nhsNumber: '9990000026', nhsNumberStatus: '01' });
  });

  it('is found in PID-2, PID-4 and PID-19', () => {
    expect(person('L1^^^RXX', { 2: '9990000026^^^NHS^NH' }).nhsNumber).toBe('9990000026');
    expect(person('L1^^^RXX', { 4: '9990000026^^^NHS' }).nhsNumber).toBe('9990000026');
    expect(person('L1^^^RXX', { 19: '9990000026' }).nhsNumber).toBe('9990000026');
  });

  it('has the trace status of PID-32, of the identifier, or written as NSTS', () => {
    expect(person('9990000026^06^^^NI', { 32: '' }).nhsNumberStatus).toBe('06');
    expect(person('9990000026^06^^^NI', { 32: 'NSTS03' }).nhsNumberStatus).toBe('03');
    expect(person('L1^^^RXX', { 2: '^NSTS03^^NHS^NHS', 32: '' })).toMatchObject({ nhsNumberStatus: '03' });
  });

  it('is never a ten-digit local number that happens to pass the check', () => {
    expect(person('9990000026^^^RXX^MR')).toMatchObject({ localIds: [{ authority: 'RXX', id: '9990000026' }] });
    expect(person('9990000026^^^RXX^MR')).not.toHaveProperty('nhsNumber');
  });

  it('is found by a local number without authority, under the feed’s own', () => {
    expect(person('L0026').localIds).toEqual([{ authority: 'RXX', id: 'L0026' }]);
  });

  it('is not known by a number whose authority is a word that every hospital uses', () => {
    const decoded = decodeText(withField(text, 'PID', 3, '1234^^^PAS^MR~9990000026^^^NHS'));
    expect(contactIn(decoded).person).not.toHaveProperty('localIds');
    expect(decoded.notes).toContainEqual({ code: 'identifier-dropped', place: 'PID-3' });
  });

  it('has a local number under the authority that the profile gives for the sender’s word', () => {
    const profile = { ...millbrook, hl7: { ...millbrook.hl7, authorities: { MRENTR: 'RXX' } } };
    const decoded = decode(overMllp(withField(text, 'PID', 3, '408^^^MRENTR^MEDREC'), profile), context);
    expect(contactIn(decoded).person.localIds).toEqual([{ authority: 'RXX', id: '408' }]);
  });

  it('keeps the local number when the NHS number is wrong, and notes it', () => {
    const decoded = decodeText(withField(text, 'PID', 3, 'L1^^^RXX~9990000027^^^NHS^NH'));
    expect(contactIn(decoded).person).not.toHaveProperty('nhsNumber');
    expect(decoded.notes).toContainEqual({ code: 'nhs-number-check-digit', place: 'PID-3[2]' });
  });

  it('takes the eight digits of a date of birth with a time', () => {
    expect(person('L1^^^RXX', { 7: '20250501010000' }).birthDate).toBe('2025-05-01');
  });

  it('carries that the address must be hidden', () => {
    expect(contactIn(decodeText(`${text}\rZU8||||2`)).person.address).toMatchObject({ shielded: true });
  });
});
