import { slotPurposeOf } from './slot-purpose.js';

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
