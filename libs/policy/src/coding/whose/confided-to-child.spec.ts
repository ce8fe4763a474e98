import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'self-harm' || kind === 'injury')
    .map(({ value, assertion }) => `${value} ${assertion}`);

describe('what a friend confides to the child', () => {
  it.each([
    [
      'Best friend disclosed self harm (cuts to thigh) to her; she came to us and told.',
      ['laceration other-person', 'self-harm other-person'],
    ],
    ['A friend told her about self harming.', ['self-harm other-person']],
    ['Friend told her that she took an overdose.', ['poisoning other-person', 'self-harm other-person']],
    ['Her friend messaged her that she wants to die.', ['suicidal-intent other-person']],
  ])("is the friend's: %s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each([
    ['Friend disclosed self harm to her teacher.', ['self-harm present']],
    ['Online friend told her to cut herself.', ['laceration present']],
    ['Friend told her about cutting, she took an overdose.', ['poisoning present', 'self-harm present']],
    ['Friend told staff that she self harms.', ['self-harm present']],
    ['Friend disclosed her self harm to him.', ['self-harm present']],
    ['Mrs Kaur in corridor. Friend disclosed self harm to her.', ['self-harm present']],
    ['Disclosed self harm to her friend, cuts to thigh.', ['laceration present', 'self-harm present']],
  ])("may be the child's, and is taken for it: %s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
