import { codeWords } from '../code-words.js';

const isRecorded = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ recordedAs }) => recordedAs === 'birth');

describe('a swelling of birth', () => {
  it.each([
    'Known cephalhaematoma L parietal',
    'cephalhaematoma',
    'Ventouse, chignon + small cephalhaemotoma R parietal. NIPE normal',
    'NBV d11. Cephalhaematoma firm, all recorded in discharge letter, feeding well',
  ])('is known by its name: %s', (text) => {
    expect(isRecorded(text)).toBe(true);
  });

  it.each([
    ['asked about', 'Boggy swelling R parietal, ?cephalhaematoma'],
    ['denied', 'Not a cephalhaematoma. Boggy swelling L parietal'],
    ['ruled out', 'CT rules out cephalhaematoma'],
    ['told by a parent', 'Mum says swelling on head is a cephalhaematoma'],
    ['over', 'Cephalhaematoma at birth, resolved. Boggy swelling R parietal today'],
    ['beside a fall', 'Fell from bed, swelling to head, known cephalhaematoma'],
    ['beside a deed', 'Chignon, ventouse. Swelling on head after dad shook him'],
    [
      'named long after, in a note of something else',
      'Seen for cough and cold, wheeze. Cephalhaematoma edge felt, reassured',
    ],
  ])('is not recorded where it is %s', (_, text) => {
    expect(isRecorded(text)).toBe(false);
  });
});
