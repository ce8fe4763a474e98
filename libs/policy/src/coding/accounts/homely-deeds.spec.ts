import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'disclosure' && assertion === 'present');

describe('what somebody of the home did', () => {
  it.each([
    'Nice plait. Says mum did it. Bruise on shin from fall',
    'Says nan did it, cake baking',
    'Repeats "mum did it" re dressing on graze',
    'Scratch on nose. Cannot tell if dad did it',
  ])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Bruise to cheek. Says mum did it',
    'Sore bottom, says uncle did it',
    'Hurts when I wee. Said cant tell, aunty did it',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
