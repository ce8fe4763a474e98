import { extractionIn, slotPurposeOf } from './slot-purpose.js';

const purpose = (text: string, field = 'reason'): string | null => slotPurposeOf(field, text)?.code ?? null;

describe('what a slot is for, by the words of its reason', () => {
  it.each([
    ['immunisation, 8 weeks', 'immunisation'],
    ['Immunisations - 1 year', 'immunisation'],
    ['immunisation, HPV at school', 'immunisation'],
    ['Second MMR', 'immunisation'],
    ['8 wk imms', 'immunisation'],
    ['pre-school booster', 'immunisation'],
    ['new birth visit', 'health-review'],
    ['six to eight week review', 'health-review'],
    ['one year review', 'health-review'],
    ['2-2.5 year health review', 'health-review'],
    ['HV 9-12 month developmental check', 'health-review'],
  ])('"%s": %s', (text, expected) => {
    expect(purpose(text)).toBe(expected);
  });

  it.each([
    ['reaction to immunisation'],
    ['mother asks about the one year review'],
    ['medication review'],
    ['asthma review'],
    ['review'],
    ['6 month review'],
    ['fever after jabs'],
    ['vaccine refused'],
    ['cough'],
    ['8 weeks'],
    [''],
  ])('"%s": none of the two', (text) => {
    expect(purpose(text)).toBeNull();
  });

  it('is read from the reason alone, and keeps its place', () => {
    expect(purpose('immunisation, 8 weeks', 'diagnosis')).toBeNull();
    expect(slotPurposeOf('reason', '8 wk imms')).toEqual({ code: 'immunisation', from: 5, to: 9 });
  });
});

describe('a slot to take teeth out under anaesthetic, by the words of its reason', () => {
  it.each([
    ['GA extraction: was not brought'],
    ['GA extraction'],
    ['Dental extractions under general anaesthetic, DNA'],
    ['extraction of 4 teeth under GA'],
    ['Dental GA list - WNB'],
    ['Missed slot for extraction of decayed molars under anaesthetic'],
  ])('"%s"', (text) => {
    expect(extractionIn('reason', text)?.code).toBe('extraction-under-anaesthetic');
  });

  it.each([
    ['referred for extraction under GA'],
    ['had teeth out under GA last year'],
    ['GA extraction cancelled by hospital, new date given'],
    ['pre-assessment for dental GA'],
    ['extraction under local anaesthetic'],
    ['dental check'],
    ['GA for MRI'],
    ['hernia repair under GA'],
    [''],
  ])('"%s": none', (text) => {
    expect(extractionIn('reason', text)).toBeNull();
  });

  it('is read from the reason alone, and keeps its place', () => {
    expect(extractionIn('diagnosis', 'GA extraction')).toBeNull();
    expect(extractionIn('presentingProblem', 'Slot for GA extraction: was not brought')).toMatchObject({
      from: 9,
      to: 22,
    });
  });
});
