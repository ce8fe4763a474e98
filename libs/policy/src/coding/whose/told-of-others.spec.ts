import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text).map(({ value, assertion }) => `${value} ${assertion}`);

describe('what befell somebody besides the child', () => {
  it.each([
    ['Called to mum, 29 weeks pregnant, fell on the stairs.', ['fall other-person', 'pregnant other-person']],
    ['His brother attended after falling off a wall.', ['fall-from-height other-person']],
    ['Brother staying, 3yo, has a scab on chin.', ['mark other-person']],
    ['Mum is bruised from baby jumping on her.', ['bruise other-person']],
  ])('is of whoever it befell: "%s"', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each([
    ['Called to him, fell on the stairs.', ['fall present']],
    ['Called to nan, bruise on arm.', ['bruise present']],
    ['Called to mum, baby fell on the stairs.', ['fall present']],
    ['Mum did not bring his sister and him to the clinic.', ['was-not-brought present']],
    ['Mum did not bring his sister, him or the baby to the clinic.', ['was-not-brought present']],
    ['Mum waited three days before bringing his sister and him.', ['delayed present']],
    ['In hospital with him after a fall.', ['fall present']],
  ])('is none of what befell the child as well: "%s"', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
