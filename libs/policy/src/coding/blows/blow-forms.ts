import { blowForms } from '../dictionary/blows/blows.js';
import { numberFor } from '../text/words.js';

/** Whether a word of the dictionaries is a form of a verb of violence. */
export const isForm: boolean[] = [];
for (const form of blowForms) {
  const word = numberFor(form);
  while (isForm.length <= word) isForm.push(false);
  isForm[word] = true;
}
