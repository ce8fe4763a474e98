import { circumstances } from './circumstances.js';
import { circumstanceOf, injuredOnOf, pregnancyWeekOf, longestWait, waitedHoursOf } from './read-circumstances.js';

const coded = (kind: string, system: string, code: string) => ({ kind, system, code });

describe('how an injury came about', () => {
  it.each([
    ['mechanism', 'bellwether', 'traffic', 'traffic'],
    ['mechanism', 'bellwether', 'witnessed-publicly', 'witnessed-publicly'],
    ['outcome', 'bellwether', 'inconsistent', 'inconsistent'],
    ['diagnosis', 'bellwether', 'brittle-bones', 'brittle-bones'],
    ['diagnosis', 'snomed', '784891000000108', 'inconsistent'],
    ['outcome', 'snomed', '836881000000105', 'safeguarding-concern'],
    ['intent', 'snomed', '361269008', 'inflicted'],
    ['diagnosis', 'icd10', 'T74.1', 'maltreatment-suspected'],
    ['diagnosis', 'icd10', 't741', 'maltreatment-suspected'],
    ['diagnosis', 'icd10', 'Y07.0', 'maltreatment-suspected'],
    ['diagnosis', 'icd10', 'Z61.5', 'maltreatment-suspected'],
    ['diagnosis', 'icd10', 'Z62.3', 'maltreatment-suspected'],
    ['diagnosis', 'icd10', 'X85', 'inflicted'],
    ['diagnosis', 'icd10', 'Y09', 'inflicted'],
    ['diagnosis', 'icd10', 'Z04.5', 'inflicted'],
    ['diagnosis', 'icd10', 'X93', 'gun'],
    ['diagnosis', 'icd10', 'X95', 'gun'],
    ['diagnosis', 'icd10', 'X96', 'inflicted'],
    ['diagnosis', 'icd10', 'X99', 'knife'],
    ['diagnosis', 'icd10', 'Y05', 'sexual-assault'],
    ['diagnosis', 'icd10', 'Z04.4', 'sexual-assault'],
    ['diagnosis', 'icd10', 'T40.1', 'opioid'],
    ['diagnosis', 'icd10', 'T40.5', 'cocaine'],
    ['diagnosis', 'icd10', 'T40.7', 'cannabis'],
    ['diagnosis', 'icd10', 'F10.0', 'alcohol-drunk'],
    ['diagnosis', 'icd10', 'T39.1', 'medicine'],
    ['intent', 'snomed', '242056005', 'accidental'],
    ['diagnosis', 'icd10', 'T55', 'household-product'],
    ['diagnosis', 'icd10', 'Y33', 'undetermined-intent'],
    ['mechanism', 'icd10', 'V03.1', 'traffic'],
    ['mechanism', 'icd10', 'W01', 'fall'],
    ['mechanism', 'icd10', 'W13', 'fall-from-height'],
    ['diagnosis', 'icd10', 'D66', 'bleeding-disorder'],
    ['diagnosis', 'icd10', 'Q78.0', 'brittle-bones'],
    ['outcome', 'snomed', '225928004', 'against-advice'],
    ['complaint', 'snomed', '6471006', 'suicidal-intent'],
    ['complaint', 'snomed', '35489007', 'mental-health'],
    ['diagnosis', 'icd10', 'F32.9', 'mental-health'],
    ['complaint', 'snomed', '56018004', 'wheeze'],
    ['complaint', 'snomed', '91175000', 'seizure'],
    ['diagnosis', 'icd10', 'R06.2', 'wheeze'],
    ['diagnosis', 'icd10', 'R56.8', 'seizure'],
    ['diagnosis', 'icd10', 'R46.0', 'unwashed'],
    ['diagnosis', 'icd10', 'B85.0', 'infestation'],
    ['diagnosis', 'icd10', 'B86', 'infestation'],
    ['diagnosis', 'icd10', 'T73.0', 'hungry'],
    ['outcome', 'bellwether', 'unsupervised', 'unsupervised'],
    ['diagnosis', 'bellwether', 'wheeze', 'wheeze'],
  ])('is read from %s %s %s as %s', (kind, system, code, expected) => {
    expect(circumstanceOf(coded(kind, system, code))).toBe(expected);
  });

  it.each([
    ['injury', 'snomed', '836881000000105'],
    ['specialty', 'bellwether', 'traffic'],
    ['outcome', 'bellwether', 'unheard-of'],
    ['mechanism', 'local', 'traffic'],
    ['complaint', 'bellwether', 'assault'],
    ['diagnosis', 'icd10', 'Z61.0'],
    ['diagnosis', 'icd10', 'Z62.1'],
    ['diagnosis', 'icd10', 'Y35'],
    ['diagnosis', 'icd10', 'T40.8'],
    ['diagnosis', 'icd10', 'T51.0'],
    ['diagnosis', 'icd10', 'X42'],
    ['diagnosis', 'icd10', 'J18'],
    ['diagnosis', 'icd10', 'R46.2'],
    ['diagnosis', 'icd10', 'B85.3'],
    ['diagnosis', 'icd10', 'F84.0'],
    ['diagnosis', 'icd10', 'R56.0'],
  ])('is not what %s %s %s says', (kind, system, code) => {
    expect(circumstanceOf(coded(kind, system, code))).toBeNull();
  });

  it('has each code once over all groups, so that its kind need not be asked', () => {
    const all = Object.values(circumstances).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('hours between an injury and help', () => {
  it('are the longest that are told', () => {
    const waits = ['waited-hours-3', 'waited-hours-40', 'waited-hours-5'].map((code) =>
      coded('outcome', 'bellwether', code),
    );
    expect(longestWait(waits)).toBe(40);
    expect(longestWait([coded('outcome', 'bellwether', 'prompt')])).toBeNull();
  });

  it('are read from their code', () => {
    expect(waitedHoursOf(coded('outcome', 'bellwether', 'waited-hours-14'))).toBe(14);
  });

  it.each([
    ['outcome', 'bellwether', 'waited-hours-0'],
    ['outcome', 'bellwether', 'waited-hours-014'],
    ['outcome', 'bellwether', 'waited-hours-1.5'],
    ['outcome', 'local', 'waited-hours-14'],
    ['injury', 'bellwether', 'waited-hours-14'],
    ['outcome', 'bellwether', 'delayed'],
  ])('are not what %s %s %s says', (kind, system, code) => {
    expect(waitedHoursOf(coded(kind, system, code))).toBeNull();
  });
});

describe('a date of injury', () => {
  const seen = Date.parse('2026-11-17T13:22:00Z');

  it('is read from its code', () => {
    expect(injuredOnOf(coded('outcome', 'bellwether', 'injured-on-2026-11-16'), seen)).toBe('2026-11-16');
  });

  it.each([
    ['injured-days-ago-0', '2026-11-17'],
    ['injured-days-ago-1', '2026-11-16'],
    ['injured-days-ago-17', '2026-10-31'],
  ])('is counted back from the date of the contact in London: %s', (code, date) => {
    expect(injuredOnOf(coded('outcome', 'bellwether', code), seen)).toBe(date);
    expect(injuredOnOf(coded('outcome', 'bellwether', 'injured-days-ago-0'), Date.parse('2026-06-30T23:30:00Z'))).toBe(
      '2026-07-01',
    );
  });

  it.each([
    ['outcome', 'bellwether', 'injured-on-2026-02-30'],
    ['outcome', 'bellwether', 'injured-on-yesterday'],
    ['outcome', 'local', 'injured-on-2026-11-16'],
    ['outcome', 'bellwether', 'injured-days-ago-'],
    ['outcome', 'bellwether', 'injured-days-ago-01'],
    ['outcome', 'bellwether', 'injured-days-ago-100'],
    ['outcome', 'local', 'injured-days-ago-1'],
    ['injury', 'bellwether', 'injured-on-2026-11-16'],
    ['outcome', 'bellwether', 'prompt'],
  ])('is not what %s %s %s says', (kind, system, code) => {
    expect(injuredOnOf(coded(kind, system, code), seen)).toBeNull();
  });
});

describe('weeks of pregnancy', () => {
  it.each([
    ['pregnancy-week-23', 23],
    ['pregnancy-week-8', 8],
    ['pregnancy-week-0', 0],
  ])('are read from %s', (code, weeks) => {
    expect(pregnancyWeekOf(coded('outcome', 'bellwether', code))).toBe(weeks);
  });

  it.each([
    ['outcome', 'bellwether', 'pregnancy-week-'],
    ['outcome', 'bellwether', 'pregnancy-week-023'],
    ['outcome', 'bellwether', 'pregnancy-week-123'],
    ['outcome', 'bellwether', 'pregnancy-week--1'],
    ['outcome', 'local', 'pregnancy-week-23'],
    ['injury', 'bellwether', 'pregnancy-week-23'],
    ['outcome', 'bellwether', 'pregnant'],
  ])('are not what %s %s %s says', (kind, system, code) => {
    expect(pregnancyWeekOf(coded(kind, system, code))).toBeNull();
  });
});
