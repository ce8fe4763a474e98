import { isForReaders, restrictedRules } from './audience.js';

const found = (id: string, ...recipients: readonly string[]) => ({ rule: { id }, recipients });
const everybody = ['safeguarding', 'clinical', 'social-care', 'practice'];
const readersOf = (finding: ReturnType<typeof found>): readonly string[] =>
  everybody.filter((profile) => isForReaders(profile, finding));

describe('a finding', () => {
  it('of a bruise is for everybody whom its case concerns', () => {
    expect(readersOf(found('R15', 'NN'))).toEqual(everybody);
  });

  it.each([...restrictedRules])(
    'of %s is for safeguarding alone where its policy names the named nurse alone',
    (id) => {
      expect(readersOf(found(id, 'NN'))).toEqual(['safeguarding']);
    },
  );

  it('about the household is for those too whom the policy names beside the named nurse', () => {
    expect(readersOf(found('R35', 'NN', 'HV', 'SN', 'MW'))).toEqual(['safeguarding']);
    expect(readersOf(found('R35', 'NN', 'CSC'))).toEqual(['safeguarding', 'social-care']);
    expect(readersOf(found('R35', 'NN', 'GP'))).toEqual(['safeguarding', 'practice']);
  });

  it('that names the police is for no reader more: clinicians tell them', () => {
    expect(readersOf(found('R35', 'POL'))).toEqual(['safeguarding']);
  });
});
