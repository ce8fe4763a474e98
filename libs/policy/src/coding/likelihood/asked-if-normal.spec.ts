import { codeWords } from '../code-words.js';

const isAssault = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'assault');

describe('who asks whether a blow is normal', () => {
  it.each([
    'Asks is it normal for mums to hit their kids',
    'Asked if it is ok for parents to smack',
    'Asks if it is normal to be hit by the ball',
    'Mum asks is it normal to be hit by toddler',
    'Asks is it normal to get kicked by baby, pregnant',
    'Asks if normal to be smacked in tackle',
    'Is it normal to be beaten by brother at games',
  ])('in general tells of none: %s', (text) => {
    expect(isAssault(text)).toBe(false);
  });

  it.each([
    "Asks if it's normal to be hit by dad.",
    "Is it normal that mum's boyfriend hits.",
    "Asks is it normal when it's dad who hits.",
    'Asked staff is it normal to be smacked with a belt',
    'Asks is it normal when uncle beats',
    'Wondered if it was normal that he was beaten every week',
    'Is it normal for his stepdad to strangle him',
    'Asks is it normal to be hit by dad when baby cries',
    'Asks is it normal to be beaten by brother with a belt at games',
    'Asks if it is normal to get punched at games night',
    'Asks if it is ok to be slapped in a tackle by coach',
    'Asks if it is normal to be hit at bedtime with toddler watching',
    'Asks if it is normal to be beaten with a cricket bat',
  ])('is struck where one is named: %s', (text) => {
    expect(isAssault(text)).toBe(true);
  });
});
