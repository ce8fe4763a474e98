import { describe, expect, it } from '@jest/globals';
import { codeWords } from '../code-words.js';

const places = (text: string) =>
  codeWords([{ field: 'reason', text }]).flatMap(({ kind, bodySite }) => (kind === 'injury' ? [bodySite] : []));

describe('bruises of the trunk', () => {
  it.each([
    ['several small bruises trunk, knees', ['knee', 'trunk']],
    ['bruises to torso', ['trunk']],
    ['Bruising noted over the trunk', ['trunk']],
    ['trunk bruising', ['trunk']],
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
  ])('and no other: %s', (text, found) => {
    expect(places(text)).toStrictEqual(found);
  });
});

describe('what a word means, told in a lesson', () => {
  const codes = (text: string) => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

  it('by a blow among children years ago is no disclosure', () => {
    expect(
      codes('NSPCC Speak Out assembly. Hand up: "hurt means when Milo hit me w/ lego in Yr 1". praised'),
    ).not.toContain('disclosure');
  });

  it.each([
    'NSPCC assembly. Hand up: "hurt means when dad hit me in Yr 1"',
    'NSPCC assembly. Hand up: "hurt means when Milo hits me"',
    'Hand up: "Milo hit me in Yr 1"',
    'NSPCC assembly. "Abuse means when mum\'s boyfriend Milo hit me in Yr 1"',
  ])('is one else: %s', (text) => {
    expect(codes(text)).toContain('disclosure');
  });
});
