import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

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
  ...['rang', 'phoned', 'called', 'texted', 'emailed', 'messaged', 'rings', 'phones', 'asked', 'asking', 'me', 'mum'],
  ...['day', 'night', 'morning', 'hour', 'an', 'before', 'this', 'that'],
  ...['ring', 'phone', 'call', 'text', 'dad', 'mother', 'father', 'parents', 'carer', 'family', 'and', 'the', 'back'],
]);
const calling = new Set(['rang', 'phoned', 'called', 'texted', 'emailed', 'messaged', 'contacted', 'ring', 'phone']);
const called = new Set([
  'mum',
  'dad',
  'mother',
  'father',
  'parents',
  'parent',
  'carer',
  'family',
  'carers',
  'her',
  'him',
]);
const byServices = new Set([...services, 'us', 'our', 'admin', 'ourselves']);

/** "HV called and mum cancelled": the family did. */
function isOwnDoing(tokens: readonly Token[], verb: number): boolean {
  let place = verb - 1;
  while (perfects.has(textAt(tokens, place))) place -= 1;
  return called.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1);
}
const perfects = new Set(['has', 'have', 'had', 'then', 'again', 'just', 'also', 'already']);

/** Whether it was not the family that cancelled: "the housing officer cancelled again". */
export function isByService(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (hasWord(tokens, first, last, complaints) || hasWord(tokens, first - reachOfComplaint, first - 1, complaints))
    return true;
  if (isForAbsence(tokens, last)) return true;
  let verb = first;
  while (verb <= last && !verbs.has(textAt(tokens, verb))) verb += 1;
  if (verb > last) verb = first;
  if (textAt(tokens, verb + 1) === 'by')
    return (
      !hasWord(tokens, verb + 2, verb + 3, called) &&
      hasWord(tokens, verb + 2, behind(tokens, verb, reachOfBy), byServices)
    );
  if (verb === 0) return false;
  if (isOwnDoing(tokens, verb)) return false;
  const begin = sentenceOf(tokens, verb).first;
  let place = verb - 1;
  while (place >= begin && between.has(textAt(tokens, place))) place -= 1;
  // "rang mum to cancel": who writes it
  if (place < begin) return calling.has(textAt(tokens, begin)) && called.has(textAt(tokens, begin + 1));
  return place >= begin && services.has(textAt(tokens, place));
}
const reachOfBy = 4;

/** "Review cancelled, mother did not attend": nobody of the family cancelled it. */
const isForAbsence = (tokens: readonly Token[], last: number): boolean =>
  called.has(textAt(tokens, last)) &&
  goesOnAt(tokens, last + 1) &&
  (absences.has(textAt(tokens, last + 1)) ||
    (nots.has(textAt(tokens, last + 1)) && hasWord(tokens, last + 2, behind(tokens, last, reachOfBy), comes)));
const absences = new Set(['dna', 'fta', 'absent', "dna'd", 'dnad']);
const nots = new Set(['did', "didn't", 'didnt', 'failed', 'not']);
const comes = new Set(['attend', 'come', 'turn', 'show', 'arrive', 'attended', 'bring', 'present']);
/** "Mum complaint re cancelled appts": what somebody complains of, others did. */
const complaints = new Set(
  listed('complaint, complaints, complained, complaining, complains, upset, angry, annoyed, unhappy, frustrated, pals'),
);
const reachOfComplaint = 3;
