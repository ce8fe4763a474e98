import { codeWords } from '../code-words.js';

const isBy = (by: string, text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === by);
const isByChild = (text: string): boolean => isBy('bitten-by-child', text);

describe('a bite of another child', () => {
  it.each([
    'Bitten on forearm by another child over a train. Teeth marks, skin not broken. Both sets of parents told',
    'Bite from other child, no mark, recorded',
    'Bitten on hand. Same peer.',
    "Bite to L cheek by same peer. Bruised 2cm. Mum v cross. Peer's parents spoken to.",
    'Another child bit him on the cheek in the sand pit, cold flannel, mum informed at pick up',
    'bitten by a boy in his class on the arm, parents rung',
    'Upper arm bite, peer.',
    'Bitten on L forearm by another toddler over a tractor. Staff saw the whole thing. Mum told, ok about it',
    'bitten again, same friend, on shoulder through jumper',
    'T2 bitten on arm by T1. Both parents told, teether given',
  ])('is %j', (text) => {
    expect(isByChild(text)).toBe(true);
  });

  it.each([
    'Bite mark to forearm.',
    'Bite mark on thigh by other child, 4cm arch',
    'Bite by another child, multiple bites to back and buttocks',
    'Bitten on forearm by another toddler at home',
    'Bitten on forearm, mum says by another toddler',
    "bitten again on shoulder, same friend of mum's",
    'Bitten on forearm, toddler room. Not known by whom',
    'Adult sized bite mark on back, mum says another child bit him',
    'Mum says bitten by another child at soft play, bite mark on arm',
    'Bite to arm ?by another child',
    'Bitten on arm by foster sister at home - mum told us at drop off',
    'Bite on cheek, says his cousin bit him',
    'Human bite cheek by nursery peer yesterday, seen by GP',
    'Bite mark noticed on back at nappy change, not seen by staff, possibly another child',
    'bitten by a child minder on the arm',
    "Bitten by mum's boyfriend on the bottom; other child saw",
    'Bite to thigh. Nursery say no child bit him.',
  ])('is not %j', (text) => {
    expect(isByChild(text)).toBe(false);
  });
});

describe('a bite of an animal', () => {
  it.each([
    'Bitten by pony on forearm',
    'bite from the cat L hand',
    "bitten by nan's rabbit, finger",
    'hamster bite finger',
    'bitten by the nursery rabbit, mum informed',
  ])('is %j', (text) => {
    expect(isBy('animal-bite', text)).toBe(true);
  });

  it.each([
    'Bite to arm, ?cat',
    'Bite to forearm. Family have a cat.',
    'bitten by a boy with a rabbit',
    'Bitten on the face by a rat in the cot',
    'Bite mark on cheek, mum says possibly cat',
    'Bite mark on thigh not consistent with being bitten by a cat',
  ])('is not %j', (text) => {
    expect(isBy('animal-bite', text)).toBe(false);
  });
});
