import { circumstances, type Circumstance } from './codes/circumstances.js';
import { isCodeForReaders } from './sensitive-codes.js';

const everybody = ['safeguarding', 'clinical', 'social-care', 'practice'];
const readersOf = (code: Circumstance): readonly string[] =>
  everybody.filter((profile) => isCodeForReaders(profile, code));

describe('what is recorded of a child', () => {
  it.each([
    'sexually-transmitted-infection',
    'emergency-contraception',
    'termination',
    ...circumstances.unexplained,
  ] as const)('is for safeguarding alone: %s', (code) => {
    expect(readersOf(code)).toEqual(['safeguarding']);
  });

  it.each([
    'domestic-abuse',
    'high-risk-domestic-abuse',
    'strangulation',
    'controlling-companion',
    'missing-episode',
  ] as const)('is for safeguarding and children’s services: %s', (code) => {
    expect(readersOf(code)).toEqual(['safeguarding', 'social-care']);
  });

  it.each(['fall', 'not-witnessed', 'safeguarding-concern', 'parent-intoxicated', 'hungry'] as const)(
    'is for everybody whom the child’s case concerns: %s',
    (code) => {
      expect(readersOf(code)).toEqual(everybody);
    },
  );
});
