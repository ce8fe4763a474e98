import { readMentions } from '../code-words.js';

const isTold = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'disclosure' && assertion === 'present');

describe('bad things that a grown person does', () => {
  it.each([
    "C told the SNA that 'daddy's not to be minding us when mammy's out, he does bad things'. Would not say more.",
    'Told TA that uncle does bad things to him.',
    "Told teacher mum's boyfriend does nasty stuff.",
    'She told the nurse grandad does rude things at night.',
    'Told teacher daddy does bad things in the bath',
    'Told teacher daddy does bad things in my room',
    'Says daddy does rude things with me',
    'Told TA uncle does rude stuff on my bed',
    'Said dad does nasty things every night',
    'Told TA that daddy does dirty things after mum goes to work',
    'Told TA daddy does bad things to the baby',
    'Told TA daddy does bad things on his phone with me',
    'Says he does bad things to me on his phone',
    'Says the coach does bad things at football',
    'Told mum the priest does bad things in the church',
  ])('are disclosed: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  it.each([
    'Told TA daddy does bad things on his phone.',
    'Says dad does bad things at work.',
    'Told the TA that daddy does bad things on his phone, would not say more',
    'Says her brother does bad things and gets told off.',
    'Says daddy does not do bad things to her.',
    'Told us that dad does bad things to mum.',
    'Mum says dad does bad things to him.',
    'Told me daddy drives and does bad things in the game.',
  ])('are none: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});

describe('a child that says no more', () => {
  it.each(['Told the TA that daddy is bad. Would not say more.', 'Says he misses gran, would not say more.'])(
    'has told something: %s',
    (text) => {
      expect(readMentions(text).map(({ value }) => value)).not.toContain('none-given');
    },
  );

  it.each(['Bruise to the arm. Would not say more.', 'Says he fell, cut chin. Will not say more.'])(
    'gives no account of an injury: %s',
    (text) => {
      expect(readMentions(text).map(({ value }) => value)).toContain('none-given');
    },
  );
});
