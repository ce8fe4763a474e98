import { codeWords } from '../code-words.js';

const places = (text: string) =>
  codeWords([{ field: 'reason', text }]).flatMap(({ kind, bodySite }) => (kind === 'injury' ? [bodySite] : []));

describe('bruises of the trunk', () => {
  it.each([
    ['several small bruises trunk, knees', ['knee', 'trunk']],
    ['bruises to torso', ['trunk']],
    ['Bruising noted over the trunk', ['trunk']],
    ['trunk bruising', ['trunk']],
    ['bruises on trunk, no explanation', ['trunk']],
    ['bruise to trunk. Not known how', ['trunk']],
    ['bruises on trunk unexplained', ['trunk']],
    ['bruises on torso nil explanation', ['trunk']],
    ['bruise to torso, fine linear', ['trunk']],
    ['bruises torso: none witnessed', ['trunk']],
    ['bruise arms, trunk and face', ['arm', 'trunk', 'face']],
  ])('have it as their place: %s', (text, found) => {
    expect(new Set(places(text))).toStrictEqual(new Set(found));
  });

  it.each([
    ['trunk control poor, bruise knee', ['knee']],
    ['rash on trunk, bruise knee', ['knee']],
    ['bruise knee, rash trunk', ['knee']],
    ['no bruising on trunk', []],
    ['bruise shin, fell on tree trunk', ['shin']],
    ['Bruises shins / trunk NAD', ['shin']],
    ['Bruise arm, trunk clear', ['arm']],
    ['Bruise to arm, torso nad', ['arm']],
    ['Bruises to shins, trunk spared', ['shin']],
    ['Bruises on legs, trunk is clear', ['leg']],
    ['Bruise shin, trunk: no bruising', ['shin']],
    ['Bruise to arm, trunk unmarked', ['arm']],
    ['Bruise on shin, torso - nil', ['shin']],
    ['Bruise on shin, trunk nil of note', ['shin']],
  ])('and no other: %s', (text, found) => {
    expect(places(text)).toStrictEqual(found);
  });
});
