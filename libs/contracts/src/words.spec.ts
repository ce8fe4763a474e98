import {
  calendarDate,
  feedName,
  freeText,
  instant,
  organisationCode,
  role,
  severity,
  sourceId,
  uuid,
} from './words.js';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe('the words that contracts are made of', () => {
  it.each([
    '2026-11-17T13:22:00Z',
    '2026-11-17T13:22:00+00:00',
    '2026-07-01T00:05:00.123+01:00',
    '2028-02-29T00:00:00Z',
  ])('take %s for a moment', (text) => {
    expect(accepts(instant, text)).toBe(true);
  });

  it.each([
    '2026-11-17T13:22:00',
    '2026-11-17',
    '13:22',
    '2027-02-29T00:00:00Z',
    '2026-11-17T25:00:00Z',
    '17/11/2026 13:22',
    '',
  ])('do not take %j for a moment', (text) => {
    expect(accepts(instant, text)).toBe(false);
  });

  it('take a day that exists for a date', () => {
    expect(accepts(calendarDate, '2028-02-29')).toBe(true);
    expect(accepts(calendarDate, '2027-02-29')).toBe(false);
    expect(accepts(calendarDate, '2026-4-9')).toBe(false);
  });

  it('take capitals and digits for an organisation', () => {
    for (const code of ['RXX', 'RXX01', 'E00000001']) expect(accepts(organisationCode, code)).toBe(true);
    for (const code of ['R', 'rxx', 'RXX 01', 'E000000010000']) expect(accepts(organisationCode, code)).toBe(false);
  });

  it('take a plain lower-case name for a feed', () => {
    for (const name of ['millbrook-pas', 'cp-is', '1a']) expect(accepts(feedName, name)).toBe(true);
    for (const name of ['-pas', 'Millbrook', 'a', 'pas.v1', 'a'.repeat(64)])
      expect(accepts(feedName, name)).toBe(false);
  });

  it.each(['\u0000', '\u0007', '\n', '\u007f'])(
    'take no identifier with a control character, such as %j',
    (character) => {
      expect(accepts(sourceId, `V44${character}17`)).toBe(false);
    },
  );

  it('take up to 120 characters of any script for an identifier', () => {
    expect(accepts(sourceId, 'V/44 17–é')).toBe(true);
    expect(accepts(sourceId, 'x'.repeat(120))).toBe(true);
    expect(accepts(sourceId, 'x'.repeat(121))).toBe(false);
    expect(accepts(sourceId, '')).toBe(false);
  });

  it('take any text but NUL, which PostgreSQL cannot hold, up to its length', () => {
    expect(accepts(freeText(10), 'line\none\t')).toBe(true);
    expect(accepts(freeText(10), 'x'.repeat(11))).toBe(false);
    expect(accepts(freeText(10), 'x\u0000')).toBe(false);
  });

  it('read an id of ours in small letters, however it was written, and nothing that is no id', () => {
    const id = '6f1b6d2e-3a5c-5b8e-9d27-0c4a1f7e5b90';
    expect(uuid.parse(id.toUpperCase())).toBe(id);
    expect(accepts(uuid, id.slice(1))).toBe(false);
  });

  it('have four severities, most urgent first', () => {
    expect(severity.options).toEqual(['IMMEDIATE', 'URGENT', 'CONCERN', 'INFORMATION']);
  });

  it('have sixteen roles', () => {
    expect(new Set(role.options).size).toBe(16);
  });
});
