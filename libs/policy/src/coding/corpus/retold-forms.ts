import { saying, type Retelling } from './retold.js';

/** The same words in other letters, with other marks between them, before or behind other words that tell of nothing. */
export const otherForms: readonly Retelling[] = [
  { name: 'in small letters', of: (sentence) => ({ ...sentence, text: sentence.text.toLowerCase() }) },
  { name: 'in capitals', of: (sentence) => ({ ...sentence, text: sentence.text.toUpperCase() }) },
  saying('without its last mark', /\.$/, ''),
  saying('with & for and', / and /g, ' & '),
  saying('behind "Seen in ED."', /^/, 'Seen in ED. '),
  saying('behind "Attended with mum today."', /^/, 'Attended with mum today. '),
  saying('before "otherwise well and playing"', /\.?$/, ', otherwise well and playing.'),
  saying('before "Mum present throughout."', /[.]?$/, '. Mum present throughout.'),
];
