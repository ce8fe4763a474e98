import { type Mention } from './mention.js';
import { sentenceOf, textAt } from './reading.js';
import { type Token } from './tokens.js';

const verbs = new Set([
  'cancelled',
  'canceled',
  'cancels',
  'cancel',
  'postponed',
  'rearranged',
  'rescheduled',
  'cancelling',
]);
const services = new Set([
  ...['officer', 'clinic', 'hospital', 'school', 'nurse', 'doctor', 'team', 'surgery', 'sw', 'hv', 'physio', 'i', 'we'],
  ...[
    'consultant',
    'registrar',
    'department',
    'service',
    'camhs',
    'trust',
    'worker',
    'visitor',
    'midwife',
    'therapist',
  ],
  ...[
    'practice',
    'dentist',
    'gp',
    'interpreter',
    'transport',
    'taxi',
    'landlord',
    'council',
    'company',
    'nursery',
    'ward',
  ],
  ...[
    'housing',
    'plumber',
    'supervisor',
    'agency',
    'paediatrician',
    'theatre',
    'list',
    'salt',
    'tutor',
    'coach',
    'club',
  ],
]);
const between = new Set([
  'has',
  'have',
  'had',
  'was',
  'then',
  'again',
  'just',
  'also',
  'to',
  'already',
  'who',
  'which',
]);
const rebooking = new Set(['rebook', 'rearrange', 'reschedule', 'rebooked']);

/** Whether it was not the family that cancelled: "the housing officer cancelled again". */
function isByService(tokens: readonly Token[], { first, last }: Mention): boolean {
  let verb = first;
  while (verb <= last && !verbs.has(textAt(tokens, verb))) verb += 1;
  if (verb > last || verb === 0) return false;
  const begin = sentenceOf(tokens, verb).first;
  let place = verb - 1;
  while (place >= begin && between.has(textAt(tokens, place))) place -= 1;
  return place >= begin && services.has(textAt(tokens, place));
}

/** "Did not attend, mum rang to rebook": it was missed, and not cancelled. */
function isAfterMiss(tokens: readonly Token[], { first, last }: Mention, mentions: readonly Mention[]): boolean {
  if (!rebooking.has(textAt(tokens, last))) return false;
  const begin = sentenceOf(tokens, first).first;
  return mentions.some((one) => one.value === 'was-not-brought' && one.first >= begin && one.last < first);
}

const leaving = new Set(['walk', 'leave', 'go', 'storm', 'slip', 'discharge', 'self', 'abscond']);
/** Whether it was the family that put care off. */
export const isOfFamily = (tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean =>
  !isByService(tokens, mention) && !isAfterMiss(tokens, mention, mentions);

/** "Left it a week before seeing the GP": nobody went. */
export const isLeftAlone = (tokens: readonly Token[], { first }: Mention): boolean =>
  textAt(tokens, first) === 'left' && textAt(tokens, first + 1) === 'it';

const futures = new Set([
  ...['will', "he'll", "she'll", "they'll", "i'll", 'would', 'might', 'may', 'threatening', 'threatens', 'threatened'],
  ...['wants', 'going', "he'd", "she'd", 'wanting', 'wanted', 'planning', 'plans', 'could'],
]);

/** "She'll walk out before she is seen": nobody has left. */
export function isYetToLeave(tokens: readonly Token[], { value, first }: Mention): boolean {
  if (value !== 'left-before-seen' || !leaving.has(textAt(tokens, first))) return false;
  const before = textAt(tokens, first - 1) === 'to' ? textAt(tokens, first - 2) : textAt(tokens, first - 1);
  return futures.has(before);
}
