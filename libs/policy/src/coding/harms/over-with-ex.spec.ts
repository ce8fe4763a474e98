import { codeWords } from '../code-words.js';

const isOfNow = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'domestic-abuse');

describe('violence by somebody who is gone', () => {
  it.each([
    'DV by ex noted at booking, relationship ended',
    'Ex-partner DV, relationship over. Baby well.',
    'Routine enquiry: DV from ex, no ongoing contact',
  ])('is none of now: %s', (text) => {
    expect(isOfNow(text)).toBe(false);
  });

  it.each([
    'DV by ex-partner, now separated, he keeps turning up at the house.',
    'Domestic abuse by ex, children witnessed, now separated.',
    'Domestic violence by ex, separated 2 weeks.',
    'DV by ex, now separated. Child frightened of him.',
    'DV by ex, relationship ended. He has keys.',
    'DV by ex, relationship ended, he texts that he will kill her.',
    'DV ex partner, relationship over, he rings all the time.',
    'New partner hits mum, ex separated.',
    'DV from husband, mum had previous relationship',
    'Domestic violence at home from partner, previous relationship also violent',
    'DV by partner, ex relationship ended',
  ])('is of now: %s', (text) => {
    expect(isOfNow(text)).toBe(true);
  });
});
