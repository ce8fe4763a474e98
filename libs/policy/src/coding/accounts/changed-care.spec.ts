import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('care that is changed', () => {
  it.each([
    'Skin tear L cheek, changed to duoderm.',
    'Bruise to leg. Milk changed to Aptamil.',
    'Burn to hand, dressing changed to mepitel.',
    'Bruise to shin. Appt changed to Friday.',
    'Bruise to shin. Physio changed to Monday.',
    'Bruise to shin. Mum says milk was changed to Aptamil.',
  ])('is no account that changes: %s', (text) => {
    expect(codes(text)).not.toContain('changing');
  });

  it.each([
    'Story changed to fell off the bed.',
    "Bruise to cheek. Mum's account changed to the bottle hit him.",
    'Bruise to ear. Changed to say brother did it.',
    'Explanation for the bruise changed to cot.',
    'Bruise to ear. Said it happened Sunday, changed to Monday.',
    'Bruise to ear. First said fell off bed, changed to bottle fell on him.',
  ])('is not what somebody says anew: %s', (text) => {
    expect(codes(text)).toContain('changing');
  });
});
