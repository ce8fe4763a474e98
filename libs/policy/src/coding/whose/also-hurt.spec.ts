import { readMentions } from '../code-words.js';

const told = (text: string): readonly string[] =>
  readMentions(text).map(({ value, assertion }) => `${value} ${assertion}`);

describe('who came with the child', () => {
  it.each(['Brought by mum and sister also, bruise to the cheek', 'Seen with twin too, bruise to ear'])(
    'takes no injury of the child: "%s"',
    (text) => {
      expect(told(text)).toContain('bruise present');
    },
  );

  it('has one where the words say so', () => {
    expect(told('Dad booked in too, cut hand from the same window')).toContain('laceration other-person');
  });
});
