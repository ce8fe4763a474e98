import { type Evidence } from '#libs/chronology';
import { withinWords } from './words.js';

/** What the file says of plans, a line each, and an empty one. */
export function planLines(plans: Evidence['plans']): readonly string[] {
  if (plans === null) return ['Plans: the file does not say.', ''];
  if (plans.length === 0) return ['Plans: none.', ''];
  return [
    ...plans.map(({ type, authority, start, end }) => {
      const from = start === null ? 'from a day not known' : `from ${withinWords(start)}`;
      const to = end === null ? 'on' : `to ${withinWords(end)}`;
      return `Plan: ${type}${authority === null ? '' : `, ${authority}`}, ${from} ${to}.`;
    }),
    '',
  ];
}
