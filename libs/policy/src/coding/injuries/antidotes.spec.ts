import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'summary', text }]).map(({ code }) => code);

describe('what an antidote tells', () => {
  it.each([
    'Drowsy, unsteady 2 hrs. Pupils pin-point, RR 14. Mum thinks got at cough medicine. Improved w naloxone. tox not sent',
    'Pinpoint pupils, naloxone 100 mcg x2',
    'Responded to naloxone, admitted HDU',
  ])('an opioid: %s', (text) => {
    expect(codes(text)).toContain('opioid');
  });

  it.each([
    'Given naloxone at birth, good response',
    'Sleepy after morphine PCA, naloxone with good effect',
    'No response to naloxone',
    'Mum has take home naloxone kit',
    'Mum overdosed, improved with naloxone',
    'Naloxone prescribed PRN',
  ])('none: %s', (text) => {
    expect(codes(text)).not.toContain('opioid');
  });
});
