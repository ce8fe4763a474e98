import type { ContactStated } from '#libs/contracts';
import { context, millbrook, overMllp, sample, withField } from '../../../test-messages/sample.js';
import { decode } from '../decode.js';
import { feedProfile } from '../feed-profile.js';
import type { Decoded } from '../received.js';

const decodeText = (text: string, earlier = new Map<string, ContactStated>()): Decoded =>
  decode(overMllp(text), { ...context, earlier });

/** The contact that a message states; fails when it states none. */
function contactIn(decoded: Decoded): ContactStated {
  const [item] = decoded.items;
  if (item?.outcome !== 'accepted' || item.signal.type !== 'contact.stated')
    throw new Error(`not a contact: ${JSON.stringify(item)}`);
  return item.signal;
}

describe('an emergency attendance', () => {
  const bruise = sample('emergency-attendance-bruise');

  it('of a seven-month-old with a coded bruise of the left cheek says all of it', () => {
    const decoded = decodeText(bruise);
    expect(contactIn(decoded)).toEqual({
      type: 'contact.stated',
      feed: 'millbrook-pas',
      organisation: 'RXX',
      site: 'RXX01',
      visit: { id: 'V1001', version: '2026-11-17T13:22:00+00:00' },
      person: {
        nhsNumber: '9990000018',
        nhsNumberStatus: '01',
        localIds: [{ authority: 'RXX', id: 'L0018' }],
        name: 'WRENFOLD, Ivo',
        birthDate: '2026-04-17',
        sex: 'male',
        address: { lines: ['1 Tern Row', 'Westmarch'], postcode: 'ZZ99 3CZ' },
      },
      occurredAt: '2026-11-17T13:22:00+00:00',
      setting: 'ed',
      kind: 'unscheduled',
      status: 'arrived',
      coded: [{ kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'cheek', laterality: 'left' }],
      words: [
        { field: 'diagnosis', text: 'Bruise of left cheek' },
        { field: 'chiefComplaint', text: 'bruise to cheek, noticed today' },
      ],
    });
    expect(decoded.notes).toEqual([]);
    expect(decoded.controlId).toBe('1001');
  });

  it('sent with line feeds and a byte order mark says the same', () => {
    const windows = `\ufeff${bruise.replaceAll('\r', '\r\n')}`;
    expect(contactIn(decodeText(windows))).toEqual(contactIn(decodeText(bruise)));
  });

  it('keeps the letters of a name in Latin-1', () => {
    const text = withField(withField(bruise, 'PID', 5, 'WRENFOLD^Zo\u00eb'), 'MSH', 18, '8859/1');
    expect(contactIn(decode(overMllp(Buffer.from(text, 'latin1')), context)).person.name).toBe('WRENFOLD, Zoë');
  });

  it('and the admission that follows are one visit, still an emergency', () => {
    const admitted = contactIn(decodeText(sample('a01-admitted-through-emergency')));
    expect(admitted).toMatchObject({ visit: { id: 'V4426' }, setting: 'ed', kind: 'unscheduled', status: 'arrived' });
    expect(admitted.coded).toEqual([{ kind: 'diagnosis', system: 'icd10', code: 'J45.9' }]);
  });

  it('that the family left before treatment is told as left', () => {
    expect(contactIn(decodeText(sample('a03-left-before-treatment'))).status).toBe('left');
    const stayed = withField(sample('a03-left-before-treatment'), 'PV1', 36, '1');
    expect(contactIn(decodeText(stayed)).status).toBe('completed');
  });

  it('whose details change keeps what is absent, clears what is empty, and never a name or a number', () => {
    const decoded = decodeText(sample('a08-details-changed'));
    const { person } = contactIn(decoded);
    expect(person).toMatchObject({ nhsNumber: '9990000026', sex: null, address: null });
    expect(person).not.toHaveProperty('name');
    expect(decoded.notes).toContainEqual({ code: 'erasure-not-followed', place: 'PID-5' });
  });

  it('whose details change is neither begun nor ended by that', () => {
    const update = contactIn(decodeText(sample('a08-details-changed')));
    expect(update).toMatchObject({ status: 'arrived', statusStated: false });
    const left = contactIn(decodeText(withField(sample('a08-details-changed'), 'PV1', 36, '13')));
    expect(left.status).toBe('left');
    for (const said of [left, contactIn(decodeText(sample('a04-registered')))])
      expect(said).not.toHaveProperty('statusStated');
  });

  it('whose discharge is taken back goes on, whatever the message still holds of the discharge', () => {
    const left = sample('a03-left-before-treatment');
    const takenBack = contactIn(decodeText(left.replace('ADT^A03', 'ADT^A13')));
    expect(takenBack).toMatchObject({ visit: { id: 'V4427' }, status: 'arrived' });
    expect(takenBack).not.toHaveProperty('statusStated');
    expect(takenBack.occurredAt).toBe(contactIn(decodeText(left)).occurredAt);
  });

  it.each([
    ['""^Mabel', 'family name'],
    ['DUNNOCK^""', 'given name'],
    ['""^""', 'name'],
  ])('whose PID-5 is %s keeps the %s that was said before', (written) => {
    const decoded = decodeText(withField(sample('a08-details-changed'), 'PID', 5, written));
    expect(contactIn(decoded).person).not.toHaveProperty('name');
    expect(decoded.notes).toContainEqual({ code: 'erasure-not-followed', place: 'PID-5' });
  });

  it('whose date of birth and NHS number are empty keeps both', () => {
    const emptied = withField(
      withField(sample('a08-details-changed'), 'PID', 7, '""'),
      'PID',
      3,
      'L0026^^^RXX^PI~""^^^NHS^NH',
    );
    const { person } = contactIn(decodeText(emptied));
    expect(person).not.toHaveProperty('birthDate');
    expect(person).not.toHaveProperty('nhsNumber');
    expect(person.localIds).toEqual([{ authority: 'RXX', id: 'L0026' }]);
  });

  it('that never happened is entered in error', () => {
    expect(contactIn(decodeText(sample('a11-never-happened'))).status).toBe('entered-in-error');
  });

  it('without time of arrival takes it from what was said of the visit before', () => {
    const update = withField(sample('a08-details-changed'), 'PV1', 44, '');
    const first = contactIn(decodeText(sample('a04-registered')));
    const decoded = decodeText(update, new Map([['V4428', first]]));
    expect(decoded.wishes).toBe('V4428');
    expect(contactIn(decoded).occurredAt).toBe(first.occurredAt);
    expect(decodeText(update).notes).toContainEqual({ code: 'arrival-time-from-event', place: 'PV1-44' });
  });

  it('without visit number is one visit for every message of the stay', () => {
    const named = (text: string) => contactIn(decodeText(withField(text, 'PV1', 19, ''))).visit.id;
    expect(named(sample('a04-registered'))).toBe(named(sample('a08-details-changed')));
    expect(named(sample('a04-registered'))).toMatch(/^unnumbered-/);
  });
});

describe('an appointment', () => {
  it('booked lies ahead', () => {
    expect(contactIn(decodeText(sample('s12-booked')))).toMatchObject({
      visit: { id: 'AP7001' },
      site: 'RXX02',
      setting: 'outpatient',
      kind: 'appointment',
      status: 'booked',
      occurredAt: '2026-12-01T13:32:00+00:00',
    });
  });

  it('cancelled says by whom', () => {
    const family = sample('s15-cancelled-by-family');
    expect(contactIn(decodeText(family)).status).toBe('cancelled-by-patient');
    const clinic = withField(family, 'SCH', 6, 'HOSPITAL^Clinic cancelled');
    expect(contactIn(decodeText(clinic)).status).toBe('cancelled-by-provider');
    const nobody = decodeText(withField(family, 'SCH', 6, 'X7'));
    expect(contactIn(nobody).status).toBe('cancelled-by-provider');
    expect(nobody.notes).toContainEqual({ code: 'cancelled-by-not-said', place: 'SCH-6' });
  });

  it('cancelled by its number alone is completed from the booking', () => {
    const booked = contactIn(decodeText(sample('s12-booked')));
    const cancelled = contactIn(decodeText(sample('s15-number-only'), new Map([['AP7001', booked]])));
    expect(cancelled).toMatchObject({
      person: booked.person,
      occurredAt: booked.occurredAt,
      status: 'cancelled-by-provider',
    });
  });

  it('to which the child was not brought is told once its time has passed', () => {
    expect(contactIn(decodeText(sample('s26-was-not-brought'))).status).toBe('was-not-brought');
  });

  it('names its service, and that it is essential where the feed’s profile says that its specialty flagged it', () => {
    const missed = `${sample('s26-was-not-brought').replace(/\rAIS[^\r]*/, '')}\rAIS|1||216^Paediatric ophthalmology`;
    const service = { kind: 'specialty', system: 'local', code: '216' };
    expect(contactIn(decodeText(missed)).coded).toEqual([service]);
    const flagged = feedProfile.parse({ ...millbrook, hl7: { ...millbrook.hl7, essentialServices: ['216'] } });
    const decoded = decode(overMllp(missed, flagged), context);
    expect(contactIn(decoded).coded).toEqual([service, { kind: 'specialty', system: 'bellwether', code: 'essential' }]);
  });

  it('reported as missed before its time stays booked', () => {
    const early = decodeText(sample('s26-before-the-appointment'));
    expect(contactIn(early).status).toBe('booked');
    expect(early.notes).toContainEqual({ code: 'no-show-not-confirmed', place: 'SCH-11' });
  });

  it('reported as missed though cancelled is cancelled, by whom it was said to be', () => {
    const missed = withField(sample('s26-was-not-brought'), 'SCH', 25, 'Cancelled');
    const cancelled = decodeText(missed);
    expect(contactIn(cancelled).status).toBe('cancelled-by-provider');
    expect(cancelled.notes).toContainEqual({ code: 'no-show-not-confirmed', place: 'SCH-25' });
    const byFamily = { ...contactIn(cancelled), status: 'cancelled-by-patient' as const };
    expect(contactIn(decodeText(missed, new Map([['AP7002', byFamily]]))).status).toBe('cancelled-by-patient');
    expect(cancelled.wishes).toBe('AP7002');
  });

  it.each([
    ['5', 'completed'],
    ['6', 'completed'],
    ['7', 'was-not-brought'],
    ['3', 'was-not-brought'],
    ['2', 'cancelled-by-patient'],
    ['4', 'cancelled-by-provider'],
  ])('with attendance code %s is %s', (code, status) => {
    const visit = withField(sample('a08-details-changed'), 'PV1', 2, 'O');
    expect(contactIn(decodeText(`${visit}\rZU3|||${code}`)).status).toBe(status);
  });

  it.each(['5', '6'])('of a stay with attendance code %s goes on until it is ended', (code) => {
    const planned = withField(sample('a08-details-changed'), 'PV1', 4, '11');
    const stay = `${withField(planned, 'PV1', 2, 'I')}\rZU3|||${code}`;
    expect(contactIn(decodeText(stay))).toMatchObject({ kind: 'stay', status: 'arrived', statusStated: false });
    expect(contactIn(decodeText(withField(stay, 'PV1', 45, '20261120101500'))).status).toBe('completed');
  });
});

describe('where and what', () => {
  it.each([
    ['E', '', 'ed', 'unscheduled'],
    ['Emergency', '', 'ed', 'unscheduled'],
    ['I', '11', 'inpatient', 'stay'],
    ['Inpatient', '22', 'inpatient', 'unscheduled'],
    ['O', '', 'outpatient', 'appointment'],
    ['B', '31', 'maternity', 'stay'],
    ['N', 'Emergency-A\\T\\E/Dental', 'ed', 'unscheduled'],
    ['Casual', '', 'other', 'other'],
  ])('class %s with method %j is %s, %s', (patientClass, method, setting, kind) => {
    const text = withField(withField(sample('a04-registered'), 'PV1', 2, patientClass), 'PV1', 4, method);
    expect(contactIn(decodeText(text))).toMatchObject({ setting, kind });
  });

  it('a snapshot that does not say where keeps what was said before', () => {
    const silent = withField(withField(sample('a08-details-changed'), 'PV1', 2, ''), 'PV1', 4, '');
    const first = contactIn(decodeText(sample('a04-registered')));
    expect(contactIn(decodeText(silent, new Map([['V4428', first]])))).toMatchObject({
      setting: 'ed',
      kind: 'unscheduled',
    });
    expect(contactIn(decodeText(silent))).toMatchObject({ setting: 'other', kind: 'other' });
  });

  it.each([
    ['RXX02', 'RXX02'],
    ['MILLBROOK', 'RXX01'],
    ['', 'RXX01'],
  ])('site %j is %s', (written, site) => {
    expect(contactIn(decodeText(withField(sample('a04-registered'), 'PV1', 3, `WARD^^^${written}`))).site).toBe(site);
  });

  it('a time in the hour that autumn repeats is used as the second, and noted', () => {
    const decoded = decodeText(withField(sample('a04-registered'), 'PV1', 44, '20261025013000'));
    expect(contactIn(decoded).occurredAt).toBe('2026-10-25T01:30:00+00:00');
    expect(decoded.notes).toContainEqual({ code: 'time-in-doubled-hour', place: 'PV1-44' });
  });

  it('a time in the hour that spring leaves out is used, and noted', () => {
    const text = withField(sample('a04-registered'), 'PV1', 44, '20260329013000');
    const decoded = decodeText(text);
    expect(contactIn(decoded).occurredAt).toBe('2026-03-29T02:30:00+01:00');
    expect(decoded.notes).toContainEqual({ code: 'time-in-lost-hour', place: 'PV1-44' });
  });
});
