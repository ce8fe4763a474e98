import { codeWords } from '../code-words.js';

const served = (text: string, field = 'presentingProblem'): readonly string[] =>
  codeWords([{ field, text }]).flatMap(({ kind, code }) => (kind === 'specialty' ? [code] : []));

describe('care of which missing it may do harm, in words', () => {
  it.each([
    ...[
      'diabetes clinic',
      'DM clinic 2',
      'T1DM review',
      'Not brought to the epilepsy nurse.',
      'heart scan',
      'hearing test',
      'eye clinic',
    ],
    ...['ophthalmology', 'oncology review', 'post-operative check', 'cancer clinic'],
    ...['follow-up after the operation', 'cancer follow up'],
  ])('is a slot for: %s', (words) => {
    expect(served(words)).toContain('essential');
  });

  it.each([
    ...['dental check', 'physiotherapy', 'mother has diabetes', 'immunisation', 'review of the looked-after child'],
    ...['heart to heart with the nurse', 'child development clinic', 'child protection medical'],
    ...[
      'asthma clinic',
      'abnormal result',
      'Not audiology: physio',
      'Hearing test not needed',
      "mother's diabetes clinic",
    ],
  ])('is none for: %s', (words) => {
    expect(served(words)).toEqual([]);
  });

  it('is told with its service, from the reason of a slot alone', () => {
    expect(served('epilepsy clinic', 'reason')).toEqual(['epilepsy', 'essential']);
    expect(served('epilepsy clinic', 'chiefComplaint')).toEqual(['epilepsy', 'essential']);
    expect(served('epilepsy clinic', 'diagnosis')).toEqual([]);
  });

  it('is no eye clinic that a booking only names: whoever tells of the child means more', () => {
    for (const field of ['reason', 'chiefComplaint']) {
      expect(served('eye clinic', field)).toEqual([]);
      expect(served('eye clinic follow-up at the eye hospital', field)).toEqual(['ophthalmology', 'essential']);
    }
    expect(served('eye clinic')).toEqual(['ophthalmology', 'essential']);
  });
});
