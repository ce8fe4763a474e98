import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "After the trip he said", "Year 6 trip, nobody hurt": a day out, and not "the trip over the mat". */
export const isOuting = (tokens: readonly Token[], place: number): boolean =>
  goesOnAt(tokens, place) &&
  textAt(tokens, place - 2) !== 'of' &&
  (ofOuting.has(textAt(tokens, place - 1)) || /^(?:y|yr)?\d/.test(textAt(tokens, place - 1))) &&
  !(goesOnAt(tokens, place + 1) && stumbledOver.has(textAt(tokens, place + 1)));
const ofOuting = new Set(['the', 'our', 'this', 'that', 'class', 'reception', 'whole', 'residential']);
const stumbledOver = new Set(['over', 'on', 'up', 'down', 'in', 'off', 'at', 'or', 'and', 'explains', 'explained']);
