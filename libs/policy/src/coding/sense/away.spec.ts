import { codeWords } from '../code-words.js';

const isDelayed = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'delayed');

describe('a child who was away until today', () => {
  it.each(['Not back for term until today', 'In hospital until today with her asthma.'])(
    'waited for no help: %s',
    (text) => {
      expect(isDelayed(text)).toBe(false);
    },
  );

  it.each([
    'Fracture a week ago, abroad, did not attend until today.',
    'Injury 5 days ago. Mum on holiday, not brought until today.',
    'Injured on holiday, medical help not sought until Thursday.',
    'Left with burn, in custody until today',
    'Came back from abroad, leg broken in Spain, not seen till today',
  ])('waited where it was hurt: %s', (text) => {
    expect(isDelayed(text)).toBe(true);
  });
});
