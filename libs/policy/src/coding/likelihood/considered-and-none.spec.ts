import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'concern')
    .map(({ value, assertion }) => `${value} ${assertion}`);

describe('maltreatment that a clinician considers', () => {
  it.each(['NAI considered - mechanism witnessed, no concerns', 'Considered NAI, nil concerns.'])(
    'is denied where there are no concerns: %s',
    (text) => {
      expect(read(text)).toEqual(['maltreatment-suspected negated']);
    },
  );

  it.each([
    'NAI considered, d/w consultant',
    'NAI considered. Bruise to ear. No concerns from mum',
    'NAI considered but no concerns raised by mum',
    'NAI considered, parents have no concerns',
    'NAI considered, history inconsistent, no concerns',
    'NAI considered, stepdad says no concerns',
    'NAI considered, patterned marks, no concerns',
    'NAI considered, no concerns about the home',
    'NAI considered',
  ])('is suspected else: %s', (text) => {
    expect(read(text)).toContain('maltreatment-suspected present');
  });

  it.each([
    'NAI not considered',
    'Bruise to ear. Non-accidental injury was not considered by the registrar.',
    'Abuse was never considered at this attendance.',
  ])('is denied where nobody considered it: %s', (text) => {
    expect(read(text)).toEqual(['maltreatment-suspected negated']);
  });
});
