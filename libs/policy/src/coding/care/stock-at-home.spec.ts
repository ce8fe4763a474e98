import { readMentions } from '../code-words.js';

const isUntreated = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'untreated' && assertion === 'present');

describe('medicine that was not collected', () => {
  it.each([
    'Inhaler not collected, mum says she had stock at home.',
    'Valproate not collected, out of stock.',
    'Keppra not collected, shortage of stock.',
  ])('is none where there was enough of it, or none to be had: %s', (text) => {
    expect(isUntreated(text)).toBe(false);
  });

  it.each([
    "Valproate & feed not collected 9 wks. mum says 'had stock at home'",
    'Keppra not collected since May, mother said she had stock.',
    'Insulin not collected for 3 months.',
  ])('is real where a child cannot be without it: %s', (text) => {
    expect(isUntreated(text)).toBe(true);
  });
});
