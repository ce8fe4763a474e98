import { complaintOf, injuryOf, mobilityOf, type Coded } from './read-codes.js';

const coded = (kind: string, system: string, code: string, more: Partial<Coded> = {}): Coded => ({
  ...{ kind, system, code },
  ...more,
});

describe('an injury', () => {
  it.each([
    ['snomed', '125667009', 'bruise'],
    ['snomed', '125605004', 'fracture'],
    ['snomed', '125666000', 'burn'],
    ['snomed', '82271004', 'head-injury'],
    ['snomed', '127295002', 'intracranial-injury'],
    ['snomed', '312608009', 'laceration'],
    ['snomed', '283682007', 'bite'],
    ['snomed', '75478009', 'poisoning'],
    ['snomed', '417746004', 'injury'],
    ['icd10', 'S00.8', 'bruise'],
    ['icd10', 's008', 'bruise'],
    ['icd10', 'S01.5', 'laceration'],
    ['icd10', 'S02.0', 'fracture'],
    ['icd10', 'S05.1', 'bruise'],
    ['icd10', 'S06.5', 'intracranial-injury'],
    ['icd10', 'S09.9', 'head-injury'],
    ['icd10', 'S22.4', 'fracture'],
    ['icd10', 'S36.1', 'injury'],
    ['icd10', 'S70.1', 'bruise'],
    ['icd10', 'T14.0', 'bruise'],
    ['icd10', 'T14.9', 'injury'],
    ['icd10', 'T21.3', 'burn'],
    ['icd10', 'T39.1', 'poisoning'],
    ['icd10', 'X44', 'poisoning'],
    ['icd10', 'H11.3', 'bruise'],
  ])('is read from the diagnosis %s %s as %s', (system, code, kind) => {
    expect(injuryOf(coded('diagnosis', system, code))?.kind).toBe(kind);
  });

  it.each([
    ['snomed', '40467008'],
    ['snomed', '400210000'],
    ['icd10', 'D18.0'],
    ['icd10', 'D22.5'],
    ['icd10', 'q825'],
  ])(
    'is none where %s %s names a birthmark: it lasts where it is recorded as of birth, and is nothing else',
    (system, code) => {
      expect(injuryOf(coded('diagnosis', system, code, { recordedAs: 'birth' }))?.kind).toBe('birthmark');
      expect(injuryOf(coded('injury', system, code, { recordedAs: 'birth' }))?.kind).toBe('birthmark');
      expect(injuryOf(coded('diagnosis', system, code))).toBeNull();
      expect(injuryOf(coded('injury', system, code, { recordedAs: 'procedure' }))?.kind).toBe('injury');
    },
  );

  it('is a mark of birth without a code of a birthmark as what it is coded', () => {
    expect(injuryOf(coded('injury', 'bellwether', 'bruise', { recordedAs: 'birth' }))?.kind).toBe('bruise');
  });

  it.each([
    ['icd10', 'J45.9'],
    ['icd10', 'T17.1'],
    ['icd10', 'T74.1'],
    ['icd10', 'Z00.1'],
    ['snomed', '195967001'],
    ['local', '125667009'],
  ])('is not what the diagnosis %s %s says', (system, code) => {
    expect(injuryOf(coded('diagnosis', system, code))).toBeNull();
  });

  it('is never lost because its code is not listed: the source itself calls it one', () => {
    expect(injuryOf(coded('injury', 'snomed', '999999999'))?.kind).toBe('injury');
    expect(injuryOf(coded('injury', 'local', 'BRU'))?.kind).toBe('injury');
  });

  it('is read from our own codes, of kind injury alone', () => {
    expect(injuryOf(coded('injury', 'bellwether', 'burn'))?.kind).toBe('burn');
    expect(injuryOf(coded('injury', 'bellwether', 'unheard-of'))?.kind).toBe('injury');
    expect(injuryOf(coded('complaint', 'bellwether', 'injury'))).toBeNull();
    expect(injuryOf(coded('mechanism', 'bellwether', 'bite'))).toBeNull();
  });

  it('keeps where it is and how it was recorded, and takes the site of the code when no other is given', () => {
    const place = { bodySite: 'cheek', laterality: 'left', recordedAs: 'birth' } as const;
    expect(injuryOf(coded('injury', 'snomed', '125667009', place))).toEqual({
      kind: 'bruise',
      ...place,
      basis: 'coded',
    });
    expect(injuryOf(coded('injury', 'snomed', '33737001'))).toMatchObject({ bodySite: 'rib', laterality: null });
    expect(injuryOf(coded('injury', 'snomed', '82271004', { bodySite: 'forehead' }))?.bodySite).toBe('forehead');
  });

  it('is read from a complaint, but not from a mechanism or an outcome', () => {
    expect(injuryOf(coded('complaint', 'snomed', '125667009'))?.kind).toBe('bruise');
    expect(injuryOf(coded('mechanism', 'snomed', '125667009'))).toBeNull();
    expect(injuryOf(coded('outcome', 'icd10', 'S02.0'))).toBeNull();
  });
});

describe('a complaint of harm', () => {
  it.each([
    ['complaint', 'snomed', '82271004', 'injury'],
    ['injury', 'local', 'BRU', 'injury'],
    ['diagnosis', 'icd10', 'T39.1', 'poisoning'],
    ['complaint', 'snomed', '55680006', 'poisoning'],
    ['intent', 'snomed', '276853009', 'self-harm'],
    ['diagnosis', 'icd10', 'X61', 'self-harm'],
    ['diagnosis', 'icd10', 'X84.9', 'self-harm'],
    ['diagnosis', 'icd10', 'X85', 'assault'],
    ['diagnosis', 'icd10', 'Y04', 'assault'],
    ['mechanism', 'snomed', '52684005', 'assault'],
    ['complaint', 'bellwether', 'assault', 'assault'],
    ['mechanism', 'bellwether', 'assault', 'assault'],
  ])('is read from %s %s %s as %s', (kind, system, code, expected) => {
    expect(complaintOf(coded(kind, system, code))).toBe(expected);
  });

  it('is none of illness, of an unlisted code, or of a mark recorded at birth', () => {
    expect(complaintOf(coded('diagnosis', 'icd10', 'J45.9'))).toBeNull();
    expect(complaintOf(coded('complaint', 'bellwether', 'fever'))).toBeNull();
    expect(complaintOf(coded('specialty', 'local', '420'))).toBeNull();
    expect(complaintOf(coded('injury', 'snomed', '125667009', { recordedAs: 'birth' }))).toBeNull();
  });
});

describe('independent movement', () => {
  it.each([
    ['walks', 'yes'],
    ['crawls', 'yes'],
    ['bottom-shuffles', 'yes'],
    ['rolls', 'no'],
    ['not-mobile', 'no'],
    ['content', 'unknown'],
  ])('of a child who "%s": %s', (code, expected) => {
    expect(mobilityOf(coded('mobility', 'bellwether', code))).toBe(expected);
  });

  it('is not known from a fact about something else', () => {
    expect(mobilityOf(coded('complaint', 'bellwether', 'walks'))).toBe('unknown');
  });
});
