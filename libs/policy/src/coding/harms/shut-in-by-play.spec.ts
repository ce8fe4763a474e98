import { codeWords, readMentions } from '../code-words.js';

const isSuspected = (text: string): boolean =>
  codeWords([{ field: 'reason', text }]).some(({ code }) => code === 'maltreatment-suspected');

describe('a child that is locked up or tied to something', () => {
  it.each([
    'Neighbour reports a wee girl locked in a shed at the back at night',
    'Girl tied to her bed',
    'They locked her in the wardrobe for hours',
    'Stepmother locked her in the shed, says it was a game',
    'Boy found tied to a pole',
    'Locked in the cellar for days',
    'Brother locked him in the shed all night, playing he says',
    'Friends locked him in the cupboard at school',
  ])('is ill-treated: %s', (text) => {
    expect(isSuspected(text)).toBe(true);
  });

  it.each([
    'Brother shut him in the wardrobe, playing',
    'Girl tied to a chair with a scarf playing pirates',
    'She locked herself in the cupboard playing hide and seek',
    'He was locked in the bathroom, lock jammed',
    'Dog locked in the shed at night',
    'Bike locked in shed overnight',
    'He was kept in his room overnight for observation',
    'Rabbit kept in shed',
    'Child was kept in the dark about his diagnosis',
  ])('plays, is stuck, or is none: %s', (text) => {
    expect(isSuspected(text)).toBe(false);
  });

  it.each(["Neighbour's boy locked in the shed", "Friend's child locked in the cellar"])(
    'is of another family: %s',
    (text) => {
      expect(readMentions(text).map(({ assertion }) => assertion)).toEqual(['other-person']);
    },
  );
});
