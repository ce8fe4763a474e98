import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Thermometer card left": no card of somebody who called in vain. */
export const isOtherCard = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'card' && goesOnAt(tokens, place) && papers.has(textAt(tokens, place - 1));
const papers = new Set([
  ...['thermometer', 'temperature', 'advice', 'safety', 'information', 'info', 'appointment', 'clinic', 'growth'],
  ...['library', 'birthday', 'christmas', 'feeding', 'weaning', 'sleep', 'injury', 'sepsis', 'helpline'],
  ...['vaccine', 'immunisation', 'imms', 'reminder', 'prescription', 'number', 'emergency', 'aid'],
]);
