import { codeWords } from '../code-words.js';

const falters = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'faltering-growth');

describe('weight that is lost', () => {
  it.each([
    'Was starved for GA',
    'Weight down 0.4kg with D&V',
    'Weight down 0.4kg with RSV',
    'Lost 5 kg parcel',
    'Lost 2 kg of gold',
    'Losing weight, no appetite',
    'Weight reduced by dietitian plan',
  ])('is none: %s', (text) => {
    expect(falters(text)).toBe(false);
  });

  it.each([
    'Was starved for days',
    'Weight down 0.4kg since August. Had RSV last winter',
    'Looked starved',
    'Weight down 0.4kg since August',
    'Lost 2 kg since August',
    'Lost 2kg.',
    'Lost 2 kg in a month, pale',
    'Weight reduced by 2 kg',
    'Lost 4 kg unexplained.',
    'Lost 4 kg mum not worried',
    'Lost 2 kg, no D&V.',
    'Weight loss, no uti, bottle propped.',
    'Losing weight, mum says teething, hungry, dirty',
    'Losing weight, no vomiting, no illness, pneumonia ruled out',
    'Weight loss with D&V for 6 weeks; bottle watered down',
    'Weight loss - mum blames UTI, urine clear',
  ])('is real: %s', (text) => {
    expect(falters(text)).toBe(true);
  });
});
