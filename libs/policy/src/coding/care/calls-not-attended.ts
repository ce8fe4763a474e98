import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const called = new Set(listed('999, 101, police, officer, officers, pc, wpc, pcso, patrol, constable'));
const care = new Set(
  listed(`
    appt, appts, appointment, appointments, clinic, review, reviews, slot, session, sessions, group, class, school, nursery, college, contact,
    meeting, conference, interview, camhs, therapy, physio, dentist, gp, hospital, scan, imms, weigh, hearing, eye, check, checks
  `),
);

/** "999, neighbour, child crying. Car diverted. Not attended": the police did not come, and nothing of a child's care is told. */
export const isCallNotAttended = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  textAt(tokens, first) === 'not' &&
  textAt(tokens, last) === 'attended' &&
  tokens.slice(0, first).some(({ text }) => called.has(text)) &&
  !tokens.some(({ text }) => care.has(text));
