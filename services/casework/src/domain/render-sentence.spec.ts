import { withoutName } from './render-sentence.js';

describe('a sentence for somebody who may not see the name', () => {
  it('says "The child" where a sentence starts and "the child" inside one', () => {
    expect(withoutName('{child}, 7 months, was seen. {child} is known. A carer brought {child}.')).toBe(
      'The child, 7 months, was seen. The child is known. A carer brought the child.',
    );
  });
});
