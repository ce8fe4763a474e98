import { codeWords } from '../code-words.js';

const isUnwashed = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'unwashed');

describe('a child who is dirty', () => {
  it.each([
    'Baby soiled x3 today',
    'Child soiled himself at school',
    'he was soiled, constipation',
    'crying, dirty nappy',
    'pale, soiled nappy',
    'Looked dirty after play',
    'Children always dirty after playing',
  ])('is none: %s', (text) => {
    expect(isUnwashed(text)).toBe(false);
  });

  it.each([
    'Child dirty and thin',
    'he was filthy, hungry',
    'crying, dirty, nappy not changed all day',
    'found cold and soiled',
    'same soiled nappy as this morning',
    'Hungry and soiled',
    'Looked dirty again',
    'Found soiled in cot, faeces on walls.',
    'Child soiled, not cleaned for hours.',
    'Appeared soiled, flea bites.',
    'Toddler soiled, nappy heavy, crying.',
    'Persistently dirty nappies, nappy rash untreated',
    'Always dirty nappy when collected',
    'Looked filthy after park at 10pm alone',
    'Toddler soiled, mum refused to change',
    'Child was soiled, shut in room by stepdad',
    'He was soiled; locked in bedroom',
    'Kids soiled at collection every day',
    'Child filthy nappy, dried faeces on legs',
  ])('is real: %s', (text) => {
    expect(isUnwashed(text)).toBe(true);
  });
});
