import { codeWords } from '../code-words.js';

const places = (text: string) =>
  codeWords([{ field: 'reason', text }]).flatMap(({ kind, bodySite }) => (kind === 'injury' ? [bodySite] : []));

describe('places that are not hurt', () => {
  it.each([
    ['Scratched own cheek - nails', ['cheek']],
    ['scratches to face (nails)', ['face']],
    ['red eye & cheek marks fading', ['cheek']],
    ['red eye & cheek bruised', ['eye', 'cheek']],
    ['marks on eye and cheek', ['eye', 'cheek']],
    ['bruised eye & cheek marks', ['eye', 'cheek']],
    ['scratched arm, nails broken', ['arm', 'finger']],
    ['torn nail, scratched hand', ['finger', 'hand']],
  ])('%s', (text, found) => {
    expect(places(text)).toStrictEqual(found);
  });
});
