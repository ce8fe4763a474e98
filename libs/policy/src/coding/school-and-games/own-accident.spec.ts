import { codeWords } from '../code-words.js';

const isFamilyTold = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'family-told');

describe('an accident of which whoever writes told the family', () => {
  it.each([
    'Mum rung 11.10: fell back against book case, 2cm lump back of head. No LOC, no vomiting, ate lunch.',
    'Trapped finger in play kitchen door. Red, no swelling, using it. Signed',
    'Running outside, tripped over hoop, grazed chin, parents informed at pick up',
    'Bumped chin on trike handlebar in garden, cold compress, mother told at pick-up',
    'slipped on wet floor by sink, bang to back of head, rang dad, head bump letter',
    'Bumped head Mon playtime, mum informed',
    'Wednesday: bumped head, mum informed',
    'Banged head Fri PE. Parents informed',
    'Tues: trapped finger in nursery door, dad rung',
  ])('is %j', (text) => {
    expect(isFamilyTold(text)).toBe(true);
  });

  it.each([
    'Bruise to cheek, mum informed',
    'Noticed bruise to L ear on arrival. Mum told us he fell off sofa. Mum informed we record all marks',
    'Mum told us she fell off the bed',
    'Existing injury form: dad reports bump on forehead Sat, pulled up on coffee table and slipped. Signed by parent',
    'Graze on nose, came off balance bike at weekend, parents signed',
    'Found crying by the slide, graze on knee, nobody saw, mum informed',
    'Fell over at home last night, bruise to cheek, mum informed of our policy',
    'fell in garden, bruise on ear, says daddy pushed him, mum informed',
    'Mum rang: fell down the stairs, lump on head',
    'another child punched him, fell, graze to knee, mum informed',
    'Bruise on arm, he said he fell, mum informed',
    'Spoke to mum re bruise: fell off bike',
    'Bruise to cheek. Spoke to mum, tripped over dog',
    'Rang dad: tripped on steps',
    'Told dad. Cut to lip, fell off scooter',
    'Phoned mum. Fell downstairs on Friday.',
    'Came with swollen wrist, fell. Rang mum',
    'Cut head, slipped in shower, mum rung',
    'Fell. Signed consent.',
    'Bumped head Mon, mum informed',
    'Bumped head Sat lunchtime, mum informed',
  ])('is not %j', (text) => {
    expect(isFamilyTold(text)).toBe(false);
  });
});
