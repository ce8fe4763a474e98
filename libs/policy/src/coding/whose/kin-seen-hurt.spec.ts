import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text).map(({ value, assertion }) => `${value} ${assertion}`);

describe('a brother or sister whom the child saw hurt', () => {
  it('alone was struck', () => {
    expect(read('Brother assaulted at wkend by lads from other school, she saw him w black eye.')).toEqual([
      'assault other-person',
      'bruise other-person',
    ]);
    expect(read('Sister was attacked, he saw her with a black eye.')).toEqual([
      'assault other-person',
      'bruise other-person',
    ]);
  });

  it.each([
    ['Brother assaulted him, neighbour saw him with a black eye.', ['assault present', 'bruise present']],
    ['Brother was beaten by dad, he saw him with a black eye.', ['assault other-person', 'bruise present']],
    ['Assaulted at wkend by lads, she saw him with black eye.', ['assault present', 'bruise present']],
    ['Brother punched pt, she saw him with a bruise.', ['assault present', 'bruise present']],
    ['Brother at home. She saw him with a black eye.', ['bruise present']],
  ])('is not taken for a child who was: %s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
