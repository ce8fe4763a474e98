import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "PE staff saw several small bruises": who noticed them, and not when they came; "PE staff saw him fall" tells of what happened there. */
export const isStaffNoticing = (tokens: readonly Token[], last: number): boolean =>
  goesOnAt(tokens, last + 1) &&
  staffs.has(textAt(tokens, last + 1)) &&
  [last + 2, last + 3].some((verb) => seeing.has(textAt(tokens, verb)) && !doing.has(textAt(tokens, verb + 1)));
const staffs = new Set([
  ...['staff', 'teacher', 'teachers', 'coach', 'ta', 'dept', 'department', 'lead', 'instructor', 'assistant', 'leader'],
]);
const seeing = new Set(['saw', 'noticed', 'noted', 'spotted', 'observed', 'found', 'seen', 'reports', 'reported']);
const doing = new Set(['him', 'her', 'them', 'it', 'child', 'he', 'she', 'they', 'that', 'pupil', 'accident', 'fall']);
