import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ kind, assertion }) => kind === 'injury' && assertion === 'present');

describe('what somebody has felt since an injury', () => {
  it.each([
    'Mum feels judged since the fracture, supported',
    'Mum felt anxious since the burn',
    'Feels very guilty after #',
  ])('tells of none now: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Parents accused after fracture of the femur',
    'Dad blamed after bruise to baby',
    'Mum worried since burn to hand',
    'Mother anxious since bruise on baby',
    'Mum anxious since head injury',
    'He felt ashamed after bruise to bottom',
    'Feels wary since bite by stepdad',
    'Dad feels ashamed after bruise, lost temper',
    'Mum feels stressed since fracture, baby 6 weeks',
  ])('is real where it may be told for the first time: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
