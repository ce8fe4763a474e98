import { woundReviewIn } from './wound-reviews.js';

describe('a contact to look at a wound again', () => {
  it.each([
    'Dressing change',
    'Attended for a dressing change, healing well',
    'Removal of sutures',
    'Stitches out',
    'Booked for plaster check',
    'Cast removed',
  ])('is told by its first words: "%s"', (text) => {
    expect(woundReviewIn('reason', text)?.code).toBe('wound-review');
  });

  it.each(['Cut to the hand, nurse for a dressing change', 'Fell off the bed, cast applied', ''])(
    'is not what a first attendance leads to: "%s"',
    (text) => {
      expect(woundReviewIn('reason', text)).toBeNull();
    },
  );

  it('is told by what a contact was for alone', () => {
    expect(woundReviewIn('school-report', 'Dressing change')).toBeNull();
  });

  it('says where it stands', () => {
    expect(woundReviewIn('reason', 'Stitches out today')).toEqual({ code: 'wound-review', from: 0, to: 12 });
  });
});
